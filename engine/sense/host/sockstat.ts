import { type CreateArea, type Put, single } from './area.ts';

/** `mem` is in pages; x86-64 and most arm64 kernels have 4 KiB ones, and node cannot ask. */
const PAGE = 4096;

/** Sockets in use by protocol, and the memory they hold. */
export const createSockstat: CreateArea = (files) => {
	// One memo for all: the metric name itself is what varies here.
	const names = new Map<string, ReturnType<typeof single>>();
	const labelsOf = (field: string) => {
		const labels = names.get(field) ?? single(`node_sockstat_${field}`);
		names.set(field, labels);
		return labels;
	};

	/** Lines such as `TCP: inuse 2 orphan 0 tw 2 alloc 2 mem 76`. */
	function putLines(put: Put, text: string): void {
		for (const line of text.split('\n')) {
			const [protocol = '', ...pairs] = line.split(' ');
			for (let i = 0; i + 1 < pairs.length; i += 2) {
				const field = `${protocol.slice(0, -1)}_${pairs[i]}`;
				const value = Number(pairs[i + 1]);
				put(labelsOf(field), value);
				if (pairs[i] === 'mem') put(labelsOf(`${field}_bytes`), value * PAGE);
			}
		}
	}

	return {
		name: 'sockstat',
		read(put) {
			const texts = [files.proc('net/sockstat'), files.proc('net/sockstat6')];
			for (const text of texts) if (text !== undefined) putLines(put, text);
			return texts.some((text) => text !== undefined);
		},
	};
};
