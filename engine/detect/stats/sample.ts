import { newRing, push, type Ring } from './ring.ts';

/**
 * A sliding sample of a feature's values. Neighbouring values of a smoothed feature say the same; taking one of every few makes the
 * kept ones nearly independent and lets the same memory reach further back.
 */
export interface Sample {
	readonly ring: Ring;
	/** One value of so many is kept. */
	readonly every: number;
	seen: number;
}

export function newSample(size: number, every: number): Sample {
	return { ring: newRing(size), every, seen: 0 };
}

/** The same values in ascending order: derived data that is not worth a place in the state. */
const orders = new WeakMap<Sample, Float64Array>();

/** How much it holds of the values that make it worth comparing with, 0..1. */
export const filled = ({ ring }: Sample, needed: number): number => Math.min(1, ring.values.length / needed);

export function observe(sample: Sample, value: number): void {
	const order = sorted(sample);
	if (sample.seen++ % sample.every !== 0) return;
	const displaced = push(sample.ring, value);
	let count = sample.ring.values.length;
	if (displaced !== undefined) {
		const gone = lowerBound(order, count, displaced);
		order.copyWithin(gone, gone + 1, count);
	}
	// Without the new value there are `count - 1` of them now.
	count--;
	const place = lowerBound(order, count, value);
	order.copyWithin(place + 1, place, count);
	order[place] = value;
}

/** The kept values in ascending order, in the first `sample.ring.values.length` places. */
export function sorted(sample: Sample): Float64Array {
	const known = orders.get(sample);
	if (known !== undefined) return known;
	const order = new Float64Array(sample.ring.size);
	order.set(Float64Array.from(sample.ring.values).sort());
	orders.set(sample, order);
	return order;
}

/** How many of the first `count` values are below `value`. */
export function lowerBound(order: Float64Array, count: number, value: number): number {
	let low = 0;
	let high = count;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((order[middle] ?? 0) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}
