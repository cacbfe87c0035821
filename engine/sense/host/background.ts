import { spawn } from 'node:child_process';
import { errorText } from '../../model/error.ts';

/** A refresh that takes longer than this is given up: a hanging driver must not pile up processes. */
const DEADLINE_MS = 20_000;

/**
 * A value that is dear to get: refreshed beside the reads, never waited for. It is dropped as soon as one refresh fails, so
 * that nothing old passes for new. There is no timer: the read that finds it too old starts the refresh.
 */
export class Background<T> {
	readonly #every: number;
	readonly #refresh: (signal: AbortSignal) => Promise<T>;
	readonly #closing = new AbortController();
	#startedAt = Number.NEGATIVE_INFINITY;
	#running = false;
	#value: T | undefined;
	#error: string | undefined;

	constructor(everyMs: number, refresh: (signal: AbortSignal) => Promise<T>) {
		this.#every = everyMs;
		this.#refresh = refresh;
	}

	/** The latest value; undefined before the first one and after a failure. */
	latest(now: number): T | undefined {
		if (!this.#running && now - this.#startedAt >= this.#every && !this.#closing.signal.aborted) void this.#start(now);
		return this.#value;
	}

	/** Why there is no value. */
	get error(): string | undefined {
		return this.#error;
	}

	close(): void {
		this.#closing.abort();
	}

	async #start(now: number): Promise<void> {
		this.#running = true;
		this.#startedAt = now;
		try {
			this.#value = await this.#refresh(AbortSignal.any([this.#closing.signal, AbortSignal.timeout(DEADLINE_MS)]));
			this.#error = undefined;
		} catch (thrown) {
			this.#value = undefined;
			this.#error = errorText(thrown);
		} finally {
			this.#running = false;
		}
	}
}

/** Standard output of a command that ends with 0. English and without colours, whatever the host's settings. */
export function outputOf(argv: readonly [string, ...string[]], signal: AbortSignal): Promise<string> {
	const [command, ...args] = argv;
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, {
			stdio: ['ignore', 'pipe', 'ignore'],
			env: { PATH: process.env.PATH, LC_ALL: 'C' },
			signal,
			killSignal: 'SIGKILL',
		});
		const chunks: Buffer[] = [];
		child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
		child.once('error', reject);
		child.once('close', (code) => {
			if (code === 0) resolve(Buffer.concat(chunks).toString());
			else reject(new Error(`${command} ended with ${code}`));
		});
	});
}
