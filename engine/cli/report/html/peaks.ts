import type { Peaks } from '../../../learn/peaks/peaks.ts';
import type { PeaksReport } from '../../../run/reporting/peaks.ts';
import { escapeXml } from '../../xml.ts';
import { percent } from '../figures.ts';
import { floorText, nextText, rowsOfBins, windowsText } from '../peaks-rows.ts';
import { heatMap } from './heat-map.ts';
import { htmlTable } from './markup.ts';

export function peaksHtml({ found, none }: PeaksReport): string {
	const rows = none.map(({ policy, reason }) => [policy, reason]);
	const others = rows.length === 0 ? '' : htmlTable('Signals without peaks', [{ title: 'policy' }, { title: 'why' }], rows);
	return found.map(peakHtml).join('') + others;
}

function peakHtml(peaks: Peaks): string {
	const { policy, signal, zone, skill, floors } = peaks;
	const facts = [
		`High: ${windowsText(peaks)}`,
		...nextText(peaks).map((text) => `Next: ${text}`),
		`Time of day and week explain ${percent(skill)} of it.`,
	];
	const advice = floors.map((floor) => `<li>Add to <code>spec.schedule</code>: <code>${escapeXml(floorText(floor))}</code></li>`);
	return [
		`<h3>${escapeXml(policy)} <code>${escapeXml(signal)}</code></h3>`,
		heatMap(`The usual peak of each hour, by the clocks of ${zone}`, rowsOfBins(peaks)),
		`<ul>${facts.map((fact) => `<li>${escapeXml(fact)}</li>`).join('')}${advice.join('')}</ul>`,
	].join('');
}
