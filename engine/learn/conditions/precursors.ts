import { quantile } from '../../detect/stats/quantile.ts';
import { type Share, shareOf } from '../stats/share.ts';
import { type Course, FALSE_DISCOVERIES, isOther, type Objective } from './conditions.ts';
import { benjaminiHochberg } from './discoveries.ts';
import { coverageOf, type Episodes, onsetsOf } from './onsets.ts';

/** A warning counts for what begins within so many steps of it. */
const HORIZON = 24;
/** Over so many steps a rise or a spread is taken. */
const LOOK_BACK = 12;
/** Candidates for the bound of a warning: shares of the time that a signal is below it. */
const BOUNDS = [0.8, 0.9, 0.95, 0.98, 0.99, 0.995];
/** With fewer troubles in either half nobody can tell what goes before them. */
const LEAST_ONSETS = 5;
/** Warns of less: of no use. */
const LEAST_CAUGHT = 0.5;
/** False alarms for each onset that is caught, at most while a bound is chosen. */
const TOLERABLE = 1;
const SHIFTS = 1_999;
/** A shift nearer than this to the truth is nearly the truth, share of the whole. */
const LEAST_SHIFT = 0.05;

/** What of a signal warns: its value, by how much it rose, or how much it swings. */
const FORMS = { level: (values: Float64Array) => values, rise: riseOf, swing: swingOf } as const;
export type Form = keyof typeof FORMS;

/** A sign that comes before an objective's trouble, as it did on the half of the time that nothing was chosen on. Lengths in steps. */
export interface Precursor {
	readonly objective: string;
	readonly factor: string;
	readonly signal: string;
	readonly form: Form;
	/** Warns while the form is above it, or below. */
	readonly side: 'above' | 'below';
	readonly bound: number;
	/** Beginnings of trouble that were warned of. */
	readonly caught: Share;
	/** Median steps from the warning to the trouble. */
	readonly lead: number;
	/** Warnings that nothing followed, on how many steps. */
	readonly falseAlarms: number;
	readonly steps: number;
	/** How often chance does as well, after correction for all that was tried. */
	readonly q: number;
}

export interface PrecursorsFound {
	readonly precursors: readonly Precursor[];
	readonly tried: number;
}

type Rule = Pick<Precursor, 'form' | 'side' | 'bound'>;
type Outcome = Pick<Precursor, 'caught' | 'lead' | 'falseAlarms'> & { readonly warnings: Episodes };

interface Trial {
	readonly objective: Objective;
	readonly course: Course;
	readonly rule: Rule;
	readonly outcome: Outcome;
	readonly steps: number;
	readonly p: number;
}

/**
 * Signs that come before trouble: what warns and its bound are chosen on the first half of time and judged on the second. Chance is
 * what comes of shifting the warnings against the troubles, which keeps the rhythm of both. Says what came before, not what causes. Yields before each pair, for whoever has other things to do.
 */
export function* findPrecursors(objectives: readonly Objective[], courses: readonly Course[]): Generator<void, PrecursorsFound> {
	const tried: Trial[] = [];
	for (const objective of objectives) {
		const half = Math.floor(objective.values.length / 2);
		const { trouble, values } = objective;
		const [learned, held] = [onsetsOf(values.subarray(0, half), trouble), onsetsOf(values.subarray(half), trouble)];
		if (Math.min(learned.starts.length, held.starts.length) < LEAST_ONSETS) continue;
		for (const course of courses) {
			yield;
			const rule = bestRule(objective, course, half, learned);
			if (rule === undefined) continue;
			const outcome = judge(formed(course, rule.form).subarray(half), rule, held);
			tried.push({ objective, course, rule, outcome, steps: held.length, p: chanceOf(outcome, held) });
		}
	}
	const qs = benjaminiHochberg(tried.map(({ p }) => p));
	const precursors = tried.flatMap(({ objective, course, rule, outcome, steps }, i): Precursor[] => {
		const { caught, lead, falseAlarms } = outcome;
		const q = qs[i] ?? 1;
		if (q > FALSE_DISCOVERIES || caught.count < LEAST_CAUGHT * caught.of) return [];
		const { policy: factor, signal } = course;
		return [{ objective: objective.policy, factor, signal, ...rule, caught, lead, falseAlarms, steps, q }];
	});
	return { precursors: precursors.sort((a, b) => b.caught.low - a.caught.low), tried: tried.length };
}

/** What goes with the objective by construction warns by its course only: its level is the objective itself. */
function bestRule(objective: Objective, course: Course, half: number, troubles: Episodes): Rule | undefined {
	const forms = (Object.keys(FORMS) as Form[]).filter((form) => form !== 'level' || isOther(objective, course));
	let best: { readonly rule: Rule; readonly score: number } | undefined;
	for (const form of forms) {
		const values = formed(course, form).subarray(0, half);
		const ascending = values.filter(Number.isFinite).sort();
		for (const rule of rulesOf(form, ascending)) {
			const { caught, falseAlarms, lead } = judge(values, rule, troubles);
			const score = caught.count - falseAlarms / 2 + lead / HORIZON;
			if (falseAlarms <= TOLERABLE * caught.count && score > (best?.score ?? 0)) best = { rule, score };
		}
	}
	return best?.rule;
}

function rulesOf(form: Form, ascending: Float64Array): readonly Rule[] {
	const above = BOUNDS.map((share): Rule => ({ form, side: 'above', bound: quantile(ascending, share) }));
	// A signal that swings less warns of little that is known.
	return form === 'swing'
		? above
		: [...above, ...BOUNDS.map((share): Rule => ({ form, side: 'below', bound: quantile(ascending, 1 - share) }))];
}

function judge(values: Float64Array, { side, bound }: Rule, troubles: Episodes): Outcome {
	const warnings = onsetsOf(values, { side, bound });
	const leads: number[] = [];
	for (const start of troubles.starts) {
		const warning = warnings.starts.find((at) => at < start && at >= start - HORIZON);
		if (warning !== undefined) leads.push(start - warning);
	}
	// One that comes in the middle of trouble warns of nothing, and disturbs nobody either.
	const empty = warnings.starts.filter(
		(at) => troubles.during[at] === 0 && !troubles.starts.some((start) => start > at && start <= at + HORIZON),
	);
	const lead =
		leads.length === 0
			? 0
			: quantile(
					leads.sort((a, b) => a - b),
					0.5,
				);
	return { warnings, caught: shareOf(leads.length, troubles.starts.length), lead, falseAlarms: empty.length };
}

/** Share of the shifts at which as many onsets follow on a warning. */
function chanceOf({ warnings, caught }: Outcome, { starts, length }: Episodes): number {
	const covered = coverageOf(warnings, HORIZON);
	const least = Math.ceil(length * LEAST_SHIFT);
	let asGood = 0;
	for (let i = 0; i < SHIFTS; i += 1) {
		const shift = least + Math.floor((i * (length - 2 * least)) / SHIFTS);
		let hits = 0;
		for (const start of starts) hits += covered[(start + shift) % length] ?? 0;
		if (hits >= caught.count) asGood += 1;
	}
	return (asGood + 1) / (SHIFTS + 1);
}

const formed = ({ values }: Course, form: Form): Float64Array => FORMS[form](values);

function riseOf(values: Float64Array): Float64Array {
	return values.map((value, i) => value - (values[i - LOOK_BACK] ?? Number.NaN));
}

/** Standard deviation of the last steps; NaN where one of them is not known. */
function swingOf(values: Float64Array): Float64Array {
	return values.map((_, i) => {
		if (i + 1 < LOOK_BACK) return Number.NaN;
		const last = values.subarray(i + 1 - LOOK_BACK, i + 1);
		const mean = last.reduce((sum, value) => sum + value, 0) / LOOK_BACK;
		return Math.sqrt(last.reduce((sum, value) => sum + (value - mean) ** 2, 0) / LOOK_BACK);
	});
}
