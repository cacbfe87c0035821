import { escapeXml } from '../../xml.ts';

export interface HtmlColumn {
	readonly title: string;
	/** What the title means, where it does not say so itself. */
	readonly about?: string;
	readonly right?: boolean;
}

export function htmlTable(caption: string, columns: readonly HtmlColumn[], rows: readonly (readonly string[])[]): string {
	const align = ({ right }: HtmlColumn) => (right === true ? ' class="right"' : '');
	const head = columns.map(
		(column) =>
			`<th scope="col"${align(column)}${column.about === undefined ? '' : ` title="${escapeXml(column.about)}"`}>${escapeXml(column.title)}</th>`,
	);
	const body = rows.map((row) => {
		const cells = columns.map((column, i) => {
			const text = escapeXml(row[i] ?? '');
			return i === 0 ? `<th scope="row">${text}</th>` : `<td${align(column)}>${text}</td>`;
		});
		return `<tr>${cells.join('')}</tr>`;
	});
	return `<div class="scroll"><table><caption>${escapeXml(caption)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

/** A few figures that matter most, large. */
export function tiles(figures: readonly { readonly name: string; readonly value: string; readonly note?: string }[]): string {
	const each = figures.map(
		({ name, value, note }) =>
			`<div class="tile"><dt>${escapeXml(name)}</dt><dd>${escapeXml(value)}</dd>${note === undefined ? '' : `<p>${escapeXml(note)}</p>`}</div>`,
	);
	return `<dl class="tiles">${each.join('')}</dl>`;
}

/** What is between backticks is code. */
export function notice(text: string): string {
	return `<p class="notice">${escapeXml(text).replace(/`([^`]+)`/g, '<code>$1</code>')}</p>`;
}
