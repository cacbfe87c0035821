import type { Price } from '../../model/policy.gen.ts';
import type { PriceBook } from '../../model/rule-files.gen.ts';
import { type Attributed, attribute, IDLE, UNATTRIBUTED } from './attribute.ts';
import type { Owner, Taken } from './consumption.ts';
import { type Generated, generatedOf, type Worth } from './generated.ts';
import type { Grid } from './grid.ts';
import { METERS, type Meter, UNITS } from './meters.ts';
import { costOf, currencyOf } from './price.ts';

/** What a policy says of a service's price and worth. */
export interface Terms {
	readonly service: string;
	readonly price?: Price;
	readonly worth: Worth;
}

/** A quantity of one account. `cost` is null where there is no price for it. */
export interface Entry {
	readonly meter: Meter;
	readonly unit: string;
	readonly quantity: number;
	readonly cost: number | null;
	/** Share of the time of which there is data: no data is not zero. */
	readonly covered: number;
	/** Modelled: no meter tells. */
	readonly estimated: boolean;
}

export interface Account {
	/** A service, or `(unattributed)`, or `(idle)`. */
	readonly name: string;
	readonly kind: 'service' | 'unattributed' | 'idle';
	readonly entries: readonly Entry[];
	/** Null where nothing of it has a price. */
	readonly cost: number | null;
	/** Grams of CO2 equivalent; null where energy or carbon intensity is not known. */
	readonly grams: number | null;
	/** Only of services. */
	readonly generated?: Generated;
}

/** What one account used of one meter in one day (UTC). */
export interface Charge {
	/** Epoch ms, the end not included. */
	readonly from: number;
	readonly to: number;
	readonly account: string;
	readonly meter: Meter;
	readonly quantity: number;
	readonly cost: number | null;
	readonly estimated: boolean;
}

export interface Ledger {
	readonly from: number;
	readonly to: number;
	/** ISO 4217; XXX where no price names one. */
	readonly currency: string;
	/** Dearest first; what is put to no service last. The sum of them is the total. */
	readonly accounts: readonly Account[];
	readonly total: {
		readonly cost: number | null;
		readonly grams: number | null;
		readonly quantities: { readonly [meter in Meter]?: number };
	};
	readonly charges: readonly Charge[];
}

export function ledgerOf(taken: Taken, book: PriceBook, terms: readonly Terms[]): Ledger {
	const { grid, consumed } = taken;
	const attribution = attribute(taken, book.power);
	const byService = new Map(terms.map((each) => [each.service, each]));
	const owners = [...new Set([...attribution.keys(), ...consumed.keys(), ...byService.keys()])].filter((owner) => owner !== '');
	const lines = owners.flatMap((owner) => linesOf(owner, attribution.get(owner), byService.get(owner)?.price, book));
	const accounts = owners.map((owner): Account => {
		const own = lines.filter((line) => line.owner === owner);
		const account = { name: owner, kind: kindOf(owner), entries: own.map((line) => entryOf(line, grid)) };
		const sums = { cost: sumOf(account.entries.map(({ cost }) => cost)), grams: gramsOf(account.entries, book) };
		if (account.kind !== 'service') return { ...account, ...sums };
		return { ...account, ...sums, generated: generatedOf(owner, taken, byService.get(owner)?.worth ?? {}, { ...account, ...sums }) };
	});
	return {
		from: grid.from,
		to: grid.to,
		currency: currencyOf([book.prices, ...terms.map(({ price }) => price)]),
		accounts: accounts.sort(byCost),
		total: {
			cost: sumOf(accounts.map(({ cost }) => cost)),
			grams: sumOf(accounts.map(({ grams }) => grams)),
			quantities: quantitiesOf(accounts),
		},
		charges: lines.flatMap((line) => chargesOf(line, grid)),
	};
}

const kindOf = (owner: Owner): Account['kind'] => (owner === UNATTRIBUTED ? 'unattributed' : owner === IDLE ? 'idle' : 'service');

/** What one account used of one meter, and what a unit of it costs. */
interface Line {
	readonly owner: Owner;
	readonly meter: Meter;
	readonly used: Attributed;
	/** Null where there is no price. */
	readonly unitPrice: number | null;
}

function linesOf(
	owner: Owner,
	used: ReadonlyMap<Meter, Attributed> | undefined,
	price: Price | undefined,
	book: PriceBook,
): readonly Line[] {
	return METERS.flatMap((meter) => {
		const found = used?.get(meter);
		return found === undefined
			? []
			: [{ owner, meter, used: found, unitPrice: costOf(meter, kindOf(owner) === 'service' ? price : undefined, book.prices) }];
	});
}

function entryOf({ meter, used, unitPrice }: Line, grid: Grid): Entry {
	const quantity = total(used.quantity);
	return {
		meter,
		unit: UNITS[meter],
		quantity,
		cost: unitPrice === null ? null : quantity * unitPrice,
		covered: Math.min(1, total(used.covered) / Math.max(1, grid.to - grid.from)),
		estimated: used.estimated,
	};
}

const DAY_MS = 86_400_000;

function chargesOf({ owner, meter, used, unitPrice }: Line, { start, width, from, to, parts }: Grid): readonly Charge[] {
	const byDay = new Map<number, number>();
	for (let part = 0; part < parts; part += 1) {
		const day = Math.floor((start + part * width) / DAY_MS) * DAY_MS;
		byDay.set(day, (byDay.get(day) ?? 0) + (used.quantity[part] ?? 0));
	}
	return [...byDay].flatMap(([day, quantity]) => {
		if (quantity === 0) return [];
		const cost = unitPrice === null ? null : quantity * unitPrice;
		const period = { from: Math.max(from, day), to: Math.min(to, day + DAY_MS) };
		return [{ ...period, account: owner, meter, quantity, cost, estimated: used.estimated }];
	});
}

function gramsOf(entries: readonly Entry[], { carbon }: PriceBook): number | null {
	const energy = entries.find(({ meter }) => meter === 'energy');
	return carbon === undefined || energy === undefined ? null : energy.quantity * carbon.gramsPerKwh;
}

function quantitiesOf(accounts: readonly Account[]): Ledger['total']['quantities'] {
	const sums: { [meter in Meter]?: number } = {};
	for (const { entries } of accounts) for (const { meter, quantity } of entries) sums[meter] = (sums[meter] ?? 0) + quantity;
	return sums;
}

const total = (parts: Float64Array) => parts.reduce((sum, part) => sum + part, 0);

/** Null where none of them is known. */
function sumOf(amounts: readonly (number | null)[]): number | null {
	const known = amounts.filter((amount) => amount !== null);
	return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0);
}

const RANKS = { service: 0, unattributed: 1, idle: 2 } as const;

function byCost(a: Account, b: Account): number {
	return RANKS[a.kind] - RANKS[b.kind] || (b.cost ?? -1) - (a.cost ?? -1) || (a.name < b.name ? -1 : 1);
}
