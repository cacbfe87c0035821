import { errorText } from '../model/error.ts';
import { type Labels, type SeriesView, seriesKey } from '../model/series.ts';
import type { Program } from '../promql/program.ts';

/** More subjects than this of one expression are a mistake in it, not a fleet. */
const MAX_SUBJECTS = 10_000;

export interface Element {
	/** Without `__name__`. */
	readonly labels: Labels;
	readonly value: number;
}

/** What an expression gave: its elements by identity, or why it could not be evaluated. */
export type Readout =
	| { readonly kind: 'elements'; readonly elements: ReadonlyMap<string, Element> }
	| { readonly kind: 'failed'; readonly error: string };

/** Evaluates a signal. Like a Prometheus rule it fails whole where two elements have one identity. */
export function read(program: Program, view: SeriesView, at: number): Readout {
	try {
		const { result } = program.instant(view, at);
		if (result.type === 'scalar') return { kind: 'elements', elements: new Map([['{}', { labels: {}, value: result.value }]]) };
		if (result.type !== 'vector') return { kind: 'failed', error: `it gives a ${result.type}, not a vector` };
		if (result.elements.length > MAX_SUBJECTS)
			return { kind: 'failed', error: `it gives ${result.elements.length} series, more than the ${MAX_SUBJECTS} that can be watched` };
		return identified(result.elements);
	} catch (error) {
		return { kind: 'failed', error: errorText(error) };
	}
}

// A signal that gives what it gave before gives the very array.
const readouts = new WeakMap<readonly Element[], Readout>();

function identified(vector: readonly Element[]): Readout {
	const known = readouts.get(vector);
	if (known !== undefined) return known;
	const readout = byIdentity(vector);
	readouts.set(vector, readout);
	return readout;
}

function byIdentity(vector: readonly Element[]): Readout {
	const elements = new Map<string, Element>();
	for (const { labels, value } of vector) {
		const identity = nameless(labels);
		const key = keyOf(identity);
		if (elements.has(key)) return { kind: 'failed', error: `it gives two series for ${key}` };
		elements.set(key, { labels: identity, value });
	}
	return { kind: 'elements', elements };
}

// Label objects mostly live from tick to tick; making their key is the dearest step of a tick.
const keys = new WeakMap<Labels, string>();
const identities = new WeakMap<Labels, Labels>();

export function keyOf(labels: Labels): string {
	const known = keys.get(labels);
	if (known !== undefined) return known;
	const key = seriesKey(labels);
	keys.set(labels, key);
	return key;
}

function nameless(labels: Labels): Labels {
	if (labels.__name__ === undefined) return labels;
	const known = identities.get(labels);
	if (known !== undefined) return known;
	const { __name__, ...rest } = labels;
	identities.set(labels, rest);
	return rest;
}
