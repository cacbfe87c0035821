import type { ScalingPolicy } from '../../decide/policy-set.ts';
import type { Evidence, FloorPromised, PromiseRow } from '../../model/proposal.ts';
import { LEAST_OPENINGS, type Opening, openingsOf, tally } from '../peaks/openings.ts';
import { HOUR_MS, type HourPeak } from '../peaks/profile.ts';
import { surprise } from '../stats/rate.ts';
import { IMPROBABLE, type Judgement, observedText, proportionText, takingBack, tooEarly } from './judge.ts';

export interface FloorAfter {
	/** Entry of the schedule, as it is now. */
	readonly entry: ScalingPolicy['schedules'][number];
	/** Its floor now, and before the merge. */
	readonly floor: number;
	readonly before: number;
	readonly promised: FloorPromised;
	/** Needs of the hours after all that the tuner knew, in units of the knob. */
	readonly needs: readonly HourPeak[];
	/** Milliseconds that must be observed. */
	readonly window: number;
	readonly commit: string;
}

type Judged = { readonly judgement: Judgement; readonly evidence?: Evidence };

/**
 * Is a floor what its hours need? Broken is that more openings need more than the floor than promise and chance explain, or that fewer
 * needed a higher one; harmful, that the floor before would have lacked no more and held less for nothing, or would have lacked less.
 */
export function judgeFloor(after: FloorAfter): Judged {
	const { entry, floor, before, needs, window, commit } = after;
	const openings = openingsOf(entry, needs);
	const observed = needs.length === 0 ? 0 : (needs.at(-1)?.at ?? 0) + HOUR_MS - (needs[0]?.at ?? 0);
	if (observed < window) return { judgement: { ...tooEarly(observedText(observed, window)), rows: [] } };
	if (openings.length < LEAST_OPENINGS) return { judgement: { ...tooEarly(`it was open ${openings.length} times since`), rows: [] } };
	const [now, old] = [floor, before].map((each) => tally(openings, () => each)) as [Tally, Tally];
	const rows = rowsOf(after, now, old, openings.length);
	const said = rows.map(({ measure, promised, measured }) => `${measure}: ${measured}, promised ${promised}`).join('; ');
	const faults = faultsOf(after, now, old, openings.length);
	if (faults.length === 0) return { judgement: { verdict: 'kept', harmful: false, reason: said, rows } };
	const harmful = old.missing < now.missing || (old.missing === now.missing && old.idle < now.idle);
	const instead = `${harmful ? 'the floor before would have done better' : 'the floor before would have done no better'}: ${lackText(old)}, not ${lackText(now)}`;
	const judgement: Judgement = { verdict: 'broken', harmful, reason: `${faults.join(' and ')} than promised (${said}); ${instead}`, rows };
	return { judgement, evidence: evidenceOf(judgement, { openings, needs, commit, now, old }) };
}

type Tally = ReturnType<typeof tally>;

function faultsOf({ promised: { short, shortBefore }, floor, before }: FloorAfter, now: Tally, old: Tally, openings: number): string[] {
	const isMore = (promised: number, of: number, found: number) =>
		surprise({ count: promised, exposure: of }, { count: found, exposure: openings }) < IMPROBABLE;
	const spared = shortBefore.of - shortBefore.count;
	return [
		...(isMore(short.count, short.of, now.short) ? ['more openings need more than the floor'] : []),
		...(floor > before && isMore(spared, shortBefore.of, openings - old.short) ? ['fewer openings needed a higher floor'] : []),
	];
}

function rowsOf({ promised: { short, shortBefore }, floor, before }: FloorAfter, now: Tally, old: Tally, openings: number): PromiseRow[] {
	const row = (measure: string, promised: typeof short, found: number) => ({
		measure,
		promised: proportionText(promised),
		measured: `${found} of ${openings}`,
	});
	return [
		row(`openings that need more than ${floor}`, short, now.short),
		...(floor > before ? [row(`openings that need more than ${before}`, shortBefore, old.short)] : []),
	];
}

interface Grounds {
	readonly openings: readonly Opening[];
	readonly needs: readonly HourPeak[];
	readonly commit: string;
	readonly now: Tally;
	readonly old: Tally;
}

function evidenceOf(judgement: Judgement, { openings, needs, commit, now, old }: Grounds): Evidence {
	return {
		effect: takingBack(commit, judgement),
		method:
			'both floors held against what was needed in the openings later than all that the tuner knew; broken is what the promise and chance together do not explain (exact test of two Poisson rates, 5 %)',
		from: needs[0]?.at ?? 0,
		to: (needs.at(-1)?.at ?? 0) + HOUR_MS,
		samples: openings.reduce((sum, { needs: each }) => sum + each.length, 0),
		backTest: [
			{ measure: `of ${openings.length} openings, those that need more than the floor`, old: now.short, new: old.short },
			{ measure: 'unit-hours below the need, an opening', old: rounded(now.missing), new: rounded(old.missing) },
			{ measure: 'unit-hours beyond the need, an opening', old: rounded(now.idle), new: rounded(old.idle) },
		],
		excluded: [],
		broken: judgement.rows,
	};
}

const lackText = ({ missing, idle }: Tally) => `${rounded(missing)} unit-hours an opening lacked and ${rounded(idle)} for nothing`;
const rounded = (value: number) => Math.round(value * 10) / 10;
