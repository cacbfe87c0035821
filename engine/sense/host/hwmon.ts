import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type CreateArea, family, type Put } from './area.ts';
import type { HostFiles } from './files.ts';

const CLASS = 'class/hwmon';
const TYPES = new Set(['in', 'cpu', 'fan', 'pwm', 'temp', 'curr', 'power', 'energy', 'humidity', 'intrusion', 'freq']);
/** `temp1_crit` = type, number, property (hwmon/sysfs-interface.rst). */
const FILE = /^([a-z]+?)(\d+)(?:_(.+))?$/;
/** Chips come and go with modules: their files are listed anew this often. */
const SLOW_MS = 60_000;

const chipNames = family('node_hwmon_chip_names', 'chip', 'chip_name');
const sensorLabel = family('node_hwmon_sensor_label', 'chip', 'sensor', 'label');

interface Element {
	readonly path: string;
	readonly labels: ReturnType<ReturnType<typeof family>>;
	readonly scale: number;
}

interface Chip {
	readonly chip: string;
	readonly name: string;
	readonly elements: readonly Element[];
	readonly labels: readonly (readonly [sensor: string, label: string])[];
}

function clean(name: string): string {
	return name
		.toLowerCase()
		.replace(/[^a-z0-9:_]/g, '_')
		.replace(/^_+|_+$/g, '');
}

/** Suffix with the unit, and what turns the driver's milli- and micro-units into it. */
function unitOf(type: string, property: string): readonly [suffix: string, scale: number] {
	if (property === 'fault' || property === 'alarm') return ['', 1];
	if (property === 'beep') return ['_enabled', 1];
	if (type === 'in' || type === 'cpu') return ['_volts', 1e-3];
	if (type === 'temp') return property === 'type' ? ['', 1] : ['_celsius', 1e-3];
	if (type === 'curr') return ['_amps', 1e-3];
	if (type === 'energy') return ['_joule_total', 1e-6];
	if (type === 'power' && property.startsWith('average_interval')) return ['_seconds', 1e-3];
	if (type === 'power') return property === 'accuracy' ? ['', 1e-6] : ['_watt', 1e-6];
	if (type === 'humidity') return ['', 1e-6];
	if (type === 'fan' && ['input', 'min', 'max', 'target'].includes(property)) return ['_rpm', 1];
	if (type === 'freq') return ['_freq_mhz', 1e-6];
	return ['', 1];
}

/** The bus address is stable over reboots; the number in `hwmonN` is not. */
function chipId(files: HostFiles, directory: string): string {
	try {
		const device = realpathSync(join(files.roots.sysRoot, directory, 'device'));
		const parts = [clean(basename(dirname(device))), clean(basename(device))].filter((part) => part !== '');
		if (parts.length > 0) return parts.join('_');
	} catch {
		// A virtual chip has no device: its name must do.
	}
	return clean(files.sys(`${directory}/name`) ?? '') || clean(basename(directory));
}

function elementOf(chip: string, path: string, type: string, sensor: string, property: string, bare: boolean): Element {
	const [suffix, scale] = unitOf(type, property);
	// `input` is the value itself, unless the chip has a file without property too (pwm1).
	const middle = property === '' || (property === 'input' && !bare) ? '' : `_${clean(property)}`;
	return { path, labels: family(`node_hwmon_${type}${middle}${suffix}`, 'chip', 'sensor')(chip, sensor), scale };
}

function discoverChip(files: HostFiles, directory: string): Chip {
	const chip = chipId(files, directory);
	const paths = [directory, `${directory}/device`].flatMap((at) => files.sysList(at).map((file) => [file, `${at}/${file}`] as const));
	const names = new Set(paths.map(([file]) => file));
	const elements = new Map<string, Element>();
	const labels: (readonly [string, string])[] = [];
	for (const [file, path] of paths) {
		const [, type = '', number = '', property = ''] = FILE.exec(file) ?? [];
		if (!TYPES.has(type)) continue;
		const sensor = `${type}${number}`;
		if (property === 'label') labels.push([sensor, files.sys(path) ?? '']);
		else elements.set(file, elementOf(chip, path, type, sensor, property, names.has(sensor)));
	}
	return { chip, name: clean(files.sys(`${directory}/name`) ?? ''), elements: [...elements.values()], labels };
}

function putChip(put: Put, files: HostFiles, chip: Chip): void {
	if (chip.name !== '') put(chipNames(chip.chip, chip.name), 1);
	for (const [sensor, label] of chip.labels) put(sensorLabel(chip.chip, sensor, label), 1);
	for (const { path, labels, scale } of chip.elements) {
		const text = files.sys(path);
		if (text !== undefined && text !== '') put(labels, Number(text) * scale);
	}
}

/** Temperatures, fans, voltages and power of the board's monitoring chips, disks and GPUs. */
export const createHwmon: CreateArea = (files) => {
	let chips: readonly Chip[] = [];
	let listedAt = Number.NEGATIVE_INFINITY;
	return {
		name: 'hwmon',
		read(put, now) {
			if (now - listedAt >= SLOW_MS) {
				chips = files.sysList(CLASS).map((name) => discoverChip(files, `${CLASS}/${name}`));
				listedAt = now;
			}
			for (const chip of chips) putChip(put, files, chip);
			return chips.length > 0;
		},
	};
};
