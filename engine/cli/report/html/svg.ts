import { escapeXml } from '../../xml.ts';
import { number } from '../figures.ts';

/** As many as can be told apart by eye; the rest share the last one. */
const COLORS = 8;
const WIDTH = 720;

export interface Layer {
	readonly name: string;
	readonly values: readonly number[];
	/** Drawn in grey: it is there, but it is not what this is about. */
	readonly quiet?: boolean;
}

export interface Bars {
	readonly title: string;
	/** What is below each bar. */
	readonly labels: readonly string[];
	readonly layers: readonly Layer[];
	readonly unit: string;
}

/** Stacked bars over time, with a legend. Values are not negative. */
export function stackedBars({ title, labels, layers, unit }: Bars): string {
	const height = 220;
	const [left, right, top, bottom] = [64, 8, 8, 26];
	const totals = labels.map((_, i) => layers.reduce((sum, { values }) => sum + (values[i] ?? 0), 0));
	const ticks = ticksTo(Math.max(...totals, 0));
	const most = ticks.at(-1) ?? 1;
	const slot = (WIDTH - left - right) / labels.length;
	const y = (value: number) => top + (height - top - bottom) * (1 - value / most);
	const lines = ticks.map(
		(tick) =>
			`<line class="grid" x1="${left}" x2="${WIDTH - right}" y1="${round(y(tick))}" y2="${round(y(tick))}"/><text x="${left - 6}" y="${round(y(tick) + 4)}" text-anchor="end">${number(tick)}</text>`,
	);
	const bars = labels.flatMap((label, i) => {
		let base = 0;
		return layers.flatMap(({ name, values, quiet }, layer) => {
			const value = values[i] ?? 0;
			if (value <= 0) return [];
			const [from, to] = [y(base), y(base + value)];
			base += value;
			const box = `x="${round(left + i * slot + slot * 0.1)}" y="${round(to)}" width="${round(slot * 0.8)}" height="${round(Math.max(0.5, from - to))}"`;
			return `<rect class="${colorOf(layer, quiet)}" ${box}><title>${escapeXml(`${label}, ${name}: ${number(value)} ${unit}`)}</title></rect>`;
		});
	});
	const every = Math.ceil(labels.length / 12);
	const names = labels.map((label, i) =>
		i % every === 0 ? `<text x="${round(left + (i + 0.5) * slot)}" y="${height - 8}" text-anchor="middle">${escapeXml(label)}</text>` : '',
	);
	const legend = layers.map(({ name, quiet }, layer) => `<li><span class="key ${colorOf(layer, quiet)}"></span>${escapeXml(name)}</li>`);
	return `${picture(title, height, [...lines, ...bars, ...names].join(''))}<ul class="legend">${legend.join('')}</ul>`;
}

export interface Interval {
	readonly name: string;
	/** All between 0 and 1. */
	readonly value: number;
	readonly low: number;
	readonly high: number;
	readonly note: string;
}

/** Shares with the bounds between which they lie: a dot on a line, the scale from 0 to 100 %. */
export function intervals(title: string, rows: readonly Interval[]): string {
	const [row, left, right, top] = [24, 230, 150, 22];
	const height = top + rows.length * row + 6;
	const x = (share: number) => round(left + (WIDTH - left - right) * share);
	const scale = [0, 0.25, 0.5, 0.75, 1].map(
		(share) =>
			`<line class="grid" x1="${x(share)}" x2="${x(share)}" y1="${top - 4}" y2="${height}"/><text x="${x(share)}" y="${top - 8}" text-anchor="middle">${share * 100} %</text>`,
	);
	const marks = rows.map(({ name, value, low, high, note }, i) => {
		const y = top + i * row + row / 2;
		const color = low > 0.5 ? 'good' : high < 0.5 ? 'bad' : 'open';
		return `<text x="${left - 10}" y="${y + 4}" text-anchor="end">${escapeXml(name)}</text><line class="span ${color}" x1="${x(low)}" x2="${x(high)}" y1="${y}" y2="${y}"/><circle class="dot ${color}" cx="${x(value)}" cy="${y}" r="5"/><text x="${WIDTH - right + 12}" y="${y + 4}">${escapeXml(note)}</text>`;
	});
	return picture(title, height, [...scale, ...marks].join(''));
}

const colorOf = (layer: number, quiet = false) => (quiet ? 'quiet' : `c${Math.min(layer, COLORS - 1)}`);
const round = (value: number) => Math.round(value * 10) / 10;

/** Who cannot see it hears its title; the figures are in the table beside it. */
export function picture(title: string, height: number, content: string): string {
	return `<figure><figcaption>${escapeXml(title)}</figcaption><svg role="img" aria-label="${escapeXml(title)}" viewBox="0 0 ${WIDTH} ${height}">${content}</svg></figure>`;
}

/** From 0 on, in steps of 1, 2 or 5 times a power of ten, to at least `most`. */
function ticksTo(most: number): readonly number[] {
	if (!(most > 0)) return [0, 1];
	const raw = most / 4;
	const power = 10 ** Math.floor(Math.log10(raw));
	const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= raw) ?? most;
	return Array.from({ length: Math.ceil(most / step - 1e-9) + 1 }, (_, i) => i * step);
}
