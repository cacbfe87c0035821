import { stripVTControlCharacters } from 'node:util';
import { style } from '../style.ts';

export interface Column {
	readonly title: string;
	/** Numbers stand on the right. */
	readonly right?: boolean;
}

const GAP = '  ';

/** Rows as aligned columns below their titles; a cell may be coloured. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], color: boolean): string {
	const widths = columns.map(({ title }, i) => Math.max(title.length, ...rows.map((row) => widthOf(row[i] ?? ''))));
	const line = (cells: readonly string[]) =>
		columns
			.map(({ right }, i) => {
				const cell = cells[i] ?? '';
				const room = ' '.repeat(Math.max(0, (widths[i] ?? 0) - widthOf(cell)));
				return right === true ? room + cell : cell + room;
			})
			.join(GAP)
			.trimEnd();
	const head = line(columns.map(({ title }) => title));
	return [style(color, 'dim', head), ...rows.map(line)].map((text) => `  ${text}\n`).join('');
}

const widthOf = (text: string) => stripVTControlCharacters(text).length;
