import type { ConditionsReport } from '../../../run/reporting/conditions.ts';
import { escapeXml } from '../../xml.ts';
import { CONDITION_COLUMNS, conditionRows, conditionsNote } from '../conditions-rows.ts';
import { htmlTable } from './markup.ts';

export function conditionsHtml(report: ConditionsReport): string {
	const rows = conditionRows(report);
	const found = rows.length === 0 ? '' : htmlTable('Strongest first', CONDITION_COLUMNS, rows);
	return `${found}<p class="about">${escapeXml(conditionsNote(report))}</p>`;
}
