import { crc32 } from 'node:zlib';

/*
 * A log is its magic and then frames: `length u32, crc32 u32, payload`, little-endian. A payload's first byte says what it is:
 *   1  series   JSON `[[id, text, source], ...]`, ids used from here on
 *   2  samples  `delay i32, count u32, time f64, ids u32[count], values f64[count]`, all of one instant
 * The arrays are in the host's own byte order: a log lives for an hour, on the host that wrote it.
 */

export const MAGIC: Buffer = Buffer.from('HSTLOG1\n');
const FRAME_HEAD = 8;
const SERIES = 1;
const SAMPLES = 2;
const SAMPLES_HEAD = 17;
/** No frame comes near it; a damaged length must not ask for memory. */
const MAX_FRAME_BYTES = 64 << 20;

export type SeriesEntry = readonly [id: number, text: string, source: string];

/** Samples of one instant. `delay`: ms from it to their arrival. */
export interface Instant {
	readonly time: number;
	readonly delay: number;
	readonly ids: Uint32Array;
	readonly values: Float64Array;
}

export type Frame = { readonly kind: 'series'; readonly entries: readonly SeriesEntry[] } | ({ readonly kind: 'samples' } & Instant);

/** Why the bytes at some place are no frame: `cut` when they merely end too early, as after a crash. */
export type Damage = 'cut' | 'corrupt';

export function encodeSeries(entries: readonly SeriesEntry[]): Buffer {
	return seal(Buffer.concat([Buffer.alloc(FRAME_HEAD), Buffer.of(SERIES), Buffer.from(JSON.stringify(entries))]));
}

export function encodeSamples({ time, delay, ids, values }: Instant): Buffer {
	const frame = Buffer.allocUnsafe(FRAME_HEAD + SAMPLES_HEAD + 12 * ids.length);
	let at = frame.writeUInt8(SAMPLES, FRAME_HEAD);
	at = frame.writeInt32LE(delay, at);
	at = frame.writeUInt32LE(ids.length, at);
	at = frame.writeDoubleLE(time, at);
	frame.set(bytesOf(ids), at);
	frame.set(bytesOf(values), at + 4 * ids.length);
	return seal(frame);
}

/** The frame at `from` and where the next begins; nothing at the end of the bytes. */
export function decodeFrame(bytes: Buffer, from: number): { readonly frame: Frame; readonly end: number } | Damage | undefined {
	if (from === bytes.length) return undefined;
	if (bytes.length - from < FRAME_HEAD) return 'cut';
	const length = bytes.readUInt32LE(from);
	const start = from + FRAME_HEAD;
	// A file system that lost power may show zeros where data was promised.
	if (length === 0) return bytes.subarray(from).every((byte) => byte === 0) ? 'cut' : 'corrupt';
	if (length > MAX_FRAME_BYTES) return 'corrupt';
	if (start + length > bytes.length) return 'cut';
	const payload = bytes.subarray(start, start + length);
	if (crc32(payload) !== bytes.readUInt32LE(from + 4)) return start + length === bytes.length ? 'cut' : 'corrupt';
	return { frame: payload[0] === SERIES ? decodeSeries(payload) : decodeSamples(payload), end: start + length };
}

function decodeSeries(payload: Buffer): Frame {
	return { kind: 'series', entries: JSON.parse(payload.toString('utf8', 1)) as SeriesEntry[] };
}

function decodeSamples(payload: Buffer): Frame {
	const count = payload.readUInt32LE(5);
	const ids = new Uint32Array(count);
	const values = new Float64Array(count);
	bytesOf(ids).set(payload.subarray(SAMPLES_HEAD, SAMPLES_HEAD + 4 * count));
	bytesOf(values).set(payload.subarray(SAMPLES_HEAD + 4 * count));
	return { kind: 'samples', delay: payload.readInt32LE(1), time: payload.readDoubleLE(9), ids, values };
}

function seal(frame: Buffer): Buffer {
	frame.writeUInt32LE(frame.length - FRAME_HEAD, 0);
	frame.writeUInt32LE(crc32(frame.subarray(FRAME_HEAD)), 4);
	return frame;
}

function bytesOf(array: Uint32Array | Float64Array): Uint8Array {
	return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
