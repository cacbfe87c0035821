import { type Area, type CreateArea, single } from './area.ts';
import type { HostFiles } from './files.ts';

const ALLOCATED = single('node_filefd_allocated');
const MAXIMUM = single('node_filefd_maximum');

/** Open files of the whole host against the kernel's limit. */
export const createFilefd: CreateArea = (files) => ({
	name: 'filefd',
	read(put) {
		const [allocated, , maximum] = files.proc('sys/fs/file-nr')?.split('\t') ?? [];
		if (maximum === undefined) return false;
		put(ALLOCATED, Number(allocated));
		put(MAXIMUM, Number(maximum));
		return true;
	},
});

/** Two sysctls, each of which is one number. */
function pair(files: HostFiles, name: string, first: readonly [string, string], second: readonly [string, string]): Area {
	const rows = [first, second].map(([path, metric]) => ({ path, labels: single(metric) }));
	return {
		name,
		read(put) {
			let any = false;
			for (const { path, labels } of rows) {
				const text = files.proc(path);
				if (text === undefined) continue;
				any = true;
				put(labels, Number(text));
			}
			return any;
		},
	};
}

/** Tracked connections against the table's limit; absent where the module is not loaded. */
export const createConntrack: CreateArea = (files) =>
	pair(
		files,
		'conntrack',
		['sys/net/netfilter/nf_conntrack_count', 'node_nf_conntrack_entries'],
		['sys/net/netfilter/nf_conntrack_max', 'node_nf_conntrack_entries_limit'],
	);

/** Randomness at hand; of interest on kernels before 5.18, where readers of /dev/random could block. */
export const createEntropy: CreateArea = (files) =>
	pair(
		files,
		'entropy',
		['sys/kernel/random/entropy_avail', 'node_entropy_available_bits'],
		['sys/kernel/random/poolsize', 'node_entropy_pool_size_bits'],
	);
