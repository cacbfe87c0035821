import type { ConditionsReport } from '../../run/reporting/conditions.ts';
import { style } from '../style.ts';
import { CONDITION_COLUMNS, conditionRows, conditionsNote, WARNING_COLUMNS, warningRows, warningsNote } from './conditions-rows.ts';
import { table } from './table.ts';

const TURN = 2;

export function conditionsText(report: ConditionsReport, color: boolean): string {
	const rows = conditionRows(report).map((row) =>
		row.map((cell, i) => (i === TURN ? style(color, cell === 'hurts' ? 'red' : 'green', cell) : cell)),
	);
	const found = rows.length === 0 ? '' : table(CONDITION_COLUMNS, rows, color);
	const signs = warningRows(report);
	const warnings = signs.length === 0 ? '' : `\n${table(WARNING_COLUMNS, signs, color)}`;
	const note = (text: string) => `  ${style(color, 'dim', text)}\n`;
	return `${found}${note(conditionsNote(report))}${warnings}${note(warningsNote(report))}`;
}
