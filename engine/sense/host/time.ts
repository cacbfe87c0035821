import { type CreateArea, family, single } from './area.ts';

const SECONDS = single('node_time_seconds');
const offset = family('node_time_zone_offset_seconds', 'time_zone');
const available = family('node_time_clocksource_available_info', 'device', 'clocksource');
const current = family('node_time_clocksource_current_info', 'device', 'clocksource');
const SOURCES = 'devices/system/clocksource';

function zoneName(now: Date): string {
	const parts = new Intl.DateTimeFormat('en', { timeZoneName: 'short' }).formatToParts(now);
	return parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
}

/** The wall clock, its zone, and what the kernel keeps it with. */
export const createTime: CreateArea = (files) => {
	// Formatting a date costs more than every other area together: the zone's name changes with its offset only.
	let zone = { minutes: Number.NaN, name: '' };
	return {
		name: 'time',
		read(put, now) {
			const date = new Date(now);
			const minutes = -date.getTimezoneOffset();
			if (minutes !== zone.minutes) zone = { minutes, name: zoneName(date) };
			put(SECONDS, now / 1000);
			put(offset(zone.name), minutes * 60);
			for (const directory of files.sysList(SOURCES)) {
				if (!directory.startsWith('clocksource')) continue;
				const device = directory.slice('clocksource'.length);
				const names = files.sys(`${SOURCES}/${directory}/available_clocksource`)?.split(' ') ?? [];
				for (const name of names) put(available(device, name), 1);
				put(current(device, files.sys(`${SOURCES}/${directory}/current_clocksource`) ?? ''), 1);
			}
			return true;
		},
	};
};
