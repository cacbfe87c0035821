/** Pieces of the page. Text only ever enters as text. */

/** @param {string} id */
export const at = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/**
 * @param {string} name
 * @param {string} text
 * @param {string} [look]
 */
export function element(name, text, look = '') {
	const made = document.createElement(name);
	made.textContent = text;
	made.className = look;
	return made;
}

/**
 * @param {string} id
 * @param {readonly string[]} heads
 * @param {readonly (readonly (Node | string)[])[]} rows
 * @param {string} empty
 * @param {string} [count]
 */
export function table(id, heads, rows, empty, count = String(rows.length)) {
	const section = at(id);
	/** @type {HTMLElement} */ (section.querySelector('b')).textContent = count;
	const place = /** @type {HTMLElement} */ (section.querySelector('.rows'));
	if (rows.length === 0) {
		place.replaceChildren(element('p', empty, 'empty'));
		return;
	}
	const made = document.createElement('table');
	const head = document.createElement('tr');
	head.append(...heads.map((text) => element('th', text)));
	made.append(head);
	for (const row of rows) {
		const line = document.createElement('tr');
		line.append(...row.map((cell) => (cell instanceof HTMLTableCellElement ? cell : wrap(cell))));
		made.append(line);
	}
	place.replaceChildren(made);
}

/** @param {Node | string} content */
function wrap(content) {
	const cell = document.createElement('td');
	cell.append(content);
	return cell;
}

/** @param {string} text */
export const code = (text) => element('td', text, 'code');
/** @param {string} text @param {string} look */
export const pill = (text, look) => element('span', text, `pill ${look}`);

/** @param {string | number | null | undefined} time */
export function when(time) {
	if (time === null || time === undefined) return element('td', '', 'when');
	const date = new Date(time);
	const today = date.toDateString() === new Date().toDateString();
	const cell = element('td', today ? date.toLocaleTimeString() : date.toLocaleString(), 'when');
	cell.title = date.toISOString();
	return cell;
}
