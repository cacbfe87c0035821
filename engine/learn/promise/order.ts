import type { Evidence, OrderPromised } from '../../model/proposal.ts';
import type { HealReport } from '../heals/heals.ts';
import { climb, expected, type Ladder } from '../heals/reorder.ts';
import { surprise } from '../stats/rate.ts';
import { IMPROBABLE, type Judgement, observedText, proportionText, takingBack, tooEarly } from './judge.ts';

export interface OrderAfter {
	/** As it is now. */
	readonly playbook: Ladder;
	/** Names of the rungs as they stood before the merge. */
	readonly before: readonly string[];
	readonly promised: OrderPromised;
	/** What healing came to after all that the tuner knew. */
	readonly report: HealReport;
	/** Milliseconds that must be observed. */
	readonly window: number;
	readonly commit: string;
}

type Judged = { readonly judgement: Judgement; readonly evidence?: Evidence };

/**
 * Does the rung that was put first heal what it promised? Broken is that it heals fewer episodes than the promise and chance explain;
 * harmful, that by what every rung came to since an episode would be over sooner in the order from before.
 */
export function judgeOrder({ playbook, before, promised: { first }, report, window, commit }: OrderAfter): Judged {
	const { from, to } = report;
	const observed = (to ?? 0) - (from ?? 0);
	const figures = report.playbooks.find(({ policy }) => policy === playbook.name);
	if (figures === undefined || observed < window)
		return early(observed < window ? observedText(observed, window) : 'it has not acted since');
	const climbed = climb(playbook.ladder, figures);
	const rung = climbed[0];
	if (rung === undefined || rung.figures.success.of === 0) return early('the first rung was not tried in any episode since');
	const { count, of } = rung.figures.success;
	const rows = [{ measure: `episodes that \`${rung.rung.name}\` healed`, promised: proportionText(first), measured: `${count} of ${of}` }];
	const said = `it healed ${count} of ${of}, promised ${proportionText(first)}`;
	const misses = surprise({ count: first.of - first.count, exposure: first.of }, { count: of - count, exposure: of });
	if (misses >= IMPROBABLE) return { judgement: { verdict: 'kept', harmful: false, reason: said, rows } };

	const past = before.flatMap((name) => climbed.find((each) => each.rung.name === name) ?? []);
	const [now, old] = [expected(climbed), expected(past)];
	const harmful = old.seconds < now.seconds;
	const instead = `in the order before an episode would be over ${harmful ? 'sooner' : 'no sooner'}: after an estimated ${round(old.seconds)} s, not ${round(now.seconds)} s`;
	const reason = `the first rung heals fewer episodes than promised (${said}); ${instead}`;
	const judgement: Judgement = { verdict: 'broken', harmful, reason, rows };
	const evidence: Evidence = {
		effect: takingBack(commit, judgement),
		method:
			'what every rung came to in the episodes later than all that the tuner knew, put together in either order; broken is what the promise and chance together do not explain (exact test of two Poisson rates, 5 %)',
		...{ from: from ?? 0, to: to ?? 0, samples: figures.success.of, excluded: [], broken: rows },
		backTest: [
			{ measure: 'rungs tried in an episode, estimated', old: round(now.rungs), new: round(old.rungs) },
			{ measure: 'seconds until healed or given up, estimated', old: round(now.seconds), new: round(old.seconds) },
		],
	};
	return { judgement, evidence };
}

const early = (reason: string): Judged => ({ judgement: { ...tooEarly(reason), rows: [] } });
const round = (value: number) => Math.round(value * 100) / 100;
