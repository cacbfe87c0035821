import type { Knob, Level, ThresholdPolicy } from '../../decide/policy-set.ts';
import type { AlertsPromised, Evidence } from '../../model/proposal.ts';
import { replayAll } from '../tune/back-test.ts';
import { backTestRows, chartOf } from '../tune/evidence.ts';
import { partOf } from '../tune/range.ts';
import { levelWith, type Rule, ruleOf } from '../tune/rule.ts';
import { extentOf, segmentOf, type Track } from '../tune/segment.ts';
import { type Judgement, judgePromise, takingBack } from './judge.ts';

const WEEK_MS = 604_800_000;

export interface After {
	/** As it is now. */
	readonly policy: ThresholdPolicy;
	/** What the merge changed, with the numbers from before. */
	readonly before: readonly { readonly knob: Knob; readonly value: number }[];
	/** Rows that the tuner did not know, with the incidents known in them. */
	readonly tracks: readonly Track[];
	/** The same by the signal from before, where that is another. */
	readonly tracksBefore?: readonly Track[];
	readonly promised: AlertsPromised;
	/** Milliseconds that must be observed. */
	readonly window: number;
	readonly commit: string;
}

/** Replays the rule from before and after a change over what came later, and judges the promise. The evidence is that of a revert. */
export function judgeAfter(after: After): { readonly judgement: Judgement; readonly evidence: Evidence } {
	const { policy, promised, window, tracks, tracksBefore = tracks, commit } = after;
	const segments = segmentsOf(tracks);
	const { now, old, rule } = levelsOf(after);
	const seen = { old: replayAll(old, segmentsOf(tracksBefore)), new: replayAll(now, segments) };
	const observed = segments.length === 0 ? 0 : (seen.new.weeks / segments.length) * WEEK_MS;
	const judgement = judgePromise(promised, { ...seen, observed }, window);
	const [from, to] = segments.length === 0 ? [0, 0] : extentOf(segments);
	const labelled = seen.new.incidents > 0;
	const evidence: Evidence = {
		effect: takingBack(commit, judgement),
		method:
			'both values replayed over rows later than all that the tuner knew; broken is what the promise and chance together do not explain (exact test of two Poisson rates, 5 %)',
		from,
		to,
		samples: segments.reduce((count, { values }) => count + values.length, 0),
		backTest: backTestRows({ old: seen.new, new: seen.old }, labelled, 'on later rows'),
		excluded: [],
		...(segments.length > 0 && { chart: chartOf({ tracks, segments, rule }, policy.unit) }),
		broken: judgement.rows,
	};
	return { judgement, evidence };
}

const segmentsOf = (tracks: readonly Track[]) => tracks.map(segmentOf).filter(({ values }) => values.length > 0);

/** The level that was tuned, as it is and as it was. */
function levelsOf({ policy, before }: After): { readonly now: Level; readonly old: Level; readonly rule: Rule } {
	// A change of the signal alone leaves the level as it is; only policies of a single one get it.
	const severity = before[0]?.knob.severity ?? policy.levels[0]?.severity;
	const now = policy.levels.find((level) => level.severity === severity);
	if (now === undefined) throw new TypeError(`${policy.name}: no level has the values that were merged`);
	const was: Rule = { ...ruleOf(now), ...Object.fromEntries(before.map(({ knob, value }) => [partOf(knob), value])) };
	return { now, old: levelWith(now, was), rule: was };
}
