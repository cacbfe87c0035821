import { ActError } from '../../engine/model/actuator.ts';

/** Properties that `systemctl show` names otherwise than `set-property` does. */
export const SHOWN_AS: Readonly<Record<string, string>> = { CPUQuota: 'CPUQuotaPerSecUSec' };

/** Units of systemd's time spans (systemd.time(7)), as far as it prints them, in microseconds. */
const MICROSECONDS: Readonly<Record<string, number>> = { us: 1, ms: 1_000, s: 1_000_000, min: 60_000_000, h: 3_600_000_000 };
/** Of CPU time a second: this is 100 %. */
const SECOND = 1_000_000;

/** What `systemctl show` says of a property, as `set-property` takes it; empty is the default. */
export function readProperty(name: string, shown: Readonly<Record<string, string>>): string {
	const value = shown[SHOWN_AS[name] ?? name];
	if (value === undefined) throw new ActError(`systemd does not know the property ${name} of this unit`, { retry: false });
	// 2^64-1 is how older versions print "no limit".
	if (value === 'infinity' || value === '[not set]' || value === '18446744073709551615') return '';
	return name === 'CPUQuota' ? `${Math.round((parseTimeSpan(value) / SECOND) * 10_000) / 100}%` : value;
}

/** `1min 30s`, `200ms` to microseconds. */
function parseTimeSpan(text: string): number {
	return text.split(' ').reduce((sum, part) => {
		const [, count = '', unit = ''] = /^([\d.]+)(\D+)$/.exec(part) ?? [];
		const size = MICROSECONDS[unit];
		if (size === undefined) throw new ActError(`cannot read the time span "${text}" of systemd`, { retry: false });
		return sum + Number(count) * size;
	}, 0);
}
