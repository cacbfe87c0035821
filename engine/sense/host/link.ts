import { type CreateArea, family, type Put } from './area.ts';
import type { HostFiles } from './files.ts';

/** Attributes that hardly ever change are read anew this often: a host full of containers has hundreds of interfaces. */
const SLOW_MS = 60_000;

const up = family('node_network_up', 'device');
const info = family('node_network_info', 'device', 'address', 'broadcast', 'duplex', 'operstate', 'ifalias');
const speed = family('node_network_speed_bytes', 'device');

const QUICK = [
	['carrier', family('node_network_carrier', 'device')],
	['carrier_changes', family('node_network_carrier_changes_total', 'device')],
] as const;

const SLOW = [
	['mtu', family('node_network_mtu_bytes', 'device')],
	['flags', family('node_network_flags', 'device')],
	['ifindex', family('node_network_iface_id', 'device')],
	['tx_queue_len', family('node_network_transmit_queue_length', 'device')],
	['type', family('node_network_protocol_type', 'device')],
] as const;

interface Facts {
	readonly readAt: number;
	readonly numbers: readonly number[];
	/** Bits per second / 1e6; negative or absent when the link does not know. */
	readonly megabits: number;
	readonly texts: readonly [address: string, broadcast: string, duplex: string];
	readonly alias: string;
}

function readFacts(files: HostFiles, device: string, now: number): Facts {
	const attribute = (name: string) => files.sys(`class/net/${device}/${name}`);
	return {
		readAt: now,
		numbers: SLOW.map(([name]) => Number(attribute(name) ?? Number.NaN)),
		megabits: Number(attribute('speed') ?? Number.NaN),
		texts: [attribute('address') ?? '', attribute('broadcast') ?? '', attribute('duplex') ?? ''],
		alias: attribute('ifalias') ?? '',
	};
}

function putFacts(put: Put, device: string, operstate: string, facts: Facts): void {
	put(info(device, ...facts.texts, operstate, facts.alias), 1);
	for (const [index, [, labels]] of SLOW.entries()) put(labels(device), facts.numbers[index] ?? Number.NaN);
	if (facts.megabits >= 0) put(speed(device), (facts.megabits * 1e6) / 8);
}

/** State of every link: is it up, how fast, how often did the carrier go. */
export const createLink: CreateArea = (files) => {
	const known = new Map<string, Facts>();
	return {
		name: 'netclass',
		read(put, now) {
			const devices = files.sysList('class/net');
			for (const device of devices) {
				const operstate = files.sys(`class/net/${device}/operstate`);
				// `bonding_masters` is a file among the links.
				if (operstate === undefined) continue;
				const last = known.get(device);
				const facts = last !== undefined && now - last.readAt < SLOW_MS ? last : readFacts(files, device, now);
				known.set(device, facts);
				put(up(device), operstate === 'up' ? 1 : 0);
				for (const [name, labels] of QUICK) {
					const value = files.sys(`class/net/${device}/${name}`);
					if (value !== undefined) put(labels(device), Number(value));
				}
				putFacts(put, device, operstate, facts);
			}
			return devices.length > 0;
		},
	};
};
