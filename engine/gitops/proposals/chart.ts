import type { EvidenceChart, ProposedValue } from '../../model/proposal.ts';

/** Points that Mermaid draws legibly in the width of a pull request. */
const POINTS = 60;
/** Rows of the same as a table, for readers and viewers without Mermaid. */
const ROWS = 8;

interface Bucket {
	readonly at: number;
	readonly low: number;
	readonly high: number;
}

/**
 * The signal's history with the old and the new threshold, as a Mermaid chart and as a table. Thinned by taking each bucket's
 * highest value, since thresholds are about extremes; the table has the lowest too.
 */
export function renderChart({ title, times, values }: EvidenceChart, old: ProposedValue, proposed: ProposedValue): string {
	const points = bucketed(times, values, POINTS);
	const levels = [old, proposed].filter((level) => typeof level === 'number');
	const all = [...points.map(({ high }) => high), ...levels];
	const [floor, ceiling] = [Math.min(...all), Math.max(...all)];
	const margin = (ceiling - floor || 1) * 0.05;
	const line = (numbers: readonly number[]) => `    line [${numbers.map(short).join(', ')}]`;
	const chart = [
		'```mermaid',
		'xychart-beta',
		`    title "${title.replaceAll(/["\n\r`]/g, ' ')}"`,
		`    x-axis "${day(points[0]?.at)} to ${day(points.at(-1)?.at)} (UTC)" 0 --> ${Math.max(1, points.length - 1)}`,
		`    y-axis ${short(floor - margin)} --> ${short(ceiling + margin)}`,
		line(points.map(({ high }) => high)),
		...levels.map((level) => line(points.map(() => level))),
		'```',
	];
	const rows = bucketed(times, values, ROWS).map(({ at, low, high }) => `| ${minute(at)} | ${short(low)} | ${short(high)} |`);
	return [...chart, '', '| From (UTC) | lowest | highest |', '|---|---|---|', ...rows].join('\n');
}

function bucketed(times: readonly number[], values: readonly number[], count: number): Bucket[] {
	const size = Math.max(1, Math.ceil(values.length / count));
	return Array.from({ length: Math.ceil(values.length / size) }, (_, i) => {
		const inside = values.slice(i * size, (i + 1) * size).filter(Number.isFinite);
		return { at: times[i * size] ?? 0, low: Math.min(...inside), high: Math.max(...inside) };
	}).filter(({ low, high }) => Number.isFinite(low) && Number.isFinite(high));
}

const short = (value: number) => String(Number(value.toPrecision(5)));
const day = (at = 0) => new Date(at).toISOString().slice(0, 10);
const minute = (at: number) => new Date(at).toISOString().slice(0, 16).replace('T', ' ');
