/** The last `size` values, oldest overwritten first. Plain data: part of a detector's state. */
export interface Ring {
	readonly size: number;
	readonly values: number[];
	/** How many values were ever pushed. */
	count: number;
}

export function newRing(size: number): Ring {
	return { size, values: [], count: 0 };
}

/** Adds a value and returns the one that it displaces, if any. */
export function push(ring: Ring, value: number): number | undefined {
	const slot = ring.count % ring.size;
	const displaced = ring.count >= ring.size ? ring.values[slot] : undefined;
	ring.values[slot] = value;
	ring.count++;
	return displaced;
}

/** Mean of the last `count` values: summed afresh each time, so that no rounding error builds up over months. */
export function meanOf(ring: Ring, count: number): number {
	const { values, size } = ring;
	let sum = 0;
	let slot = ring.count % size;
	for (let left = count; left > 0; left--) {
		slot = slot === 0 ? size - 1 : slot - 1;
		sum += values[slot] ?? 0;
	}
	return sum / count;
}

/** Largest less smallest of the last `count` values. */
export function rangeOf(ring: Ring, count: number): number {
	const { values, size } = ring;
	let low = Number.POSITIVE_INFINITY;
	let high = Number.NEGATIVE_INFINITY;
	let slot = ring.count % size;
	for (let left = count; left > 0; left--) {
		slot = slot === 0 ? size - 1 : slot - 1;
		const value = values[slot] ?? 0;
		if (value < low) low = value;
		if (value > high) high = value;
	}
	return high - low;
}
