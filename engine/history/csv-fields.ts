const QUOTE = 0x22;
const COMMA = 0x2c;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const BACKSLASH = 0x5c;

/**
 * Splits rows in place, without building a string a field: `starts[i]` to `ends[i]` are the bytes of field i. RFC 4180; beyond it,
 * commas within the braces of an unquoted field do not end it, because people write `up{job="a",instance="b"}` without quoting.
 */
export class CsvRow {
	readonly starts: number[] = [];
	readonly ends: number[] = [];
	/** Was the field in quotes? They are not part of its bytes, doubled quotes within are. */
	readonly quoted: boolean[] = [];
	length = 0;
	/** Newlines that the row takes up, its own included. */
	lines = 0;

	/** Reads the row that begins at `from`; returns where the next begins, or -1 when the bytes end before the row does. */
	split(bytes: Uint8Array, from: number): number {
		this.length = 0;
		this.lines = 0;
		for (let at = from; ; at++) {
			at = bytes[at] === QUOTE ? this.#quoted(bytes, at + 1) : this.#plain(bytes, at);
			if (at < 0 || at >= bytes.length) return -1;
			if (bytes[at] === COMMA) continue;
			this.lines++;
			return at + 1;
		}
	}

	/** Text of a field, doubled quotes made single. */
	text(bytes: Buffer, field: number): string {
		const text = bytes.toString('utf8', this.starts[field], this.ends[field]);
		return this.quoted[field] ? text.replaceAll('""', '"') : text.trim();
	}

	#plain(bytes: Uint8Array, start: number): number {
		let at = start;
		for (; at < bytes.length; at++) {
			const byte = bytes[at];
			if (byte === COMMA || byte === NEWLINE) break;
			if (byte === OPEN) at = closing(bytes, at);
		}
		const end = bytes[at] === NEWLINE && at > start && bytes[at - 1] === RETURN ? at - 1 : at;
		this.#add(start, end, false);
		return at;
	}

	#quoted(bytes: Uint8Array, start: number): number {
		for (let at = start; at < bytes.length; at++) {
			if (bytes[at] === NEWLINE) this.lines++;
			if (bytes[at] !== QUOTE) continue;
			if (bytes[at + 1] === QUOTE) {
				at++;
				continue;
			}
			this.#add(start, at, true);
			return this.#afterQuote(bytes, at + 1);
		}
		return -1;
	}

	/** Only the end of the field may follow; anything else makes it a plain one, which no reader of values accepts. */
	#afterQuote(bytes: Uint8Array, from: number): number {
		let at = from;
		while (at < bytes.length && bytes[at] !== COMMA && bytes[at] !== NEWLINE) at++;
		const stray = at - from > (bytes[at - 1] === RETURN ? 1 : 0);
		if (stray) this.ends[this.length - 1] = at;
		return at;
	}

	#add(start: number, end: number, quoted: boolean): void {
		this.starts[this.length] = start;
		this.ends[this.length] = end;
		this.quoted[this.length] = quoted;
		this.length++;
	}
}

/** Index of the brace that closes the one at `from`, or of the last byte of the line when none does. */
function closing(bytes: Uint8Array, from: number): number {
	let inText = false;
	for (let at = from + 1; at < bytes.length; at++) {
		const byte = bytes[at];
		if (byte === NEWLINE) return at - 1;
		if (byte === BACKSLASH && inText) at++;
		else if (byte === QUOTE) inText = !inText;
		else if (byte === CLOSE && !inText) return at;
	}
	return bytes.length;
}
