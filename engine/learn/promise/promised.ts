import type { AlertRate, AlertsPromised, Proportion } from '../../model/proposal.ts';
import { rateOf } from '../stats/rate.ts';
import { shareOf } from '../stats/share.ts';
import type { Tally } from '../tune/tally.ts';

/** What a back-test promises. Rounded, so that every platform writes the same bytes. */
export function promisedOf(tally: Tally, { basis, until }: Pick<AlertsPromised, 'basis' | 'until'>): AlertsPromised {
	const counted = basis === 'incidents' ? tally.falseAlerts : tally.alerts;
	return {
		basis,
		until,
		falseAlerts: alertRate(counted, tally.weeks),
		caught: proportionOf(tally.caught, tally.incidents),
		...(tally.caught > 0 && { delay: Math.round(tally.delay / tally.caught) }),
	};
}

/** Rounded as well; `weeks` of observation. */
export function alertRate(count: number, weeks: number): AlertRate {
	const rate = rateOf(count, round(weeks));
	return { ...rate, low: round(rate.low), high: round(rate.high) };
}

/** Rounded as well. */
export function proportionOf(count: number, of: number): Proportion {
	const { low, high } = shareOf(count, of);
	return { of, count, low: round(low), high: round(high) };
}

const round = (value: number) => Math.round(value * 1_000) / 1_000;
