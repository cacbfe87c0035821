import type { Labels } from '../model/series.ts';

export const METRIC_NAME = '__name__';

/** Labels that describe the metric and are lost together with its name once a value no longer is that metric. */
const METADATA: ReadonlySet<string> = new Set([METRIC_NAME, '__type__', '__unit__']);

export const NO_LABELS: Labels = Object.freeze({});

/** Value of a label, '' when absent. A plain property read would find `constructor` and its kin on the prototype. */
export function labelValue(labels: Labels, name: string): string {
	return Object.hasOwn(labels, name) ? (labels[name] ?? '') : '';
}

function compareNames(a: readonly [string, string], b: readonly [string, string]): number {
	return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}

/** A label set from pairs: sorted by name, empty values left out. */
export function labelsOf(pairs: Iterable<readonly [string, string]>): Labels {
	const kept = [...pairs].filter(([, value]) => value !== '');
	return kept.length === 0 ? NO_LABELS : Object.fromEntries(kept.sort(compareNames));
}

export function keepLabels(labels: Labels, names: ReadonlySet<string>): Labels {
	return labelsOf(Object.entries(labels).filter(([name]) => names.has(name)));
}

export function dropLabels(labels: Labels, names: ReadonlySet<string>): Labels {
	return labelsOf(Object.entries(labels).filter(([name]) => !names.has(name)));
}

/** Without the metric name and the labels that go with it. */
export function dropMetadata(labels: Labels): Labels {
	return dropLabels(labels, METADATA);
}

const bare = new WeakMap<Labels, Labels>();
const identities = new WeakMap<Labels, string>();

/** `dropMetadata`, remembered: series keep their label objects, so that one tick's answer serves the next. */
export function withoutMetadata(labels: Labels): Labels {
	let dropped = bare.get(labels);
	if (dropped === undefined) {
		dropped = Object.keys(labels).some((name) => METADATA.has(name)) ? dropMetadata(labels) : labels;
		bare.set(labels, dropped);
	}
	return dropped;
}

/** `labelsKey`, remembered. */
export function identityOf(labels: Labels): string {
	let identity = identities.get(labels);
	if (identity === undefined) {
		identity = labelsKey(labels);
		identities.set(labels, identity);
	}
	return identity;
}

/** With some labels set; an empty value deletes. */
export function withLabels(labels: Labels, changes: Iterable<readonly [string, string]>): Labels {
	const merged = new Map(Object.entries(labels));
	for (const [name, value] of changes) merged.set(name, value);
	return labelsOf(merged);
}

/** Identity of a label set as a map key: cheap and unambiguous, not meant to be read. */
export function labelsKey(labels: Labels): string {
	const names = Object.keys(labels);
	if (names.length > 1) names.sort();
	let key = '';
	for (const name of names) {
		const value = labels[name];
		// Lengths make the concatenation unambiguous whatever the values contain.
		if (value) key += `${name.length}:${name}${value.length}:${value}`;
	}
	return key;
}

/** `labelsKey` of some of the labels; `names` sorted. */
export function keyOfLabels(labels: Labels, names: readonly string[]): string {
	let key = '';
	for (const name of names) {
		const value = labelValue(labels, name);
		if (value !== '') key += `${name.length}:${name}${value.length}:${value}`;
	}
	return key;
}

/** `labelsKey` of all labels but some. */
export function keyWithout(labels: Labels, left: ReadonlySet<string>): string {
	return keyOfLabels(
		labels,
		Object.keys(labels)
			.filter((name) => !left.has(name))
			.sort(),
	);
}

/** Orders label sets as Prometheus sorts series: pair by pair, names first. */
export function compareLabels(a: Labels, b: Labels): number {
	const left = Object.entries(a).sort(compareNames);
	const right = Object.entries(b).sort(compareNames);
	const shared = Math.min(left.length, right.length);
	for (let i = 0; i < shared; i++) {
		const l = left[i] ?? ['', ''];
		const r = right[i] ?? ['', ''];
		if (l[0] !== r[0]) return l[0] < r[0] ? -1 : 1;
		if (l[1] !== r[1]) return l[1] < r[1] ? -1 : 1;
	}
	return left.length - right.length;
}

/** `{a="b", c="d"}` as messages show a label set. */
export function labelsText(labels: Labels): string {
	const { [METRIC_NAME]: name = '', ...rest } = labels;
	const pairs = Object.keys(rest)
		.sort()
		.map((label) => `${label}=${JSON.stringify(rest[label])}`);
	return name !== '' && pairs.length === 0 ? name : `${name}{${pairs.join(', ')}}`;
}
