import type { ThresholdPolicy } from '../../decide/policy-set.ts';
import type { MergedProposal } from '../../gitops/proposals/merged.ts';
import { EngineError } from '../../model/error.ts';
import { compile } from '../../promql/compile.ts';
import type { Checked } from './promises.ts';
import type { TuneResult } from './tune.ts';

/** What a worker is to learn, as plain data: compiled expressions do not cross threads. */
export interface Lesson {
	readonly stateDir: string;
	/** Nothing after it is looked at, epoch ms. */
	readonly until: number;
	readonly thresholds: readonly PlainThreshold[];
	/** Proposals that people merged: their promises are held against what came after. */
	readonly merged: readonly MergedProposal[];
}

/** What it found. */
export type Learned = TuneResult & { readonly checked?: Checked };

/** What a worker answers, once. */
export type LessonAnswer<T> = { readonly kind: 'learned'; readonly result: T } | { readonly kind: 'failed'; readonly error: string };

export type PlainThreshold = Omit<ThresholdPolicy, 'signal'> & { readonly signal: string };

export function plain({ signal, ...policy }: ThresholdPolicy): PlainThreshold {
	return { ...policy, signal: signal.source };
}

export function compiled({ signal, ...policy }: PlainThreshold): ThresholdPolicy {
	const found = compile(signal);
	if (found.kind === 'invalid') throw new EngineError(`${policy.name}: its signal does not compile again: ${signal}`, 'human');
	return { ...policy, signal: found.program };
}
