import { createHmac, randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Labels } from '../model/series.ts';
import type { Recording } from './recording.ts';
import { formatSeries } from './series-text.ts';

export interface CompactOptions {
	/** Epoch ms. */
	readonly from?: number;
	/** Milliseconds: of each series the last sample of every step stays. */
	readonly step: number;
	/** Labels whose values nobody is to know. Equal values stay equal, so that joins still match. */
	readonly redact: readonly string[];
	/** Any other value of a label as it may be shared. */
	conceal?(value: string): string;
	/** Of a Prometheus name; others are left out. Absent: all. */
	readonly metrics?: ReadonlySet<string>;
}

export interface Compacted {
	readonly bytes: Uint8Array;
	readonly series: number;
	readonly samples: number;
	/** Of the last sample, epoch ms. */
	readonly last: number;
}

/** One small Parquet file that `openRecording` reads, to be shared with people and machines that may not see the original. */
export async function compactRecording(recording: Recording, options: CompactOptions): Promise<Compacted> {
	const hide = hider(options);
	const kept = new Map<string, { times: number[]; values: number[] }>();
	for await (const { series } of recording.slices(options.from === undefined ? {} : { from: options.from })) {
		for (const { labels, times, values } of series) {
			if (options.metrics !== undefined && !options.metrics.has(labels.__name__ ?? '')) continue;
			const text = formatSeries(hide(labels));
			const into = kept.get(text) ?? { times: [], values: [] };
			kept.set(text, into);
			for (const [i, time] of times.entries()) thin(into, time, values[i] ?? Number.NaN, options.step);
		}
	}
	return encode(kept);
}

function thin({ times, values }: { times: number[]; values: number[] }, time: number, value: number, step: number): void {
	const last = times.length - 1;
	const replaces = last >= 0 && Math.floor((times[last] ?? 0) / step) === Math.floor(time / step);
	times[replaces ? last : last + 1] = time;
	values[replaces ? last : last + 1] = value;
}

/** A key of its own for each file: nobody can try out names against the hashes. */
function hider({ redact, conceal = (value) => value }: CompactOptions): (labels: Labels) => Labels {
	const key = randomBytes(32);
	const hash = (value: string) => createHmac('sha256', key).update(value).digest('hex').slice(0, 12);
	return (labels) => {
		const hidden = redact.flatMap((name) => (labels[name] === undefined ? [] : [[name, hash(labels[name])]]));
		const shared = Object.entries(labels).map(([name, value]) => [name, conceal(value)]);
		return { ...Object.fromEntries(shared), ...Object.fromEntries(hidden) };
	};
}

function encode(kept: ReadonlyMap<string, { times: number[]; values: number[] }>): Compacted {
	const sorted = [...kept].sort(([a], [b]) => (a < b ? -1 : 1));
	const times = sorted.flatMap(([, run]) => run.times);
	const texts = sorted.flatMap(([text, run]) => run.times.map(() => text));
	const values = Float64Array.from(sorted.flatMap(([, run]) => run.values));
	const required = { nullable: false };
	const bytes = parquetWriteBuffer({
		columnData: [
			{ name: 'time', data: BigInt64Array.from(times, BigInt), type: 'TIMESTAMP', encoding: 'DELTA_BINARY_PACKED', ...required },
			{ name: 'series', data: texts, type: 'STRING', encoding: 'RLE_DICTIONARY', ...required },
			{ name: 'value', data: values, type: 'DOUBLE', encoding: 'BYTE_STREAM_SPLIT', ...required },
		],
		codec: 'GZIP',
		compressors: { GZIP: (page) => gzipSync(page) },
		rowGroupSize: Math.max(1, times.length),
	});
	const last = times.reduce((latest, time) => Math.max(latest, time), 0);
	return { bytes: new Uint8Array(bytes), series: sorted.length, samples: times.length, last };
}
