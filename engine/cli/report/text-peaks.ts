import type { Peaks } from '../../learn/peaks/peaks.ts';
import type { PeaksReport } from '../../run/reporting/peaks.ts';
import { style } from '../style.ts';
import { number, percent } from './figures.ts';
import { floorText, nextText, rowsOfBins, windowsText } from './peaks-rows.ts';

const BLOCKS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

export function peaksText({ found, none }: PeaksReport, color: boolean): string {
	const told = found.map((peaks) => peakText(peaks, color));
	const others = none.map(({ policy, reason }) => `  ${style(color, 'dim', `${policy}: ${reason}`)}\n`).join('');
	return [...told, others].filter((text) => text !== '').join('\n') || '  No ScalingRule and no Threshold to watch.\n';
}

function peakText(peaks: Peaks, color: boolean): string {
	const { policy, signal, zone, skill, floors } = peaks;
	const rows = rowsOfBins(peaks);
	const most = Math.max(...rows.flatMap(({ bins }) => bins.map((bin) => bin.median)));
	const least = Math.min(...rows.flatMap(({ bins }) => bins.map((bin) => bin.median)));
	const block = (value: number) => BLOCKS[Math.min(7, Math.floor(((value - least) / (most - least || 1)) * 8))] ?? '';
	return [
		`  ${style(color, 'bold', policy)}  ${style(color, 'dim', signal)}`,
		...rows.map(({ name, bins }) => `  ${name.padEnd(9)} ${style(color, 'cyan', bins.map((bin) => block(bin.median)).join(''))}`),
		`  ${' '.repeat(9)} 0     6     12    18     ${zone}, ${number(least)} to ${number(most)}; time explains ${percent(skill)}`,
		`  high: ${windowsText(peaks)}`,
		...nextText(peaks).map((text) => `  next: ${text}`),
		...floors.map((floor) => `  add to spec.schedule: ${style(color, 'green', floorText(floor))}`),
		'',
	].join('\n');
}
