import type { Part } from './part.ts';
import { joinRuns, type Run } from './rows.ts';
import type { SeriesRef } from './series-table.ts';

export interface Span {
	/** Epoch ms, both included. */
	readonly first: number;
	readonly last: number;
}

/** All samples of `[from, to)`, each series at most once. */
export interface Swept {
	readonly from: number;
	readonly to: number;
	readonly runs: readonly Run[];
}

/** A run of a part that time has reached, and how far it has been handed out. */
interface Open {
	readonly run: Run;
	next: number;
}

export function spanOf(parts: readonly Part[]): Span | undefined {
	if (parts.length === 0) return undefined;
	return {
		first: parts.reduce((least, part) => Math.min(least, part.first), Number.POSITIVE_INFINITY),
		last: parts.reduce((most, part) => Math.max(most, part.last), Number.NEGATIVE_INFINITY),
	};
}

/**
 * Walks through time. A part is decoded when time reaches its first sample and let go after its last, so that memory holds what
 * overlaps, whether files are sorted by time or by series. Spans without samples are jumped over.
 */
export async function* sweep(parts: readonly Part[], { first, last }: Span, width: number): AsyncGenerator<Swept> {
	const waiting = parts.filter((part) => part.last >= first && part.first <= last).sort((a, b) => b.first - a.first);
	const open = new Set<Open>();
	for (let from = first; from <= last; ) {
		const soonest = soonestTime(waiting, open);
		if (soonest > last) return;
		from = Math.max(from, soonest);
		const to = Math.min(from + width, last + 1);
		await openUntil(to, from, waiting, open);
		const runs = takeUntil(to, open);
		if (runs.length > 0) yield { from, to, runs };
		from = to;
	}
}

function soonestTime(waiting: readonly Part[], open: ReadonlySet<Open>): number {
	let soonest = waiting.at(-1)?.first ?? Number.POSITIVE_INFINITY;
	for (const { run, next } of open) soonest = Math.min(soonest, run.times[next] ?? Number.POSITIVE_INFINITY);
	return soonest;
}

async function openUntil(to: number, from: number, waiting: Part[], open: Set<Open>): Promise<void> {
	for (let part = waiting.at(-1); part !== undefined && part.first < to; part = waiting.at(-1)) {
		waiting.pop();
		for (const run of await part.read()) {
			const next = lowerBound(run.times, from);
			if (next < run.times.length) open.add({ run, next });
		}
	}
}

function takeUntil(to: number, open: Set<Open>): readonly Run[] {
	const taken = new Map<SeriesRef, Run[]>();
	for (const each of open) {
		const { run, next } = each;
		const end = lowerBound(run.times, to);
		if (end === next) continue;
		const piece = cut(run, next, end);
		const pieces = taken.get(run.series);
		if (pieces === undefined) taken.set(run.series, [piece]);
		else pieces.push(piece);
		each.next = end;
		if (end === run.times.length) open.delete(each);
	}
	return [...taken.values()].map(joinRuns);
}

function cut(run: Run, from: number, to: number): Run {
	if (from === 0 && to === run.times.length) return run;
	const { series, times, values, delays } = run;
	const piece = { series, times: times.subarray(from, to), values: values.subarray(from, to) };
	return delays === undefined ? piece : { ...piece, delays: delays.subarray(from, to) };
}

/** Index of the first time that is not before `time`. */
function lowerBound(times: Float64Array, time: number): number {
	let low = 0;
	let high = times.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((times[middle] ?? 0) < time) low = middle + 1;
		else high = middle;
	}
	return low;
}
