import type { Labels, SeriesView } from '../../model/series.ts';
import type { Program } from '../../promql/program.ts';
import { comparisonText, conditionHolds, distance } from '../condition.ts';
import type { Condition, Verify } from '../policy-set.ts';
import { type Element, read } from '../reading.ts';
import type { Desk, Patient } from './desk.ts';

/** A change for the worse of less than this share of the value before is noise. */
const WORSE_SHARE = 0.05;

export type Verified =
	| { readonly kind: 'good'; readonly text: string }
	| { readonly kind: 'bad'; readonly text: string; readonly value: number }
	/** No data, or an error: nothing can be said. */
	| { readonly kind: 'unknown'; readonly text: string };

/** Is the rung's own verify signal good for the incident's labels? All elements that agree with them must be. */
export function check({ signal, condition }: Verify, labels: Labels, view: SeriesView, at: number): Verified {
	const readout = read(signal, view, at);
	if (readout.kind === 'failed') return { kind: 'unknown', text: `the verify signal cannot be evaluated: ${readout.error}` };
	const found = agreeing(readout.elements.values(), labels);
	const worst = found.sort((a, b) => distance(condition, b.value) - distance(condition, a.value))[0];
	if (worst === undefined) return missing(signal, labels, view, at);
	const text = comparisonText(condition, worst.value);
	return conditionHolds(condition, worst.value) ? { kind: 'good', text } : { kind: 'bad', text, value: worst.value };
}

function missing(signal: Program, labels: Labels, view: SeriesView, at: number): Verified {
	if (presenceOf(signal, labels, view, at) !== 'value') return { kind: 'unknown', text: 'the verify signal has no data' };
	return { kind: 'bad', text: 'the verify signal gives nothing', value: Number.NaN };
}

/** As `Program.presence`; what cannot be told is an error. */
export function presenceOf(signal: Program, labels: Labels, view: SeriesView, at: number): 'value' | 'absent' | 'error' {
	try {
		return signal.presence(view, at, labels);
	} catch {
		return 'error';
	}
}

/** Elements whose labels contradict none of these. */
export function agreeing(elements: Iterable<Element>, labels: Labels): Element[] {
	return [...elements].filter((element) =>
		Object.entries(element.labels).every(([name, value]) => labels[name] === undefined || labels[name] === value),
	);
}

/** What will tell whether the rung made it worse: the value of its verify signal, or that of the incident. */
export function valueBefore(verify: Verify | undefined, { incident }: Patient, { snapshot }: Desk): number | undefined {
	if (verify === undefined) return incident.value;
	const now = check(verify, incident.labels, snapshot.series, snapshot.at);
	return now.kind === 'bad' ? now.value : undefined;
}

/** Is `after` farther from what is wanted than `before` by more than noise? */
export function isWorse(wanted: Condition, before: number | undefined, after: number): boolean {
	if (before === undefined || Number.isNaN(before) || Number.isNaN(after)) return false;
	return distance(wanted, after) - distance(wanted, before) > WORSE_SHARE * Math.abs(before);
}

/** What the incident's end would look like: the opposite of the condition that began it. */
export function wantedOf(patient: Patient, desk: Desk): Condition | undefined {
	const { severity, policy: threshold } = patient.incident;
	const enter = desk.threshold(threshold)?.levels.find((level) => level.severity === severity)?.enter;
	if (enter?.kind === 'above') return { kind: 'below', value: enter.value };
	if (enter?.kind === 'below') return { kind: 'above', value: enter.value };
	return undefined;
}
