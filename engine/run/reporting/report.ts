import type { Recording } from '../../history/recording.ts';
import { type HealReport, Heals } from '../../learn/heals/heals.ts';
import type { Ledger } from '../../learn/ledger/ledger.ts';
import { type Waste, wasteOf } from '../../learn/ledger/waste.ts';
import type { JournalEntry } from '../../model/journal.ts';
import type { PriceBook } from '../../model/rule-files.gen.ts';
import { type ConditionsReport, readConditions } from './conditions.ts';
import { type Bargain, type EnvelopeReport, readEnvelope } from './envelope.ts';
import { readLedger } from './ledger.ts';
import { type PeaksReport, readPeaks } from './peaks.ts';
import type { ReportedSet } from './reported.ts';

export const SECTIONS = ['heals', 'ledger', 'peaks', 'conditions'] as const;
export type Section = (typeof SECTIONS)[number];

export interface ReportParts {
	/** What of it is wanted. */
	readonly sections: readonly Section[];
	readonly set?: ReportedSet;
	readonly recording?: Recording;
	readonly journal?: AsyncIterable<JournalEntry>;
	readonly book: PriceBook;
	/** With conditions: at what cost objectives should hold. */
	readonly bargain?: Bargain;
	/** Epoch ms, both included; default: all there is. */
	readonly from?: number;
	readonly to?: number;
}

export interface LedgerReport extends Ledger {
	readonly waste: readonly Waste[];
}

/** What history says about healing, cost, peaks and conditions. Sections that nobody asked for are absent. */
export interface Report {
	readonly heals?: HealReport;
	readonly ledger?: LedgerReport;
	readonly peaks?: PeaksReport;
	readonly conditions?: ConditionsReport;
	/** Beside the conditions, where a cost is given: the states in which objectives hold most cheaply. */
	readonly envelope?: EnvelopeReport;
	/** Sections that were wanted and cannot be told, and why. */
	readonly missing: readonly { readonly section: Section | 'envelope'; readonly reason: string }[];
}

type Told<S extends Section> = NonNullable<Report[S]> | string;
type Teller = { readonly [S in Section]: (parts: ReportParts) => Promise<Told<S>> };

/** Each tells its section, or why it cannot be told. */
const TELLERS: Teller = { heals: tellHeals, ledger: tellLedger, peaks: tellPeaks, conditions: tellConditions };

export async function makeReport(parts: ReportParts): Promise<Report> {
	const missing: { section: Section | 'envelope'; reason: string }[] = [];
	const told: { [S in Section | 'envelope']?: object } = {};
	for (const section of parts.sections) {
		const found = await TELLERS[section](parts);
		if (typeof found === 'string') missing.push({ section, reason: found });
		else told[section] = found;
	}
	const envelope = await tellEnvelope(parts);
	if (typeof envelope === 'string') missing.push({ section: 'envelope', reason: envelope });
	else if (envelope !== undefined) told.envelope = envelope;
	// Each teller gives what its section holds.
	return { ...(told as Omit<Report, 'missing'>), missing };
}

async function tellHeals({ journal, from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY }: ReportParts): Promise<Told<'heals'>> {
	if (journal === undefined) return 'there is no journal: heals are told of a state directory';
	const heals = new Heals();
	for await (const entry of journal) {
		if (entry.at > to) break;
		if (entry.at >= from) heals.take(entry);
	}
	return heals.report();
}

async function tellLedger({ set, recording, book, ...range }: ReportParts): Promise<Told<'ledger'>> {
	const span = spanOf(recording, range);
	if (recording === undefined || span === undefined) return NO_SAMPLES;
	const ledger = await readLedger({ set, recording, book, ...span });
	if (ledger.accounts.every(({ entries }) => entries.length === 0)) {
		return 'history has no series that tell what services use, such as process_cpu_seconds_total{service}';
	}
	return { ...ledger, waste: wasteOf(ledger) };
}

async function tellPeaks({ set, recording, ...range }: ReportParts): Promise<Told<'peaks'>> {
	if (set === undefined) return 'peaks are of what ScalingRules and Thresholds watch: name the policies';
	const span = spanOf(recording, range);
	if (recording === undefined || span === undefined) return NO_SAMPLES;
	return readPeaks(set, recording, span.from, span.to);
}

async function tellConditions({ set, recording, ...range }: ReportParts): Promise<Told<'conditions'>> {
	if (set === undefined) return 'conditions are of what Thresholds and ScalingRules watch: name the policies';
	const span = spanOf(recording, range);
	if (recording === undefined || span === undefined) return NO_SAMPLES;
	return readConditions(set, recording, span.from, span.to);
}

async function tellEnvelope({ sections, set, recording, bargain, ...range }: ReportParts): Promise<EnvelopeReport | string | undefined> {
	if (bargain === undefined || !sections.includes('conditions')) return undefined;
	const span = spanOf(recording, range);
	if (recording === undefined || span === undefined) return NO_SAMPLES;
	return readEnvelope(set, recording, span, bargain);
}

const NO_SAMPLES = 'history holds no samples of that time';

/** What of the wanted time there are samples of, epoch ms. */
function spanOf(
	recording: Recording | undefined,
	{ from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY }: Pick<ReportParts, 'from' | 'to'>,
): { readonly from: number; readonly to: number } | undefined {
	const { first, last } = recording?.span ?? { first: 0, last: 0 };
	const span = { from: Math.max(from, first), to: Math.min(to, last) };
	return span.from < span.to ? span : undefined;
}
