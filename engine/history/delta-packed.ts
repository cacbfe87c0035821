import type { DataReader } from 'hyparquet';
import { readVarInt, readZigZagBigInt } from 'hyparquet/src/thrift.js';

/** Sums stay exact as doubles: what a block begins with and what all of it may add are each at most this. */
const EXACT = 2 ** 52;
const BITS = 24;

/**
 * Integers as Parquet's DELTA_BINARY_PACKED has them, as doubles: the library makes a BigInt of each, which costs twenty times as much.
 * `out` is filled from `at` with `count` of them. False: some are not exact as doubles, and what was written is worth nothing.
 */
export function unpackDeltas(reader: DataReader, count: number, out: Float64Array, at: number): boolean {
	const blockSize = readVarInt(reader);
	const miniblocks = readVarInt(reader);
	readVarInt(reader);
	const size = blockSize / miniblocks;
	const mostStep = EXACT / blockSize / 2;
	const mostWidth = Math.floor(Math.log2(mostStep));
	const end = at + count;
	let value = Number(readZigZagBigInt(reader));
	if (count > 0) out[at++] = value;
	while (at < end) {
		const least = Number(readZigZagBigInt(reader));
		const widths = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, miniblocks);
		reader.offset += miniblocks;
		if (Math.abs(value) > EXACT || Math.abs(least) > mostStep || widths.some((width) => width > mostWidth)) return false;
		for (let i = 0; i < miniblocks && at < end; i++) {
			const width = widths[i] as number;
			const until = Math.min(at + size, end);
			if (width === 0) for (; at < until; at++) out[at] = value += least;
			else value = unpackMiniblock(reader, { width, least, value, out, at, until });
			at = until;
			reader.offset += (width * size) / 8;
		}
	}
	return Math.abs(value) <= EXACT * 2;
}

interface Miniblock {
	readonly width: number;
	/** What is added to each. */
	readonly least: number;
	/** The one before. */
	readonly value: number;
	readonly out: Float64Array;
	readonly at: number;
	readonly until: number;
}

/** The last value of it. */
function unpackMiniblock({ view, offset }: DataReader, { width, least, value, out, at, until }: Miniblock): number {
	const bytes = new Uint8Array(view.buffer, view.byteOffset + offset, Math.min(view.byteLength - offset, (width * (until - at + 7)) >> 3));
	const low = Math.min(width, BITS);
	const mask = 2 ** low - 1;
	let last = value;
	for (let i = at, bit = 0; i < until; i++, bit += width) {
		let step = bitsFrom(bytes, bit) & mask;
		if (width > BITS) step += (bitsFrom(bytes, bit + BITS) & (2 ** (width - BITS) - 1)) * 2 ** BITS;
		last += least + step;
		out[i] = last;
	}
	return last;
}

/** At least 25 bits from `bit` on, least significant first; what lies beyond the end is 0. */
function bitsFrom(bytes: Uint8Array, bit: number): number {
	const byte = bit >>> 3;
	// Nothing there is undefined, which is 0 to these operators.
	const [a, b, c, d] = [bytes[byte] as number, bytes[byte + 1] as number, bytes[byte + 2] as number, bytes[byte + 3] as number];
	return (a | (b << 8) | (c << 16) | (d << 24)) >>> (bit & 7);
}
