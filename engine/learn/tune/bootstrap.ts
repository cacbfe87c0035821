const RESAMPLES = 500;
const SEED = 20_260_101;

/** The middle 90 % of what resampled pieces come to; to three places, the same everywhere. */
export function bootstrap<T>(pieces: readonly T[], measure: (drawn: readonly T[]) => number): readonly [number, number] {
	const random = mulberry32(SEED);
	const found = Float64Array.from({ length: RESAMPLES }, () =>
		measure(pieces.map(() => pieces[Math.floor(random() * pieces.length)] as T)),
	).sort();
	const at = (share: number) => Math.round((found[Math.floor(share * (found.length - 1))] ?? 0) * 1_000) / 1_000;
	return [at(0.05), at(0.95)];
}

/** Small, seeded, the same everywhere (T. Ettinger). */
function mulberry32(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}
