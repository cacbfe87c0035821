/**
 * Prometheus marks the end of a series with one particular NaN. It travels as an ordinary sample value and must be told from every
 * other NaN by its bits. Some operations of the JavaScript engine set the quiet bit of a signalling NaN, so both forms count as marker.
 */
const HIGH = 0x7ff00000;
const QUIET = 0x00080000;
const LOW = 2;

const scratch = new Float64Array(1);
const bits = new Uint32Array(scratch.buffer);
const littleEndian = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;
const lowWord = littleEndian ? 0 : 1;
const highWord = 1 - lowWord;

/** The staleness marker, `0x7ff0000000000002`. */
export const STALE: number = staleMarker();

function staleMarker(): number {
	bits[lowWord] = LOW;
	bits[highWord] = HIGH;
	return scratch[0] ?? Number.NaN;
}

/** Is `value` the staleness marker (and not some other NaN)? */
export function isStale(value: number): boolean {
	// Ordinary values leave here.
	if (!Number.isNaN(value)) return false;
	scratch[0] = value;
	return bits[lowWord] === LOW && ((bits[highWord] ?? 0) & ~QUIET) === HIGH;
}

/** Writes the marker bit for bit; `words` is a view of the same buffer as the values. */
export function writeStale(words: Uint32Array, index: number): void {
	words[2 * index + lowWord] = LOW;
	words[2 * index + highWord] = HIGH;
}
