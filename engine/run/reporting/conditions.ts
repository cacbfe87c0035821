import { setImmediate } from 'node:timers/promises';
import type { ThresholdPolicy } from '../../decide/policy-set.ts';
import type { Recording } from '../../history/recording.ts';
import { type Course, type Factor, findConditions, type Objective } from '../../learn/conditions/conditions.ts';
import { findPrecursors, type PrecursorsFound } from '../../learn/conditions/precursors.ts';
import type { Program } from '../../promql/program.ts';
import type { ReportedSet } from './reported.ts';
import { sample } from './sampling.ts';

const STEP_MS = 300_000;
const DAY_MS = 86_400_000;
/** Of a longer history the steps are longer: what is compared grows with the square of their number. */
const MAX_STEPS = 4_032;
/** A signal with values for less of the time tells too little. */
const LEAST_KNOWN = 0.5;

export interface ConditionsReport {
	/** Epoch ms. */
	readonly from: number;
	readonly to: number;
	/** Length of a step, in which lags are counted, seconds. */
	readonly step: number;
	/** Pairs of an objective and another signal that were looked at. */
	readonly tried: number;
	readonly factors: readonly Factor[];
	/** What came before trouble, and how well it warned on the second half of the time. */
	readonly warnings: PrecursorsFound;
}

type Goal = Pick<Objective, 'better' | 'trouble'>;

interface Watched {
	readonly policy: string;
	readonly program: Program;
	/** Of a Threshold above or below a number. */
	readonly goal?: Goal;
}

/** Under which states what Thresholds watch is better or worse; the states are what the other policies watch. */
export async function readConditions(set: ReportedSet, recording: Recording, from: number, to: number): Promise<ConditionsReport | string> {
	const watched = unique([
		...set.thresholds.map(ofThreshold),
		...set.scaling.flatMap(({ name: policy, metrics }) => metrics.map(({ signal: program }) => ({ policy, program }))),
	]);
	const step = Math.ceil((to - from) / STEP_MS / MAX_STEPS) * STEP_MS;
	const first = Math.ceil(from / step) * step;
	const steps = Math.floor((to - first) / step) + 1;
	const columns = watched.map(() => new Float64Array(steps).fill(Number.NaN));
	const programs = watched.map(({ program }) => program);
	await sample(programs, recording, { from, to, step }, (index, at, value) => {
		const column = columns[index];
		if (column !== undefined) column[Math.round((at - first) / step)] = value;
	});
	const courses = watched.flatMap(({ policy, program, goal }, i): (Course & Partial<Goal>)[] => {
		const values = columns[i] ?? new Float64Array(0);
		const known = values.filter(Number.isFinite).length;
		if (known < LEAST_KNOWN * values.length) return [];
		return [{ policy, signal: program.source, metrics: program.metrics, values, ...goal }];
	});
	const objectives = courses.filter((course): course is Objective => course.trouble !== undefined);
	if (objectives.length === 0 || courses.length < 2)
		return 'too few signals have data: an objective (a Threshold above or below a number) and another signal are needed';
	const found = await inBetween(findConditions(objectives, courses, DAY_MS / step));
	if (found.kind === 'none') return found.reason;
	const warnings = await inBetween(findPrecursors(objectives, courses));
	return { from, to, step: step / 1000, tried: found.tried, factors: found.factors, warnings };
}

/** Does long work in pieces: a running engine has its ticks in between. */
async function inBetween<T>(work: Generator<void, T>): Promise<T> {
	for (let step = work.next(); ; step = work.next()) {
		if (step.done === true) return step.value;
		await setImmediate();
	}
}

function ofThreshold(threshold: ThresholdPolicy): Watched {
	const goal = goalOf(threshold);
	return { policy: threshold.name, program: threshold.signal, ...(goal !== undefined && { goal }) };
}

/** Where a level is above a number, less is better. The mildest says where trouble begins. */
export function goalOf({ levels }: Pick<ThresholdPolicy, 'levels'>): Goal | undefined {
	const enter = levels.at(-1)?.enter;
	if (enter === undefined || levels.some((level) => level.enter.kind !== enter.kind)) return undefined;
	if (enter.kind !== 'above' && enter.kind !== 'below') return undefined;
	const better = enter.kind === 'above' ? 'low' : 'high';
	return { better, trouble: { side: enter.kind, bound: enter.value } };
}

/** One signal that several policies watch is one. */
function unique(watched: readonly Watched[]): readonly Watched[] {
	return [...new Map(watched.toReversed().map((each) => [each.program.source, each])).values()].toReversed();
}
