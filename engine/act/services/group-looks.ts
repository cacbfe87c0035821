import { setTimeout as sleep } from 'node:timers/promises';
import { runningGroups } from './process.ts';

/** Between two looks: short against a person's patience. */
const PAUSE_MS = 10;
/** A look reads some 20 µs about each process of the host: on a host of thousands the pause is this many times what the last one took. */
const PAUSE_SHARE = 10;
/** Long enough for all that were told something in one moment to ask. */
const GATHER_MS = 1;

/** Looks at all processes of the host, which those share that wait for groups to end. */
export class GroupLooks {
	#next: Promise<ReadonlyMap<number, number>> | undefined;
	/** No look before it, monotonic ms. */
	#due = 0;

	/** Begins after the call; for each group of which anything runs one process that does. */
	next(): Promise<ReadonlyMap<number, number>> {
		this.#next ??= this.#look();
		return this.#next;
	}

	async #look(): Promise<ReadonlyMap<number, number>> {
		await sleep(Math.max(GATHER_MS, this.#due - performance.now()));
		this.#next = undefined;
		const began = performance.now();
		const found = runningGroups();
		const ended = performance.now();
		this.#due = ended + Math.max(PAUSE_MS, (ended - began) * PAUSE_SHARE);
		return found;
	}
}
