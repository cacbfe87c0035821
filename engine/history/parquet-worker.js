// Plain JavaScript: a worker is loaded by Node itself, from the sources as well as from the build.
import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';

/**
 * Rows sorted by series and time. `texts[i]` and `sources[i]` hold for the next `counts[i]` rows.
 * @typedef {object} Job
 * @property {string} path
 * @property {{ key: string, value: string }[]} metadata
 * @property {string[]} texts
 * @property {string[]} sources
 * @property {Uint32Array} counts
 * @property {Float64Array} times Epoch ms
 * @property {Float64Array} values
 * @property {Int32Array} delays
 */

/** @param {Job} job */
function encode({ metadata, texts, sources, counts, times, values, delays }) {
	/** @param {string[]} each */
	const repeat = (each) => each.flatMap((text, run) => new Array(counts[run]).fill(text));
	const required = { nullable: false };
	return parquetWriteBuffer({
		columnData: [
			{ name: 'time', data: BigInt64Array.from(times, BigInt), type: 'TIMESTAMP', encoding: 'DELTA_BINARY_PACKED', ...required },
			{ name: 'series', data: repeat(texts), type: 'STRING', encoding: 'RLE_DICTIONARY', ...required },
			{ name: 'value', data: values, type: 'DOUBLE', encoding: 'PLAIN', ...required },
			{ name: 'source', data: repeat(sources), type: 'STRING', encoding: 'RLE_DICTIONARY', ...required },
			{ name: 'delay', data: delays, type: 'INT32', encoding: 'RLE_DICTIONARY', ...required },
		],
		codec: 'GZIP',
		compressors: { GZIP: (bytes) => gzipSync(bytes) },
		kvMetadata: metadata,
		rowGroupSize: times.length,
	});
}

/**
 * The file is there whole or not at all, whatever happens meanwhile.
 * @param {string} path
 * @param {ArrayBuffer} content
 */
function replace(path, content) {
	const draft = `${path}.new`;
	const file = openSync(draft, 'w', 0o600);
	try {
		const bytes = new Uint8Array(content);
		for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
	renameSync(draft, path);
	const folder = openSync(dirname(path), 'r');
	fsyncSync(folder);
	closeSync(folder);
}

const content = encode(workerData);
replace(workerData.path, content);
parentPort?.postMessage(content.byteLength);
