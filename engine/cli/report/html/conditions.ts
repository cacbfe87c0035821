import type { ConditionsReport } from '../../../run/reporting/conditions.ts';
import { escapeXml } from '../../xml.ts';
import { CONDITION_COLUMNS, conditionRows, conditionsNote, WARNING_COLUMNS, warningRows, warningsNote } from '../conditions-rows.ts';
import { htmlTable } from './markup.ts';

export function conditionsHtml(report: ConditionsReport): string {
	const rows = conditionRows(report);
	const found = rows.length === 0 ? '' : htmlTable('Strongest first', CONDITION_COLUMNS, rows);
	const signs = warningRows(report);
	const warnings = signs.length === 0 ? '' : htmlTable('What warns of trouble', WARNING_COLUMNS, signs);
	const note = (text: string) => `<p class="about">${escapeXml(text)}</p>`;
	return `${found}${note(conditionsNote(report))}${warnings}${note(warningsNote(report))}`;
}
