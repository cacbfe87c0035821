import type { Account } from '../../learn/ledger/ledger.ts';
import type { Meter } from '../../learn/ledger/meters.ts';
import type { LedgerReport } from '../../run/reporting/report.ts';
import { money, NOTHING, number, percent } from './figures.ts';
import type { Column } from './table.ts';

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

export interface Rows {
	readonly columns: readonly Column[];
	readonly rows: readonly (readonly string[])[];
}

/** What each account used and cost, the total last. */
export function consumedRows({ accounts, total, currency }: LedgerReport): Rows {
	const meters = METER_COLUMNS.filter(([meter]) => total.quantities[meter] !== undefined);
	const share = (cost: number | null) => (cost === null || !total.cost ? NOTHING : percent(cost / total.cost));
	const rows = accounts.map((account) => [
		account.name,
		...meters.map(([meter]) => quantityText(account, meter)),
		money(account.cost),
		share(account.cost),
	]);
	const sums = ['total', ...meters.map(([meter]) => number(total.quantities[meter] ?? null)), money(total.cost), share(total.cost)];
	const titles = [...meters.map(([, title]) => title), `cost ${currency}`, 'share'];
	return { columns: [{ title: 'account' }, ...titles.map((title) => ({ title, right: true }))], rows: [...rows, sums] };
}

/** `~` is modelled, `?` is of a time with gaps. */
function quantityText({ entries, kind }: Account, meter: Meter): string {
	const entry = entries.find((each) => each.meter === meter);
	if (entry === undefined) return NOTHING;
	const gaps = kind === 'service' && entry.covered < WELL_COVERED ? '?' : '';
	return `${entry.estimated ? '~' : ''}${number(entry.quantity)}${gaps}`;
}

/** What a reader of the figures must know. */
export function notesOf({ accounts, waste, currency }: LedgerReport): {
	readonly warnings: readonly string[];
	readonly remarks: readonly string[];
} {
	const entries = accounts.flatMap((account) => account.entries.map((entry) => ({ ...entry, account })));
	const gaps = entries.filter(({ covered, account }) => account.kind === 'service' && covered < WELL_COVERED);
	const unpriced = [...new Set(entries.filter(({ cost, quantity }) => cost === null && quantity > 0).map(({ meter }) => meter))];
	const least = percent(Math.min(...gaps.map(({ covered }) => covered)));
	return {
		warnings: waste.map(
			({ service, cost, share, advice }) =>
				`${service} cost ${money(cost)} ${currency} (${percent(share)} of all services) and gave nothing: ${advice}`,
		),
		remarks: [
			...(entries.some(({ estimated }) => estimated) ? ['~ modelled from the load: no meter tells'] : []),
			...(gaps.length > 0 ? [`? there is data for part of the time only, ${least} at the least: the sum is of what was seen`] : []),
			...(unpriced.length > 0 ? [`no price: ${unpriced.join(', ')}`] : []),
		],
	};
}
