// @ts-check
/**
 * Builds `dist/` when it does not stand for the sources beside it, so that a clone runs after `npm ci` alone.
 * A published package has no sources and is never built. A check of a fresh build costs a few milliseconds.
 */
const { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, extname, join } = require('node:path');

const ROOT = join(__dirname, '..', '..');
const CONFIG = 'tsconfig.build.json';
/** What the launcher runs. */
const ENTRY = join('dist', 'bundle', 'homeostat.cjs');
const SOURCE_FOLDERS = ['engine', 'actuators', 'schemas'];
const SOURCE_TYPES = new Set(['.ts', '.js', '.cjs', '.json']);
const POLL_MS = 50;

/** @typedef {{ root?: string, log?: (line: string) => void }} BuildOptions */

/**
 * Makes `dist/` fit the sources; returns whether it had to build. One start builds, the others wait for it.
 * Throws when the sources do not compile or the compiler is not installed and there is no earlier build.
 * @param {BuildOptions} [options]
 */
function ensureBuilt({ root = ROOT, log = (line) => console.error(line) } = {}) {
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

/**
 * Does the build stand for the sources as they are? Mostly they are untouched, folders included, and one look at each tells. Where
 * a folder changed, what it holds may be the same all the same: then the next start need not look so closely.
 * @param {string} root
 */
function isFresh(root) {
	if (!existsSync(stampFile(root)) || !existsSync(join(root, ENTRY))) return false;
	const stamp = readFileSync(stampFile(root), 'utf8');
	const lines = stamp.split('\n');
	if (lines.every((line) => isUntouched(root, line))) return true;
	const now = survey(root);
	if (filesOf(now).join('\n') !== filesOf(lines).join('\n')) return false;
	writeFileSync(stampFile(root), now.join('\n'));
	return true;
}

/** @param {string} root */
const stampFile = (root) => join(root, 'dist', '.sources');

/** @param {readonly string[]} lines */
const filesOf = (lines) => lines.filter((line) => !line.includes('/\t'));

/**
 * Does a line of the stamp still tell the truth? Numbers are compared as numbers: a start looks at a thousand.
 * @param {string} root
 * @param {string} line
 */
function isUntouched(root, line) {
	const [path = '', size, modified] = line.split('\t');
	const stats = statSync(`${root}/${path}`, { throwIfNoEntry: false });
	return stats !== undefined && stats.mtimeMs === Number(modified) && (size === '' || stats.size === Number(size));
}

/**
 * Identity of a source by path, size and modification time: equality, unlike "newer than", also notices a file that was restored
 * with an old date. Folders, which end with a slash, tell by their time that something in them was made, deleted or renamed.
 * @param {string} root
 * @param {string} path
 */
function lineOf(root, path) {
	const stats = statSync(`${root}/${path}`, { throwIfNoEntry: false });
	return `${path}\t${path.endsWith('/') ? '' : stats?.size}\t${stats?.mtimeMs}`;
}

/** @param {string} root */
function survey(root) {
	const paths = ['package-lock.json', 'tsconfig.json', CONFIG, ...SOURCE_FOLDERS.flatMap((folder) => sources(root, `${folder}/`))];
	return paths.map((path) => lineOf(root, path));
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function sources(root, folder) {
	if (!existsSync(join(root, folder))) return [];
	const entries = readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
	const inside = entries.flatMap((entry) => {
		const path = `${folder}${entry.name}`;
		if (entry.isDirectory()) return sources(root, `${path}/`);
		return SOURCE_TYPES.has(extname(path)) && !path.endsWith('.test.ts') ? [path] : [];
	});
	return [folder, ...inside];
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
	if (!existsSync(join(root, ENTRY))) throw new Error('nothing is built and TypeScript is not installed: run `npm ci` first');
	log('homeostat: TypeScript is not installed, so the existing build is used as it is');
	return false;
}

/**
 * @param {string} root
 * @param {string} compiler
 */
function compile(root, compiler) {
	// Taken before compiling: a file changed meanwhile makes the next start build again.
	const identity = survey(root);
	rmSync(stampFile(root), { force: true });
	// Asked for only here, as it would cost every start a few milliseconds.
	const { spawnSync } = process.getBuiltinModule('node:child_process');
	for (const args of [[compiler, '-p', CONFIG], [join(root, 'engine', 'cli', 'bundle.js')]]) {
		// Its messages go to stderr: stdout belongs to the command's results.
		const { status, error } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] });
		if (error !== undefined) throw error;
		if (status !== 0) throw new Error('the sources do not compile: mend the errors above, or return to a revision that builds');
	}
	writeFileSync(stampFile(root), identity.join('\n'));
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

module.exports = { ensureBuilt };
if (require.main === module) ensureBuilt();
