import { type CreateArea, family } from './area.ts';

/** Columns after the colon in `/proc/net/dev`. */
const COLUMNS = [
	'receive_bytes',
	'receive_packets',
	'receive_errs',
	'receive_drop',
	'receive_fifo',
	'receive_frame',
	'receive_compressed',
	'receive_multicast',
	'transmit_bytes',
	'transmit_packets',
	'transmit_errs',
	'transmit_drop',
	'transmit_fifo',
	'transmit_colls',
	'transmit_carrier',
	'transmit_compressed',
];

const counters = COLUMNS.map((column) => family(`node_network_${column}_total`, 'device'));

/** Traffic, errors and drops of every interface but the loopback. */
export const createNetwork: CreateArea = (files) => ({
	name: 'netdev',
	read(put) {
		const dev = files.proc('net/dev');
		if (dev === undefined) return false;
		for (const line of dev.split('\n').slice(2)) {
			const colon = line.lastIndexOf(':');
			const device = line.slice(0, colon).trim();
			if (colon < 0 || device === 'lo') continue;
			const values = line
				.slice(colon + 1)
				.trim()
				.split(/ +/);
			for (const [index, labels] of counters.entries()) put(labels(device), Number(values[index]));
		}
		return true;
	},
});
