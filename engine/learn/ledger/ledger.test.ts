import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Labels } from '../../model/series.ts';
import { STALE } from '../../model/stale.ts';
import { IDLE, UNATTRIBUTED } from './attribute.ts';
import { Consumption } from './consumption.ts';
import { type Ledger, ledgerOf, type Terms } from './ledger.ts';
import type { Meter } from './meters.ts';
import { wasteOf } from './waste.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A Monday. */
const START = Date.UTC(2026, 4, 4);
const BOOK = { prices: { perCpuHour: 0.04, perGibHour: 0.005, perKwh: 0.3, perMillionOutputTokens: 2 }, carbon: { gramsPerKwh: 400 } };

type Samples = readonly (readonly [at: number, value: number])[];
type Recorded = readonly (readonly [labels: Labels, samples: Samples])[];

/** A sample a minute of `[0, hours]`. */
function minutes(hours: number, value: (minute: number) => number): Samples {
	return Array.from({ length: hours * 60 + 1 }, (_, minute) => [START + minute * MINUTE, value(minute)] as const);
}

function consumed(series: Recorded, hours: number): Consumption {
	const consumption = new Consumption(START, START + hours * HOUR);
	for (const [labels, samples] of series) {
		const [times, values] = [Float64Array.from(samples, ([at]) => at), Float64Array.from(samples, ([, value]) => value)];
		consumption.take(JSON.stringify(labels), labels, times, values);
	}
	return consumption;
}

const ledger = (series: Recorded, hours: number, terms: readonly Terms[] = [], book: Parameters<typeof ledgerOf>[1] = BOOK) =>
	ledgerOf(consumed(series, hours).close(), book, terms);

function quantity({ accounts }: Ledger, account: string, meter: Meter): number | undefined {
	return accounts.find(({ name }) => name === account)?.entries.find((entry) => entry.meter === meter)?.quantity;
}

const cpu = (service: string) => ({ __name__: 'process_cpu_seconds_total', service, instance: '0' });
const memory = (service: string) => ({ __name__: 'process_resident_memory_bytes', service, instance: '0' });
const host = (mode: string) => ({ __name__: 'node_cpu_seconds_total', cpu: '0', mode });

describe('a ledger', () => {
	it('puts a host of one core to its services, to nobody that is known, and to idleness', () => {
		const found = ledger(
			[
				[host('user'), minutes(10, (minute) => minute * 30)],
				[host('idle'), minutes(10, (minute) => minute * 30)],
				[cpu('llm'), minutes(10, (minute) => minute * 18)],
				[memory('llm'), minutes(10, () => 4 * 2 ** 30)],
				[{ __name__: 'node_rapl_package_joules_total' }, minutes(10, (minute) => minute * 60 * 100)],
				[{ __name__: 'node_rapl_core_joules_total' }, minutes(10, (minute) => minute * 60 * 80)],
				[{ __name__: 'llm_generation_tokens_total', service: 'llm' }, minutes(10, (minute) => minute * 1_000)],
			],
			10,
		);
		expect(quantity(found, 'llm', 'cpu')).toBeCloseTo(3);
		expect(quantity(found, UNATTRIBUTED, 'cpu')).toBeCloseTo(2);
		expect(quantity(found, IDLE, 'cpu')).toBeCloseTo(5);
		expect(quantity(found, 'llm', 'memory')).toBeCloseTo(40);
		// 100 W over 10 h, shared out by processor time.
		expect(quantity(found, 'llm', 'energy')).toBeCloseTo(0.3);
		expect(found.total.quantities.energy).toBeCloseTo(1);
		expect(found.total.grams).toBeCloseTo(400);
		const [llm] = found.accounts;
		expect(llm).toMatchObject({ name: 'llm', kind: 'service' });
		expect(llm?.cost).toBeCloseTo(3 * 0.04 + 40 * 0.005 + 0.3 * 0.3 + 0.6 * 2);
		expect(llm?.generated?.tokens).toBeCloseTo(600_000);
		expect(llm?.generated?.joulesPer1kTokens).toBeCloseTo((0.3 * 3_600_000) / 600);
		expect(llm?.generated?.gramsPer1kTokens).toBeCloseTo(120 / 600);
	});

	it('models energy where no meter tells, and says so', () => {
		const series: Recorded = [
			[host('user'), minutes(10, (minute) => minute * 30)],
			[host('idle'), minutes(10, (minute) => minute * 30)],
			[cpu('llm'), minutes(10, (minute) => minute * 18)],
		];
		const found = ledger(series, 10, [], { ...BOOK, power: { idle: 50, max: 150 } });
		expect(quantity(found, IDLE, 'energy')).toBeCloseTo(0.5);
		expect(quantity(found, 'llm', 'energy')).toBeCloseTo(0.3);
		expect(quantity(found, UNATTRIBUTED, 'energy')).toBeCloseTo(0.2);
		expect(found.accounts[0]?.entries.find(({ meter }) => meter === 'energy')?.estimated).toBe(true);
		expect(ledger(series, 10).total.quantities.energy).toBeUndefined();
	});

	it('begins again where a counter does, and counts over a gap; of a gauge it knows nothing there', () => {
		const gap = (minute: number) => minute < 120 || minute >= 180;
		const found = ledger(
			[
				// A restart after 5 h: 60 s a minute before and after.
				[cpu('a'), minutes(10, (minute) => (minute < 300 ? minute : minute - 300) * 60).filter((_, minute) => gap(minute))],
				[memory('a'), minutes(10, () => 2 ** 30).filter((_, minute) => gap(minute))],
				[memory('b'), [...minutes(5, () => 2 ** 30), [START + 5 * HOUR + 1, STALE]]],
			],
			10,
		);
		expect(quantity(found, 'a', 'cpu')).toBeCloseTo(10, 1);
		expect(quantity(found, 'a', 'memory')).toBeCloseTo(9, 1);
		const covered = found.accounts.map(({ name, entries }) => [name, entries.find(({ meter }) => meter === 'memory')?.covered]);
		expect(covered).toEqual([
			['a', expect.closeTo(0.9, 1)],
			['b', expect.closeTo(0.5, 2)],
		]);
	});

	it('has an instance’s price an hour cover what the instance uses, and no price is no zero', () => {
		const series: Recorded = [
			[{ __name__: 'homeostat_service_up', service: 'web', instance: '0' }, minutes(10, (minute) => (minute < 300 ? 1 : 0))],
			[cpu('web'), minutes(10, (minute) => minute * 60)],
			[cpu('other'), minutes(10, (minute) => minute * 60)],
		];
		const found = ledger(series, 10, [{ service: 'web', price: { perHour: 0.42 }, worth: {} }], { prices: {} });
		expect(found.accounts.map(({ name, cost }) => [name, cost])).toEqual([
			['web', expect.closeTo(5 * 0.42)],
			['other', null],
		]);
		expect(found.currency).toBe('XXX');
	});

	it('names who costs and gives nothing, but only where results are counted', () => {
		const counted = (service: string) => ({ __name__: 'llm_requests_success_total', service });
		const found = ledger(
			[
				...['useful', 'useless', 'unknown'].map((service) => [cpu(service), minutes(10, (minute) => minute * 60)] as const),
				[counted('useful'), minutes(10, (minute) => minute * 5)],
				[counted('useless'), minutes(10, () => 7)],
			],
			10,
			['useful', 'useless', 'unknown'].map((service) => ({ service, worth: { perSuccess: 0.01 } })),
		);
		expect(wasteOf(found)).toMatchObject([{ service: 'useless', cost: expect.closeTo(0.4), share: expect.closeTo(1 / 3) }]);
		const useful = found.accounts.find(({ name }) => name === 'useful')?.generated;
		expect(useful?.costPerSuccess).toBeCloseTo(0.4 / 3000);
		expect(useful?.margin).toBeCloseTo(30 - 0.4);
	});
});

const walk = fc.array(fc.tuple(fc.integer({ min: 1, max: 20 * MINUTE }), fc.double({ min: 0, max: 1e6, noNaN: true })), { maxLength: 40 });
const samples = walk.map((steps): Samples => {
	let at = START - 30 * MINUTE;
	return steps.map(([step, value]) => {
		at += step;
		return [at, value] as const;
	});
});
const series = fc.array(
	fc.tuple(
		fc.constantFrom(...['user', 'idle', 'system'].map(host), ...['a', 'b', 'c'].flatMap((service) => [cpu(service), memory(service)]), {
			__name__: 'node_rapl_package_joules_total',
			service: '',
		}),
		samples,
	),
	{ maxLength: 9 },
);

describe('whatever was recorded', () => {
	it('adds up: accounts to the total, charges to the accounts, and what a host has is all put to somebody', () => {
		fc.assert(
			fc.property(series, fc.boolean(), (recorded, modelled) => {
				const unique = [...new Map(recorded.map((each) => [JSON.stringify(each[0]), each])).values()];
				const book = { ...BOOK, ...(modelled && { power: { idle: 50, max: 150 } }) };
				const taken = consumed(unique, 3).close();
				const found = ledgerOf(taken, book, []);
				const close = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * (Math.abs(a) + Math.abs(b)) + 1e-12);
				close(
					found.accounts.reduce((sum, { cost }) => sum + (cost ?? 0), 0),
					found.total.cost ?? 0,
				);
				close(
					found.charges.reduce((sum, { cost }) => sum + (cost ?? 0), 0),
					found.total.cost ?? 0,
				);
				for (const { entries } of found.accounts) for (const { quantity: amount } of entries) expect(amount).toBeGreaterThanOrEqual(0);
				const of = (item: 'host-energy' | 'host-cpu-busy' | 'host-cpu-idle') =>
					taken.consumed
						.get('')
						?.get(item)
						?.quantity.reduce((sum, part) => sum + part, 0) ?? 0;
				if (of('host-energy') > 0) close(found.total.quantities.energy ?? 0, of('host-energy'));
				if (taken.consumed.get('')?.has('host-cpu-busy')) {
					expect(found.total.quantities.cpu ?? 0).toBeGreaterThanOrEqual((of('host-cpu-busy') + of('host-cpu-idle')) * (1 - 1e-9));
				}
			}),
			{ numRuns: 300 },
		);
	});

	it('is the same in slices of any length', () => {
		fc.assert(
			fc.property(samples, fc.integer({ min: 1, max: 40 }), (found, cut) => {
				const whole = consumed([[cpu('a'), found]], 3).close();
				const parts = new Consumption(START, START + 3 * HOUR);
				for (const piece of [found.slice(0, cut), found.slice(cut)]) {
					parts.take(
						'a',
						cpu('a'),
						Float64Array.from(piece, ([at]) => at),
						Float64Array.from(piece, ([, value]) => value),
					);
				}
				expect(parts.close().consumed).toEqual(whole.consumed);
			}),
		);
	});
});
