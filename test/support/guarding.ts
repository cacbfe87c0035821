import { compileCel } from '../../engine/decide/cel.ts';
import type { GuardFacts } from '../../engine/decide/guard/facts.ts';
import { type Judgement, judge } from '../../engine/decide/guard/judge.ts';
import { emptyGuardMemory, type GuardMemory, settle } from '../../engine/decide/guard/memory.ts';
import type { GuardRule } from '../../engine/decide/guard/rule.ts';
import type { GuardrailPolicy, PolicyMeta } from '../../engine/decide/policy-set.ts';
import type { Action, Happened, Verdict } from '../../engine/model/action.ts';
import type { Labels } from '../../engine/model/series.ts';
import type { Snapshot } from '../../engine/model/snapshot.ts';
import { compile } from '../../engine/promql/compile.ts';
import type { Program } from '../../engine/promql/program.ts';
import { createWindows } from '../../engine/promql/store/windows.ts';

export const NOON = Date.UTC(2026, 4, 4, 12);
export const MINUTE = 60_000;

/** What every policy carries, for tests that do not look at it. */
export function meta(name: string): PolicyMeta {
	const origin = { file: `${name}.yaml`, line: 1, column: 1, endLine: 1, endColumn: 1 };
	return { name, labels: {}, owner: 'o', rationale: 'r', mode: 'enforce', origin };
}

export function guardrail(name: string, rules: readonly GuardRule[], more: Partial<GuardrailPolicy> = {}): GuardrailPolicy {
	return { ...meta(name), kind: 'Guardrail', match: { actuators: ['*'], targets: [], labels: {} }, rules, ...more };
}

export function wanted(target: string, more: Partial<Action> = {}): Action {
	const at = more.at ?? NOON;
	return {
		id: `${target}@${at}`,
		at,
		policy: 'heal',
		do: 'service/restart',
		with: { service: target },
		rung: { name: 'restart', index: 0 },
		attempt: 1,
		target,
		incident: { policy: 'down', severity: 'critical', labels: { service: target }, startsAt: at, value: 0 },
		reason: 'it is down',
		idempotent: true,
		reversible: false,
		timeout: 10_000,
		enforce: true,
		...more,
	};
}

function snapshotAt(at: number, more: Partial<Snapshot> = {}): Snapshot {
	const series = createWindows({ retention: 60 * MINUTE });
	return { at, trigger: 'interval', series, host: { name: 'h1' }, stopped: false, approvals: [], ...more };
}

export function factsAt(
	at: number,
	guardrails: readonly GuardrailPolicy[],
	more: Partial<GuardFacts> & { snap?: Partial<Snapshot> } = {},
): GuardFacts {
	const { snap, ...facts } = more;
	return {
		guardrails,
		snapshot: snapshotAt(at, snap),
		policy: { name: 'heal', labels: {}, mode: 'enforce' },
		incidents: [],
		services: [],
		targetsOf: () => [],
		signalOf: () => undefined,
		...facts,
	};
}

export function promql(source: string): Program {
	const compiled = compile(source);
	if (compiled.kind === 'invalid') throw new Error(compiled.errors[0]?.message);
	return compiled.program;
}

export function cel(source: string) {
	const compiled = compileCel(source);
	if (compiled.kind === 'invalid') throw new Error(compiled.errors[0]?.message);
	return compiled.program;
}

/** Windows that hold one sample of each series. */
export function series(at: number, ...samples: readonly [string, Labels, number][]) {
	const windows = createWindows({ retention: 60 * MINUTE });
	const named = samples.map(([__name__, labels, value]) => ({ labels: { __name__, ...labels }, value }));
	windows.append('test', at, named);
	return windows;
}

/** Why it was denied; of any other verdict, its kind. */
export const kindOf = (verdict: Verdict) => (verdict.kind === 'deny' ? verdict.reason : verdict.kind);

/** Judges one action after the other at their instants, each done at once; the memory is written down and read in between. */
export function sequence(
	rules: readonly GuardRule[],
	actions: readonly Action[],
	facts: (at: number) => Parameters<typeof factsAt>[2] = () => ({}),
): Judgement[] {
	let memory: GuardMemory = emptyGuardMemory;
	return actions.map((action) => {
		const judged = judge(action, factsAt(action.at, [guardrail('g', rules)], facts(action.at)), memory);
		const passed = judged.verdict.kind === 'allow' || judged.verdict.kind === 'clamp';
		const happened: Happened[] = passed ? [{ action, outcome: { kind: 'done' }, at: action.at }] : [];
		memory = JSON.parse(JSON.stringify(settle(judged.memory, happened)));
		return judged;
	});
}
