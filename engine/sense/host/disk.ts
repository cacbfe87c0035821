import { type CreateArea, family, type Put } from './area.ts';
import type { HostFiles } from './files.ts';

/** Partitions and memory-backed devices, as node_exporter leaves them out. */
const IGNORED = /^(ram|loop|fd|(h|s|v|xv)d[a-z]|nvme\d+n\d+p)\d+$/;
/** The kernel counts sectors of 512 bytes here, whatever the device's own sector size. */
const SECTOR = 512;
const MS = 1 / 1000;

/** Columns after the device name in `/proc/diskstats`, in the kernel's order (iostats.rst). Old kernels have fewer. */
const COLUMNS = [
	['reads_completed_total', 1],
	['reads_merged_total', 1],
	['read_bytes_total', SECTOR],
	['read_time_seconds_total', MS],
	['writes_completed_total', 1],
	['writes_merged_total', 1],
	['written_bytes_total', SECTOR],
	['write_time_seconds_total', MS],
	['io_now', 1],
	['io_time_seconds_total', MS],
	['io_time_weighted_seconds_total', MS],
	['discards_completed_total', 1],
	['discards_merged_total', 1],
	['discarded_sectors_total', 1],
	['discard_time_seconds_total', MS],
	['flush_requests_total', 1],
	['flush_requests_time_seconds_total', MS],
] as const;

const counters = COLUMNS.map(([name, scale]) => ({ labels: family(`node_disk_${name}`, 'device'), scale }));
const info = family('node_disk_info', 'device', 'major', 'minor', 'path', 'wwn', 'model', 'serial', 'revision');

/** What udev knows of a block device: lines `E:NAME=value` of `/run/udev/data/bMAJOR:MINOR`. */
function udevProperties(files: HostFiles, major: string, minor: string): ReadonlyMap<string, string> {
	const properties = new Map<string, string>();
	for (const line of files.root(`run/udev/data/b${major}:${minor}`)?.split('\n') ?? []) {
		const equals = line.indexOf('=');
		if (line.startsWith('E:') && equals > 0) properties.set(line.slice(2, equals), line.slice(equals + 1));
	}
	return properties;
}

function identity(files: HostFiles, major: string, minor: string): readonly string[] {
	const udev = udevProperties(files, major, minor);
	const names = ['ID_PATH', 'ID_WWN', 'ID_MODEL', 'ID_SERIAL_SHORT', 'ID_REVISION'];
	return names.map((name) => udev.get(name) ?? '');
}

function putCounters(put: Put, device: string, columns: readonly string[]): void {
	for (const [index, { labels, scale }] of counters.entries()) {
		const column = columns[index];
		if (column !== undefined) put(labels(device), Number(column) * scale);
	}
}

/** Requests, bytes and times of every block device that has done I/O. */
export const createDisk: CreateArea = (files) => {
	const identities = new Map<string, readonly string[]>();
	return {
		name: 'diskstats',
		read(put) {
			const diskstats = files.proc('diskstats');
			if (diskstats === undefined) return false;
			for (const line of diskstats.split('\n')) {
				const [major = '', minor = '', device, ...columns] = line.trim().split(/ +/);
				if (device === undefined || IGNORED.test(device)) continue;
				// The device number is reused after unplugging: the name alone would keep the old disk's serial.
				const key = `${device} ${major}:${minor}`;
				const known = identities.get(key) ?? identity(files, major, minor);
				identities.set(key, known);
				put(info(device, major, minor, ...known), 1);
				putCounters(put, device, columns);
			}
			return true;
		},
	};
};
