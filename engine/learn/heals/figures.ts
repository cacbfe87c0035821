import { type Share, shareOf } from '../stats/share.ts';
import { type DurationFigures, Durations } from './durations.ts';
import { type Episode, endingOf, healerOf } from './episode.ts';

/** A Threshold's incidents. Durations in seconds. */
export interface IncidentFigures {
	readonly policy: string;
	readonly began: number;
	readonly ended: number;
	/** From the first evaluation at which the condition held to firing: what `for` and the interval cost. */
	readonly detect: DurationFigures;
	/** From firing to its end, healed or not. */
	readonly lasted: DurationFigures;
}

/** What a Playbook's healing came to. An episode is one incident of one target. Durations in seconds. */
export interface PlaybookFigures {
	readonly policy: string;
	readonly episodes: number;
	/** Episodes in which it acted and that are over: how many of them it healed. */
	readonly success: Share;
	/** Heals after which the same target was in trouble again within 10 minutes. */
	readonly recurred: number;
	/** Episodes that ended without any act of it. */
	readonly endedAlone: number;
	/** Episodes that it would have acted in, had it been allowed to enforce. */
	readonly rehearsed: number;
	/** Episodes that last. */
	readonly open: number;
	readonly actions: {
		readonly executed: number;
		/** Those that healed. */
		readonly helped: number;
		/** Those of ended episodes that did not heal, or were taken back. */
		readonly wasted: number;
		/** Those that took another one back. */
		readonly undone: number;
		readonly refused: number;
		/** Refused ones whose incident ended without them. */
		readonly saved: number;
	};
	/** From the incident's start to the first act. */
	readonly respond: DurationFigures;
	/** From the incident's start to its heal. */
	readonly repair: DurationFigures;
	/** In the ladder's order. */
	readonly rungs: readonly RungFigures[];
}

export interface RungFigures {
	readonly name: string;
	readonly index: number;
	readonly do: string;
	/** Of the ended episodes in which it was tried: how many of them it healed. */
	readonly success: Share;
	readonly attempts: number;
	/** Attempts whose action itself failed. */
	readonly failed: number;
	readonly recurred: number;
	/** From its last attempt to the heal. */
	readonly repair: DurationFigures;
}

export class ThresholdTally {
	#began = 0;
	#ended = 0;
	readonly #detect = new Durations();
	readonly #lasted = new Durations();

	began(): void {
		this.#began += 1;
	}

	ended(ms: number): void {
		this.#ended += 1;
		this.#lasted.add(ms);
	}

	detected(ms: number): void {
		this.#detect.add(ms);
	}

	figures(policy: string): IncidentFigures {
		return { policy, began: this.#began, ended: this.#ended, detect: this.#detect.figures(), lasted: this.#lasted.figures() };
	}
}

interface RungTally {
	readonly index: number;
	readonly do: string;
	readonly repair: Durations;
	tried: number;
	helped: number;
	attempts: number;
	failed: number;
	recurred: number;
}

const NO_ACTIONS = { executed: 0, helped: 0, wasted: 0, undone: 0, refused: 0, saved: 0 };

export class PolicyTally {
	readonly #endings = { healed: 0, failed: 0, 'by-itself': 0, rehearsed: 0 };
	readonly #actions = { ...NO_ACTIONS };
	#respond = new Durations();
	#repair = new Durations();
	readonly #rungs = new Map<string, RungTally>();
	#recurred = 0;
	#open = 0;

	/** An episode that is over. */
	take(episode: Episode): void {
		const { executed, refused, startedAt, healedAt } = episode;
		const ending = endingOf(episode);
		const healer = healerOf(episode);
		this.#endings[ending] += 1;
		this.#actions.executed += executed.length;
		this.#actions.undone += episode.undone;
		this.#actions.refused += refused.size;
		if (ending === 'by-itself') this.#actions.saved += refused.size;
		this.#actions.helped += healer === undefined ? 0 : 1;
		this.#actions.wasted += executed.length - (healer === undefined ? 0 : 1);
		const [first] = executed;
		if (first !== undefined) this.#respond.add(first.at - startedAt);
		if (healer !== undefined && healedAt !== undefined) this.#repair.add(healedAt - startedAt);
		this.#climb(episode);
	}

	recurred(rung: string): void {
		this.#recurred += 1;
		const tally = this.#rungs.get(rung);
		if (tally !== undefined) tally.recurred += 1;
	}

	/** An episode that is not over: what it did so far. */
	lasts({ executed, refused, undone }: Episode): void {
		this.#open += 1;
		this.#actions.executed += executed.length;
		this.#actions.refused += refused.size;
		this.#actions.undone += undone;
	}

	/** To count on from here without changing this one. */
	copy(): PolicyTally {
		const twin = new PolicyTally();
		Object.assign(twin.#endings, this.#endings);
		Object.assign(twin.#actions, this.#actions);
		twin.#respond = this.#respond.copy();
		twin.#repair = this.#repair.copy();
		for (const [name, rung] of this.#rungs) twin.#rungs.set(name, { ...rung, repair: rung.repair.copy() });
		twin.#recurred = this.#recurred;
		return twin;
	}

	figures(policy: string): PlaybookFigures {
		const { healed, failed, rehearsed, 'by-itself': endedAlone } = this.#endings;
		return {
			policy,
			episodes: healed + failed + rehearsed + endedAlone + this.#open,
			success: shareOf(healed, healed + failed),
			recurred: this.#recurred,
			endedAlone,
			rehearsed,
			open: this.#open,
			actions: { ...this.#actions },
			respond: this.#respond.figures(),
			repair: this.#repair.figures(),
			rungs: [...this.#rungs].map(([name, tally]) => rungFigures(name, tally)).sort((a, b) => a.index - b.index),
		};
	}

	#climb(episode: Episode): void {
		const { executed, healedAt } = episode;
		const healer = healerOf(episode);
		const tried = new Set<string>();
		for (const { rung, index, do: doing, outcome } of executed) {
			const tally = this.#rungs.get(rung) ?? rungTally(index, doing);
			this.#rungs.set(rung, tally);
			if (!tried.has(rung)) tally.tried += 1;
			tried.add(rung);
			tally.attempts += 1;
			if (outcome === 'failed') tally.failed += 1;
		}
		const tally = this.#rungs.get(healer?.rung ?? '');
		if (tally === undefined || healer === undefined || healedAt === undefined) return;
		tally.helped += 1;
		tally.repair.add(healedAt - healer.at);
	}
}

function rungTally(index: number, doing: string): RungTally {
	return { index, do: doing, repair: new Durations(), tried: 0, helped: 0, attempts: 0, failed: 0, recurred: 0 };
}

function rungFigures(name: string, { index, do: doing, tried, helped, attempts, failed, recurred, repair }: RungTally): RungFigures {
	return { name, index, do: doing, success: shareOf(helped, tried), attempts, failed, recurred, repair: repair.figures() };
}
