import type { Series, SeriesView } from '../model/series.ts';
import type { Program } from '../promql/program.ts';

interface Inputs {
	readonly version: number;
	readonly series: readonly Series[];
}

/** The series that a program reads, as long as the view has the same ones. */
const known = new WeakMap<Program, WeakMap<SeriesView, Inputs>>();

/**
 * Time of the latest sample, not after `at`, that the program can read: between two samples there is nothing to learn. Undefined when
 * there is none; `at` itself when the expression does not name its metrics.
 */
export function newestInput(view: SeriesView, program: Program, at: number): number | undefined {
	if (program.metrics.size === 0) return at;
	let newest = Number.NEGATIVE_INFINITY;
	for (const series of inputsOf(view, program)) newest = Math.max(newest, lastNotAfter(series, at));
	return Number.isFinite(newest) ? newest : undefined;
}

/**
 * Instants after `since` and before the latest at which the program has to be read so that no sample of its series is passed over:
 * each is the end of a round in which no series came twice. Mostly none, as sources are read less often than the engine ticks.
 */
export function missedInputs(view: SeriesView, program: Program, since: number, at: number): readonly number[] {
	const fresh = inputsOf(view, program).map((series) => samplesBetween(series, since, at));
	if (fresh.every(({ length }) => length < 2)) return [];
	const samples = fresh.flatMap((times, series) => [...times].map((time) => ({ time, series }))).sort((a, b) => a.time - b.time);
	const ends: number[] = [];
	const round = new Set<number>();
	let last = since;
	for (const { time, series } of samples) {
		if (round.has(series)) {
			ends.push(last);
			round.clear();
		}
		round.add(series);
		last = time;
	}
	return ends;
}

/** Times in (since, at]. Markers count as well: a series that came back was gone. */
function samplesBetween(series: Series, since: number, at: number): Float64Array {
	const { times } = series;
	return times.subarray(placeAfter(series, since), placeAfter(series, at));
}

function inputsOf(view: SeriesView, program: Program): readonly Series[] {
	const views = known.get(program) ?? new WeakMap<SeriesView, Inputs>();
	known.set(program, views);
	const inputs = views.get(view);
	if (inputs?.version === view.version) return inputs.series;
	const series = [...program.metrics].flatMap((metric) => view.select([{ label: '__name__', op: '=', value: metric }]));
	views.set(view, { version: view.version, series });
	return series;
}

function lastNotAfter(series: Series, at: number): number {
	const place = placeAfter(series, at);
	return place > series.first ? (series.times[place - 1] ?? 0) : Number.NEGATIVE_INFINITY;
}

/** Place of the first sample after `at`. */
function placeAfter({ times, first, end }: Series, at: number): number {
	// Live, the last sample is the one; in a recording that is loaded whole it has to be found.
	let low = first;
	let high = end;
	if (high > low && (times[high - 1] ?? 0) <= at) return high;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((times[middle] ?? 0) <= at) low = middle + 1;
		else high = middle;
	}
	return low;
}
