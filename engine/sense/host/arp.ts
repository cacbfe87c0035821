import { type CreateArea, family } from './area.ts';

const entries = family('node_arp_entries', 'device');

/** Neighbours known by link-layer address, per device: a full table looks like an unreachable network. */
export const createArp: CreateArea = (files) => ({
	name: 'arp',
	read(put) {
		const arp = files.proc('net/arp');
		if (arp === undefined) return false;
		const counts = new Map<string, number>();
		for (const line of arp.split('\n').slice(1)) {
			const device = line.trim().split(/ +/)[5];
			if (device !== undefined) counts.set(device, (counts.get(device) ?? 0) + 1);
		}
		for (const [device, count] of counts) put(entries(device), count);
		return true;
	},
});
