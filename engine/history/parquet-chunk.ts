import type { ColumnMetaData, Compressors, DataReader, DecodedArray, SchemaElement } from 'hyparquet';
import { decompressPage } from 'hyparquet/src/datapage.js';
import { byteStreamSplit, readRleBitPackedHybrid } from 'hyparquet/src/encoding.js';
import { readPlain } from 'hyparquet/src/plain.js';
import { deserializeTCompactProtocol } from 'hyparquet/src/thrift.js';
import { unpackDeltas } from './delta-packed.ts';

/*
 * Columns of numbers and of few texts, straight into typed arrays. The library makes a BigInt, an element of a plain array or an
 * entry of a list of each value, which for weeks of history is most of the time that reading takes. What is anything else (nulls,
 * nested, another encoding) is left to it: the answer is undefined. Numbers are those of the Parquet format (parquet.thrift).
 */

const DATA_PAGE = 0;
const DICTIONARY_PAGE = 2;
const DATA_PAGE_V2 = 3;
const PLAIN = 0;
const PLAIN_DICTIONARY = 2;
const RLE = 3;
const DELTA_BINARY_PACKED = 5;
const RLE_DICTIONARY = 8;
const BYTE_STREAM_SPLIT = 9;

/** Texts that repeat: each once, and for each row which. */
export interface Texts {
	readonly texts: readonly string[];
	readonly indexes: Uint32Array;
}

/** A column of a row group as it lies in the file. */
export interface Chunk {
	readonly bytes: ArrayBuffer;
	readonly meta: ColumnMetaData;
	readonly element: SchemaElement;
	readonly compressors: Compressors;
}

/** Where the bytes of a column begin, and how many they are. */
export function extentOf({ dictionary_page_offset: dictionary, data_page_offset: data, total_compressed_size: size }: ColumnMetaData) {
	const start = Number(dictionary !== undefined && dictionary > 0n && dictionary < data ? dictionary : data);
	return { start, end: start + Number(size) };
}

/** Numbers, times as they are in the file: of whatever unit. */
export function readNumbers(chunk: Chunk): Float64Array | undefined {
	const { meta } = chunk;
	if (meta.type !== 'DOUBLE' && meta.type !== 'INT64' && meta.type !== 'INT32') return undefined;
	const out = new Float64Array(Number(meta.num_values));
	let dictionary: Float64Array | undefined;
	const isRead = eachPage(chunk, ({ reader, kind, encoding, count, at }) => {
		if (kind === DICTIONARY_PAGE) {
			dictionary = new Float64Array(count);
			return setNumbers(dictionary, 0, readPlain(reader, meta.type, count, undefined));
		}
		if (encoding === DELTA_BINARY_PACKED && meta.type === 'INT64') return unpackDeltas(reader, count, out, at);
		if (encoding === PLAIN) return setNumbers(out, at, readPlain(reader, meta.type, count, undefined));
		if (encoding === BYTE_STREAM_SPLIT) return setNumbers(out, at, byteStreamSplit(reader, count, meta.type, undefined));
		if (dictionary === undefined || !isDictionary(encoding)) return false;
		const indexes = indexesOf(reader, count);
		for (let i = 0; i < count; i++) out[at + i] = dictionary[indexes[i] as number] as number;
		return true;
	});
	return isRead ? out : undefined;
}

export function readTexts(chunk: Chunk): Texts | undefined {
	if (chunk.meta.type !== 'BYTE_ARRAY') return undefined;
	const out = new Uint32Array(Number(chunk.meta.num_values));
	let texts: readonly string[] | undefined;
	const isRead = eachPage(chunk, ({ reader, kind, encoding, count, at }) => {
		if (kind === DICTIONARY_PAGE) {
			texts = [...readPlain(reader, 'BYTE_ARRAY', count, undefined)].map((bytes) => decoder.decode(bytes));
			return true;
		}
		if (texts === undefined || !isDictionary(encoding)) return false;
		out.set(indexesOf(reader, count), at);
		return true;
	});
	return isRead && texts !== undefined ? { texts, indexes: out } : undefined;
}

const decoder = new TextDecoder();
const isDictionary = (encoding: number) => encoding === RLE_DICTIONARY || encoding === PLAIN_DICTIONARY;

/** False where one is not exact. */
function setNumbers(out: Float64Array, at: number, values: DecodedArray): boolean {
	if (values instanceof BigInt64Array) {
		for (let i = 0; i < values.length; i++) {
			const value = Number(values[i]);
			if (!Number.isSafeInteger(value)) return false;
			out[at + i] = value;
		}
		return true;
	}
	if (values.length > 0 && !(values instanceof Float64Array || values instanceof Int32Array)) return false;
	out.set(values as Float64Array | Int32Array, at);
	return true;
}

function indexesOf(reader: DataReader, count: number): Uint32Array {
	const indexes = new Uint32Array(count);
	const width = reader.view.getUint8(reader.offset++);
	if (width > 0) readRleBitPackedHybrid(reader, width, indexes, reader.view.byteLength - reader.offset);
	return indexes;
}

interface Page {
	/** At the values: levels are passed. */
	readonly reader: DataReader;
	readonly kind: number;
	readonly encoding: number;
	/** Values in it, and how many rows came before. */
	readonly count: number;
	readonly at: number;
}

/** Takes page after page; false where one cannot be taken, or where pages and rows do not agree. */
function eachPage(chunk: Chunk, take: (page: Page) => boolean): boolean {
	const { bytes, meta, element } = chunk;
	const isOptional = element.repetition_type === 'OPTIONAL';
	if (meta.path_in_schema.length !== 1 || (isOptional ? meta.statistics?.null_count !== 0n : element.repetition_type !== 'REQUIRED'))
		return false;
	const reader = { view: new DataView(bytes), offset: 0 };
	const rows = Number(meta.num_values);
	let at = 0;
	while (at < rows && reader.offset < bytes.byteLength) {
		const header: Header = deserializeTCompactProtocol(reader);
		const { field_3: size = 0 } = header;
		const page = openPage(chunk, header, new Uint8Array(bytes, reader.offset, size), isOptional);
		reader.offset += size;
		if (page === undefined || (page.kind !== DICTIONARY_PAGE && at + page.count > rows) || !take({ ...page, at })) return false;
		if (page.kind !== DICTIONARY_PAGE) at += page.count;
	}
	return at === rows;
}

/** A PageHeader by its Thrift fields: the kind, sizes before and after compression, and what goes with each kind. */
interface Header {
	readonly field_1?: number;
	readonly field_2?: number;
	readonly field_3?: number;
	/** DataPageHeader: number of values, encoding, that of the definition levels. */
	readonly field_5?: { readonly field_1: number; readonly field_2: number; readonly field_3: number };
	/** DictionaryPageHeader: number of values. */
	readonly field_7?: { readonly field_1: number };
	/** DataPageHeaderV2: number of values, of nulls, of rows, encoding, bytes of levels, whether compressed. */
	readonly field_8?: {
		readonly field_1: number;
		readonly field_2: number;
		readonly field_4: number;
		readonly field_5: number;
		readonly field_6: number;
		readonly field_7?: boolean;
	};
}

function openPage(chunk: Chunk, header: Header, body: Uint8Array, isOptional: boolean): Omit<Page, 'at'> | undefined {
	const { field_1: kind, field_2: size = 0, field_5: data, field_7: dictionary, field_8: second } = header;
	const open = (from: number, compressed: boolean) => readerOf(chunk, body.subarray(from), size - from, compressed);
	if (kind === DICTIONARY_PAGE && dictionary !== undefined) {
		return { reader: open(0, true), kind, encoding: PLAIN, count: dictionary.field_1 };
	}
	if (kind === DATA_PAGE && data !== undefined) {
		const reader = open(0, true);
		// Length and levels: all of them say that there is a value.
		if (isOptional && data.field_3 !== RLE) return undefined;
		if (isOptional) reader.offset += 4 + reader.view.getUint32(0, true);
		return { reader, kind, encoding: data.field_2, count: data.field_1 };
	}
	if (kind !== DATA_PAGE_V2 || second === undefined || second.field_2 > 0) return undefined;
	const levels = second.field_5 + second.field_6;
	return { reader: open(levels, second.field_7 !== false), kind, encoding: second.field_4, count: second.field_1 };
}

function readerOf({ meta, compressors }: Chunk, body: Uint8Array, size: number, compressed: boolean): DataReader {
	const page = compressed ? decompressPage(body, size, meta.codec, compressors) : body;
	return { view: new DataView(page.buffer, page.byteOffset, page.byteLength), offset: 0 };
}
