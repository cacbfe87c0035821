import type { Json } from '../../model/json.ts';
import { blockScalarAt } from './block-scalar.ts';
import { FlowReader } from './flow.ts';
import { addTo } from './mapping.ts';
import { keyAt, plainLine, plainValue, quotedAt, startsPlain } from './scalar.ts';
import { Extent, Unusual } from './unusual.ts';

/** A document that holds something, and the part of the text that it stands in. */
export interface PlainDocument {
	readonly value: Json;
	readonly from: number;
	readonly to: number;
}

/** Tabs, and whatever some take for a line break. */
const UNUSUAL = /[\t\r\u0085\u2028\u2029\ufeff]/;
const MAX_DOCUMENTS = 9_000;
/** Indent of the end of a document: less than that of any line. */
const END = -1;

/**
 * Reads YAML as most people write it, some ten times as fast as the full parser and to the same values; undefined where the text
 * holds anything else, mistakes included: anchors, tags, directives, escapes, odd indents, keys given twice ...
 */
export function readPlainYaml(text: string): readonly PlainDocument[] | undefined {
	if (UNUSUAL.test(text)) return undefined;
	try {
		return new BlockReader(text).documents();
	} catch (error) {
		if (error instanceof Unusual) return undefined;
		throw error;
	}
}

/** Reads line by line. Between two nodes it stands at the first character of a line that holds something. */
class BlockReader {
	readonly #text: string;
	#at = 0;
	/** Of the line that it stands in. */
	#indent = END;
	#extent = new Extent();

	constructor(text: string) {
		this.#text = text;
	}

	documents(): readonly PlainDocument[] {
		const documents: PlainDocument[] = [];
		for (let count = 0; ; count++) {
			if (count > MAX_DOCUMENTS) throw new Unusual();
			const from = this.#at;
			const value = this.#document();
			if (value !== null) documents.push({ value, from, to: this.#at });
			if (this.#at >= this.#text.length) return documents;
			this.#at += '---'.length;
			while (this.#is(' ')) this.#at++;
			if (!this.#is('\n')) throw new Unusual();
			this.#at++;
		}
	}

	#document(): Json {
		this.#extent = new Extent();
		this.#nextLine();
		const value = this.#indent === END ? null : this.#node(this.#indent, END);
		if (this.#indent !== END) throw new Unusual();
		return value;
	}

	#is(character: string): boolean {
		return this.#text[this.#at] === character;
	}

	#isDash(): boolean {
		const next = this.#text[this.#at + 1];
		return this.#is('-') && (next === ' ' || next === '\n');
	}

	/** From the start of a line to the first character of this or a later one; past empty lines and comments. */
	#nextLine(): void {
		const text = this.#text;
		while (this.#at < text.length) {
			const start = this.#at;
			while (text.charCodeAt(this.#at) === 32) this.#at++;
			const character = text[this.#at];
			if (character === '#' || character === '\n') {
				this.#skipLine();
				continue;
			}
			this.#indent = this.#at - start;
			if (this.#indent === 0 && text.startsWith('...', start)) throw new Unusual();
			if (this.#indent === 0 && text.startsWith('---', start)) break;
			if (character !== undefined) return;
		}
		this.#indent = END;
	}

	#skipLine(): void {
		const end = this.#text.indexOf('\n', this.#at);
		this.#at = end < 0 ? this.#text.length : end + 1;
	}

	/** Nothing more may stand in this line, unless it is a comment. */
	#endLine(): void {
		if (!this.#endsHere()) throw new Unusual();
		this.#skipLine();
		this.#nextLine();
	}

	/** Does the line end behind these spaces? Goes past them. */
	#endsHere(): boolean {
		const start = this.#at;
		while (this.#text.charCodeAt(this.#at) === 32) this.#at++;
		return this.#at >= this.#text.length || this.#is('\n') || (this.#is('#') && this.#text[this.#at - 1] === ' ' && this.#at > start);
	}

	/** What stands here, at `column`; `parent` is the indent of what holds it. */
	#node(column: number, parent: number): Json {
		this.#extent.count();
		if (this.#isDash()) return this.#extent.within(() => this.#sequence(column));
		const key = keyAt(this.#text, this.#at);
		if (key !== undefined || this.#is('"') || this.#is("'")) {
			const quoted = key === undefined ? this.#quotedKey() : undefined;
			if (key !== undefined || quoted !== undefined) return this.#extent.within(() => this.#mapping(column));
		}
		return this.#inline(parent);
	}

	#quotedKey(): { readonly key: string; readonly end: number } | undefined {
		const { value, end } = quotedAt(this.#text, this.#at);
		const next = this.#text[end + 1];
		return this.#text[end] === ':' && (next === ' ' || next === '\n') ? { key: value, end: end + 1 } : undefined;
	}

	#sequence(indent: number): Json {
		const list: Json[] = [];
		do {
			const dash = this.#at;
			this.#at++;
			if (this.#endsHere()) list.push(this.#below(indent));
			else list.push(this.#node(indent + this.#at - dash, indent));
		} while (this.#indent === indent && this.#isDash());
		if (this.#indent > indent) throw new Unusual();
		return list;
	}

	#mapping(indent: number): Json {
		const map: Record<string, Json> = {};
		do {
			const found = keyAt(this.#text, this.#at) ?? this.#quotedKey();
			if (found === undefined) throw new Unusual();
			this.#at = found.end;
			addTo(map, found.key, this.#value(indent));
		} while (this.#indent === indent);
		if (this.#indent > indent) throw new Unusual();
		return map;
	}

	#value(indent: number): Json {
		if (!this.#endsHere()) {
			this.#extent.count();
			return this.#inline(indent);
		}
		// A list may stand at the indent of its key.
		return this.#below(indent, () => (this.#indent === indent && this.#isDash() ? this.#node(indent, indent) : null));
	}

	/** The node on the lines below, if they are indented further. */
	#below(indent: number, otherwise: () => Json = () => null): Json {
		this.#skipLine();
		this.#nextLine();
		return this.#indent > indent ? this.#node(this.#indent, indent) : otherwise();
	}

	/** The rest of the line; goes on to the next. */
	#line(): string {
		const start = this.#at;
		this.#skipLine();
		return this.#text.slice(start, this.#text[this.#at - 1] === '\n' ? this.#at - 1 : this.#at);
	}

	#inline(parent: number): Json {
		const character = this.#text[this.#at];
		// Text alone is no policy, and at the root its indent has rules of its own.
		if (parent === END && character !== '[' && character !== '{') throw new Unusual();
		switch (character) {
			case '|':
			case '>': {
				const { value, end } = blockScalarAt(this.#text, this.#at, parent);
				this.#at = end;
				this.#nextLine();
				return value;
			}
			case '"':
			case "'": {
				const { value, end } = quotedAt(this.#text, this.#at);
				this.#at = end;
				this.#endLine();
				return value;
			}
			case '[':
			case '{': {
				const flow = new FlowReader(this.#text, this.#at, parent, this.#extent);
				const value = flow.read();
				this.#at = flow.at;
				this.#endLine();
				return value;
			}
			default:
				return this.#plain(parent);
		}
	}

	#plain(parent: number): Json {
		if (!startsPlain(this.#text, this.#at)) throw new Unusual();
		const line = this.#line();
		const comment = line.indexOf(' #');
		const value = plainLine(comment < 0 ? line : line.slice(0, comment));
		const rest = comment < 0 ? this.#continuation(parent) : '';
		this.#nextLine();
		return rest === '' ? plainValue(value) : value + rest;
	}

	/** The further lines of a plain scalar, each after a space. */
	#continuation(parent: number): string {
		let rest = '';
		while (this.#at < this.#text.length) {
			const start = this.#at;
			let first = start;
			while (this.#text.charCodeAt(first) === 32) first++;
			const character = this.#text[first];
			if (first - start <= parent || character === undefined || character === '\n' || character === '#') return rest;
			if (!startsPlain(this.#text, first)) throw new Unusual();
			this.#at = first;
			rest += ` ${plainLine(this.#line())}`;
		}
		return rest;
	}
}
