import type { Price } from '../../model/policy.gen.ts';
import type { Meter } from './meters.ts';

/** ISO 4217: no currency. */
const NONE = 'XXX';
const MILLION = 1_000_000;

interface Tariff {
	readonly field: Exclude<keyof Price, 'currency'>;
	/** Units of the meter that the price is for. */
	readonly per: number;
}

const TARIFFS: Readonly<Record<Exclude<Meter, 'spend'>, Tariff>> = {
	instance: { field: 'perHour', per: 1 },
	cpu: { field: 'perCpuHour', per: 1 },
	memory: { field: 'perGibHour', per: 1 },
	gpu: { field: 'perGpuHour', per: 1 },
	energy: { field: 'perKwh', per: 1 },
	'input-tokens': { field: 'perMillionInputTokens', per: MILLION },
	'output-tokens': { field: 'perMillionOutputTokens', per: MILLION },
};

/** An instance's price an hour covers these. */
const COVERED: ReadonlySet<Meter> = new Set(['cpu', 'memory', 'gpu', 'energy']);

/** What a unit of a meter costs: by the service's own price, else by the book; null where neither knows. */
export function costOf(meter: Meter, own: Price | undefined, book: Price): number | null {
	if (meter === 'spend') return 1;
	if (COVERED.has(meter) && own?.perHour !== undefined) return 0;
	const { field, per } = TARIFFS[meter];
	const price = own?.[field] ?? book[field];
	return price === undefined ? null : price / per;
}

/** The one that prices name: which differ is refused when they are read. */
export function currencyOf(prices: readonly (Price | undefined)[]): string {
	return prices.find((price) => price?.currency !== undefined)?.currency ?? NONE;
}
