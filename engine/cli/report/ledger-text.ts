import type { Account } from '../../learn/ledger/ledger.ts';
import type { Meter } from '../../learn/ledger/meters.ts';
import type { LedgerReport } from '../../run/reporting/report.ts';
import { style } from '../style.ts';
import { money, NOTHING, number, percent } from './figures.ts';
import { type Column, table } from './table.ts';

const METER_COLUMNS: readonly (readonly [Meter, string])[] = [
	['cpu', 'core h'],
	['memory', 'GiB h'],
	['gpu', 'GPU h'],
	['energy', 'kWh'],
	['input-tokens', 'tokens in'],
	['output-tokens', 'tokens out'],
	['spend', 'API spend'],
];
/** With less, a sum is of what was seen and no more. */
const WELL_COVERED = 0.98;

export function ledgerText(ledger: LedgerReport, color: boolean): string {
	return [consumedTable(ledger, color), generatedTable(ledger, color), notesOf(ledger, color)].filter((text) => text !== '').join('\n');
}

function consumedTable({ accounts, total, currency }: LedgerReport, color: boolean): string {
	const meters = METER_COLUMNS.filter(([meter]) => total.quantities[meter] !== undefined);
	const columns: Column[] = [
		{ title: 'account' },
		...meters.map(([, title]) => ({ title, right: true })),
		{ title: `cost ${currency}`, right: true },
		{ title: 'share', right: true },
	];
	const share = (cost: number | null) => (cost === null || !total.cost ? NOTHING : percent(cost / total.cost));
	const rows = accounts.map((account) => [
		account.name,
		...meters.map(([meter]) => quantityText(account, meter)),
		money(account.cost),
		share(account.cost),
	]);
	const sums = ['total', ...meters.map(([meter]) => number(total.quantities[meter] ?? null)), money(total.cost), share(total.cost)];
	return table(columns, [...rows, sums.map((cell) => style(color, 'bold', cell))], color);
}

/** `~` is modelled, `?` is of a time with gaps. */
function quantityText({ entries, kind }: Account, meter: Meter): string {
	const entry = entries.find((each) => each.meter === meter);
	if (entry === undefined) return NOTHING;
	const gaps = kind === 'service' && entry.covered < WELL_COVERED ? '?' : '';
	return `${entry.estimated ? '~' : ''}${number(entry.quantity)}${gaps}`;
}

function generatedTable({ accounts, currency }: LedgerReport, color: boolean): string {
	const rows = accounts.flatMap(({ name, generated }) =>
		generated === undefined
			? []
			: [
					[
						name,
						number(generated.successes),
						money(generated.costPerSuccess),
						number(generated.tokens),
						money(generated.costPer1kTokens),
						number(generated.joulesPer1kTokens),
						number(generated.gramsPer1kTokens),
						money(generated.revenue),
						colored(generated.margin, color),
					],
				],
	);
	const columns = [
		{ title: 'service' },
		...['successes', 'each', 'tokens', 'per 1k', 'J per 1k', 'gCO2e per 1k', `revenue ${currency}`, 'margin'].map((title) => ({
			title,
			right: true,
		})),
	];
	return rows.length === 0 ? '' : table(columns, rows, color);
}

function colored(margin: number | null, color: boolean): string {
	if (margin === null) return NOTHING;
	return style(color, margin < 0 ? 'red' : 'green', money(margin));
}

function notesOf({ accounts, waste, currency, total }: LedgerReport, color: boolean): string {
	const entries = accounts.flatMap((account) => account.entries.map((entry) => ({ ...entry, account })));
	const gaps = entries.filter(({ covered, account }) => account.kind === 'service' && covered < WELL_COVERED);
	const unpriced = [...new Set(entries.filter(({ cost, quantity }) => cost === null && quantity > 0).map(({ meter }) => meter))];
	const lines = [
		...waste.map(
			({ service, cost, share, advice }) =>
				`${style(color, 'red', `${service} cost ${money(cost)} ${currency} (${percent(share)} of all services) and gave nothing`)}: ${advice}`,
		),
		...(entries.some(({ estimated }) => estimated) ? ['~ modelled from the load: no meter tells'] : []),
		...(gaps.length > 0
			? [
					`? there is data for part of the time only, ${percent(Math.min(...gaps.map(({ covered }) => covered)))} at the least: the sum is of what was seen`,
				]
			: []),
		...(unpriced.length > 0 ? [`no price: ${unpriced.join(', ')}`] : []),
		...(total.grams === null ? [] : [`${number(total.grams / 1000)} kg CO2e`]),
	];
	return lines.map((line) => `  ${line}\n`).join('');
}
