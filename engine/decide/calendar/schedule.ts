import { type Cron, lastFiring } from './cron.ts';

/** A recurring span of time: begins when the cron expression fires in its zone, and lasts for elapsed, not wall-clock, time. */
export interface Schedule {
	readonly cron: Cron;
	/** IANA name. */
	readonly timezone: string;
	/** Milliseconds. */
	readonly duration: number;
}

/** Since when the schedule is open; its end is not part of it. */
export function openSince({ cron, timezone, duration }: Schedule, at: number): number | undefined {
	return lastFiring(cron, timezone, at, at - duration);
}
