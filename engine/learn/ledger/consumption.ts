import type { Labels } from '../../model/series.ts';
import { Accrual, type Accrued, nothingAccrued } from './accrual.ts';
import { type Grid, gridOf } from './grid.ts';
import { type Item, type Reading, readingOf } from './meters.ts';

/** Of a service by its name; '' of the host, and of whatever names no service. */
export type Owner = string;
export type Consumed = ReadonlyMap<Owner, ReadonlyMap<Item, Accrued>>;

/** Counters that policies name: what a service gives. */
export type Given = 'successes' | 'revenue';

export interface Taken {
	readonly grid: Grid;
	readonly consumed: Consumed;
	/** By service, only where its policy names such a counter. */
	readonly given: ReadonlyMap<Owner, ReadonlyMap<Given, Accrued>>;
}

interface Counted<T> {
	readonly owner: Owner;
	readonly item: T;
	readonly scale: number;
	readonly presence: boolean;
	readonly accrual: Accrual;
}

/** Takes the series of a recording, slice by slice in time order, into what was consumed and given. */
export class Consumption {
	readonly #grid: Grid;
	/** By identity of the series; undefined where a ledger has no use for it. */
	readonly #series = new Map<string, Counted<Item> | undefined>();
	readonly #given = new Map<string, Counted<Given>>();

	/** Of `[from, to]`, epoch ms. */
	constructor(from: number, to: number) {
		this.#grid = gridOf(from, to);
	}

	/** Samples of one series; `key` is its identity. */
	take(key: string, labels: Labels, times: Float64Array, values: Float64Array): void {
		let counted = this.#series.get(key);
		if (counted === undefined && !this.#series.has(key)) {
			counted = countedOf(labels, readingOf(labels), this.#grid);
			this.#series.set(key, counted);
		}
		if (counted === undefined) return;
		const { accrual, presence } = counted;
		for (let i = 0; i < times.length; i += 1) {
			const value = values[i] ?? Number.NaN;
			accrual.add(times[i] ?? 0, presence && Number.isFinite(value) ? 1 : value);
		}
	}

	/** A value of an expression that counts what a service gives. `series` tells its elements apart. */
	give(owner: Owner, item: Given, series: string, at: number, value: number): void {
		const key = `${owner} ${item} ${series}`;
		let counted = this.#given.get(key);
		if (counted === undefined) {
			counted = { owner, item, scale: 1, presence: false, accrual: new Accrual('counter', this.#grid) };
			this.#given.set(key, counted);
		}
		counted.accrual.add(at, value);
	}

	close(): Taken {
		const all = [...this.#series.values()].filter((counted) => counted !== undefined);
		return { grid: this.#grid, consumed: merged(all, this.#grid), given: merged([...this.#given.values()], this.#grid) };
	}
}

function countedOf(labels: Labels, reading: Reading | undefined, grid: Grid): Counted<Item> | undefined {
	if (reading === undefined) return undefined;
	const { item, kind, scale, presence = false } = reading;
	return { owner: item.startsWith('host-') ? '' : (labels.service ?? ''), item, scale, presence, accrual: new Accrual(kind, grid) };
}

/** Quantities of several series add up; they cover a time together as well as the best of them does. */
function merged<T>(all: readonly Counted<T>[], grid: Grid): ReadonlyMap<Owner, ReadonlyMap<T, Accrued>> {
	const found = new Map<Owner, Map<T, Accrued>>();
	for (const { owner, item, scale, accrual } of all) {
		accrual.close();
		const items = found.get(owner) ?? new Map<T, Accrued>();
		found.set(owner, items);
		const sum = items.get(item) ?? nothingAccrued(grid);
		items.set(item, sum);
		accrual.quantity.forEach((quantity, part) => {
			sum.quantity[part] = (sum.quantity[part] ?? 0) + quantity * scale;
			sum.covered[part] = Math.max(sum.covered[part] ?? 0, accrual.covered[part] ?? 0);
		});
	}
	return found;
}
