// @ts-check
/**
 * Builds `dist/` when it does not stand for the sources beside it, so that a clone runs after `npm ci` alone.
 * A published package has no sources and is never built. A check of a fresh build costs a few milliseconds.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CONFIG = 'tsconfig.build.json';
const SOURCE_FOLDERS = ['engine', 'actuators', 'schemas'];
const SOURCE_TYPES = new Set(['.ts', '.js', '.json']);
const POLL_MS = 50;

/** @typedef {{ root?: string, log?: (line: string) => void }} BuildOptions */

/**
 * Makes `dist/` fit the sources; returns whether it had to build. One start builds, the others wait for it.
 * Throws when the sources do not compile or the compiler is not installed and there is no earlier build.
 * @param {BuildOptions} [options]
 */
export function ensureBuilt({ root = ROOT, log = (line) => console.error(line) } = {}) {
	if (!existsSync(join(root, CONFIG)) || isFresh(root)) return false;
	const compiler = findCompiler(root);
	if (compiler === undefined) return settleForEarlierBuild(root, log);
	mkdirSync(join(root, 'dist'), { recursive: true });
	return withLock(join(root, 'dist', '.building'), () => {
		if (isFresh(root)) return false;
		log('homeostat: building from source ...');
		compile(root, compiler);
		return true;
	});
}

/** @param {string} root */
function isFresh(root) {
	const stamp = stampFile(root);
	return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(root);
}

/** @param {string} root */
const stampFile = (root) => join(root, 'dist', '.sources');

/**
 * Identity of the sources by path, size and modification time: equality, unlike "newer than", also notices a file that
 * was deleted, renamed or restored with an old date.
 * @param {string} root
 */
function fingerprint(root) {
	const hash = createHash('sha1');
	for (const file of [CONFIG, 'tsconfig.json', 'package-lock.json', ...SOURCE_FOLDERS.flatMap((folder) => sources(root, folder))]) {
		const { size, mtimeMs } = statSync(join(root, file));
		hash.update(`${file}\0${size}\0${mtimeMs}\n`);
	}
	return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} folder
 */
function sources(root, folder) {
	if (!existsSync(join(root, folder))) return [];
	return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => SOURCE_TYPES.has(extname(file)) && !file.endsWith('.test.ts'))
		.sort()
		.map((file) => join(folder, file));
}

/** @param {string} root */
function findCompiler(root) {
	try {
		return join(dirname(createRequire(join(root, CONFIG)).resolve('typescript/package.json')), 'bin', 'tsc');
	} catch {
		return undefined; // not installed: the caller decides what that means
	}
}

/**
 * Without a compiler (`npm ci --omit=dev`) an earlier build is the best there is.
 * @param {string} root
 * @param {(line: string) => void} log
 */
function settleForEarlierBuild(root, log) {
	if (!existsSync(join(root, 'dist', 'engine'))) throw new Error('nothing is built and TypeScript is not installed: run `npm ci` first');
	log('homeostat: TypeScript is not installed, so the existing build is used as it is');
	return false;
}

/**
 * @param {string} root
 * @param {string} compiler
 */
function compile(root, compiler) {
	// Taken before compiling: a file changed meanwhile makes the next start build again.
	const identity = fingerprint(root);
	rmSync(stampFile(root), { force: true });
	// Its messages go to stderr: stdout belongs to the command's results.
	const { status, error } = spawnSync(process.execPath, [compiler, '-p', CONFIG], { cwd: root, stdio: ['ignore', 2, 2] });
	if (error !== undefined) throw error;
	if (status !== 0) throw new Error('the sources do not compile: mend the errors above, or return to a revision that builds');
	writeFileSync(stampFile(root), identity);
}

/**
 * Runs `work` while no other process does. A lock whose owner died is taken over; should two waiters take it over in the
 * same instant, both compile the same sources to the same bytes.
 * @template T
 * @param {string} lock
 * @param {() => T} work
 */
function withLock(lock, work) {
	while (!take(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, POLL_MS);
	try {
		return work();
	} finally {
		rmSync(lock, { force: true });
	}
}

/** @param {string} lock */
function take(lock) {
	try {
		writeFileSync(lock, String(process.pid), { flag: 'wx' });
		return true;
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
	}
	if (isAbandoned(lock)) rmSync(lock, { force: true });
	return false;
}

/** @param {string} lock */
function isAbandoned(lock) {
	try {
		const owner = Number(readFileSync(lock, 'utf8'));
		// Empty for the instant between creating and writing: somebody's, not nobody's.
		if (owner === 0) return false;
		process.kill(owner, 0);
		return false;
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'ESRCH';
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureBuilt();
