import type { JournalEntry, JournalEvent } from '../../engine/model/journal.ts';
import { createRecords } from '../../engine/run/records.ts';
import type { TickOptions, World } from './deciding.ts';

/** Writes down what a world does as the engine's journal does, entry for entry, but for the hashes. */
export class Scribe {
	readonly entries: JournalEntry[] = [];
	readonly #world: World;
	readonly #records = createRecords({ incidents: [], actions: [] });

	constructor(world: World) {
		this.#world = world;
	}

	tick(after: number, options: TickOptions): void {
		const world = this.#world;
		const { decisions, incidents } = world.tick(after, options);
		const policies = new Set(world.set.thresholds.map(({ name }) => name));
		const turned = this.#records.see('default', decisions, incidents, policies, world.at);
		const changed = decisions.filter((decision) => decision.changed);
		const held = decisions.length - changed.length;
		this.#write({ kind: 'tick', tick: 1, agent: 'default', revision: 'r', decisions: changed, held, incidents: turned });
		const judged = decisions.flatMap((decision) => (decision.kind === 'threshold' ? [] : decision.actions));
		for (const { action, verdict } of judged) {
			const permitted = verdict.kind === 'allow' || verdict.kind === 'clamp';
			this.#write({ kind: permitted ? 'intent' : 'refusal', action, verdict });
			const outcome = permitted ? world.outcome(action) : undefined;
			if (outcome !== undefined) this.#write({ kind: 'outcome', action, outcome });
		}
	}

	#write(event: JournalEvent): void {
		this.entries.push({ ...event, seq: this.entries.length + 1, at: this.#world.at, prev: '', hash: '' });
	}
}
