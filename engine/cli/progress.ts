import type { Out } from './command.ts';

/** Often enough to look alive, seldom enough to cost nothing. */
const REDRAW_MS = 100;
const BAR_WIDTH = 24;

/** A bar with rate and remaining time on a terminal; nothing where nobody looks. */
export class Progress {
	readonly #out: Out;
	readonly #began = performance.now();
	#drawn = 0;
	#shown = false;

	constructor(out: Out) {
		this.#out = out;
	}

	/** `share` of the work is done (0 to 1), `count` things of it; `what` names them, `at` says where it is. */
	show(share: number, count: number, what: string, at: string): void {
		const now = performance.now();
		if (this.#out.columns === undefined || now - this.#drawn < REDRAW_MS) return;
		this.#drawn = now;
		this.#shown = true;
		const seconds = (now - this.#began) / 1000;
		const full = Math.round(Math.min(1, share) * BAR_WIDTH);
		const bar = '#'.repeat(full).padEnd(BAR_WIDTH, '.');
		const left = share > 0 ? `, ${Math.ceil((seconds * (1 - share)) / share)} s left` : '';
		const line = `${at} [${bar}] ${Math.floor(share * 100)} %, ${Math.round(count / seconds)} ${what}/s${left}`;
		this.#out.write(`\r${line.slice(0, this.#out.columns - 1)}\x1b[K`);
	}

	/** Takes the bar away. */
	end(): void {
		if (this.#shown) this.#out.write('\r\x1b[K');
	}
}
