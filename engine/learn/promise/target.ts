import type { Evidence, PromiseRow, TargetPromised } from '../../model/proposal.ts';
import { curveOf, type Moment } from '../scaling/curve.ts';
import { meanOf, type Outcome, play, type Rule } from '../scaling/play.ts';
import { HOLDS, percent, short, WORTH } from '../scaling/target.ts';
import { type Judgement, observedText, takingBack, tooEarly } from './judge.ts';

const MINUTE_MS = 60_000;

export interface TargetAfter {
	/** As it is now. */
	readonly rule: Rule;
	/** Its target now, and before the merge. */
	readonly target: number;
	readonly before: number;
	readonly promised: TargetPromised;
	/** Minutes after all that the tuner knew. */
	readonly moments: readonly Moment[];
	/** Milliseconds that must be observed. */
	readonly window: number;
	readonly commit: string;
}

/** By playing the rule over the same later demand: what either target comes to. */
interface Replayed {
	readonly now: Outcome;
	readonly old: Outcome;
}

type Judged = { readonly judgement: Judgement; readonly evidence?: Evidence };

/**
 * Does the objective hold as the target promised? Broken is that it was missed in more of the time than promise and chance explain;
 * harmful, that the target before would have held it better over the same demand or, where more units were to hold it, no worse.
 */
export function judgeTarget(after: TargetAfter): Judged {
	const { rule, target, before, promised, moments, window, commit } = after;
	const observed = moments.length * MINUTE_MS;
	if (observed < window) return { judgement: { ...tooEarly(observedText(observed, window)), rows: [] } };
	const was = meanOf(moments.map(({ size, missed }) => ({ units: size, missed: missed ? 1 : 0 })));
	const curve = curveOf(moments);
	const [now, old] = [play(rule, target, moments, curve), play(rule, before, moments, curve)];
	const rows = rowsOf(promised, was, old);
	const said = rows.map(({ measure, promised: wanted, measured }) => `${measure}: ${measured}, promised ${wanted}`).join('; ');
	if (was.missed <= promised.missed.high + HOLDS) return { judgement: { verdict: 'kept', harmful: false, reason: said, rows } };
	const harmful = target > before ? old.missed + HOLDS < now.missed : old.missed <= now.missed + WORTH.misses;
	const instead = `over the same demand the target before would have done ${harmful ? 'better' : 'no better'}: missed in ${percent(old.missed)} of the time, not ${percent(now.missed)}, with ${short(old.units * 24)} unit-hours a day, not ${short(now.units * 24)}`;
	const reason = `the objective is missed in more of the time than promised (${said}); ${instead}`;
	const judgement: Judgement = { verdict: 'broken', harmful, reason, rows };
	return { judgement, evidence: evidenceOf(judgement, { now, old }, moments, commit) };
}

function rowsOf({ missed, unitHours, unitHoursBefore }: TargetPromised, was: Outcome, old: Outcome): PromiseRow[] {
	return [
		{
			measure: 'time in which the objective is missed',
			promised: `${percent(missed.share)} (${percent(missed.low)} to ${percent(missed.high)})`,
			measured: percent(was.missed),
		},
		{
			measure: 'unit-hours a day',
			promised: `${unitHours} instead of ${unitHoursBefore}`,
			measured: `${short(was.units * 24)}; ${short(old.units * 24)} by the target before`,
		},
	];
}

function evidenceOf(judgement: Judgement, { now, old }: Replayed, moments: readonly Moment[], commit: string): Evidence {
	return {
		effect: takingBack(commit, judgement),
		method:
			'the rule played with both targets over the demand of the minutes later than all that the tuner knew, with how often the objective is missed as those minutes tell; broken is more than the promise, its interval and a hundredth of the time explain',
		from: moments[0]?.at ?? 0,
		to: moments.at(-1)?.at ?? 0,
		samples: moments.length,
		backTest: [
			{ measure: 'time in which the objective is missed, on later time', old: percent(now.missed), new: percent(old.missed) },
			{ measure: 'unit-hours a day, on later time', old: short(now.units * 24), new: short(old.units * 24) },
		],
		excluded: [],
		broken: judgement.rows,
	};
}
