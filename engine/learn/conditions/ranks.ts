/** Ranks of the finite values, centred and scaled to length 1; 0 where there is none, so that it says nothing. Equal values share a rank. */
export function ranksOf(values: Float64Array): Float64Array {
	const order = [...values.keys()].filter((i) => Number.isFinite(values[i])).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
	const ranks = new Float64Array(values.length);
	for (let first = 0; first < order.length; ) {
		let end = first + 1;
		while (end < order.length && values[order[end] ?? 0] === values[order[first] ?? 0]) end += 1;
		// Centred: the mean of all ranks is 0.
		for (let i = first; i < end; i += 1) ranks[order[i] ?? 0] = (first + end - order.length) / 2;
		first = end;
	}
	const length = Math.sqrt(ranks.reduce((sum, rank) => sum + rank * rank, 0));
	return length === 0 ? ranks : ranks.map((rank) => rank / length);
}

/** Rank correlation (Spearman) of `effect` with `cause` so many steps before, which goes round at its end. -1 to 1. */
export function correlation(effect: Float64Array, cause: Float64Array, shift: number): number {
	const { length } = effect;
	const start = ((shift % length) + length) % length;
	let sum = 0;
	for (let i = 0; i < start; i += 1) sum += (effect[i] ?? 0) * (cause[length - start + i] ?? 0);
	for (let i = start; i < length; i += 1) sum += (effect[i] ?? 0) * (cause[i - start] ?? 0);
	return sum;
}
