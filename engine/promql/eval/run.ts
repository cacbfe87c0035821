import { QueryError } from '../query-error.ts';

/** The newest sample counts for this long. */
export const LOOKBACK_MS = 300_000;
/** Step of a subquery that names none. */
export const SUBQUERY_STEP_MS = 60_000;

export interface Limits {
	/** Samples that one query may hold: its result, and what one evaluation step looks at. */
	readonly samples: number;
	/** Work that it may take, in samples looked at: some 10 ns each. Dearer steps count for several. */
	readonly work: number;
	/** Series of its result. */
	readonly series: number;
}

/** Prometheus' default for samples; the others keep a hostile expression to seconds. */
export const DEFAULT_LIMITS: Limits = { samples: 50_000_000, work: 300_000_000, series: 1_000_000 };
/** What an element of a vector costs, whatever is done with it. */
export const ELEMENT_WORK = 10;

/** A remark on the result; `from` is where in the source the remarked thing begins. */
export interface Note {
	readonly level: 'warning' | 'info';
	readonly text: string;
	readonly from: number;
}

/** What one query asks for, epoch ms; an instant query has start = end and step 0. */
export interface Times {
	readonly start: number;
	readonly end: number;
	readonly step: number;
}

/** One query in the making: its times, what it may still spend, and the remarks so far. */
export class Run implements Times {
	readonly start: number;
	readonly end: number;
	readonly step: number;
	/** Two runs with the same stamp see the same data. */
	readonly stamp: number;
	readonly notes: Note[] = [];
	readonly #limits: Limits;
	#work = 0;
	#held = 0;

	constructor(times: Times, stamp: number, limits: Limits) {
		this.start = times.start;
		this.end = times.end;
		this.step = times.step;
		this.stamp = stamp;
		this.#limits = limits;
	}

	/** Counts work. */
	spend(work: number): void {
		this.#work += work;
		if (this.#work <= this.#limits.work) return;
		throw new QueryError('limit', `query takes more work than looking at ${this.#limits.work} samples: shorten its range, or select less`);
	}

	/** Checks that one step does not look at more samples at once than may be held. */
	checkWindow(samples: number): void {
		if (samples > this.#limits.samples) throw tooManySamples(this.#limits.samples);
	}

	/** Counts samples that stay until the query ends. */
	hold(samples: number): void {
		this.#held += samples;
		if (this.#held > this.#limits.samples) throw tooManySamples(this.#limits.samples);
	}

	checkSeries(count: number): void {
		if (count > this.#limits.series)
			throw new QueryError('limit', `result has more than ${this.#limits.series} series: aggregate or select less`);
	}

	note(level: Note['level'], text: string, from: number): void {
		this.notes.push({ level, text, from });
	}
}

function tooManySamples(limit: number): QueryError {
	return new QueryError('limit', `query processing would load too many samples into memory: more than ${limit}`);
}
