/** A signal is beyond a bound. */
export interface Beyond {
	readonly side: 'above' | 'below';
	readonly bound: number;
}

/** When something began, on a grid of steps. */
export interface Episodes {
	/** Steps at which one begins, ascending. */
	readonly starts: readonly number[];
	/** By step: 1 while one lasts, and in the calm after it that is too short to tell it from the next. */
	readonly during: Uint8Array;
	readonly length: number;
}

/** What comes back within so many steps had not ended. */
const CALM = 6;

/** When a signal went beyond a bound. What begins with the first step is not known to have begun. */
export function onsetsOf(values: Float64Array, { side, bound }: Beyond): Episodes {
	const starts: number[] = [];
	const during = new Uint8Array(values.length);
	let until = -1;
	values.forEach((value, i) => {
		const beyond = side === 'above' ? value > bound : value < bound;
		if (beyond && i > until && i > 0) starts.push(i);
		if (beyond) until = i + CALM;
		if (i <= until) during[i] = 1;
	});
	return { starts, during, length: values.length };
}

/** By step: 1 where one began at most so many steps before. */
export function coverageOf({ starts, length }: Episodes, horizon: number): Uint8Array {
	const covered = new Uint8Array(length);
	for (const start of starts) covered.fill(1, start + 1, Math.min(length, start + horizon + 1));
	return covered;
}
