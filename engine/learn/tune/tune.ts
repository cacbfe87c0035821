import type { Knob, ThresholdPolicy } from '../../decide/policy-set.ts';
import type { Evidence, Scalar } from '../../model/proposal.ts';
import { formatDuration } from '../../model/quantity.ts';
import { type BackTest, compare, gain, replayAll } from './back-test.ts';
import { type Candidate, rankedCandidates } from './candidates.ts';
import { evidenceOf } from './evidence.ts';
import { type Aim, type Form, fitRule } from './form.ts';
import { countsOf, objection } from './objection.ts';
import { partOf, type Range, rounded, type Space, settled, spaceOf } from './range.ts';
import { levelWith, type Rule, replayLevel } from './rule.ts';
import { extentOf, type Segment, type Span, segmentOf, type Track } from './segment.ts';
import { approach } from './step.ts';
import { sum, tally } from './tally.ts';
import { type Heat, standing, trial } from './trial.ts';

const LEAST_SAMPLES = 200;

/** One scalar of the policy that should be another. */
export interface Change extends Pick<Knob, 'path' | 'from' | 'bounds'> {
	readonly to: Scalar;
}

export type Tuned =
	| { readonly kind: 'proposed'; readonly changes: readonly Change[]; readonly evidence: Evidence; readonly basis: 'incidents' | 'alerts' }
	| { readonly kind: 'kept'; readonly reason: string };

/** What is tuned, by what. */
interface Case {
	readonly policy: ThresholdPolicy;
	readonly space: Space;
	readonly knobs: readonly Knob[];
	readonly segments: readonly Segment[];
	/** Of the level in place, segment by segment. */
	readonly firings: readonly (readonly Span[])[];
	readonly labelled: boolean;
	/** Of the last sample. */
	readonly until: number;
}

/**
 * What history says a Threshold should be: the values of its mildest level that may be tuned, or another kind of rule, within bounds and
 * step, and only where that beats the level in place on rows that the tuner did not see. Deterministic.
 */
export function tuneThreshold(policy: ThresholdPolicy, tracks: readonly Track[]): Tuned {
	const subject = subjectOf(policy);
	if (typeof subject === 'string') return kept(subject);
	const segments = tracks.map(segmentOf).filter(({ values }) => values.length > 0);
	const lack = lackOf(segments, policy.tuning?.leastHistory ?? 0);
	if (lack !== undefined) return kept(lack);
	const labelled = segments.some(({ incidents }) => incidents.length > 0);
	const [, until] = extentOf(segments);
	const firings = segments.map((segment) => replayLevel(subject.space.level, segment));
	const found = choose({ policy, ...subject, segments, firings, labelled, until });
	if (found.kind === 'kept') return kept(found.reason);
	const { changes, rule, form, aim, proof } = found;
	const whole = {
		old: sum(segments.map((segment, i) => tally(segment, firings[i] ?? []))),
		new: replayAll(levelWith(subject.space.level, rule), form.all.segments),
	};
	const evidence = evidenceOf({ tracks, segments, form, aim, labelled, proof, whole, rule, unit: policy.unit });
	return { kind: 'proposed', changes, evidence, basis: labelled ? 'incidents' : 'alerts' };
}

type Kept = Extract<Tuned, { kind: 'kept' }>;

const kept = (reason: string): Kept => ({ kind: 'kept', reason });

/** Final: the rule in place is what the candidate asks for, so that no other is looked at. */
interface Refused extends Kept {
	readonly final: boolean;
}

const refused = (reason: string, final: boolean): Refused => ({ ...kept(reason), final });

/** The level that is tuned: the mildest with a number that may move. Or why there is none. */
function subjectOf(policy: ThresholdPolicy): Pick<Case, 'space' | 'knobs'> | string {
	const all = policy.tuning?.knobs ?? [];
	const level = policy.levels.findLast(({ severity }) => all.some((knob) => knob.severity === severity));
	if (level === undefined) return 'no value that may be tuned stands in the file within its bounds';
	const knobs = all.filter(({ severity }) => severity === level.severity);
	return { space: spaceOf(policy, level, knobs), knobs };
}

function lackOf(segments: readonly Segment[], leastSpan: number): string | undefined {
	const samples = segments.reduce((count, { values }) => count + values.length, 0);
	if (samples === 0) return 'too little data: history has no samples of the signal';
	const [first, last] = extentOf(segments);
	if (samples >= LEAST_SAMPLES && last - first >= leastSpan) return undefined;
	const least = `at least ${LEAST_SAMPLES} over ${formatDuration(leastSpan)}`;
	return `too little data: ${samples} samples over ${formatDuration(last - first)}; ${least} are needed`;
}

interface Choice {
	readonly kind: 'chosen';
	readonly form: Form;
	readonly aim: Aim;
	readonly rule: Rule;
	readonly changes: readonly Change[];
	readonly proof: BackTest;
}

function choose(facts: Case): Choice | Kept {
	const [preferred, ...others] = rankedCandidates(facts);
	const first = judged(facts, preferred);
	if (first.kind === 'chosen' || first.final) return first;
	for (const other of others) {
		const found = judged(facts, other);
		if (found.kind === 'chosen' && lasts(facts, preferred, found)) return found;
	}
	return first;
}

/** Would the preferred rule, refused now, be better than what is proposed in its stead? Then the next tuning would move again. */
function lasts(facts: Case, preferred: Candidate, { form, rule }: Choice): boolean {
	const level = levelWith(facts.space.level, rule);
	const firings = form.all.segments.map((segment) => replayLevel(level, segment));
	const proof = proofOf(standing(facts.segments, firings), preferred.tried, facts.labelled);
	return objectionTo(facts, preferred, proof) !== undefined;
}

function judged(facts: Case, candidate: Candidate): Choice | Refused {
	const { space, segments, labelled } = facts;
	const { form, aim, tried } = candidate;
	const target = targetOf(facts, candidate);
	const { rule, rests } = stepped(facts, target);
	if (rests) return refused('this very history has moved it by the greatest step of one proposal; the next takes newer history', true);
	const changes = changesOf(facts, form, rule);
	if (changes.length === 0) return refused('the value in place is the one that history favours', true);
	const old = standing(segments, facts.firings);
	const proof = proofOf(old, tried, labelled);
	const worse = objectionTo(facts, candidate, proof);
	if (worse !== undefined) return refused(worse, false);
	if (sameRule(rule, target)) return { kind: 'chosen', form, aim, rule, changes, proof };
	// A step on the way need not be better yet, but no worse.
	const halfway = trial(form.parts, (rest) => levelWith(space.level, stepped(facts, fitRule(space, rest, aim)).rule));
	const onTheWay = compare(old, halfway, proof.quarry);
	if (gain(onTheWay) < -1e-9) return refused(`a step of the greatest size would make it worse: ${countsOf(onTheWay)}`, false);
	return { kind: 'chosen', form, aim, rule, changes, proof: onTheWay };
}

const targetOf = ({ space }: Case, { form, aim }: Candidate): Rule => {
	const { values } = form.all;
	const round = (value: number, range: Range | undefined) => (range === undefined ? value : rounded(value, values.median, range));
	const rule = settled(fitRule(space, form.all, aim), space, values);
	return { for: rule.for, low: round(rule.low, space.low), high: round(rule.high, space.high) };
};

function stepped({ knobs, until }: Case, target: Rule): { readonly rule: Rule; readonly rests: boolean } {
	const steps = knobs.map((knob) => [partOf(knob), approach(target[partOf(knob)], knob, until)] as const);
	const values = Object.fromEntries(steps.map(([part, { value }]) => [part, value]));
	return { rule: { ...target, ...values }, rests: steps.some(([, { rests }]) => rests) };
}

const sameRule = (a: Rule, b: Rule) => a.low === b.low && a.high === b.high && a.for === b.for;

function changesOf({ policy, knobs }: Case, { moving }: Form, rule: Rule): readonly Change[] {
	const values = knobs.flatMap((knob): Change[] => {
		const value = rule[partOf(knob)];
		if (value === knob.value) return [];
		const { path, from, bounds } = knob;
		return [{ path, from, bounds, to: knob.field === 'for' ? formatDuration(value) : value }];
	});
	if (moving === undefined) return values;
	return [{ path: 'spec.signal', from: policy.signal.source, to: moving.source, bounds: '`type: any`' }, ...values];
}

function objectionTo(facts: Case, candidate: Candidate, proof: BackTest): string | undefined {
	const { policy, space, segments } = facts;
	const seen = () => replayAll(levelWith(space.level, targetOf(facts, candidate)), candidate.form.all.segments);
	return objection({ proof, tolerable: (policy.tuning?.falseAlertsPerWeek ?? 1) / segments.length, seen });
}

/** Incidents judge first; what lies beyond the usual does where there are none, or where the incidents tell no difference. */
function proofOf(old: readonly Heat[], tried: readonly Heat[], labelled: boolean): BackTest {
	const unusual = compare(old, tried, 'unusual');
	if (!labelled) return unusual;
	const incidents = compare(old, tried, 'incidents');
	return Math.abs(gain(incidents)) > 1e-9 ? incidents : { ...incidents, tie: unusual };
}
