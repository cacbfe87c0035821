import type { ThresholdDecision } from '../../model/decision.ts';
import { errorText } from '../../model/error.ts';
import type { Labels, SeriesView } from '../../model/series.ts';
import type { SubjectMemory, ThresholdMemory } from '../memory.ts';
import type { ThresholdPolicy } from '../policy-set.ts';
import { keyOf, type Readout, read } from '../reading.ts';
import type { Moment } from './level.ts';
import type { Reading } from './reading.ts';
import { type Seen, stepSubject } from './subject.ts';

/** How long a quiet subject that is gone is still told of. */
const FORGET_MS = 3_600_000;
/** Bound of what is remembered, for sources whose series come and go while their incidents are held. */
const MAX_SUBJECTS = 10_000;

export interface ThresholdTick {
	readonly decisions: readonly ThresholdDecision[];
	readonly memory: ThresholdMemory;
}

/** Which Threshold mutes a subject with these labels now, if any. */
export type Muting = (labels: Labels) => string | undefined;

/** All subjects of one Threshold, one evaluation on. */
export function judgeThreshold(
	policy: ThresholdPolicy,
	before: ThresholdMemory,
	view: SeriesView,
	moment: Moment,
	muting: Muting,
): ThresholdTick {
	const readout = read(policy.signal, view, moment.at);
	const quiet = quietTicks.get(before);
	if (quiet !== undefined && quiet.policy === policy && quiet.readout === readout) return quiet.tick;
	const subjects = new Map<string, SubjectMemory>();
	const decisions: ThresholdDecision[] = [];
	for (const [key, labels, reading] of readings(policy, readout, before, view, moment.at)) {
		const inhibitedBy = muting(labels);
		const seen: Seen = { labels, reading, ...(inhibitedBy === undefined ? {} : { inhibitedBy }) };
		const known = Object.hasOwn(before, key) ? before[key] : undefined;
		const { memory, decision } = stepSubject(policy, known, seen, moment);
		decisions.push(decision);
		if (isWorthKeeping(policy, memory, reading, moment.at)) subjects.set(key, memory);
	}
	if (!unchanged(before, subjects)) return { decisions, memory: Object.fromEntries([...subjects].slice(-MAX_SUBJECTS)) };
	const tick = { decisions, memory: before };
	const allSeen = readout.kind === 'elements' && readout.elements.size === decisions.length;
	if (allSeen && [...subjects.values()].every(isQuiet)) quietTicks.set(before, { policy, readout, tick });
	return tick;
}

interface QuietTick {
	readonly policy: ThresholdPolicy;
	readonly readout: Readout;
	readonly tick: ThresholdTick;
}

/**
 * Ticks at which every subject was seen, and was and stayed quiet, by the memory before them. From the same memory and the same
 * readout the same follows at any later time: of fifty services that are up nothing is to be judged anew.
 */
const quietTicks = new WeakMap<ThresholdMemory, QuietTick>();

/** Nothing about it can change by time alone, nor by what mutes it. */
function isQuiet({ state, presence, levels, heldSince }: SubjectMemory): boolean {
	return state === 'inactive' && presence === 'value' && heldSince === undefined && Object.keys(levels).length === 0;
}

type Row = readonly [key: string, labels: Labels, reading: Reading];

/** Every subject that is seen, and every one that is missed. Where there is neither, the expression as a whole is the subject. */
function readings(policy: ThresholdPolicy, readout: Readout, before: ThresholdMemory, view: SeriesView, at: number): readonly Row[] {
	const known = Object.entries(before);
	if (readout.kind === 'failed') {
		const reading: Reading = { kind: 'error', error: readout.error };
		return known.length === 0 ? [['{}', {}, reading]] : known.map(([key, { labels }]) => [key, labels, reading]);
	}
	const { elements } = readout;
	const seen = [...elements].map(([key, element]): Row => [key, element.labels, { kind: 'value', value: element.value }]);
	const missing = known.filter(([key]) => !elements.has(key));
	if (seen.length === 0 && known.length === 0) return [['{}', {}, missed(policy, view, at, {})]];
	// The whole gives way to its first subjects, unless something fires for it.
	const rows = missing.filter(([key, { state }]) => key !== '{}' || seen.length === 0 || state !== 'inactive');
	return [...rows.map(([key, { labels }]): Row => [key, labels, missed(policy, view, at, labels)]), ...seen];
}

/** Why an element is missing: is the expression false for it, or is there nothing to judge? */
function missed({ signal }: ThresholdPolicy, view: SeriesView, at: number, labels: Labels): Reading {
	try {
		const presence = signal.presence(view, at, labels);
		if (presence === 'value') return { kind: 'false' };
		return presence === 'absent' ? { kind: 'absent' } : { kind: 'error', error: failureText(view) };
	} catch (error) {
		return { kind: 'error', error: errorText(error) };
	}
}

function failureText({ failing }: SeriesView): string {
	const [first] = failing;
	return first === undefined ? 'a source that it needs fails' : `source ${first[0]}: ${first[1]}`;
}

/** Something can still follow from it, or people may still want to know why nothing does. */
function isWorthKeeping(policy: ThresholdPolicy, memory: SubjectMemory, reading: Reading, at: number): boolean {
	if (reading.kind === 'value' || memory.state !== 'inactive' || Object.keys(memory.levels).length > 0) return true;
	if (reading.kind === 'false') return keyOf(memory.labels) === '{}';
	return policy.onAbsent !== 'clear' && (memory.heldSince === undefined || at - memory.heldSince < FORGET_MS);
}

function unchanged(before: ThresholdMemory, after: ReadonlyMap<string, SubjectMemory>): boolean {
	const keys = Object.keys(before);
	return keys.length === after.size && keys.every((key) => before[key] === after.get(key));
}
