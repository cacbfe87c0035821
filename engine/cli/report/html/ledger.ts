import type { LedgerReport } from '../../../run/reporting/report.ts';
import { money, NOTHING, number, percent } from '../figures.ts';
import { consumedRows, notesOf } from '../ledger-rows.ts';
import { htmlTable, notice, tiles } from './markup.ts';
import { stackedBars } from './svg.ts';

/** Accounts with a colour of their own; smaller ones are drawn together. */
const MAX_LAYERS = 7;

export function ledgerHtml(ledger: LedgerReport): string {
	const { warnings, remarks } = notesOf(ledger);
	const { columns, rows } = consumedRows(ledger);
	return [
		summary(ledger),
		...warnings.map(notice),
		costChart(ledger),
		htmlTable('What accounts used and cost; they add up to what the host has', columns, rows),
		generatedTable(ledger),
		remarks.length === 0 ? '' : `<ul class="about">${remarks.map((remark) => `<li>${remark}</li>`).join('')}</ul>`,
	].join('');
}

function summary({ accounts, total, currency }: LedgerReport): string {
	const services = accounts.filter(({ kind }) => kind === 'service');
	const idle = accounts.find(({ kind }) => kind === 'idle')?.cost ?? null;
	const revenues = services.flatMap(({ generated }) => generated?.revenue ?? []);
	const revenue = revenues.length === 0 ? null : revenues.reduce((sum, each) => sum + each, 0);
	return tiles([
		{ name: `Cost, ${currency}`, value: money(total.cost) },
		{
			name: 'Idle',
			value: idle === null || !total.cost ? NOTHING : percent(idle / total.cost),
			note: 'of the cost is for what nobody used',
		},
		{ name: `Revenue, ${currency}`, value: money(revenue) },
		{ name: 'Energy, kWh', value: number(total.quantities.energy ?? null) },
		{ name: 'kg CO2e', value: number(total.grams === null ? null : total.grams / 1000) },
	]);
}

/** Cost by day and account; of one day or less there is no course to see. */
function costChart({ accounts, charges, currency }: LedgerReport): string {
	const days = [...new Set(charges.map(({ from }) => new Date(from).toISOString().slice(0, 10)))].sort();
	const priced = accounts.filter(({ cost }) => cost !== null && cost > 0);
	if (days.length < 2 || priced.length === 0) return '';
	const layerOf = (names: ReadonlySet<string>) =>
		days.map((day) =>
			charges.reduce(
				(sum, { from, account, cost }) => (names.has(account) && new Date(from).toISOString().startsWith(day) ? sum + (cost ?? 0) : sum),
				0,
			),
		);
	const own = priced.slice(0, MAX_LAYERS).map(({ name, kind }) => ({ name, values: layerOf(new Set([name])), quiet: kind === 'idle' }));
	const rest = new Set(priced.slice(MAX_LAYERS).map(({ name }) => name));
	const layers = rest.size === 0 ? own : [...own, { name: `${rest.size} others`, values: layerOf(rest) }];
	return stackedBars({ title: `Cost by day and account, ${currency}`, labels: days.map((day) => day.slice(5)), layers, unit: currency });
}

function generatedTable({ accounts, currency }: LedgerReport): string {
	const columns = [
		{ title: 'service' },
		{ title: 'successes', right: true },
		{ title: 'cost of each', right: true },
		{ title: 'tokens', right: true },
		{ title: 'cost per 1k', about: 'Of a thousand tokens read and written', right: true },
		{ title: 'J per 1k', right: true },
		{ title: 'gCO2e per 1k', right: true },
		{ title: `revenue ${currency}`, right: true },
		{ title: 'margin', right: true },
	];
	const rows = accounts.flatMap(({ name, generated }) => {
		if (generated === undefined) return [];
		const { successes, costPerSuccess, tokens, costPer1kTokens, joulesPer1kTokens, gramsPer1kTokens, revenue, margin } = generated;
		const perTokens = [money(costPer1kTokens), number(joulesPer1kTokens), number(gramsPer1kTokens)];
		return [[name, number(successes), money(costPerSuccess), number(tokens), ...perTokens, money(revenue), money(margin)]];
	});
	return rows.length === 0 ? '' : htmlTable('What services gave for it', columns, rows);
}
