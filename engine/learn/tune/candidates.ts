import type { ThresholdPolicy } from '../../decide/policy-set.ts';
import { compare, gain } from './back-test.ts';
import { type Aim, type Form, fitRule, formInPlace, formsBeside } from './form.ts';
import { foretells } from './moving.ts';
import type { Space } from './range.ts';
import { levelWith } from './rule.ts';
import type { Segment } from './segment.ts';
import { highestScore, score, sum, tally } from './tally.ts';
import { type Heat, trial } from './trial.ts';

/** Of the score: a rule of another kind has to be better by so much than the best of the kind in place. */
const ANOTHER_KIND = 0.05;
/** Less is rounding. */
const LEAST_GAIN = 1e-9;

/** A way of making a rule, and what the rules that it made of other rows did on each part of the time. */
export interface Candidate {
	readonly form: Form;
	readonly aim: Aim;
	readonly tried: readonly Heat[];
}

interface Facts {
	readonly policy: ThresholdPolicy;
	readonly space: Space;
	readonly segments: readonly Segment[];
	readonly labelled: boolean;
}

/** From the best on. All are judged on rows that they had not seen, none against the rule in place: the order must not depend on it. */
export function rankedCandidates({ policy, space, segments, labelled }: Facts): readonly [Candidate, ...Candidate[]] {
	// People are called for a policy, not for each of its subjects.
	const inPlace = formInPlace(policy, segments, (policy.tuning?.falseAlertsPerWeek ?? 1) / segments.length);
	const candidate = (form: Form, aim: Aim): Candidate => {
		const tried = trial(form.parts, (rest) => levelWith(space.level, fitRule(space, rest, aim)));
		return { form, aim, tried };
	};
	const ranked = (form: Form): readonly [Candidate, ...Candidate[]] => {
		const usual = candidate(form, 'usual');
		if (!labelled) return [usual];
		const named = candidate(form, 'incidents');
		return isBetter(usual, named) ? [usual, named] : [named, usual];
	};
	const own = ranked(inPlace);
	if (labelled && !leavesRoom(own[0])) return own;
	let best = own;
	for (const form of formsBeside(policy, inPlace, labelled)) {
		const next = ranked(form);
		if (isBetterKind(best[0], next[0])) best = next;
	}
	return best;

	function isBetterKind(best: Candidate, next: Candidate): boolean {
		if (!labelled) return foretells(own[0].tried, next.tried, next.form.moving?.usual ?? 0, inPlace.all.values.median);
		return gain(compare(best.tried, next.tried, 'incidents')) > (best === own[0] ? ANOTHER_KIND : 0);
	}
}

/** Could another kind win at all? Its baselines cost as much as everything before them. */
function leavesRoom({ tried }: Candidate): boolean {
	const done = sum(tried.map(({ segment, firings }) => tally(segment, firings)));
	return highestScore(done) - score(done) > ANOTHER_KIND;
}

/** By the incidents alone: a rule that was fitted to them and catches as many is what people asked for. */
function isBetter(usual: Candidate, named: Candidate): boolean {
	return gain(compare(named.tried, usual.tried, 'incidents')) > LEAST_GAIN;
}
