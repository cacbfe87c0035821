import type { Json } from '../../model/json.ts';
import { addTo } from './mapping.ts';
import { keyAt, plainLine, plainValue, quotedAt, startsPlain } from './scalar.ts';
import { type Extent, Unusual } from './unusual.ts';

/** Where a plain scalar of a flow collection ends at the latest. */
const END = /[,[\]{}\n]/g;

/** Reads one flow collection, `[...]` or `{...}`, which begins at `at`. Its further lines are indented by more than `parent`. */
export class FlowReader {
	/** Behind what was read. */
	at: number;
	readonly #text: string;
	readonly #parent: number;
	readonly #extent: Extent;

	constructor(text: string, at: number, parent: number, extent: Extent) {
		this.#text = text;
		this.at = at;
		this.#parent = parent;
		this.#extent = extent;
	}

	read(): Json {
		return this.#extent.within(() => (this.#text[this.at] === '[' ? this.#list() : this.#map()));
	}

	#list(): Json {
		const list: Json[] = [];
		this.#each(']', () => list.push(this.#value()));
		return list;
	}

	#map(): Json {
		const map: Record<string, Json> = {};
		this.#each('}', () => {
			const key = this.#key();
			this.#gap();
			addTo(map, key, this.#value());
		});
		return map;
	}

	#each(close: string, read: () => void): void {
		this.at++;
		this.#gap();
		if (this.#passes(close)) return;
		do {
			this.#gap();
			read();
			this.#gap();
		} while (this.#passes(','));
		if (!this.#passes(close)) throw new Unusual();
	}

	#passes(character: string): boolean {
		if (this.#text[this.at] !== character) return false;
		this.at++;
		return true;
	}

	#key(): string {
		const plain = keyAt(this.#text, this.at);
		const quoted = plain === undefined ? quotedAt(this.#text, this.at) : undefined;
		this.at = plain?.end ?? quoted?.end ?? this.at;
		if (quoted !== undefined && !this.#passes(':')) throw new Unusual();
		return plain?.key ?? quoted?.value ?? '';
	}

	#value(): Json {
		this.#extent.count();
		const character = this.#text[this.at];
		if (character === '[' || character === '{') return this.read();
		if (character === '"' || character === "'") {
			const { value, end } = quotedAt(this.#text, this.at);
			this.at = end;
			return value;
		}
		if (!startsPlain(this.#text, this.at)) throw new Unusual();
		END.lastIndex = this.at;
		const end = END.exec(this.#text)?.index ?? this.#text.length;
		const line = plainLine(this.#text.slice(this.at, end));
		this.at = end;
		return plainValue(line);
	}

	/** Past spaces and line breaks. An empty line or a comment is left to the full parser. */
	#gap(): void {
		while (this.#text.charCodeAt(this.at) === 32) this.at++;
		if (this.#text[this.at] !== '\n') return;
		const line = this.at + 1;
		this.at = line;
		while (this.#text.charCodeAt(this.at) === 32) this.at++;
		if (this.at - line <= this.#parent || this.#text[this.at] === '\n') throw new Unusual();
	}
}
