import { posix } from 'node:path';
import type { Finding } from '../model/finding.ts';
import type { Mirror } from './mirror.ts';

/** Bound on the listing of a tree: some 100,000 entries. A "git bomb" has millions in a few hundred bytes. */
const MAX_LIST_BYTES = 16 * 1024 ** 2;
/** Git's file mode of a symbolic link. */
const LINK = '120000';

/** A policy file as a commit has it. The path counts from the root of the repository. */
export interface TreeFile {
	readonly path: string;
	readonly bytes: Buffer;
}

/** Which files are policy, and how large they may be. */
export interface TreeRules {
	isPolicy(path: string): boolean;
	readonly maxFileBytes: number;
	readonly maxTreeBytes: number;
}

export interface Tree {
	/** Sorted by path. */
	readonly files: readonly TreeFile[];
	/** Why the commit cannot be applied. */
	readonly refused: readonly Finding[];
}

interface Entry {
	readonly mode: string;
	readonly id: string;
	readonly size: number;
	readonly path: string;
}

/**
 * The policy files of a commit below `path`, as the objects have them: no checkout, so no filter, hook, attribute or link acts.
 * Whatever is not policy (large models, submodules, other links) is left out; what would be policy but cannot be taken as it
 * is, is refused.
 */
export async function readTree(mirror: Mirror, commit: string, path: string, rules: TreeRules): Promise<Tree> {
	const entries = parseList(await mirror.list(commit, path, MAX_LIST_BYTES));
	const policies = entries.filter((entry) => rules.isPolicy(relative(entry.path, path)));
	const regular = policies.filter(({ mode }) => mode.startsWith('100'));
	const links = policies.filter(({ mode }) => mode === LINK);
	const refused = [...tooLarge(regular, path, rules), ...(await outwardLinks(mirror, links, entries))];
	if (refused.length > 0) return { files: [], refused };
	const blobs = await mirror.blobs(regular.map(({ id }) => id));
	return { files: regular.map((entry, i) => ({ path: entry.path, bytes: blobs[i] ?? Buffer.alloc(0) })), refused };
}

const relative = (path: string, root: string) => (root === '' ? path : path.slice(root.length + 1));

function tooLarge(files: readonly Entry[], root: string, { maxFileBytes, maxTreeBytes }: TreeRules): Finding[] {
	const single = files.filter(({ size }) => size > maxFileBytes);
	if (single.length > 0) {
		return single.map(({ path }) => finding(path, 'file-too-large', `larger than ${maxFileBytes / 1024 ** 2} MiB; split it`));
	}
	const bytes = files.reduce((sum, { size }) => sum + size, 0);
	return bytes > maxTreeBytes ? [finding(root, 'file-too-large', `all policy files together have ${bytes} bytes`)] : [];
}

/** A link to another file of the tree adds nothing: that file is read by its own name. */
async function outwardLinks(mirror: Mirror, links: readonly Entry[], entries: readonly Entry[]): Promise<Finding[]> {
	const targets = await mirror.blobs(links.map(({ id }) => id));
	const outward = links.filter(({ path }, i) => {
		const target = posix.join(posix.dirname(path), targets[i]?.toString() ?? '');
		return posix.isAbsolute(targets[i]?.toString() ?? '/') || !entries.some((entry) => entry.path === target);
	});
	return outward.map(({ path }) => finding(path, 'outward-link', 'the link leads out of the policy folder; put the file itself here'));
}

/** `<mode> <type> <id> <size>\t<path>`, ended by NUL. Submodules have no size. */
function parseList(list: string): Entry[] {
	const records = list.split('\0').filter((record) => record !== '');
	return records.map((record) => {
		const tab = record.indexOf('\t');
		const [mode = '', , id = '', size = ''] = record.slice(0, tab).split(/ +/);
		return { mode, id, size: size === '-' ? 0 : Number(size), path: record.slice(tab + 1) };
	});
}

function finding(path: string, rule: string, message: string): Finding {
	return { rule, severity: 'error', message, file: path === '' ? '.' : path, line: 1, column: 1, endLine: 1, endColumn: 2 };
}
