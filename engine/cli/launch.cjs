// @ts-check
/**
 * Runs a bundle with the code that V8 made of it in an earlier run, which spares a command most of its start. What a command made
 * V8 compile is written beside the bundle when it ends, once per command and build. V8 refuses code of another version or of other
 * flags, and a checksum what a disk spoilt; it is then replaced. Where nothing can be read or written, V8 compiles as ever.
 */
const { readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { constants, Script } = require('node:vm');
const { crc32 } = require('node:zlib');

const FOLDER = join(__dirname, '..', '..', 'dist', 'bundle');
/**
 * Commands that editors and hooks run many times a day. Each has a bundle of its own, as a start takes as long as what it reads is
 * large, and ends at once: none of them starts anything that would have to end first.
 */
const OWN_BUNDLE = ['validate'];
const WRONG_USAGE = 2;
const CHECKSUM_BYTES = 4;

/**
 * @param {readonly string[]} argv The command line, beginning with the command.
 * @returns {Promise<number>} Its exit code.
 */
async function launch(argv) {
	const { exports, keep } = load(argv[0] ?? '');
	const code = await exports.main(argv);
	if (code !== WRONG_USAGE) keep();
	if (OWN_BUNDLE.includes(argv[0] ?? '') && isWritten()) process.exit(code);
	return code;
}

/** Else Node would first finish what V8 collects in the background, memory that is given back anyway: 15 ms after a thousand policies. */
const isWritten = () => process.stdout.writableLength === 0 && process.stderr.writableLength === 0;

/**
 * @param {string} purpose What the bundle is loaded for, most often a command; code is kept for each.
 * @returns {{ exports: { main(argv: readonly string[]): Promise<number> }, keep(): void }} `keep` writes what has been compiled by
 * then, unless there was something already.
 */
function load(purpose) {
	const file = join(FOLDER, `${OWN_BUNDLE.includes(purpose) ? purpose : 'homeostat'}.cjs`);
	// A bundle is ASCII: nothing is decoded.
	const source = readFileSync(file, 'latin1');
	const kept = /^[a-z-]+$/.test(purpose) ? `${file}.${source.slice(2, source.indexOf('\n'))}.${purpose}` : undefined;
	const cachedData = kept === undefined ? undefined : readWhole(kept);
	const script = new Script(source, {
		filename: file,
		importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
		...(cachedData === undefined ? {} : { cachedData }),
	});
	const module = { exports: /** @type {any} */ ({}) };
	script.runInThisContext()(module, module.exports, createRequire(file), pathToFileURL(file).href);
	const useful = cachedData !== undefined && script.cachedDataRejected !== true;
	return {
		exports: module.exports,
		keep() {
			if (kept !== undefined && !useful) writeIfPossible(kept, script.createCachedData());
		},
	};
}

/**
 * Code ends with its checksum: V8 looks only at the length, and ends the process over what it cannot make sense of.
 * @param {string} file
 */
function readWhole(file) {
	try {
		const bytes = readFileSync(file);
		const end = bytes.length - CHECKSUM_BYTES;
		return end > 0 && bytes.readUInt32LE(end) === crc32(bytes.subarray(0, end)) ? bytes.subarray(0, end) : undefined;
	} catch {
		return undefined; // none yet, or not for this user: the start takes longer, that is all
	}
}

/**
 * @param {string} file
 * @param {Buffer} code
 */
function writeIfPossible(file, code) {
	const checksum = Buffer.alloc(CHECKSUM_BYTES);
	checksum.writeUInt32LE(crc32(code));
	const part = `${file}.${process.pid}`;
	try {
		writeFileSync(part, Buffer.concat([code, checksum]));
		renameSync(part, file);
	} catch {
		rmSync(part, { force: true }); // an installation that may not be written to
	}
}

module.exports = { OWN_BUNDLE, launch };
