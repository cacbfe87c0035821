import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import {
	type AsyncBuffer,
	type ColumnMetaData,
	type DecodedArray,
	parquetMetadataAsync,
	parquetReadObjects,
	type SchemaElement,
} from 'hyparquet';
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import { expect, test } from 'vitest';
import { extentOf, readNumbers, readTexts } from './parquet-chunk.ts';

const compressors = { GZIP: (bytes: Uint8Array) => gunzipSync(bytes) };

/** What this reader and the library make of one column that is written as given. */
async function both(column: Omit<ColumnSource, 'name'>, codec: 'UNCOMPRESSED' | 'SNAPPY' | 'GZIP' = 'GZIP') {
	const bytes = parquetWriteBuffer({
		columnData: [{ name: 'x', ...column }],
		codec,
		compressors: { GZIP: (page: Uint8Array) => gzipSync(page) },
		pageSize: 2_048,
		rowGroupSize: 10_000,
	});
	const file: AsyncBuffer = { byteLength: bytes.byteLength, slice: (from, to) => bytes.slice(from, to) };
	const metadata = await parquetMetadataAsync(file);
	const meta = metadata.row_groups[0]?.columns[0]?.meta_data as ColumnMetaData;
	const { start, end } = extentOf(meta);
	const chunk = { bytes: bytes.slice(start, end), meta, element: metadata.schema[1] as SchemaElement, compressors };
	const theirs = await parquetReadObjects({ file, compressors });
	return { chunk, theirs: theirs.map(({ x }) => x) };
}

const codec = fc.constantFrom('UNCOMPRESSED' as const, 'SNAPPY' as const, 'GZIP' as const);
const nullable = fc.boolean();

test('numbers are those that the library reads, whatever they are written as', async () => {
	const encoding = fc.constantFrom('PLAIN' as const, 'BYTE_STREAM_SPLIT' as const, 'RLE_DICTIONARY' as const);
	const values = fc.oneof(
		fc.array(fc.double(), { minLength: 1, maxLength: 600 }),
		fc.array(fc.constantFrom(1, 2.5, -0), { minLength: 1, maxLength: 600 }),
	);
	await fc.assert(
		fc.asyncProperty(values, encoding, codec, nullable, async (data, encoding, codec, nullable) => {
			const { chunk, theirs } = await both({ data, type: 'DOUBLE', encoding, nullable }, codec);
			const ours = readNumbers(chunk);
			// A dictionary that does not pay is not written: such a column may be left to the library.
			if (ours !== undefined) expect([...ours]).toEqual(theirs);
			else expect(encoding).toBe('RLE_DICTIONARY');
		}),
		{ numRuns: 60 },
	);
});

test('integers are exact or left to the library, at any distance from one another', async () => {
	const step = fc.oneof(fc.integer({ min: 0, max: 100_000 }), fc.bigInt({ min: -(2n ** 50n), max: 2n ** 50n }).map(Number));
	const begin = fc.integer({ min: 0, max: 2 ** 51 });
	const encoding = fc.constantFrom('PLAIN' as const, 'DELTA_BINARY_PACKED' as const);
	await fc.assert(
		fc.asyncProperty(
			begin,
			fc.array(step, { maxLength: 500 }),
			encoding,
			codec,
			nullable,
			async (begin, steps, encoding, codec, nullable) => {
				const data = [BigInt(begin)];
				for (const each of steps) data.push((data.at(-1) ?? 0n) + BigInt(each));
				const { chunk, theirs } = await both({ data, type: 'INT64', encoding, nullable }, codec);
				const ours = readNumbers(chunk);
				if (ours === undefined)
					expect(data.some((value, i) => size(value) > 2n ** 44n || size(value - (data[i - 1] ?? value)) > 2n ** 43n)).toBe(true);
				else expect([...ours].map(BigInt)).toEqual(theirs);
			},
		),
		{ numRuns: 100 },
	);
});

test('the times of an hour of several series need no help', async () => {
	const data = Array.from({ length: 1_200 }, (_, row) => BigInt(1_767_571_200_000 + (row % 240) * 15_000));
	const { chunk } = await both({ data, type: 'INT64', encoding: 'DELTA_BINARY_PACKED', nullable: false });
	expect(readNumbers(chunk)).toEqual(Float64Array.from(data, Number));
});

test('texts that repeat are those that the library reads', async () => {
	const texts = fc.array(fc.constantFrom('a', 'b{x="y"}', 'ü', ''), { minLength: 1, maxLength: 600 });
	await fc.assert(
		fc.asyncProperty(texts, codec, nullable, async (data, codec, nullable) => {
			const { chunk, theirs } = await both({ data, type: 'STRING', encoding: 'RLE_DICTIONARY', nullable }, codec);
			const ours = readTexts(chunk);
			expect(ours && [...ours.indexes].map((index) => ours.texts[index])).toEqual(theirs);
		}),
		{ numRuns: 60 },
	);
});

test.each<[string, DecodedArray, ColumnSource['type'], ColumnSource['encoding']]>([
	['with a null', [1, null, 3] as unknown as DecodedArray, 'DOUBLE', 'PLAIN'],
	['of truths', [true, false], 'BOOLEAN', 'PLAIN'],
	['beyond what a double holds', BigInt64Array.of(2n ** 60n, 2n ** 60n + 1n), 'INT64', 'PLAIN'],
	['beyond what a double holds, packed', BigInt64Array.of(2n ** 60n, 2n ** 60n + 1n), 'INT64', 'DELTA_BINARY_PACKED'],
])('a column %s is left to the library', async (_, data, type, encoding) => {
	const { chunk } = await both({ data, ...(type !== undefined && { type }), ...(encoding !== undefined && { encoding }) });
	expect(readNumbers(chunk)).toBeUndefined();
});

const size = (value: bigint) => (value < 0n ? -value : value);
