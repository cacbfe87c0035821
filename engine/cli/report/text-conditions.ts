import type { ConditionsReport } from '../../run/reporting/conditions.ts';
import { style } from '../style.ts';
import { CONDITION_COLUMNS, conditionRows, conditionsNote } from './conditions-rows.ts';
import { table } from './table.ts';

const TURN = 2;

export function conditionsText(report: ConditionsReport, color: boolean): string {
	const rows = conditionRows(report).map((row) =>
		row.map((cell, i) => (i === TURN ? style(color, cell === 'hurts' ? 'red' : 'green', cell) : cell)),
	);
	return `${rows.length === 0 ? '' : table(CONDITION_COLUMNS, rows, color)}  ${style(color, 'dim', conditionsNote(report))}\n`;
}
