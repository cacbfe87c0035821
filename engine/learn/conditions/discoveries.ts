/** The p-values as the share of false discoveries among all that are at least as small (Benjamini and Hochberg). */
export function benjaminiHochberg(ps: readonly number[]): readonly number[] {
	const order = [...ps.keys()].sort((a, b) => (ps[b] ?? 1) - (ps[a] ?? 1));
	const qs = new Array<number>(ps.length).fill(1);
	let least = 1;
	order.forEach((index, i) => {
		least = Math.min(least, ((ps[index] ?? 1) * ps.length) / (ps.length - i));
		qs[index] = least;
	});
	return qs;
}
