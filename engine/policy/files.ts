import { isAscii } from 'node:buffer';
import { closeSync, type Dirent, openSync, readdirSync, readSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { errorText, UsageError } from '../model/error.ts';
import type { Finding } from '../model/finding.ts';
import { SourceText } from './source-text.ts';

const MIB = 1024 ** 2;
export const MAX_FILE_BYTES = 2 * MIB;
export const MAX_TREE_BYTES = 64 * MIB;

/** Policy files as text, and what could not be read as such. */
export interface FileTree {
	/** Sorted by path: nothing depends on the order in which a file system lists them. */
	readonly sources: readonly SourceText[];
	/** Number of policy files, the unreadable ones included. */
	readonly files: number;
	readonly findings: readonly Finding[];
}

/**
 * Reads the policy files of folders (every `*.yaml` and `*.yml` below, except policy tests and what begins with a dot) and
 * single files. Throws UsageError where a path is not there.
 */
export function readFileTree(paths: readonly string[]): FileTree {
	const walk = new Walk();
	for (const path of paths) walk.start(path);
	return walk.tree();
}

class Walk {
	/** One for all files, a byte longer than a file may be: what fills it is too large. */
	readonly #buffer = Buffer.allocUnsafeSlow(MAX_FILE_BYTES + 1);
	readonly #sources: SourceText[] = [];
	readonly #findings: Finding[] = [];
	/** Real paths: a file that two names lead to is read once, a link that leads back ends. */
	readonly #seen = new Set<string>();
	#files = 0;
	#bytes = 0;

	tree(): FileTree {
		return { sources: this.#sources, files: this.#files, findings: this.#findings };
	}

	start(path: string): void {
		const stats = statIfThere(path);
		if (stats === undefined) throw new UsageError(`${path} is not there; give a policy file or a folder of them`);
		const real = realpathSync(path);
		if (stats.isDirectory()) this.#folder(path, real, real);
		else this.#file(path, real, stats);
	}

	#folder(path: string, real: string, root: string): void {
		if (this.#seen.has(real)) return;
		this.#seen.add(real);
		// The names are joined by hand: in a large folder, paths that are made normal again and again cost as much as reading.
		const [shown, there] = [beginningOf(path), beginningOf(real)];
		// One listing tells what is a link: a folder of a thousand files is not asked a thousand times.
		for (const entry of readdirSync(real, { withFileTypes: true }).sort(byName)) {
			if (!isOwnBusiness(entry.name)) this.#entry(shown + entry.name, entry, there + entry.name, root);
		}
	}

	#entry(path: string, entry: Dirent, at: string, root: string): void {
		if (entry.isFile()) {
			if (isPolicyFile(path)) this.#file(path, at);
			return;
		}
		const link = entry.isSymbolicLink();
		const stats = statIfThere(at);
		if (stats?.isDirectory() !== true && !isPolicyFile(path)) return;
		const real = link && stats !== undefined ? realpathSync(at) : at;
		if (stats === undefined) {
			this.#refuse(path, 'unreadable-file', 'the link leads nowhere; remove it');
		} else if (link && !`${real}${sep}`.startsWith(`${root}${sep}`)) {
			this.#refuse(path, 'outward-link', 'the link leads out of the policy folder; put the file itself here');
		} else if (stats.isDirectory()) {
			this.#folder(path, real, root);
		} else {
			this.#file(path, real, stats);
		}
	}

	/** Without `stats` it is known to be a regular file. */
	#file(path: string, real: string, stats?: Stats): void {
		if (this.#seen.has(real)) return;
		this.#seen.add(real);
		if (stats?.isFile() === false) this.#refuse(path, 'unreadable-file', 'not a regular file');
		else this.#read(path, real);
	}

	#read(path: string, real: string): void {
		let bytes: Uint8Array;
		try {
			bytes = readInto(this.#buffer, real);
		} catch (error) {
			this.#refuse(path, 'unreadable-file', `cannot be read: ${errorText(error)}`);
			return;
		}
		this.#bytes += bytes.length;
		if (bytes.length > MAX_FILE_BYTES) {
			this.#refuse(path, 'file-too-large', `larger than ${MAX_FILE_BYTES / MIB} MiB; split it`);
		} else if (this.#bytes > MAX_TREE_BYTES) {
			this.#refuse(path, 'file-too-large', `all policy files together are larger than ${MAX_TREE_BYTES / MIB} MiB`);
		} else {
			this.#files++;
			const read = decode(path, bytes);
			if (read instanceof SourceText) this.#sources.push(read);
			else this.#findings.push(read);
		}
	}

	#refuse(file: string, rule: string, message: string): void {
		this.#files++;
		this.#findings.push({ rule, severity: 'error', message, file, line: 1, column: 1, endLine: 1, endColumn: 2 });
	}
}

/** `.git`, `.github`, `.homeostat`: the repository's own business. */
const isOwnBusiness = (name: string) => name.startsWith('.') || name === 'node_modules';

/** Would the file be read as policy, in a folder that it has this path in? */
export const isPolicyPath = (path: string) => isPolicyFile(path) && !path.split('/').some(isOwnBusiness);

/** By code units, as `sort` compares texts. */
const byName = (a: Dirent, b: Dirent) => (a.name < b.name ? -1 : 1);

const isPolicyFile = (path: string) => /\.ya?ml$/.test(path) && !/\.test\.ya?ml$/.test(path);

function statIfThere(path: string): Stats | undefined {
	return statSync(path, { throwIfNoEntry: false });
}

/** What `join` puts before the name of an entry. */
const beginningOf = (folder: string) => join(folder, '-').slice(0, -1);

/** The bytes of a file, as many as the buffer holds; they are there until it is used again. */
function readInto(buffer: Buffer, file: string): Uint8Array {
	const opened = openSync(file, 'r');
	try {
		let length = 0;
		for (let more = -1; more !== 0 && length < buffer.length; length += more) {
			more = readSync(opened, buffer, length, buffer.length - length, null);
		}
		return buffer.subarray(0, length);
	} finally {
		closeSync(opened);
	}
}

const STRICT = new TextDecoder('utf-8', { fatal: true });

/** Bytes as text, or why they are none. */
export function decode(path: string, bytes: Uint8Array): SourceText | Finding {
	let text: string;
	try {
		// Most files are ASCII, which is Latin-1 too: that is taken as it is.
		text = isAscii(bytes) ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1') : STRICT.decode(bytes);
	} catch {
		// Lenient decoding puts U+FFFD where the first bad byte stands.
		const lenient = new SourceText(path, new TextDecoder('utf-8').decode(bytes));
		const at = lenient.text.indexOf('\ufffd');
		return {
			rule: 'yaml-encoding',
			severity: 'error',
			message: 'not UTF-8 from here on; save the file as UTF-8',
			...lenient.span(at, at + 1),
		};
	}
	const source = new SourceText(path, text);
	const at = text.search(CONTROL);
	if (at < 0) return source;
	const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
	return {
		rule: 'yaml-encoding',
		severity: 'error',
		message: `the control character U+${code} is refused; remove it`,
		...source.span(at, at + 1),
	};
}

/** All of C0 but tab and line breaks, and DEL: YAML allows none of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;
