import type { SeriesRef, SeriesTable } from './series-table.ts';

/** Samples of one series, times strictly ascending (epoch ms). Values may be the staleness marker. */
export interface Run {
	readonly series: SeriesRef;
	readonly times: Float64Array;
	readonly values: Float64Array;
	/** Milliseconds from a sample's time to its arrival at the engine; absent where the recording does not know. */
	readonly delays?: Int32Array;
}

/** Decoded rows in the order in which they stand, as columns. */
export class Rows {
	ids: Uint32Array;
	times: Float64Array;
	values: Float64Array;
	delays: Int32Array | undefined;
	length = 0;

	constructor(capacity: number) {
		this.ids = new Uint32Array(capacity);
		this.times = new Float64Array(capacity);
		this.values = new Float64Array(capacity);
	}

	/** Columns of equal length, which are kept as they are. */
	static of(ids: Uint32Array, times: Float64Array, values: Float64Array, delays?: Int32Array): Rows {
		const rows = new Rows(0);
		Object.assign(rows, { ids, times, values, delays, length: ids.length });
		return rows;
	}

	push(id: number, time: number, value: number, delay = 0): void {
		const row = this.length;
		if (row === this.ids.length) this.#grow();
		if (delay !== 0) this.delays ??= new Int32Array(this.ids.length);
		this.ids[row] = id;
		this.times[row] = time;
		this.values[row] = value;
		if (this.delays !== undefined) this.delays[row] = delay;
		this.length = row + 1;
	}

	#grow(): void {
		const capacity = Math.max(1024, this.ids.length * 2);
		this.ids = extended(this.ids, new Uint32Array(capacity));
		this.times = extended(this.times, new Float64Array(capacity));
		this.values = extended(this.values, new Float64Array(capacity));
		if (this.delays !== undefined) this.delays = extended(this.delays, new Int32Array(capacity));
	}
}

function extended<T extends { set(from: T): void }>(from: T, to: T): T {
	to.set(from);
	return to;
}

/** Sorts rows into runs by series and time. Of several samples of one series and instant the first stays, a number before a NaN. */
export function runsOf(rows: Rows, table: SeriesTable): readonly Run[] {
	const stretches = stretchesOf(rows);
	if (stretches !== undefined) return stretches.map((stretch) => stretchRun(rows, stretch, table.at(stretch.id)));
	const { starts, order } = bySeries(rows, table.size);
	const runs: Run[] = [];
	for (let id = 0; id < table.size; id++) {
		const from = starts[id] ?? 0;
		const to = starts[id + 1] ?? 0;
		if (to > from) runs.push(runOf(rows, order.subarray(from, to), table.at(id)));
	}
	return runs;
}

/** Rows `[from, to)`, all of one series. */
interface Stretch {
	readonly id: number;
	readonly from: number;
	readonly to: number;
}

/** Where rows stand by series, as an engine writes them: a stretch of each, by number; undefined where one has several. */
function stretchesOf({ ids, length }: Rows): readonly Stretch[] | undefined {
	const found = new Map<number, Stretch>();
	for (let from = 0, to = 0; from < length; from = to) {
		const id = ids[from] as number;
		if (found.has(id)) return undefined;
		while (to < length && ids[to] === id) to++;
		found.set(id, { id, from, to });
	}
	return [...found.values()].sort((a, b) => a.id - b.id);
}

/** Views of the columns where these are full: copying each series would cost more than reading it. */
function stretchRun(rows: Rows, { from, to }: Stretch, series: SeriesRef): Run {
	const times = rows.times.subarray(from, to);
	if (!isAscending(times)) {
		return runOf(
			rows,
			Uint32Array.from(times, (_, i) => from + i),
			series,
		);
	}
	const isFull = rows.times.length === rows.length;
	const cut = <T extends Float64Array | Int32Array>(column: T) => (isFull ? column.subarray(from, to) : column.slice(from, to)) as T;
	const run = { series, times: cut(rows.times), values: cut(rows.values) };
	return rows.delays === undefined ? run : { ...run, delays: cut(rows.delays) };
}

/** Counting sort: stable, linear, and as cheap when the rows are sorted already. */
function bySeries(rows: Rows, series: number): { readonly starts: Uint32Array; readonly order: Uint32Array } {
	const counts = new Uint32Array(series + 1);
	const ids = rows.ids.subarray(0, rows.length);
	for (const id of ids) counts[id + 1] = (counts[id + 1] ?? 0) + 1;
	for (let id = 0; id < series; id++) counts[id + 1] = (counts[id + 1] ?? 0) + (counts[id] ?? 0);
	const next = counts.slice();
	const order = new Uint32Array(rows.length);
	for (let row = 0; row < rows.length; row++) {
		const id = ids[row] ?? 0;
		const place = next[id] ?? 0;
		order[place] = row;
		next[id] = place + 1;
	}
	return { starts: counts, order };
}

function runOf(rows: Rows, order: Uint32Array, series: SeriesRef): Run {
	const times = gather(rows.times, order, new Float64Array(order.length));
	if (!isAscending(times)) {
		order.sort((a, b) => (rows.times[a] ?? 0) - (rows.times[b] ?? 0) || a - b);
		return runOf(rows, withoutTwins(rows, order), series);
	}
	const values = gather(rows.values, order, new Float64Array(order.length));
	if (rows.delays === undefined) return { series, times, values };
	return { series, times, values, delays: gather(rows.delays, order, new Int32Array(order.length)) };
}

/** `order` is sorted by time; of the rows of one instant one stays. */
function withoutTwins(rows: Rows, order: Uint32Array): Uint32Array {
	let kept = 0;
	for (const row of order) {
		const last = order[kept - 1];
		if (kept === 0 || last === undefined || rows.times[last] !== rows.times[row]) order[kept++] = row;
		else if (Number.isNaN(rows.values[last]) && !Number.isNaN(rows.values[row])) order[kept - 1] = row;
	}
	return order.subarray(0, kept);
}

function isAscending(times: Float64Array): boolean {
	for (let i = 1; i < times.length; i++) if (!((times[i] ?? 0) > (times[i - 1] ?? 0))) return false;
	return true;
}

function gather<T extends Float64Array | Int32Array>(from: T, order: Uint32Array, into: T): T {
	for (let i = 0; i < order.length; i++) into[i] = from[order[i] ?? 0] ?? 0;
	return into;
}

/** One run of several of the same series; mostly they only have to be put one behind the other. */
export function joinRuns(runs: readonly Run[]): Run {
	const [first] = runs;
	if (first === undefined) throw new RangeError('there is nothing to join');
	if (runs.length === 1) return first;
	const rows = new Rows(runs.reduce((sum, run) => sum + run.times.length, 0));
	for (const { series, times, values, delays } of runs) {
		for (let i = 0; i < times.length; i++) rows.push(series.id, times[i] ?? 0, values[i] ?? 0, delays?.[i]);
	}
	return runOf(
		rows,
		Uint32Array.from(rows.ids, (_, row) => row),
		first.series,
	);
}
