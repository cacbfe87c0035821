import type { Labels, Series, SeriesView } from '../../model/series.ts';
import { withoutMetadata } from '../labels.ts';
import type { At, MatrixNode, Modifiers, SelectorNode } from '../parse/ast.ts';
import type { VectorElement } from '../program.ts';
import { InstantCursor, WindowCursor } from './cursor.ts';
import { extend, valueAt } from './extend.ts';
import type { Builder, MatrixEval, Span, VectorEval } from './node.ts';
import { ELEMENT_WORK, LOOKBACK_MS, type Run } from './run.ts';

/** The time that a selector or subquery with these modifiers looks back from. */
export function referenceTime(modifiers: Modifiers, builder: Builder): (at: number, run: Run) => number {
	const offset = modifiers.offset ? builder.offset(modifiers.offset) : 0;
	const pinned: At | undefined = modifiers.at;
	if (pinned === undefined) return (at) => at - offset;
	if (pinned.kind === 'time') return () => pinned.ms - offset;
	return pinned.kind === 'start' ? (_, run) => run.start - offset : (_, run) => run.end - offset;
}

/** Cursors over the series that a selector matches; matched anew only when series appear or go. */
export function cursorsOf<C extends { readonly series: Series }>(
	{ matchers }: Pick<SelectorNode, 'matchers'>,
	view: SeriesView,
	create: (series: Series) => C,
): () => readonly C[] {
	let version: number | undefined;
	let cursors: readonly C[] = [];
	return () => {
		if (version === view.version) return cursors;
		const known = new Map(cursors.map((cursor) => [cursor.series, cursor]));
		cursors = view.select(matchers).map((series) => known.get(series) ?? create(series));
		version = view.version;
		return cursors;
	};
}

/** Newest live sample of each series. */
export function instantSelect(node: SelectorNode, builder: Builder): VectorEval {
	if (node.extension === 'smoothed') return smoothedSelect(node, builder);
	return eachLive(
		node,
		builder,
		({ labels }) => labels,
		({ series }, index) => series.values[index] ?? 0,
	);
}

/** When each series' newest live sample was taken, in seconds. */
export function sampleTimes(node: SelectorNode, builder: Builder): VectorEval {
	return eachLive(
		node,
		builder,
		({ labels }) => withoutMetadata(labels),
		({ series }, index) => (series.times[index] ?? 0) / 1000,
	);
}

/** As long as it holds the same, the vector is the same array, so that what is made of it can be kept: mostly little changes in a second. */
function eachLive(
	node: SelectorNode,
	builder: Builder,
	labelsOf: (cursor: InstantCursor) => Labels,
	look: (cursor: InstantCursor, index: number) => number,
): VectorEval {
	const reference = referenceTime(node, builder);
	const cursors = cursorsOf(node, builder.view, (series) => new InstantCursor(series));
	let last: readonly VectorElement[] = [];
	return (at, run) => {
		const time = reference(at, run);
		const selected = cursors();
		run.spend(selected.length * ELEMENT_WORK);
		/** What is not as it was last time: from the first difference on. */
		let found: VectorElement[] | undefined;
		let count = 0;
		for (const cursor of selected) {
			const index = cursor.live(time, LOOKBACK_MS);
			if (index < 0) continue;
			const known = last[count];
			const labels = labelsOf(cursor);
			const value = look(cursor, index);
			const same = known !== undefined && known.labels === labels && Object.is(known.value, value);
			if (!same) found ??= last.slice(0, count);
			found?.push(same ? known : { labels, value });
			count++;
		}
		last = found ?? (count === last.length ? last : last.slice(0, count));
		return last;
	};
}

/** Value of each series at the very time, interpolated between the samples around it. */
function smoothedSelect(node: SelectorNode, builder: Builder): VectorEval {
	const reference = referenceTime(node, builder);
	const cursors = cursorsOf(node, builder.view, (series) => new WindowCursor(series));
	return (at, run) => {
		const time = reference(at, run);
		const found: VectorElement[] = [];
		for (const cursor of cursors()) {
			run.spend(cursor.move(time - LOOKBACK_MS, time + LOOKBACK_MS));
			const value = valueAt(cursor, time);
			if (value !== undefined) found.push({ labels: cursor.labels, value });
		}
		return found;
	};
}

/** Samples of each series in a window that ends now. Series without any are left out. */
export function rangeSelect(node: MatrixNode, builder: Builder): MatrixEval {
	const reference = referenceTime(node.selector, builder);
	const range = builder.length(node.range);
	const cursors = cursorsOf(node.selector, builder.view, (series) => new WindowCursor(series));
	return (at, run) => {
		const end = reference(at, run);
		const spans: Span[] = [];
		let samples = 0;
		for (const cursor of cursors()) {
			run.spend(cursor.move(end - range, end) + ELEMENT_WORK);
			samples += cursor.to - cursor.from;
			if (cursor.from < cursor.to) spans.push(cursor);
		}
		run.checkWindow(samples);
		return spans;
	};
}

/**
 * The same for `anchored` and `smoothed`: each window begins and ends with a value at its very edges, carried over or interpolated
 * from samples as far as the lookback outside.
 */
export function extendedSelect(node: MatrixNode, builder: Builder, counter: boolean): MatrixEval {
	const reference = referenceTime(node.selector, builder);
	const range = builder.length(node.range);
	const smoothed = node.selector.extension === 'smoothed';
	const cursors = cursorsOf(node.selector, builder.view, (series) => new WindowCursor(series));
	return (at, run) => {
		const end = reference(at, run);
		const start = end - range;
		const spans: Span[] = [];
		for (const cursor of cursors()) {
			run.spend(cursor.move(start - LOOKBACK_MS, smoothed ? end + LOOKBACK_MS : end));
			const extended = cursor.from < cursor.to ? extend(cursor, { start, end, smoothed, counter }) : undefined;
			if (extended) spans.push(extended);
		}
		return spans;
	};
}
