import { EngineError } from '../model/error.ts';
import type { Json } from '../model/json.ts';
import type { Labels } from '../model/series.ts';
import type { Part } from './part.ts';
import { PrometheusServer, ServerRefusal } from './prometheus.ts';
import { Rows, type Run, runsOf } from './rows.ts';
import { parseValue } from './scalars.ts';
import { SeriesTable } from './series-table.ts';

const HOUR_MS = 3_600_000;
/** Asked for at a time; less where the server finds it too much. */
const CHUNK_MS = HOUR_MS;
const LEAST_CHUNK_MS = 60_000;
/** Without a beginning the last day is read. */
const DEFAULT_SPAN_MS = 24 * HOUR_MS;

export interface RemoteOptions {
	/** Epoch ms, both included; default: the last day. */
	readonly from?: number;
	readonly to?: number;
	/** Names of the metrics wanted; default: all, which a large server will refuse. */
	readonly metrics?: ReadonlySet<string>;
	readonly token?: string;
}

/**
 * The samples of a Prometheus-compatible server as it has them, an hour at a time when time reaches it: range selectors give the
 * recorded instants, which range queries with their steps do not. The server keeps its staleness markers to itself.
 */
export function remoteParts(url: string, options: RemoteOptions): readonly Part[] {
	const server = new PrometheusServer(url, options.token);
	const table = new SeriesTable();
	const to = options.to ?? Date.now();
	const from = options.from ?? to - DEFAULT_SPAN_MS;
	if (from > to) throw new EngineError('the range to read ends before it begins', 'human');
	const selector = selectorOf(options.metrics);
	const parts: Part[] = [];
	for (let first = from; first <= to; first += CHUNK_MS) {
		const last = Math.min(first + CHUNK_MS - 1, to);
		parts.push({ first, last, rows: 0, read: () => readChunk(server, selector, first, last, table) });
	}
	return parts;
}

function selectorOf(metrics: ReadonlySet<string> | undefined): string {
	if (metrics === undefined) return '{__name__!=""}';
	const names = [...metrics].sort().map((name) => name.replace(/[^a-zA-Z0-9_:]/gu, '\\$&'));
	return `{__name__=~${JSON.stringify(names.join('|'))}}`;
}

async function readChunk(
	server: PrometheusServer,
	selector: string,
	first: number,
	last: number,
	table: SeriesTable,
): Promise<readonly Run[]> {
	// `(last - range, last]`; servers before Prometheus 3 include the beginning as well, so what is before `first` is dropped.
	const range = last - first + 1;
	try {
		const { data } = await server.ask('query', { query: `${selector}[${range}ms]`, time: String(last / 1000) });
		return runsFrom(data, first, table);
	} catch (error) {
		if (!(error instanceof ServerRefusal) || !isTooMuch(error) || range <= LEAST_CHUNK_MS) throw error;
		const middle = first + Math.floor(range / 2);
		const before = await readChunk(server, selector, first, middle - 1, table);
		return [...before, ...(await readChunk(server, selector, middle, last, table))];
	}
}

function isTooMuch({ kind, message }: ServerRefusal): boolean {
	return kind === 'timeout' || /too many samples|timed out|limit|exceed/i.test(message);
}

function runsFrom(data: Json, first: number, table: SeriesTable): readonly Run[] {
	const rows = new Rows(1024);
	for (const { metric, values } of matrixOf(data)) {
		const { id } = table.intern(metric);
		for (const [seconds, text] of values) {
			const [time, value] = [Math.round(seconds * 1000), parseValue(text)];
			if (value === undefined) throw new EngineError(`the server sent \`${text}\` for a number`, 'human');
			if (time >= first) rows.push(id, time, value);
		}
	}
	return runsOf(rows, table);
}

type Matrix = readonly { readonly metric: Labels; readonly values: readonly (readonly [number, string])[] }[];

/** The answer to a range selector. Native histograms, which have no `values`, are left out. */
function matrixOf(data: Json): Matrix {
	const { resultType, result } = (data ?? {}) as { readonly resultType?: Json; readonly result?: Json };
	if (resultType !== 'matrix' || !Array.isArray(result))
		throw new EngineError('the server did not answer with a range of samples', 'human');
	return (result as Matrix).filter(({ values }) => values !== undefined);
}
