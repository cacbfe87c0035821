import { parseCron } from '../../decide/calendar/cron.ts';
import type { Schedule } from '../../decide/calendar/schedule.ts';
import { isTimeZone } from '../../decide/calendar/zone.ts';
import type { Duration } from '../../model/policy.gen.ts';
import type { Path } from '../locate.ts';
import type { Place } from '../place.ts';
import { milliseconds } from './bench.ts';

/** The fields that make a schedule, as they stand below `path`; `key` is the one that holds the cron expression. */
export function compileSchedule(
	{ cron, timezone, duration }: { readonly cron: string; readonly timezone: string; readonly duration: Duration },
	path: Path,
	key: string,
	place: Place,
): Schedule | undefined {
	const parsed = parseCron(cron);
	if (parsed.kind === 'invalid') place.value([...path, key], 'cron', parsed.message);
	const known = isTimeZone(timezone);
	if (!known) place.value([...path, 'timezone'], 'unknown-timezone', `\`${timezone}\` is no IANA time zone, such as Europe/Berlin`);
	return parsed.kind === 'cron' && known ? { cron: parsed.cron, timezone, duration: milliseconds(duration) } : undefined;
}
