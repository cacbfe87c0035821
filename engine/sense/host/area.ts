import type { Labels } from '../../model/series.ts';
import type { HostFiles } from './files.ts';

/** Takes one sample. A value that is not a number is left out: what did not parse is absent, never 0. */
export type Put = (labels: Labels, value: number) => void;

/** One part of the host, named as node_exporter names its collector. */
export interface Area {
	readonly name: string;
	/** Puts the present samples; false when this host has no such thing. `now` is epoch ms. */
	read(put: Put, now: number): boolean | Promise<boolean>;
	close?(): void;
}

export type CreateArea = (files: HostFiles) => Area;

/**
 * Label sets of one metric, made once per combination of values, so that a series keeps its label object from read to read.
 * An empty value is an absent label.
 */
export function family(name: string, ...labelNames: readonly string[]): (...values: readonly string[]) => Labels {
	const made = new Map<string, Labels>();
	return (...values) => {
		const key = values.length === 1 ? (values[0] ?? '') : values.join('\0');
		const known = made.get(key);
		if (known !== undefined) return known;
		// Short-lived devices (veth, loop) would let the memo grow for ever; starting over costs one rebuild.
		if (made.size >= 4096) made.clear();
		const labels: Record<string, string> = { __name__: name };
		for (const [index, label] of labelNames.entries()) if (values[index]) labels[label] = values[index];
		made.set(key, labels);
		return labels;
	};
}

/** The label set of a metric without labels. */
export function single(name: string): Labels {
	return { __name__: name };
}
