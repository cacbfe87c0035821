import type { Charge, Ledger } from '../../learn/ledger/ledger.ts';
import { type Meter, UNITS } from '../../learn/ledger/meters.ts';
import { EngineError } from '../../model/error.ts';
import type { Report } from '../../run/reporting/report.ts';

/** FOCUS 1.2 (FinOps Open Cost and Usage Specification): one row a day, account and meter that has a price. */
const COLUMNS: readonly (readonly [string, (charge: Priced, ledger: Ledger) => string | number])[] = [
	['BilledCost', ({ cost }) => cost],
	['EffectiveCost', ({ cost }) => cost],
	['ListCost', ({ cost }) => cost],
	['ContractedCost', ({ cost }) => cost],
	['BillingCurrency', (_charge, { currency }) => currency],
	['BillingAccountId', () => 'homeostat'],
	['BillingAccountName', () => 'homeostat'],
	['BillingPeriodStart', ({ from }) => monthStart(from, 0)],
	['BillingPeriodEnd', ({ from }) => monthStart(from, 1)],
	['ChargePeriodStart', ({ from }) => instant(from)],
	['ChargePeriodEnd', ({ to }) => instant(to)],
	['ChargeCategory', () => 'Usage'],
	['ChargeClass', () => ''],
	['ChargeFrequency', () => 'Usage-Based'],
	['ChargeDescription', ({ account, meter }) => `${meter} of ${account}`],
	['ConsumedQuantity', ({ quantity }) => quantity],
	['ConsumedUnit', ({ meter }) => UNITS[meter]],
	['PricingCategory', () => 'Standard'],
	['PricingQuantity', ({ quantity }) => quantity],
	['PricingUnit', ({ meter }) => UNITS[meter]],
	['ListUnitPrice', ({ cost, quantity }) => cost / quantity],
	['ContractedUnitPrice', ({ cost, quantity }) => cost / quantity],
	['ProviderName', () => 'homeostat'],
	['PublisherName', () => 'homeostat'],
	['InvoiceIssuerName', () => 'homeostat'],
	['ServiceCategory', ({ meter }) => CATEGORIES[meter]],
	['ServiceName', ({ account }) => account],
	['ResourceId', ({ account }) => account],
	['ResourceName', ({ account }) => account],
	['ResourceType', () => 'Service'],
	['SkuId', ({ meter }) => meter],
	['SkuPriceId', ({ meter }) => meter],
	['Tags', () => '{}'],
	['x_Estimated', ({ estimated }) => String(estimated)],
];

type Priced = Charge & { readonly cost: number };

const CATEGORIES: Readonly<Record<Meter, string>> = {
	instance: 'Compute',
	cpu: 'Compute',
	memory: 'Compute',
	gpu: 'Compute',
	energy: 'Other',
	'input-tokens': 'AI and Machine Learning',
	'output-tokens': 'AI and Machine Learning',
	spend: 'AI and Machine Learning',
};

export function focusCsv({ ledger, missing }: Report): string {
	if (ledger === undefined) throw new EngineError(`no ledger: ${missing.map(({ reason }) => reason).join('; ')}`, 'human');
	const priced = ledger.charges.filter((charge): charge is Priced => charge.cost !== null);
	const rows = priced.map((charge) => COLUMNS.map(([, of]) => cell(of(charge, ledger))).join(','));
	return [COLUMNS.map(([name]) => name).join(','), ...rows].map((row) => `${row}\n`).join('');
}

const instant = (at: number) => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');

/** Billing periods are months of UTC. */
function monthStart(at: number, later: number): string {
	const date = new Date(at);
	return instant(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + later, 1));
}

/** Numbers keep all their digits, so that the rows sum up to the ledger. */
function cell(value: string | number): string {
	const text = String(value);
	return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
