import type { Decision } from '../../model/decision.ts';

/** What could not be evaluated, at how many ticks, and what was wrong the first time. */
export interface FailureRow {
	/** A Threshold by its name, a Detector as `detector/NAME`. */
	readonly policy: string;
	readonly ticks: number;
	readonly error: string;
}

/** A policy that cannot be evaluated decides nothing, which must not look as if there had been nothing to decide. */
export class Failures {
	readonly #found = new Map<string, { ticks: number; readonly error: string }>();

	/** One tick: its decisions, and what failed before them. */
	see(decisions: readonly Decision[], failing: ReadonlyMap<string, string>): void {
		const now = new Map(failing);
		for (const decision of decisions) {
			if (decision.kind !== 'threshold' || decision.presence !== 'error' || now.has(decision.policy)) continue;
			now.set(decision.policy, decision.because.text);
		}
		for (const [policy, error] of now) {
			const known = this.#found.get(policy);
			if (known === undefined) this.#found.set(policy, { ticks: 1, error });
			else known.ticks += 1;
		}
	}

	get rows(): readonly FailureRow[] {
		return [...this.#found].map(([policy, { ticks, error }]) => ({ policy, ticks, error }));
	}
}
