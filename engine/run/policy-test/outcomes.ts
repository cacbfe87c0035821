import type { Action, Happened, Outcome } from '../../model/action.ts';
import type { GivenOutcome } from '../../model/rule-files.gen.ts';
import { ms } from './test-file.ts';

interface Running extends Happened {
	/** When it ends. */
	readonly at: number;
}

/** Stands in for the actuators: each action ends as the test gives it, every other one is done at once. */
export class GivenOutcomes {
	readonly #given: readonly GivenOutcome[];
	readonly #used = new Map<GivenOutcome, number>();
	#running: readonly Running[] = [];

	constructor(given: readonly GivenOutcome[]) {
		this.#given = given;
	}

	start(action: Action, at: number): void {
		const given = this.#given.find((each) => fits(each, action) && (this.#used.get(each) ?? 0) < (each.times ?? Number.POSITIVE_INFINITY));
		if (given !== undefined) this.#used.set(given, (this.#used.get(given) ?? 0) + 1);
		this.#running = [...this.#running, { action, outcome: outcomeOf(given), at: at + (given === undefined ? 0 : ms(given.takes)) }];
	}

	/** What has ended by `at`; each is told once. */
	ended(at: number): readonly Happened[] {
		const ended = this.#running.filter((each) => each.at <= at);
		this.#running = this.#running.filter((each) => each.at > at);
		return ended;
	}
}

function fits(given: GivenOutcome, action: Action): boolean {
	return given.do === action.do && (given.target === undefined || given.target === action.target);
}

function outcomeOf(given: GivenOutcome | undefined): Outcome {
	switch (given?.result) {
		case 'failed':
			return { kind: 'failed', error: given.error, retry: given.retry };
		case 'interrupted':
			return { kind: 'interrupted', reason: given.error };
		default:
			return { kind: 'done' };
	}
}
