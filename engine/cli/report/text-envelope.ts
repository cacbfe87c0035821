import type { EnvelopeReport } from '../../run/reporting/envelope.ts';
import { style } from '../style.ts';
import { envelopeColumns, envelopeNote, envelopeRows, envelopeSentence } from './envelope-rows.ts';
import { table } from './table.ts';

export function envelopeText(report: EnvelopeReport, color: boolean): string {
	const each = report.envelopes.map((envelope) => {
		const rows = envelopeRows(envelope);
		return `  ${envelopeSentence(envelope)}\n${rows.length === 0 ? '' : table(envelopeColumns(envelope), rows, color)}`;
	});
	return `${each.join('\n')}  ${style(color, 'dim', envelopeNote(report))}\n`;
}
