import type { AlertsPromised, Proportion } from '../../model/proposal.ts';
import { rateOf } from '../stats/rate.ts';
import { shareOf } from '../stats/share.ts';
import type { Tally } from '../tune/tally.ts';

/** What a back-test promises. Rounded, so that every platform writes the same bytes. */
export function promisedOf(tally: Tally, { basis, until }: Pick<AlertsPromised, 'basis' | 'until'>): AlertsPromised {
	const counted = basis === 'incidents' ? tally.falseAlerts : tally.alerts;
	const falseAlerts = rateOf(counted, round(tally.weeks));
	return {
		basis,
		until,
		falseAlerts: { ...falseAlerts, low: round(falseAlerts.low), high: round(falseAlerts.high) },
		caught: proportionOf(tally.caught, tally.incidents),
		...(tally.caught > 0 && { delay: Math.round(tally.delay / tally.caught) }),
	};
}

/** Rounded as well. */
export function proportionOf(count: number, of: number): Proportion {
	const { low, high } = shareOf(count, of);
	return { of, count, low: round(low), high: round(high) };
}

const round = (value: number) => Math.round(value * 1_000) / 1_000;
