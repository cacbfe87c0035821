import type { Log } from '../act/services/index.ts';
import { EngineError, errorText } from '../model/error.ts';

/** Looks at something far away, one look at a time, over and over; what goes wrong there changes nothing here, and is told once. */
export class Looks {
	readonly #pass: () => Promise<void>;
	readonly #log: Log;
	/** Told of a look that failed. */
	readonly #trouble: string;
	#running: Promise<void> | undefined;
	#again: Promise<void> | undefined;
	#ended = false;
	#told = '';

	constructor(pass: () => Promise<void>, { log, trouble }: { readonly log: Log; readonly trouble: string }) {
		this.#pass = pass;
		this.#log = log;
		this.#trouble = trouble;
	}

	/** Looks now, or once more after the look that runs. Resolves at its end. */
	look(): Promise<void> {
		if (this.#ended) return Promise.resolve();
		if (this.#running !== undefined) {
			this.#again ??= this.#running.then(() => {
				this.#again = undefined;
				return this.look();
			});
			return this.#again;
		}
		this.#running = this.#once().finally(() => {
			this.#running = undefined;
		});
		return this.#running;
	}

	/** Waits for nobody: what a look that still runs brings is not to be taken any more. */
	end(): void {
		this.#ended = true;
	}

	get ended(): boolean {
		return this.#ended;
	}

	async #once(): Promise<void> {
		try {
			await this.#pass();
			this.#told = '';
		} catch (thrown) {
			// What is taken away at the end fails in any way.
			if (this.#ended) return;
			if (!(thrown instanceof EngineError)) throw thrown;
			const error = errorText(thrown);
			if (error !== this.#told) this.#log.warn({ error }, this.#trouble);
			this.#told = error;
		}
	}
}
