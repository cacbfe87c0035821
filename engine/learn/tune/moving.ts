import { formatDuration, parseDuration } from '../../model/quantity.ts';
import type { Program } from '../../promql/program.ts';
import { bootstrap } from './bootstrap.ts';
import { cut, type Segment } from './segment.ts';
import { edgesOf, type Heat } from './trial.ts';

/**
 * A moving baseline: how far the signal lies from its own median of the last `window` ms, put on top of what is usual, so that bounds,
 * steps and units that people wrote for the signal itself still mean something.
 */
export interface Moving {
	readonly window: number;
	readonly usual: number;
}

/** Windows of so many samples, and of so many ms with at least a few samples. Chosen among seven on half of a labelled corpus. */
const SHORT_SAMPLES = 20;
const LONG_MS = 21_600_000;
const LONG_SAMPLES = 5;

export const shortWindow = (step: number) => SHORT_SAMPLES * step;
export const longWindow = (step: number) => Math.max(LONG_SAMPLES * step, LONG_MS);

const SELECTOR = /^[a-zA-Z_:][a-zA-Z0-9_:]*(?:\{[^{}]*\})?$/;

/** The expression over the baseline of `signal`. `step` (ms): what a signal that is not recorded as such is looked at by. */
export function movingSource(signal: string, { window, usual }: Moving, step: number): string {
	const range = formatDuration(window);
	const plain = SELECTOR.test(signal);
	const [now, past] = plain ? [signal, `${signal}[${range}]`] : [`(${signal})`, `(${signal})[${range}:${formatDuration(step)}]`];
	const lift = usual < 0 ? `- ${-usual}` : `+ ${usual}`;
	return `${now} - quantile_over_time(0.5, ${past}) ${lift}`;
}

const MOVING = /^(.+) - quantile_over_time\(0\.5, (.+)\[(\w+)(?::\w+)?\]\) ([+-]) (\S+)$/s;

/** The baseline that such an expression has, and the signal that it is over; undefined for any other. */
export function movingOf(source: string): (Moving & { readonly signal: string }) | undefined {
	const [, signal, past, range = '', sign, lift] = MOVING.exec(source) ?? [];
	const window = parseDuration(range);
	if (signal === undefined || signal !== past || window === undefined) return undefined;
	return { signal, window, usual: sign === '-' ? -Number(lift) : Number(lift) };
}

/** May a baseline be put under it: a vector with a value at each moment, in one line of text? */
export const takesBaseline = ({ type, filters, source }: Program) =>
	type === 'vector' && !filters && !source.includes('\n') && movingOf(source) === undefined;

/** What the expression gives where the signal gave `values`: as PromQL has it, the window leaves out its left end. */
export function deviations(segment: Segment, { window, usual }: Moving): Segment {
	const { times, values } = segment;
	const result = new Float64Array(values.length);
	const sorted = new SortedWindow();
	let oldest = 0;
	for (let i = 0; i < values.length; i++) {
		const value = values[i] as number;
		const since = (times[i] as number) - window;
		if ((times[oldest] as number) > since) sorted.add(value);
		else sorted.replace(values[oldest++] as number, value);
		while ((times[oldest] as number) <= since) sorted.remove(values[oldest++] as number);
		result[i] = (values[i] as number) - sorted.median() + usual;
	}
	return { ...segment, values: result };
}

/** Some numbers in order. Windows are short: moving what follows costs less than any tree. */
class SortedWindow {
	#values = new Float64Array(64);
	#length = 0;

	add(value: number): void {
		if (this.#length === this.#values.length) {
			const larger = new Float64Array(this.#length * 2);
			larger.set(this.#values);
			this.#values = larger;
		}
		const at = this.#place(value);
		this.#values.copyWithin(at + 1, at, this.#length++);
		this.#values[at] = value;
	}

	remove(value: number): void {
		const at = this.#place(value);
		this.#values.copyWithin(at, at + 1, this.#length--);
	}

	/** Of two that lie near each other, as mostly, little moves. */
	replace(old: number, value: number): void {
		const [from, to] = [this.#place(old), this.#place(value)];
		if (from < to) this.#values.copyWithin(from, from + 1, to);
		else this.#values.copyWithin(to + 1, to, from);
		this.#values[from < to ? to - 1 : to] = value;
	}

	/** In the words of `quantile_over_time(0.5, ...)`. */
	median(): number {
		const rank = 0.5 * (this.#length - 1);
		const [lower, upper] = [this.#values[Math.floor(rank)] as number, this.#values[Math.ceil(rank)] as number];
		const weight = rank - Math.floor(rank);
		return lower * (1 - weight) + upper * weight;
	}

	#place(value: number): number {
		let [low, high] = [0, this.#length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#values[middle] as number) < value) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}

/** A moving baseline must halve what the best fixed one leaves, and on no luck less than so much of it. */
const HALF = 0.5;
const SURELY = 0.75;
const PIECES = 4;

interface Distances {
	readonly moving: number;
	readonly fixed: number;
}

/**
 * Does the baseline foretell unseen rows so much better than a fixed level does? Mean distance of the values from it, against that from
 * the median of all rows, these included: that is the best that any fixed level can do. It needs no incidents, and a signal that is merely noisy fails it.
 */
export function foretells(raw: readonly Heat[], baseline: readonly Heat[], usual: number, median: number): boolean {
	const pieces = raw.flatMap(({ from, to, segment }, i): Distances[] => {
		const edges = edgesOf(from, to, PIECES);
		const over = baseline[i]?.segment ?? segment;
		return edges.slice(1).map((end, k) => ({
			moving: distance(cut(over, edges[k] ?? 0, end), usual),
			fixed: distance(cut(segment, edges[k] ?? 0, end), median),
		}));
	});
	const [, surely] = bootstrap(pieces, ratio);
	return ratio(pieces) < HALF && surely < SURELY;
}

const distance = ({ values }: Segment, from: number) => values.reduce((total, value) => total + Math.abs(value - from), 0);

function ratio(pieces: readonly Distances[]): number {
	const fixed = pieces.reduce((total, piece) => total + piece.fixed, 0);
	return fixed === 0 ? Number.POSITIVE_INFINITY : pieces.reduce((total, piece) => total + piece.moving, 0) / fixed;
}
