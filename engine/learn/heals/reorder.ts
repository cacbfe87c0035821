import type { ActionTemplate, Rung } from '../../decide/policy-set.ts';
import type { Evidence } from '../../model/proposal.ts';
import { formatDuration } from '../../model/quantity.ts';
import { proportionOf } from '../promise/promised.ts';
import { shareOf } from '../stats/share.ts';
import type { PlaybookFigures, RungFigures } from './figures.ts';
import type { HealReport } from './heals.ts';
import { favouredOrder } from './order.ts';

/** Of a Playbook, what its order is judged by. */
export interface Ladder {
	readonly name: string;
	readonly ladder: readonly (Pick<Rung, 'name' | 'verifyWithin'> & { readonly action: Pick<ActionTemplate, 'do' | 'reversible'> })[];
}

/** A rung as it stands in the ladder, with what it has come to. */
interface Climbed {
	readonly rung: Ladder['ladder'][number];
	readonly figures: RungFigures;
	/** Estimated share of the episodes it heals; of few, nearer to a half. */
	readonly heals: number;
	/** Seconds that it takes: where it heals, and until it is known that it does not. */
	readonly healSeconds: number;
	readonly failSeconds: number;
}

export type Reordered =
	| { readonly kind: 'proposed'; readonly from: readonly string[]; readonly to: readonly string[]; readonly evidence: Evidence }
	| { readonly kind: 'kept'; readonly reason: string };

/** In which order a ladder should be climbed: the one that history surely favours, unless healing would then be expected to take longer. */
export function reorderLadder({ name, ladder }: Ladder, report: HealReport): Reordered {
	const kept = (reason: string): Reordered => ({ kind: 'kept', reason });
	const { from, to } = report;
	if (from === null || to === null) return kept('too little data: the order of rungs is judged by a journal, and there is none');
	const figures = report.playbooks.find(({ policy }) => policy === name);
	if (figures === undefined || figures.success.of === 0) return kept('too little data: it has not acted in any episode that is over');
	const climbed = climb(ladder, figures);
	const order = favouredOrder(climbed.map((each) => each.figures));
	if (order === undefined) return kept(`no rung surely heals more often than one before it: ${climbed.map(shareText).join(', ')}`);
	const proposed = order.flatMap((wanted) => climbed.find(({ rung }) => rung.name === wanted) ?? []);
	const [now, then] = [expected(climbed), expected(proposed)];
	if (then.seconds > now.seconds) {
		return kept(`${order.join(', ')} would heal by fewer rungs, but not sooner: ${secondsText(then)} instead of ${secondsText(now)}`);
	}
	return {
		kind: 'proposed',
		from: ladder.map((rung) => rung.name),
		to: order,
		evidence: evidenceOf(climbed, proposed, figures, { from, to }),
	};
}

/** A ladder with what each rung has come to. */
export const climb = (ladder: Ladder['ladder'], figures: PlaybookFigures): readonly Climbed[] =>
	ladder.map((rung) => climbedOf(rung, figures));

/** What another action of the same name came to says nothing about this one. */
function climbedOf(rung: Climbed['rung'], { rungs }: PlaybookFigures): Climbed {
	const found = rungs.find(({ name, do: action }) => name === rung.name && action === rung.action.do);
	const failSeconds = rung.verifyWithin / 1000;
	const success = found?.success ?? shareOf(0, 0);
	const figures = found ?? { ...NEVER, name: rung.name, do: rung.action.do, success };
	const heals = (success.count + 0.5) / (success.of + 1);
	return { rung, figures, heals, failSeconds, healSeconds: figures.repair.mean ?? failSeconds };
}

const NEVER = { index: 0, attempts: 0, failed: 0, recurred: 0, repair: { count: 0, mean: null, median: null, p90: null } };

interface Expected {
	/** Rungs that are tried in an episode. */
	readonly rungs: number;
	/** Until it is healed or the ladder has ended. */
	readonly seconds: number;
}

export function expected(climbed: readonly Climbed[]): Expected {
	let [reached, rungs, seconds] = [1, 0, 0];
	for (const { heals, healSeconds, failSeconds } of climbed) {
		rungs += reached;
		seconds += reached * (heals * healSeconds + (1 - heals) * failSeconds);
		reached *= 1 - heals;
	}
	return { rungs, seconds };
}

function evidenceOf(
	climbed: readonly Climbed[],
	proposed: readonly Climbed[],
	figures: PlaybookFigures,
	span: Pick<Evidence, 'from' | 'to'>,
): Evidence {
	const [now, then] = [expected(climbed), expected(proposed)];
	const [first, other] = [proposed[0], climbed[0]];
	const untried = climbed.filter((each) => each.figures.success.of === 0);
	return {
		effect: `${proposed.map(shareText).join(', ')} of the episodes in which they were tried. In this order an episode is over after an estimated ${secondsText(then)} instead of ${secondsText(now)}.${finalText(climbed, proposed)}`,
		method:
			'The share of the ended episodes in which a rung was tried that it healed, with its 95 % interval (Wilson): one goes before another only where its whole interval lies above. A later rung was tried on what the earlier ones could not heal, so its share is the least that it can do. Times are estimated from the shares, the mean repair and `verify.within`.',
		...span,
		samples: figures.success.of,
		promised: { basis: 'heals', until: span.to, first: proportionOf(first?.figures.success.count ?? 0, first?.figures.success.of ?? 0) },
		backTest: [
			{ measure: 'episodes healed by the first rung, %', old: percentOf(other), new: percentOf(first) },
			{ measure: 'rungs tried in an episode, estimated', old: rounded(now.rungs), new: rounded(then.rungs) },
			{ measure: 'seconds until healed or given up, estimated', old: rounded(now.seconds), new: rounded(then.seconds) },
		],
		excluded: untried.map(({ rung }) => `${rung.name}: never tried, so nothing is known of it`),
		detail: { rungs: climbed.map(({ rung, figures: { success } }) => ({ name: rung.name, ...success })) },
	};
}

/** A reviewer must know what is now done sooner that cannot be taken back. */
function finalText(climbed: readonly Climbed[], proposed: readonly Climbed[]): string {
	const sooner = proposed.filter((each, i) => !each.rung.action.reversible && i < climbed.indexOf(each));
	return sooner.map(({ rung }) => ` \`${rung.name}\` cannot be taken back and comes sooner.`).join('');
}

function shareText({ rung, figures: { success } }: Climbed): string {
	return `\`${rung.name}\` healed ${success.count} of ${success.of}`;
}

const secondsText = ({ seconds }: Expected) => formatDuration(Math.round(seconds) * 1000);
const percentOf = (climbed: Climbed | undefined) =>
	Math.round(100 * ((climbed?.figures.success.count ?? 0) / (climbed?.figures.success.of || 1)));
const rounded = (value: number) => Math.round(value * 100) / 100;
