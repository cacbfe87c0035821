import { Unusual } from './unusual.ts';

/** Beside letters and digits a plain scalar may begin with these; what else may is left to the full parser. */
const START = /[\w.+$(/<=^~\\;\u00a1-\uffff]|-[^-\s]/y;
const NUMBER = /^[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$/;
/** Octal, hexadecimal, infinite and not a number. */
const OTHER_NUMBER = /^(?:0[ox]|[-+]?\.(?:inf|nan)$)/i;
/** Digits beyond these are rounded, and not everybody rounds alike. */
const MAX_NUMBER_LENGTH = 15;
const NAMED: ReadonlyMap<string, boolean | null> = new Map([
	['~', null],
	...['null', 'Null', 'NULL'].map((word) => [word, null] as const),
	...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
	...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);
const LONGEST_NAME = 'false'.length;
/** Longer text is not even hashed: it is what most scalars are. */
const named = (text: string) => (text.length > LONGEST_NAME ? undefined : NAMED.get(text));

const KEY = /[A-Za-z0-9_][\w./-]{0,127}:(?=[ \n])/y;
const QUOTED = /"((?:[^"\\\n]|\\["\\/nt])*)"|'((?:[^'\n]|'')*)'/y;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t' };

/** May a plain scalar begin at `at`? Where that is not sure, no. */
export function startsPlain(text: string, at: number): boolean {
	START.lastIndex = at;
	return START.test(text);
}

/** One line of a plain scalar, without the spaces around it; refuses what might be a key or a comment. */
export function plainLine(line: string): string {
	let end = line.length;
	while (line.charCodeAt(end - 1) === 32) end--;
	const text = line.slice(0, end);
	if (text.endsWith(':') || text.includes(': ') || text.includes(' #')) throw new Unusual();
	return text;
}

/** The value of a plain scalar by the core schema of YAML 1.2. */
export function plainValue(text: string): string | number | boolean | null {
	const value = named(text);
	if (value !== undefined) return value;
	if (!/^[-+.0-9]/.test(text)) return text;
	if (OTHER_NUMBER.test(text)) throw new Unusual();
	if (!NUMBER.test(text)) return text;
	if (text.length > MAX_NUMBER_LENGTH) throw new Unusual();
	return Number(text);
}

/** A plain key and the colon behind it, if they stand at `at`. */
export function keyAt(text: string, at: number): { readonly key: string; readonly end: number } | undefined {
	KEY.lastIndex = at;
	if (!KEY.test(text)) return undefined;
	const end = KEY.lastIndex;
	const key = text.slice(at, end - 1);
	if (named(key) === null) throw new Unusual();
	return { key, end };
}

/** Quoted text on one line. */
export function quotedAt(text: string, at: number): { readonly value: string; readonly end: number } {
	QUOTED.lastIndex = at;
	const found = QUOTED.exec(text);
	if (found === null) throw new Unusual();
	const [, double, single = ''] = found;
	const value =
		double === undefined
			? single.replaceAll("''", "'")
			: double.includes('\\')
				? double.replace(/\\(.)/g, (_, letter: string) => ESCAPES[letter] ?? letter)
				: double;
	return { value, end: QUOTED.lastIndex };
}
