import { setImmediate } from 'node:timers/promises';
import type { ServicePolicy } from '../../decide/policy-set.ts';
import { read } from '../../decide/reading.ts';
import type { Recording, Slice } from '../../history/recording.ts';
import { Consumption, type Given } from '../../learn/ledger/consumption.ts';
import { type Ledger, ledgerOf } from '../../learn/ledger/ledger.ts';
import { EngineError, UsageError } from '../../model/error.ts';
import type { PriceBook } from '../../model/rule-files.gen.ts';
import { METRIC_NAME } from '../../promql/labels.ts';
import type { Program } from '../../promql/program.ts';
import { createWindows, type Windows } from '../../promql/store/windows.ts';
import { RECORDED } from '../recording.ts';
import type { ReportedSet } from './reported.ts';

/** How often the counters that policies name are looked at; between two looks a counter may begin again once. */
const LOOK_MS = 60_000;
/** What is before the span tells where counters stood at its begin. */
const BEFORE_MS = 300_000;

export interface LedgerParts {
	readonly set: ReportedSet | undefined;
	readonly recording: Recording;
	readonly book: PriceBook;
	/** Epoch ms. */
	readonly from: number;
	readonly to: number;
}

interface Counter {
	readonly service: string;
	readonly item: Given;
	readonly program: Program;
}

/** What services used, cost and gave over a recording, read once in slices. */
export async function readLedger({ set, recording, book, from, to }: LedgerParts): Promise<Ledger> {
	const services = set?.services ?? [];
	checkCurrencies(services, book);
	const counters = services.flatMap(countersOf);
	const consumption = new Consumption(from, to);
	const windows = createWindows({ retention: Number.POSITIVE_INFINITY });
	const reach = counters.reduce((most, { program }) => Math.max(most, program.reach), 0);
	let next = from;
	for await (const slice of recording.slices({ from: from - Math.max(BEFORE_MS, reach), to })) {
		// A running engine has its ticks in between.
		await setImmediate();
		for (const { text, labels, times, values } of slice.series) consumption.take(text, labels, times, values);
		if (counters.length === 0) continue;
		load(slice, windows, counters);
		for (next = Math.max(next, slice.from); next < slice.to; next += LOOK_MS) look(counters, windows, next, consumption);
		windows.prune(slice.to - reach);
	}
	const terms = services.map(({ name, price, value }) => ({
		service: name,
		...(price !== undefined && { price }),
		worth: value?.perSuccess === undefined ? {} : { perSuccess: value.perSuccess },
	}));
	return ledgerOf(consumption.close(), book, terms);
}

function countersOf({ name: service, value }: ServicePolicy): readonly Counter[] {
	return (['successes', 'revenue'] as const).flatMap((item) => {
		const program = value?.[item];
		return program === undefined ? [] : [{ service, item, program }];
	});
}

function load(slice: Slice, windows: Windows, counters: readonly Counter[]): void {
	for (const { labels, source = RECORDED, times, values } of slice.series) {
		const wanted = counters.some(({ program: { metrics } }) => metrics.size === 0 || metrics.has(labels[METRIC_NAME] ?? ''));
		if (wanted) windows.load(source, labels, times, values);
	}
}

function look(counters: readonly Counter[], windows: Windows, at: number, consumption: Consumption): void {
	for (const { service, item, program } of counters) {
		const readout = read(program, windows, at);
		if (readout.kind === 'failed') throw new EngineError(`${service}: its ${item} cannot be counted: ${readout.error}`, 'human');
		for (const [series, { value }] of readout.elements) consumption.give(service, item, series, at, value);
	}
}

/** Sums over different currencies would mean nothing. */
function checkCurrencies(services: readonly ServicePolicy[], { prices }: PriceBook): void {
	const named = services.flatMap(({ name, price, origin }) =>
		price?.currency === undefined ? [] : [{ currency: price.currency, who: `${origin.file}:${origin.line}: Service ${name}` }],
	);
	if (prices.currency !== undefined) named.push({ currency: prices.currency, who: 'the price book' });
	const [first, ...others] = named;
	const other = others.find(({ currency }) => currency !== first?.currency);
	if (first === undefined || other === undefined) return;
	throw new UsageError(
		`prices in two currencies: ${first.who} has ${first.currency}, ${other.who} ${other.currency}; write them all in one`,
	);
}
