import { Kahan } from '../eval/kahan.ts';
import type { Span } from '../eval/node.ts';
import { QueryError } from '../query-error.ts';

export interface Line {
	/** Per second. */
	readonly slope: number;
	/** Value at the time that was asked for. */
	readonly intercept: number;
}

/** Least-squares line through the window's samples; undefined for less than two. */
export function regression({ times, values, from, to }: Span, interceptTime: number): Line | undefined {
	if (to - from < 2) return undefined;
	const x = new Kahan();
	const y = new Kahan();
	const xy = new Kahan();
	const xx = new Kahan();
	const initial = values[from] ?? 0;
	let constant = true;
	for (let i = from; i < to; i++) {
		const value = values[i] ?? 0;
		if (value !== initial && i > from) constant = false;
		const second = ((times[i] ?? 0) - interceptTime) / 1000;
		x.add(second);
		y.add(value);
		xy.add(second * value);
		xx.add(second * second);
	}
	if (constant)
		return Math.abs(initial) === Number.POSITIVE_INFINITY ? { slope: Number.NaN, intercept: Number.NaN } : { slope: 0, intercept: initial };
	return solve(to - from, x.sum + x.lost, y.sum + y.lost, xy.sum + xy.lost, xx.sum + xx.lost);
}

function solve(n: number, x: number, y: number, xy: number, xx: number): Line {
	const slope = (xy - (x * y) / n) / (xx - (x * x) / n);
	return { slope, intercept: y / n - (slope * x) / n };
}

/** Double exponential smoothing (Holt's linear method); undefined for less than two samples. */
export function smooth({ values, from, to }: Span, smoothing: number, trend: number): number | undefined {
	checkFactor('smoothing', 'sf', smoothing);
	checkFactor('trend', 'tf', trend);
	if (to - from < 2) return undefined;
	let previous = 0;
	let current = values[from] ?? 0;
	let slope = (values[from + 1] ?? 0) - current;
	for (let i = from + 1; i < to; i++) {
		if (i > from + 1) slope = trend * (current - previous) + (1 - trend) * slope;
		const next = smoothing * (values[i] ?? 0) + (1 - smoothing) * (current + slope);
		previous = current;
		current = next;
	}
	return current;
}

function checkFactor(name: string, symbol: string, value: number): void {
	if (!(value > 0 && value < 1)) throw new QueryError('argument', `invalid ${name} factor. Expected: 0 < ${symbol} < 1, got: ${value}`);
}
