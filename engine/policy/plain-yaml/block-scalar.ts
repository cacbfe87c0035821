import { Unusual } from './unusual.ts';

const HEADER = /([|>])(-?)\n/y;

/** Reads the literal or folded block at `at`, whose lines are indented by more than `parent`; `end` is the line behind it. */
export function blockScalarAt(text: string, at: number, parent: number): { readonly value: string; readonly end: number } {
	HEADER.lastIndex = at;
	const [, style, strip] = HEADER.exec(text) ?? [];
	if (style === undefined) throw new Unusual();
	const { lines, end } = blockLines(text, HEADER.lastIndex, parent);
	const body = style === '|' ? lines.join('\n') : folded(lines);
	return { value: strip === '-' ? body : `${body}\n`, end };
}

function blockLines(text: string, start: number, parent: number): { readonly lines: readonly string[]; readonly end: number } {
	const indent = spacesAt(text, start);
	if (indent <= parent || isBlank(text, start + indent)) throw new Unusual();
	const lines: string[] = [];
	let at = start;
	while (at < text.length) {
		const spaces = spacesAt(text, at);
		const blank = isBlank(text, at + spaces);
		// Spaces beyond the block's own are text, also on a line of nothing else.
		if (blank && spaces > indent) throw new Unusual();
		if (!blank && spaces < indent) break;
		const end = text.indexOf('\n', at);
		// Without its line break the last line ends otherwise.
		if (end < 0) throw new Unusual();
		lines.push(blank ? '' : text.slice(at + indent, end));
		at = end + 1;
	}
	while (lines.at(-1) === '') lines.pop();
	return { lines, end: at };
}

function spacesAt(text: string, at: number): number {
	let end = at;
	while (text.charCodeAt(end) === 32) end++;
	return end - at;
}

const isBlank = (text: string, at: number) => at >= text.length || text[at] === '\n';

/** A line break becomes a space, an empty line a line break. Lines that are indented further keep theirs: left to the full parser. */
function folded(lines: readonly string[]): string {
	let value = '';
	let blank = 0;
	for (const line of lines) {
		if (line.startsWith(' ')) throw new Unusual();
		if (line === '') blank++;
		else {
			value += `${blank > 0 ? '\n'.repeat(blank) : value === '' ? '' : ' '}${line}`;
			blank = 0;
		}
	}
	return value;
}
