import { isCollection, isPair, type Node, type Pair, type YAMLSeq } from 'yaml';
import { EngineError } from '../model/error.ts';

/** The bytes that go with one item of a list, as offsets. */
interface Part {
	/** The item, with the comments right above it. */
	readonly start: number;
	readonly end: number;
	/** The comment that follows on its line, behind the comma of a flow list; often empty. */
	readonly tail: number;
	readonly tailEnd: number;
}

/**
 * The text with the items of a list in another order; `order[i]` is the index of the item that comes to place `i`. Commas, blank
 * lines and comments on lines apart stay in their places; those right above an item, or below it and deeper than its dash, go with
 * it. The list must come of a parse that kept its tokens. Throws EngineError(human) where an item shares a line with what is around the list.
 */
export function reordered(text: string, list: YAMLSeq, order: readonly number[]): string {
	const parts = partsOf(text, list);
	let [out, at] = ['', 0];
	parts.forEach((place, i) => {
		const item = parts[order[i] ?? i] ?? place;
		out += text.slice(at, place.start) + text.slice(item.start, item.end);
		out += text.slice(place.end, place.tail) + text.slice(item.tail, item.tailEnd);
		at = place.tailEnd;
	});
	return out + text.slice(at);
}

function partsOf(text: string, list: YAMLSeq): readonly Part[] {
	const parts: Part[] = [];
	for (const [i, item] of list.items.entries()) {
		const from = parts.at(-1)?.tailEnd ?? 0;
		const begin = beginOf(list, i);
		const end = contentEnd(item as Node | Pair) ?? begin;
		parts.push(list.flow === true ? flowPart(text, from, begin, end) : blockPart(text, from, begin, end));
	}
	return parts;
}

/** Tokens before an item that are not yet it. */
const AROUND: ReadonlySet<string> = new Set(['space', 'comment', 'newline', 'comma']);

/** Where its dash stands; in a flow list its anchor, its tag or itself. */
function beginOf(list: YAMLSeq, index: number): number {
	const token = list.srcToken !== undefined && 'items' in list.srcToken ? list.srcToken.items[index] : undefined;
	const offset = token?.start.find(({ type }) => !AROUND.has(type))?.offset ?? token?.key?.offset ?? token?.value?.offset;
	if (offset === undefined) throw new EngineError('an item of the list is empty', 'human');
	return offset;
}

/** Where the last value in it ends. The range of a block ends later, after comments that may be the next one's. */
function contentEnd(node: Node | Pair | null): number | undefined {
	if (isPair(node)) return contentEnd(node.value as Node | null) ?? contentEnd(node.key as Node | null);
	if (isCollection(node) && node.flow !== true) return contentEnd((node.items.at(-1) ?? null) as Node | Pair | null) ?? node.range?.[1];
	return node?.range?.[1];
}

function blockPart(text: string, from: number, dash: number, contentEnds: number): Part {
	const line = lineStart(text, dash);
	if (text.slice(line, dash).trim() !== '')
		throw new EngineError('an item shares its line with what the list stands in; write it below', 'human');
	const last = text.slice(0, contentEnds).trimEnd().length;
	const end = ownComments(text, lineEnd(text, last), dash - line);
	return { start: commentsAbove(text, line, from), end, tail: end, tailEnd: end };
}

function flowPart(text: string, from: number, begin: number, end: number): Part {
	const line = lineStart(text, begin);
	const start = line > from && text.slice(line, begin).trim() === '' ? commentsAbove(text, line, from) : begin;
	const [, comma = '', comment = ''] = /^((?:[ \t]*,)?)([ \t]+#[^\r\n]*)?/.exec(text.slice(end)) ?? [];
	const tail = end + comma.length;
	return { start, end, tail, tailEnd: tail + comment.length };
}

/** Begin of the lines above that hold comments and nothing else, but not before `from`; `line` is where a line begins. */
function commentsAbove(text: string, line: number, from: number): number {
	let start = line;
	while (start > from) {
		const above = lineStart(text, start - 1);
		if (above < from || !text.slice(above, start).trimStart().startsWith('#')) break;
		start = above;
	}
	return start;
}

/** End of the comments on the lines below that are indented deeper than the dash; `end` is where a line ends. */
function ownComments(text: string, end: number, column: number): number {
	const below = /^\r?\n([ \t]*)#[^\r\n]*/.exec(text.slice(end));
	if (below === null || (below[1]?.length ?? 0) <= column) return end;
	return ownComments(text, end + below[0].length, column);
}

const lineStart = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1;

function lineEnd(text: string, at: number): number {
	const end = text.indexOf('\n', at);
	if (end < 0) return text.length;
	return text[end - 1] === '\r' ? end - 1 : end;
}
