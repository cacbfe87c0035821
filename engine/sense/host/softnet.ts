import { type CreateArea, family } from './area.ts';

const processed = family('node_softnet_processed_total', 'cpu');
const dropped = family('node_softnet_dropped_total', 'cpu');
const squeezed = family('node_softnet_times_squeezed_total', 'cpu');

/** Packets that each CPU's backlog took, dropped, or had no time left for. All columns are hexadecimal. */
export const createSoftnet: CreateArea = (files) => ({
	name: 'softnet',
	read(put) {
		const softnet = files.proc('net/softnet_stat');
		if (softnet === undefined) return false;
		for (const [row, line] of softnet.trimEnd().split('\n').entries()) {
			const columns = line.split(' ');
			// Since 5.10 the CPU's number is in column 12; without it rows of offline CPUs would shift the others.
			const cpu = columns[12] === undefined ? String(row) : String(Number.parseInt(columns[12], 16));
			put(processed(cpu), Number.parseInt(columns[0] ?? '', 16));
			put(dropped(cpu), Number.parseInt(columns[1] ?? '', 16));
			put(squeezed(cpu), Number.parseInt(columns[2] ?? '', 16));
		}
		return true;
	},
});
