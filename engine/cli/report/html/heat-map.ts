import { escapeXml } from '../../xml.ts';
import { number } from '../figures.ts';
import type { DayRow } from '../peaks-rows.ts';
import { picture } from './svg.ts';

const [LEFT, TOP, CELL_WIDTH, CELL_HEIGHT] = [90, 18, 26, 22];

/** A row a day, a cell an hour; the stronger the colour, the higher the value. Each cell says its figures. */
export function heatMap(title: string, rows: readonly DayRow[]): string {
	const values = rows.flatMap(({ bins }) => bins.map((bin) => bin.median));
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const strength = (value: number) => Math.round((0.06 + 0.94 * ((value - least) / (most - least || 1))) * 100) / 100;
	const hours = [0, 3, 6, 9, 12, 15, 18, 21].map((hour) => `<text x="${LEFT + hour * CELL_WIDTH}" y="12">${hour}:00</text>`);
	const cells = rows.flatMap(({ name, bins }, row) => {
		const y = TOP + row * CELL_HEIGHT;
		const label = `<text x="${LEFT - 8}" y="${y + 15}" text-anchor="end">${escapeXml(name)}</text>`;
		const boxes = bins.map(({ median, low, high, count }, hour) => {
			const told = `${name} ${hour}:00: ${number(median)} (${number(low)} to ${number(high)}), seen ${count} times`;
			const box = `x="${LEFT + hour * CELL_WIDTH}" y="${y}" width="${CELL_WIDTH - 2}" height="${CELL_HEIGHT - 2}"`;
			return `<rect class="heat" ${box} rx="3" fill-opacity="${strength(median)}"><title>${escapeXml(told)}</title></rect>`;
		});
		return [label, ...boxes];
	});
	return picture(title, TOP + rows.length * CELL_HEIGHT + 4, [...hours, ...cells].join(''));
}
