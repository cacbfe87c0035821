import type { Knob, ThresholdPolicy } from '../../decide/policy-set.ts';
import type { Evidence, Scalar } from '../../model/proposal.ts';
import { formatDuration } from '../../model/quantity.ts';
import { type BackTest, backTest, extentOf, replayAll } from './back-test.ts';
import { coarse } from './coarse.ts';
import { distributionOf } from './distribution.ts';
import { evidenceOf } from './evidence.ts';
import { fitLabelled } from './labelled.ts';
import { partOf, type Range, rounded, type Space, spaceOf } from './range.ts';
import { levelWith, type Rule, ruleOf } from './rule.ts';
import { type Segment, segmentOf, type Track } from './segment.ts';
import { score, type Tally } from './tally.ts';
import { fitUsual } from './usual.ts';

const LEAST_SAMPLES = 200;

export interface Change {
	readonly knob: Knob;
	readonly to: Scalar;
}

export type Tuned =
	| { readonly kind: 'proposed'; readonly changes: readonly Change[]; readonly evidence: Evidence; readonly basis: 'incidents' | 'alerts' }
	| { readonly kind: 'kept'; readonly reason: string };

/**
 * What history says the values of a Threshold should be: its mildest level that may be tuned, within bounds and step, and only where
 * that beats the level in place on rows that the tuner did not see. Deterministic.
 */
export function tuneThreshold(policy: ThresholdPolicy, tracks: readonly Track[]): Tuned {
	const subject = subjectOf(policy);
	if (typeof subject === 'string') return kept(subject);
	const segments = tracks.map(segmentOf).filter(({ values }) => values.length > 0);
	const lack = lackOf(segments, policy.tuning?.leastHistory ?? 0);
	if (lack !== undefined) return kept(lack);
	const { space, knobs } = subject;
	const labelled = segments.some(({ incidents }) => incidents.length > 0);
	// People are called for a policy, not for each of its subjects.
	const rate = (policy.tuning?.falseAlertsPerWeek ?? 1) / segments.length;
	const ruleFor = (all: readonly Segment[]) => {
		const rows = coarse(all);
		return (labelled ? fitLabelled(space, rows) : undefined) ?? fitUsual(space, rows, rate);
	};
	const rule = roundedRule(space, ruleFor(segments), segments);
	const changes = knobs.flatMap((knob) => changeOf(knob, rule));
	if (changes.length === 0) return kept('the value in place is the one that history favours');
	const proof = backTest(space.level, segments, ruleFor);
	const whole = { old: replayAll(space.level, segments), new: replayAll(levelWith(space.level, rule), segments) };
	const worse = labelled ? losesIncidents(proof, whole) : losesQuiet(proof, whole, rate);
	if (worse !== undefined) return kept(worse);
	const evidence = evidenceOf({ tracks, segments, labelled, proof, whole, rule, unit: policy.unit });
	return { kind: 'proposed', changes, evidence, basis: labelled ? 'incidents' : 'alerts' };
}

const kept = (reason: string): Tuned => ({ kind: 'kept', reason });

interface Subject {
	readonly space: Space;
	readonly knobs: readonly Knob[];
}

/** The level that is tuned: the mildest with a number that may move. Or why there is none. */
function subjectOf(policy: ThresholdPolicy): Subject | string {
	const all = policy.tuning?.knobs ?? [];
	const level = policy.levels.findLast(({ severity }) => all.some((knob) => knob.severity === severity));
	if (level === undefined) return 'no value that may be tuned stands in the file within its bounds';
	const now = ruleOf(level);
	if (now === undefined) return 'its expression compares by itself: there is no number to tune';
	if (level.within !== undefined) return 'a level with `within` is not tuned';
	const knobs = all.filter(({ severity }) => severity === level.severity);
	return { space: spaceOf(policy, level, now, knobs), knobs };
}

function lackOf(segments: readonly Segment[], leastSpan: number): string | undefined {
	const samples = segments.reduce((count, { values }) => count + values.length, 0);
	if (samples === 0) return 'too little data: history has no samples of the signal';
	const [first, last] = extentOf(segments);
	if (samples >= LEAST_SAMPLES && last - first >= leastSpan) return undefined;
	const least = `at least ${LEAST_SAMPLES} over ${formatDuration(leastSpan)}`;
	return `too little data: ${samples} samples over ${formatDuration(last - first)}; ${least} are needed`;
}

function roundedRule(space: Space, rule: Rule, segments: readonly Segment[]): Rule {
	const { median } = distributionOf(segments);
	const round = (value: number, range: Range | undefined) => (range === undefined ? value : rounded(value, median, range));
	return { for: rule.for, low: round(rule.low, space.low), high: round(rule.high, space.high) };
}

function changeOf(knob: Knob, rule: Rule): Change[] {
	const value = rule[partOf(knob)];
	if (value === knob.value) return [];
	return [{ knob, to: knob.field === 'for' ? formatDuration(value) : value }];
}

/** Why the new rule is not better where incidents are known; undefined where it is. */
function losesIncidents({ old, new: next }: BackTest, whole: Pick<BackTest, 'old' | 'new'>): string | undefined {
	const gain = score(next) - score(old);
	if (gain > 1e-9) return undefined;
	// Rows that tell no difference do not speak against a rule that all the incidents together speak for.
	if (gain > -1e-9 && score(whole.new) > score(whole.old)) return undefined;
	return `on rows the tuner did not see nothing beats the rule in place: ${countsOf(old)}, against ${countsOf(next)}`;
}

/** Why the new rule is not nearer to the tolerable number of alerts; undefined where it is. */
function losesQuiet({ old, new: next }: BackTest, whole: Pick<BackTest, 'old' | 'new'>, rate: number): string | undefined {
	const distance = ({ alerts, weeks }: Tally) => Math.abs(Math.log((alerts / weeks + rate / 4) / (rate + rate / 4)));
	const gain = distance(old) - distance(next);
	if (gain > 1e-9 || (gain > -1e-9 && distance(whole.new) < distance(whole.old))) return undefined;
	return `without labelled incidents the rule in place is as near to the tolerable number of alerts: ${countsOf(old)}, against ${countsOf(next)}`;
}

function countsOf({ incidents, caught, falseAlerts, weeks }: Tally): string {
	const rate = Math.round((falseAlerts / weeks) * 10) / 10;
	return incidents === 0 ? `${rate} alerts a week` : `${caught} of ${incidents} incidents caught, ${rate} false alerts a week`;
}
