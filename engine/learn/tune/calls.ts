import { alertGap, type Segment, type Span } from './segment.ts';

/** An incident counts as caught from so long before its first to so long after its last labelled instant, ms. */
const BEFORE_MS = 300_000;
const AFTER_MS = 600_000;

/** Samples further apart than the margins still have neighbours: at least one sample counts on each side. */
export function aroundOf({ first, last }: Span, step: number): Span {
	return { first: first - Math.max(BEFORE_MS, step), last: last + Math.max(AFTER_MS, step) };
}

/** Spans in time order that do not hold one another, and how many of them something fired in. */
class Net {
	readonly spans: readonly Span[];
	caught = 0;
	/** All before it have been passed or caught. */
	#next = 0;
	#last = -1;

	constructor(spans: readonly Span[]) {
		this.spans = spans;
	}

	/** Stretches must ascend. Does this one touch a span? */
	meets(first: number, last: number): boolean {
		const { spans } = this;
		while (this.#next < spans.length && (spans[this.#next] as Span).last < first) this.#next++;
		let n = this.#next;
		for (; n < spans.length && (spans[n] as Span).first <= last; n++) {
			if (n <= this.#last) continue;
			this.#last = n;
			this.caught++;
		}
		return n > this.#next;
	}
}

/** What is to be caught in a segment: incidents that people named, and what looks like one. */
export interface Sought {
	readonly near: readonly Span[];
	readonly strange: readonly Span[];
	/** Firings that lie nearer than this are one alert, ms. */
	readonly gap: number;
	/** An instant at which something fires catches what begins or ends no further from it, ms. */
	readonly margins: Span;
}

export function soughtIn({ incidents, strangers = [], step }: Segment): Sought {
	const around = (spans: readonly Span[]) => spans.map((span) => aroundOf(span, step));
	return { near: around(incidents), strange: around(strangers), gap: alertGap(step), margins: aroundOf({ first: 0, last: 0 }, step) };
}

/** How often firing calls a person, and for what. */
export class Calls {
	readonly near: Net;
	readonly strange: Net;
	readonly #sought: Sought;
	count = 0;
	#forSomething = 0;
	/** Length of what an incident of a moment would have been caught in, ms. */
	reach = 0;
	#firedAt = Number.NEGATIVE_INFINITY;
	/** Has what the last call was for been found? */
	#isTrue = false;

	constructor(sought: Sought) {
		this.#sought = sought;
		[this.near, this.strange] = [new Net(sought.near), new Net(sought.strange)];
	}

	/** Calls that nothing was near of. */
	get forNothing(): number {
		return this.count - this.#forSomething;
	}

	/** Stretches of firing come in time order. */
	firing(first: number, last: number): void {
		const { gap, margins } = this.#sought;
		if (first - this.#firedAt > gap) {
			this.count++;
			this.#isTrue = false;
		}
		this.reach += last - margins.first - Math.max(first - margins.last, this.#firedAt - margins.first);
		this.#firedAt = last;
		// Both look, always: what is caught is counted there.
		const named = this.near.meets(first, last);
		const nameless = this.strange.meets(first, last);
		if (this.#isTrue || !(named || nameless)) return;
		this.#isTrue = true;
		this.#forSomething++;
	}
}
