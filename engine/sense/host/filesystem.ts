import { type StatsFs, statfsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { type CreateArea, family, type Put } from './area.ts';

const IGNORED_MOUNTS = /^\/(dev|proc|run|sys|mnt|media|var\/lib\/docker\/.+|var\/lib\/containers\/storage\/.+)($|\/)/;
const IGNORED_TYPES =
	/^(autofs|binfmt_misc|bpf|cgroup2?|configfs|debugfs|devpts|devtmpfs|fusectl|hugetlbfs|iso9660|mqueue|nsfs|overlay|proc|procfs|pstore|rpc_pipefs|securityfs|selinuxfs|squashfs|sysfs|tracefs)$/;
/** A server may never answer on these: asking must neither block the engine nor use up its thread pool. */
const REMOTE_TYPES = /^(nfs\d?|cifs|smb\d?|smbfs|ceph|glusterfs|lustre|afs|9p|beegfs|gpfs|orangefs|ocfs2|fuse(\..+)?)$/;
const REMOTE_WAIT_MS = 500;
/** Of the thread pool's four threads, at most this many may hang in a dead server. */
const REMOTE_AT_ONCE = 2;

const LABELS = ['device', 'mountpoint', 'fstype'] as const;
const size = family('node_filesystem_size_bytes', ...LABELS);
const free = family('node_filesystem_free_bytes', ...LABELS);
const avail = family('node_filesystem_avail_bytes', ...LABELS);
const inodes = family('node_filesystem_files', ...LABELS);
const inodesFree = family('node_filesystem_files_free', ...LABELS);
const readonly = family('node_filesystem_readonly', ...LABELS);
const deviceError = family('node_filesystem_device_error', ...LABELS);

type Mount = readonly [device: string, mountpoint: string, fstype: string, readonly: boolean];

/** fstab(5) writes blanks and backslashes in octal. */
function unescapeMount(field: string): string {
	return field.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
}

function parseMounts(text: string, rootfs: string): readonly Mount[] {
	const mounts = new Map<string, Mount>();
	for (const line of text.split('\n')) {
		const [device = '', rawMount, fstype = '', options = ''] = line.split(' ');
		if (rawMount === undefined) continue;
		const full = unescapeMount(rawMount);
		// Seen from a container, the host's tree hangs below rootfs; policies speak of the host's own paths.
		const mountpoint = rootfs !== '/' && full.startsWith(rootfs) ? full.slice(rootfs.length) || '/' : full;
		if (IGNORED_MOUNTS.test(mountpoint) || IGNORED_TYPES.test(fstype)) continue;
		const isReadonly = options.split(',').includes('ro');
		// Of several mounts on one point the last one covers the others.
		mounts.set(`${device}\0${mountpoint}`, [unescapeMount(device), mountpoint, fstype, isReadonly]);
	}
	return [...mounts.values()];
}

function putSpace(put: Put, [device, mountpoint, fstype, isReadonly]: Mount, space: StatsFs | undefined): void {
	put(deviceError(device, mountpoint, fstype), space === undefined ? 1 : 0);
	if (space === undefined) return;
	put(size(device, mountpoint, fstype), space.blocks * space.bsize);
	put(free(device, mountpoint, fstype), space.bfree * space.bsize);
	put(avail(device, mountpoint, fstype), space.bavail * space.bsize);
	put(inodes(device, mountpoint, fstype), space.files);
	put(inodesFree(device, mountpoint, fstype), space.ffree);
	put(readonly(device, mountpoint, fstype), isReadonly ? 1 : 0);
}

/** Asks remote servers, a bounded number at once, and remembers which have not answered yet. */
class RemoteSpace {
	readonly #pending = new Map<string, Promise<StatsFs | undefined>>();

	/** Space; undefined when it failed or did not answer in time; 'unasked' when too many others hang. */
	async ask(path: string): Promise<StatsFs | undefined | 'unasked'> {
		if (!this.#pending.has(path)) {
			if (this.#pending.size >= REMOTE_AT_ONCE) return 'unasked';
			const asked = statfs(path)
				.catch(() => undefined)
				.finally(() => this.#pending.delete(path));
			this.#pending.set(path, asked);
		}
		let timer: NodeJS.Timeout | undefined;
		const late = new Promise<undefined>((resolve) => {
			timer = setTimeout(resolve, REMOTE_WAIT_MS, undefined);
		});
		return Promise.race([this.#pending.get(path), late]).finally(() => clearTimeout(timer));
	}
}

function localSpace(path: string): StatsFs | undefined {
	try {
		return statfsSync(path);
	} catch {
		return undefined;
	}
}

/** Room and inodes of every file system that holds data. */
export const createFilesystem: CreateArea = (files) => {
	const remote = new RemoteSpace();
	return {
		name: 'filesystem',
		async read(put) {
			// PID 1's view is the host's; an ordinary user may not look at it.
			const text = files.proc('1/mounts') ?? files.proc('self/mounts');
			if (text === undefined) return false;
			const answers: Promise<unknown>[] = [];
			for (const mount of parseMounts(text, files.roots.rootfs)) {
				const path = join(files.roots.rootfs, mount[1]);
				if (REMOTE_TYPES.test(mount[2])) answers.push(remote.ask(path).then((space) => space !== 'unasked' && putSpace(put, mount, space)));
				else putSpace(put, mount, localSpace(path));
			}
			await Promise.all(answers);
			return true;
		},
	};
};
