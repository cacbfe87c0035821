import type { Presence, ThresholdDecision } from '../../model/decision.ts';
import type { Incident, Severity } from '../../model/incident.ts';
import type { Labels } from '../../model/series.ts';
import { conditionHolds } from '../condition.ts';
import type { LevelMemory, SubjectMemory } from '../memory.ts';
import type { Level, ThresholdPolicy } from '../policy-set.ts';
import { becauseOf } from './because.ts';
import { isFlapping, type Moment, shiftLevel, stepLevel } from './level.ts';
import { type Reading, speaker } from './reading.ts';

export interface Seen {
	readonly labels: Labels;
	readonly reading: Reading;
	readonly inhibitedBy?: string;
}

/** A subject after this tick. */
export interface Stepped {
	readonly memory: SubjectMemory;
	readonly decision: ThresholdDecision;
}

/** One subject, one evaluation on. What cannot be read moves nothing, unless the policy says what it means. */
export function stepSubject(policy: ThresholdPolicy, before: SubjectMemory | undefined, seen: Seen, moment: Moment): Stepped {
	const meaning = meaningOf(policy, seen.reading);
	const held = meaning === 'hold';
	const levels = held ? (before?.levels ?? {}) : stepLevels(policy, before, meaning, moment);
	const memory = summarise(policy, before, levels, seen, held, moment.at);
	const because = () => becauseOf(policy, memory, seen.reading, moment.at);
	return { memory, decision: decide(policy, before, memory, because) };
}

/** A number to compare, a plain yes or no, or nothing that could be said. */
type Meaning = number | 'yes' | 'no' | 'hold';

function meaningOf({ onAbsent, onError }: ThresholdPolicy, reading: Reading): Meaning {
	switch (reading.kind) {
		case 'value':
			return reading.value;
		case 'false':
			return 'no';
		case 'absent':
			return onAbsent === 'fire' ? 'yes' : onAbsent === 'clear' ? 'no' : 'hold';
		case 'error':
			return onError === 'fire' ? 'yes' : 'hold';
	}
}

type Levels = SubjectMemory['levels'];

function stepLevels(policy: ThresholdPolicy, before: SubjectMemory | undefined, meaning: Exclude<Meaning, 'hold'>, moment: Moment): Levels {
	const gap = before?.heldSince === undefined ? 0 : moment.at - before.heldSince;
	const holds = (condition: Level['enter']) => (typeof meaning === 'number' ? conditionHolds(condition, meaning) : meaning === 'yes');
	const stepped: { -readonly [severity in Severity]?: LevelMemory } = {};
	let [changed, count] = [false, 0];
	for (const level of policy.levels) {
		const known = before?.levels[level.severity];
		const next = stepLevel(level, known === undefined || gap === 0 ? known : shiftLevel(known, gap), holds, moment);
		if (next !== known) changed = true;
		if (next === undefined) continue;
		stepped[level.severity] = next;
		count++;
	}
	// A level that a new revision has taken away goes, too.
	if (!changed && before !== undefined && Object.keys(before.levels).length === count) return before.levels;
	return count === 0 ? NO_LEVELS : stepped;
}

const NO_LEVELS: Levels = {};

function summarise(
	policy: ThresholdPolicy,
	before: SubjectMemory | undefined,
	levels: Levels,
	{ labels, reading, inhibitedBy }: Seen,
	held: boolean,
	at: number,
): SubjectMemory {
	const speaking = levels === NO_LEVELS ? undefined : speaker(policy, levels);
	const state = speaking?.state ?? 'inactive';
	const severity = speaking?.level.severity;
	const stays = before !== undefined && before.state === state && before.severity === severity;
	const value = speaking === undefined ? undefined : reading.kind === 'value' ? reading.value : before?.value;
	const mute = state === 'inactive' ? undefined : inhibitedBy;
	const next: SubjectMemory = {
		labels: before?.labels ?? labels,
		state,
		since: stays ? before.since : at,
		presence: presenceOf(reading),
		flapping: levels !== NO_LEVELS && Object.values(levels).some(isFlapping),
		levels,
		...(severity === undefined ? {} : { severity }),
		...(mute === undefined ? {} : { inhibitedBy: mute }),
		...(value === undefined ? {} : { value }),
		...(held ? { heldSince: before?.heldSince ?? at } : {}),
	};
	return before !== undefined && isSame(before, next) ? before : next;
}

/** Quiet subjects keep their object: a thousand of them then cost nothing to remember. */
function isSame(a: SubjectMemory, b: SubjectMemory): boolean {
	if (a.levels !== b.levels && (Object.keys(a.levels).length > 0 || Object.keys(b.levels).length > 0)) return false;
	return a.value === b.value && a.heldSince === b.heldSince && !hasChanged(a, b);
}

function hasChanged(a: SubjectMemory, b: SubjectMemory): boolean {
	return (
		a.state !== b.state ||
		a.severity !== b.severity ||
		a.presence !== b.presence ||
		a.flapping !== b.flapping ||
		a.inhibitedBy !== b.inhibitedBy
	);
}

function presenceOf({ kind }: Reading): Presence {
	return kind === 'false' ? 'value' : kind;
}

/** The reason is put into words when somebody reads it: of thousands of quiet subjects nobody ever does. */
function decide(
	{ name }: ThresholdPolicy,
	before: SubjectMemory | undefined,
	memory: SubjectMemory,
	because: () => ThresholdDecision['because'],
): ThresholdDecision {
	const { labels, state, presence, severity, since, flapping, inhibitedBy } = memory;
	let words: ThresholdDecision['because'] | undefined;
	const decision: Draft = {
		kind: 'threshold',
		policy: name,
		labels,
		state,
		presence,
		since,
		flapping,
		get because() {
			words ??= because();
			return words;
		},
		changed: before === undefined || hasChanged(before, memory),
	};
	// Spreading would read the reason.
	if (severity !== undefined) decision.severity = severity;
	if (inhibitedBy !== undefined) decision.inhibitedBy = inhibitedBy;
	return decision;
}

const NONE: readonly Incident[] = [];
type Draft = { -readonly [K in keyof ThresholdDecision]: ThresholdDecision[K] };

/** What fires of a subject: one incident a level, as if each were an alerting rule of its own. */
export function incidentsOf(policy: string, { labels, levels, value, state: spoken }: SubjectMemory): readonly Incident[] {
	if (spoken === 'inactive' || spoken === 'pending') return NONE;
	const incidents: Incident[] = [];
	for (const [severity, { firedAt, state }] of Object.entries(levels) as [Severity, LevelMemory][]) {
		if (firedAt === undefined || (state !== 'firing' && state !== 'recovering')) continue;
		incidents.push({ policy, severity, labels, startsAt: firedAt, value: value ?? Number.NaN });
	}
	return incidents;
}
