import type { DataReader } from 'hyparquet';
import { readVarInt, readZigZagBigInt } from 'hyparquet/src/thrift.js';

/** Sums stay exact as doubles: what a block begins with and what all of it may add are each at most this. */
const EXACT = 2 ** 52;
const BITS = 24;
const HIGH = 2 ** BITS;

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
	const bytes = new Uint8Array(reader.view.buffer, reader.view.byteOffset, reader.view.byteLength);
	const into = new Sums(bytes, out, at, Number(readZigZagBigInt(reader)));
	if (count > 0) out[into.at++] = into.value;
	while (into.at < end) {
		const least = Number(readZigZagBigInt(reader));
		const widths = bytes.subarray(reader.offset, reader.offset + miniblocks);
		reader.offset += miniblocks;
		if (Math.abs(into.value) > EXACT || Math.abs(least) > mostStep || widths.some((width) => width > mostWidth)) return false;
		for (let i = 0; i < miniblocks && into.at < end; i++) {
			const width = widths[i] as number;
			into.add(reader.offset, width, least, Math.min(into.at + size, end));
			reader.offset += (width * size) / 8;
		}
	}
	return Math.abs(into.value) <= EXACT * 2;
}

/** Numbers of which the page has the distances. */
class Sums {
	at: number;
	value: number;
	readonly #bytes: Uint8Array;
	readonly #out: Float64Array;

	constructor(bytes: Uint8Array, out: Float64Array, at: number, value: number) {
		[this.#bytes, this.#out, this.at, this.value] = [bytes, out, at, value];
	}

	/** Distances of `width` bits, from byte `from` on, least significant bit first, each `least` less than it is; until `out` is full up to `until`. */
	add(from: number, width: number, least: number, until: number): void {
		const bytes = this.#bytes;
		const out = this.#out;
		const mask = (1 << Math.min(width, BITS)) - 1;
		const rest = (1 << Math.max(0, width - BITS)) - 1;
		let at = this.at;
		let value = this.value;
		let bit = from * 8;
		if (rest === 0) {
			for (; at < until; at++, bit += width) out[at] = value += least + (bitsFrom(bytes, bit) & mask);
		} else {
			for (; at < until; at++, bit += width) {
				out[at] = value += least + (bitsFrom(bytes, bit) & mask) + (bitsFrom(bytes, bit + BITS) & rest) * HIGH;
			}
		}
		this.at = at;
		this.value = value;
	}
}

/** At least 25 bits from `bit` on; what lies beyond the end is 0. */
function bitsFrom(bytes: Uint8Array, bit: number): number {
	const byte = bit >>> 3;
	// Nothing there is undefined, which is 0 to these operators.
	const low = (bytes[byte] as number) | ((bytes[byte + 1] as number) << 8);
	const high = (bytes[byte + 2] as number) | ((bytes[byte + 3] as number) << 8);
	return (low | (high << 16)) >> (bit & 7);
}
