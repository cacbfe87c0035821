import type { Span } from '../model/origin.ts';

/** The text of one file. Offsets count UTF-16 units from 0, as do columns (from 1); lines are found only when a span is wanted. */
export class SourceText {
	readonly file: string;
	readonly text: string;
	#lineStarts: readonly number[] | undefined;

	constructor(file: string, text: string) {
		this.file = file;
		this.text = text;
	}

	/** The span `[from, to)`, at least one column wide so that there is something to underline. */
	span(from: number, to: number): Span {
		const { line, column } = this.#position(from);
		const end = to > from ? this.#position(to) : { line, column: column + 1 };
		return { file: this.file, line, column, endLine: end.line, endColumn: end.column };
	}

	/** Where the line that holds `offset` ends, without its line break. */
	endOfLine(offset: number): number {
		const end = this.text.indexOf('\n', offset);
		if (end < 0) return this.text.length;
		return this.text[end - 1] === '\r' && end > offset ? end - 1 : end;
	}

	#position(offset: number): { line: number; column: number } {
		this.#lineStarts ??= lineStarts(this.text);
		let low = 0;
		let high = this.#lineStarts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return { line: low + 1, column: offset - (this.#lineStarts[low] ?? 0) + 1 };
	}
}

function lineStarts(text: string): number[] {
	const starts = [0];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return starts;
}
