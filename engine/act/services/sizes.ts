import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

interface Size {
	/** What the policy said when it was scaled: another number there is newer than this one. */
	readonly declared: number;
	readonly size: number;
}

/** `scaled.json`: how many instances the services are to have that were scaled. Replaced as a whole, so that nobody reads half of it. */
export class Sizes {
	readonly #file: string;
	readonly #sizes: Map<string, Size>;

	/** A file that makes no sense is as good as none: the policies' own numbers hold. */
	constructor(file: string, onBroken: () => void) {
		this.#file = file;
		const known = existsSync(file) ? read(file) : {};
		if (known === undefined) onBroken();
		this.#sizes = new Map(Object.entries(known ?? {}));
	}

	/** `declared`: the policy's own number. */
	of(service: string, declared: number): number {
		const known = this.#sizes.get(service);
		return known?.declared === declared ? known.size : declared;
	}

	set(service: string, declared: number, size: number): void {
		this.#sizes.set(service, { declared, size });
		mkdirSync(dirname(this.#file), { recursive: true });
		writeFileSync(`${this.#file}.tmp`, `${JSON.stringify(Object.fromEntries(this.#sizes))}\n`, { mode: 0o600 });
		renameSync(`${this.#file}.tmp`, this.#file);
	}
}

function read(file: string): Readonly<Record<string, Size>> | undefined {
	try {
		const found: unknown = JSON.parse(readFileSync(file, 'utf8'));
		if (typeof found !== 'object' || found === null) return undefined;
		return Object.values(found).every(isSize) ? (found as Readonly<Record<string, Size>>) : undefined;
	} catch (thrown) {
		if (thrown instanceof SyntaxError) return undefined;
		throw thrown;
	}
}

function isSize(value: unknown): value is Size {
	const { declared, size } = (typeof value === 'object' && value !== null ? value : {}) as { declared?: unknown; size?: unknown };
	return Number.isInteger(declared) && Number.isInteger(size) && Number(size) >= 0;
}
