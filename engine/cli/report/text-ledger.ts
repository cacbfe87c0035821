import type { LedgerReport } from '../../run/reporting/report.ts';
import { style } from '../style.ts';
import { money, NOTHING, number } from './figures.ts';
import { consumedRows, notesOf } from './ledger-rows.ts';
import { table } from './table.ts';

export function ledgerText(ledger: LedgerReport, color: boolean): string {
	const { columns, rows } = consumedRows(ledger);
	const last = rows.length - 1;
	const shown = rows.map((row, i) => (i === last ? row.map((cell) => style(color, 'bold', cell)) : row));
	const consumed = table(columns, shown, color);
	return [consumed, generatedTable(ledger, color), notesText(ledger, color)].filter((text) => text !== '').join('\n');
}

function generatedTable({ accounts, currency }: LedgerReport, color: boolean): string {
	const rows = accounts.flatMap(({ name, generated }) => {
		if (generated === undefined) return [];
		const { successes, costPerSuccess, tokens, costPer1kTokens, joulesPer1kTokens, gramsPer1kTokens, revenue, margin } = generated;
		const perTokens = [money(costPer1kTokens), number(joulesPer1kTokens), number(gramsPer1kTokens)];
		return [[name, number(successes), money(costPerSuccess), number(tokens), ...perTokens, money(revenue), colored(margin, color)]];
	});
	const titles = ['successes', 'each', 'tokens', 'per 1k', 'J per 1k', 'gCO2e per 1k', `revenue ${currency}`, 'margin'];
	return rows.length === 0 ? '' : table([{ title: 'service' }, ...titles.map((title) => ({ title, right: true }))], rows, color);
}

function colored(margin: number | null, color: boolean): string {
	if (margin === null) return NOTHING;
	return style(color, margin < 0 ? 'red' : 'green', money(margin));
}

function notesText(ledger: LedgerReport, color: boolean): string {
	const { warnings, remarks } = notesOf(ledger);
	const carbon = ledger.total.grams === null ? [] : [`${number(ledger.total.grams / 1000)} kg CO2e`];
	return [...warnings.map((warning) => style(color, 'red', warning)), ...remarks, ...carbon].map((line) => `  ${line}\n`).join('');
}
