import { openSince, type Schedule } from '../../decide/calendar/schedule.ts';
import type { Proposal, ProposedValue } from '../../model/proposal.ts';
import { formatDuration, parseDuration } from '../../model/quantity.ts';
import { parseMeta } from './meta.ts';
import { type Refused, refusedText } from './refused.ts';
import type { ProposalRules } from './rules.ts';

const HOUR_MS = 3_600_000;

/** What a forge knows of a branch that it showed to people. */
export interface Review {
	readonly branch: string;
	/** `closed`: by a person, unmerged. `withdrawn`: by the engine. */
	readonly state: 'open' | 'merged' | 'closed' | 'withdrawn';
	/** E.g. `pull request #12`. */
	readonly name: string;
	readonly url: string;
	readonly body: string;
	/** Epoch ms; absent where the forge does not know. */
	readonly endedAt?: number;
	/** Said by whoever closed it. */
	readonly refused?: Refused;
}

/** All that the engine has open, and when it opened what (epoch ms, the last hour at least). */
export interface Traffic {
	readonly open: number;
	readonly opened: readonly number[];
}

export type Flow =
	| { readonly kind: 'update' | 'open' }
	/** A person's no: `told` in words, so that the branch is of no more use, or by closing it. */
	| { readonly kind: 'hold'; readonly reason: string; readonly no?: 'told' | 'closed' };

export interface Situation {
	readonly proposals: readonly Proposal[];
	/** Of the branch, the newest first. */
	readonly past: readonly Review[];
	/** A person asked for it on the dashboard: then nothing holds it back. */
	readonly asked: boolean;
	readonly rules: ProposalRules;
	/** Epoch ms. */
	readonly now: number;
}

/** May proposals be shown now? Limits are counted only where nothing else decides. */
export async function decideFlow(situation: Situation, traffic: () => Promise<Traffic>): Promise<Flow> {
	const { past, asked } = situation;
	if (past.some(({ state }) => state === 'open')) return { kind: 'update' };
	if (asked) return { kind: 'open' };
	const refused = refusal(situation);
	if (refused !== undefined) return { kind: 'hold', ...refused };
	// What takes harm back does not wait for a better hour.
	const urgent = situation.proposals.some(({ reverts }) => reverts !== undefined);
	const reason = (urgent ? undefined : notNow(situation)) ?? overLimit(situation, await traffic());
	return reason === undefined ? { kind: 'open' } : { kind: 'hold', reason };
}

/** Closed unmerged by a person, for the very same: that is a no, for as long as was said. */
function refusal({ proposals, past, now }: Situation): { readonly reason: string; readonly no: 'told' | 'closed' } | undefined {
	const today = new Date(now).toISOString().slice(0, 10);
	const closed = past.find(({ state, body }) => state === 'closed' && samePrints(parseMeta(body), proposals));
	if (closed === undefined) return undefined;
	const { refused } = closed;
	if (refused === undefined) {
		return { reason: `declined: ${closed.name} was closed unmerged; reopen it to have it back`, no: 'closed' };
	}
	if (refused.until !== undefined && refused.until < today) return undefined;
	return { reason: `${refusedText(refused)} (${closed.name})`, no: 'told' };
}

type Prints = readonly { readonly fingerprint: string }[];

/** Do they propose the very same? */
export const samePrints = (some: Prints, others: Prints) => prints(some) === prints(others);

const prints = (of: Prints) =>
	of
		.map(({ fingerprint }) => fingerprint)
		.sort()
		.join();

function notNow({ proposals, past, rules, now }: Situation): string | undefined {
	const most = Math.max(...proposals.map(({ from, to }) => changePercent(from, to)));
	if (most < rules.minChangePercent) return `it changes by ${round(most)} %, less than minChangePercent ${rules.minChangePercent}`;
	const last = Math.max(...past.map(({ endedAt }) => endedAt ?? Number.NEGATIVE_INFINITY));
	if (last + rules.cooldown > now) return `its cooldown of ${formatDuration(rules.cooldown)} ends ${minute(last + rules.cooldown)}`;
	if (rules.schedule.length === 0 || rules.schedule.some((window) => openSince(window, now) !== undefined)) return undefined;
	return `outside the schedule (${rules.schedule.map(windowText).join('; ')})`;
}

function overLimit({ rules, now }: Situation, { open, opened }: Traffic): string | undefined {
	const { prConcurrentLimit, prHourlyLimit } = rules;
	if (prConcurrentLimit > 0 && open >= prConcurrentLimit) return `${open} proposals are open, of at most ${prConcurrentLimit}`;
	const recent = opened.filter((at) => now - at < HOUR_MS).length;
	if (prHourlyLimit > 0 && recent >= prHourlyLimit) return `${recent} proposals were opened within an hour, of at most ${prHourlyLimit}`;
	return undefined;
}

/** By how much of its old value a scalar changes; durations by their length. From nothing, any change is an infinite one. */
function changePercent(from: ProposedValue, to: ProposedValue): number {
	const [old, proposed] = [from, to].map((value) => (typeof value === 'number' ? value : (parseDuration(String(value)) ?? Number.NaN)));
	if (old === undefined || proposed === undefined || Number.isNaN(old) || Number.isNaN(proposed)) return Number.POSITIVE_INFINITY;
	return old === proposed ? 0 : (Math.abs(proposed - old) / Math.abs(old)) * 100;
}

const windowText = ({ cron, timezone, duration }: Schedule) => `${cron.source} ${timezone} for ${formatDuration(duration)}`;
const minute = (at: number) => `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
const round = (value: number) => Number(value.toPrecision(2));
