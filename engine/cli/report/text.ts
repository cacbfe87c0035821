import type { Report } from '../../run/reporting/report.ts';
import { style } from '../style.ts';
import { conditionsText } from './text-conditions.ts';
import { envelopeText } from './text-envelope.ts';
import { healsText } from './text-heals.ts';
import { ledgerText } from './text-ledger.ts';
import { peaksText } from './text-peaks.ts';

/** For people at a terminal. */
export function reportText(
	{ heals, ledger, peaks, conditions, envelope, missing }: Report,
	{ color }: { readonly color: boolean },
): string {
	const sections = [
		...(heals === undefined ? [] : [{ title: 'Heals', text: healsText(heals, color) }]),
		...(ledger === undefined ? [] : [{ title: 'Ledger', text: ledgerText(ledger, color) }]),
		...(peaks === undefined ? [] : [{ title: 'Peaks', text: peaksText(peaks, color) }]),
		...(conditions === undefined ? [] : [{ title: 'Conditions', text: conditionsText(conditions, color) }]),
		...(envelope === undefined ? [] : [{ title: 'Operating envelope', text: envelopeText(envelope, color) }]),
		...missing.map(({ section, reason }) => ({ title: `${section[0]?.toUpperCase()}${section.slice(1)}`, text: `  ${reason}\n` })),
	];
	return sections.map(({ title, text }) => `${style(color, 'bold', title)}\n${text}`).join('\n');
}
