import { type CreateArea, family } from './area.ts';

const CLASS = 'class/thermal';
const zoneTemp = family('node_thermal_zone_temp', 'type', 'zone');
const coolingNow = family('node_cooling_device_cur_state', 'name', 'type');
const coolingMost = family('node_cooling_device_max_state', 'name', 'type');

/** Temperatures that the firmware reports (degrees Celsius), and how far each cooling device is turned up. */
export const createThermal: CreateArea = (files) => ({
	name: 'thermal_zone',
	read(put) {
		const directories = files.sysList(CLASS);
		for (const directory of directories) {
			const attribute = (name: string) => files.sys(`${CLASS}/${directory}/${name}`);
			const type = attribute('type') ?? '';
			if (directory.startsWith('thermal_zone')) {
				const milli = attribute('temp');
				if (milli !== undefined) put(zoneTemp(type, directory.slice('thermal_zone'.length)), Number(milli) / 1000);
			} else if (directory.startsWith('cooling_device')) {
				const name = directory.slice('cooling_device'.length);
				put(coolingNow(name, type), Number(attribute('cur_state') ?? Number.NaN));
				put(coolingMost(name, type), Number(attribute('max_state') ?? Number.NaN));
			}
		}
		return directories.length > 0;
	},
});
