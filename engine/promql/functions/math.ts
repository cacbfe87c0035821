/** Functions of one number. */
export const MATH: ReadonlyMap<string, (value: number) => number> = new Map([
	['abs', Math.abs],
	['acos', Math.acos],
	['acosh', Math.acosh],
	['asin', Math.asin],
	['asinh', Math.asinh],
	['atan', Math.atan],
	['atanh', Math.atanh],
	['ceil', Math.ceil],
	['cos', Math.cos],
	['cosh', Math.cosh],
	['deg', (value) => (value * 180) / Math.PI],
	['exp', Math.exp],
	['floor', Math.floor],
	['ln', Math.log],
	['log10', Math.log10],
	['log2', Math.log2],
	['rad', (value) => (value * Math.PI) / 180],
	// Zero keeps its sign and NaN stays what it is.
	['sgn', Math.sign],
	['sin', Math.sin],
	['sinh', Math.sinh],
	['sqrt', Math.sqrt],
	['tan', Math.tan],
	['tanh', Math.tanh],
]);

/** To the nearest multiple; halves go up. */
export function round(value: number, nearest: number): number {
	// Multiplying by the inverse loses less than dividing.
	const inverse = 1 / nearest;
	return Math.floor(value * inverse + 0.5) / inverse;
}

/** As Go's math.Min and math.Max: an infinity that decides does so against NaN, too. */
const least = (a: number, b: number) =>
	a === Number.NEGATIVE_INFINITY || b === Number.NEGATIVE_INFINITY ? Number.NEGATIVE_INFINITY : Math.min(a, b);
const most = (a: number, b: number) =>
	a === Number.POSITIVE_INFINITY || b === Number.POSITIVE_INFINITY ? Number.POSITIVE_INFINITY : Math.max(a, b);

export function clamp(value: number, low: number, high: number): number {
	return most(low, least(high, value));
}
