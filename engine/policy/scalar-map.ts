import type { Scalar } from 'yaml';

const SPACE = /\s/;
/** Escapes of double-quoted text that stand for another number of characters than the letter after the backslash says. */
const HEX_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** One character of the value and the source it came from, `[from, to)`. */
interface Unit {
	readonly from: number;
	readonly to: number;
}

/**
 * Maps offsets in the value of a YAML scalar to offsets in its file. YAML folds, indents and escapes, but only white space is
 * ever made or lost: the n-th visible character of the value is the n-th visible character of the source.
 */
export class ScalarMap {
	readonly #text: string;
	readonly #value: string;
	/** Visible characters of the source, in order. */
	readonly #units: readonly Unit[];
	/** How many visible characters of the value stand before each offset. */
	readonly #visibleBefore: readonly number[];
	readonly #begin: number;

	constructor(text: string, scalar: Scalar<string>) {
		const [from, to] = scalar.range ?? [0, 0];
		this.#text = text;
		this.#value = scalar.value;
		this.#begin = contentStart(text, scalar, from);
		this.#units = visibleUnits(text, this.#begin, to, scalar.type);
		this.#visibleBefore = countVisible(scalar.value);
	}

	/** Where the character at `offset` begins. */
	start(offset: number): number {
		const at = Math.min(offset, this.#value.length);
		const unit = this.#units[this.#visibleBefore[at] ?? 0];
		if (unit !== undefined && at < this.#value.length && !SPACE.test(this.#value[at] ?? '')) return unit.from;
		return this.#afterVisible(at);
	}

	/** Where the text that ends before `offset` ends. */
	end(offset: number): number {
		if (offset <= 0) return this.#begin;
		const last = Math.min(offset, this.#value.length) - 1;
		const unit = this.#units[this.#visibleBefore[last] ?? 0];
		if (unit !== undefined && !SPACE.test(this.#value[last] ?? '')) return unit.to;
		return this.#afterVisible(last + 1);
	}

	/** White space is found by counting from the visible character before it, where the source has it as it is. */
	#afterVisible(at: number): number {
		const visible = this.#visibleBefore[at] ?? 0;
		const anchor = visible === 0 ? this.#begin : (this.#units[visible - 1]?.to ?? this.#begin);
		const blank = this.#value.slice(0, at).length - this.#value.slice(0, at).trimEnd().length;
		const same = this.#text.slice(anchor, anchor + blank) === this.#value.slice(at - blank, at);
		return same ? anchor + blank : anchor;
	}
}

/** Past the quote, or past the header line of a block. */
function contentStart(text: string, scalar: Scalar, from: number): number {
	if (scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE') return from + 1;
	if (scalar.type !== 'BLOCK_LITERAL' && scalar.type !== 'BLOCK_FOLDED') return from;
	let at = text.indexOf('\n', from) + 1;
	while (text[at] === ' ') at++;
	return at;
}

function visibleUnits(text: string, begin: number, end: number, type: Scalar['type']): Unit[] {
	const units: Unit[] = [];
	const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
	const stop = quoted ? end - 1 : end;
	for (let at = begin; at < stop; ) {
		const [length, decoded] = unitAt(text, at, type);
		for (const character of decoded) if (!SPACE.test(character)) units.push(...unitsOf(character, at, at + length));
		at += length;
	}
	return units;
}

/** A character beyond the basic plane counts twice in a string's offsets. */
const unitsOf = (character: string, from: number, to: number): Unit[] => Array.from({ length: character.length }, () => ({ from, to }));

/** Length in the source and decoded text of what stands at `at`. Only whether it is visible matters of the decoded text. */
function unitAt(text: string, at: number, type: Scalar['type']): [number, string] {
	const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
	if (type === 'QUOTE_SINGLE' && character === "'") return [2, "'"];
	if (type !== 'QUOTE_DOUBLE' || character !== '\\') return [character.length, character];
	const kind = text[at + 1] ?? '';
	const digits = HEX_DIGITS[kind];
	if (digits !== undefined) return [2 + digits, String.fromCodePoint(Number.parseInt(text.slice(at + 2, at + 2 + digits), 16))];
	// Blank escapes are white space of the value; the control ones are visible to `\s`, as they are in the value.
	if ('tnvfr \n\t_NLP'.includes(kind)) return [2, ' '];
	return [2, kind];
}

function countVisible(value: string): number[] {
	const before = [0];
	for (let i = 0; i < value.length; i++) before.push((before[i] ?? 0) + (SPACE.test(value[i] ?? '') ? 0 : 1));
	return before;
}
