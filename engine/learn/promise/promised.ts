import type { Promised } from '../../model/proposal.ts';
import { rateOf } from '../stats/rate.ts';
import { shareOf } from '../stats/share.ts';
import type { Tally } from '../tune/tally.ts';

/** What a back-test promises. Rounded, so that every platform writes the same bytes. */
export function promisedOf(tally: Tally, { basis, until }: Pick<Promised, 'basis' | 'until'>): Promised {
	const counted = basis === 'incidents' ? tally.falseAlerts : tally.alerts;
	const falseAlerts = rateOf(counted, round(tally.weeks));
	const caught = shareOf(tally.caught, tally.incidents);
	return {
		basis,
		until,
		falseAlerts: { ...falseAlerts, low: round(falseAlerts.low), high: round(falseAlerts.high) },
		caught: { ...caught, low: round(caught.low), high: round(caught.high) },
		...(tally.caught > 0 && { delay: Math.round(tally.delay / tally.caught) }),
	};
}

const round = (value: number) => Math.round(value * 1_000) / 1_000;
