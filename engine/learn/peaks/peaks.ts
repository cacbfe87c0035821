import { median } from '../../detect/stats/quantile.ts';
import { type Floor, floorsOf, type Scaled } from './floor.ts';
import { HOUR_MS, type HourPeak, hourOfWeek, type Profile, profileOf, WEEK_HOURS } from './profile.ts';
import { type PeakWindow, windowsOf } from './windows.ts';

/** With fewer seasons nobody can tell what is usual. */
const LEAST_WEEKS = 3;
const LEAST_DAYS = 7;
/** With less the time of day or week explains too little to plan by. */
const LEAST_SKILL = 0.3;
/** By so much the week must beat the day, which needs less to be known. */
const WEEK_MARGIN = 0.02;
const HOURS_A_DAY = 24;

/** A signal by the hour: its peak in each, gaps left out. */
export interface PeakTrack {
	readonly policy: string;
	readonly signal: string;
	/** IANA name. */
	readonly zone: string;
	readonly peaks: readonly HourPeak[];
	/** Of a ScalingRule: what its number follows. */
	readonly scaled?: Scaled;
}

/** The next time that the signal is expected to be high. */
export interface NextPeak {
	/** Epoch ms, the end not included. */
	readonly from: number;
	readonly to: number;
	readonly median: number;
	readonly high: number;
}

export interface Peaks extends Profile {
	readonly policy: string;
	readonly signal: string;
	readonly zone: string;
	/** Hours of data that it rests on. */
	readonly observed: number;
	readonly windows: readonly PeakWindow[];
	readonly next: NextPeak | null;
	/** Schedules that would hold the number up in time; only of ScalingRules whose floor is lower. */
	readonly floors: readonly Floor[];
}

export type PeaksFound =
	| { readonly kind: 'found'; readonly peaks: Peaks }
	| { readonly kind: 'none'; readonly policy: string; readonly reason: string };

/** The times of day or week at which a signal is high, or why that cannot be told. `now` is where the history ends. */
export function findPeaks(track: PeakTrack, now: number): PeaksFound {
	const { policy, signal, zone, peaks, scaled } = track;
	const none = (reason: string): PeaksFound => ({ kind: 'none', policy, reason });
	if (peaks.length < LEAST_DAYS * HOURS_A_DAY)
		return none(`too little data: ${peaks.length} hours; at least ${LEAST_DAYS} days are needed`);
	const day = profileOf(peaks, 24, zone);
	const week = peaks.length < LEAST_WEEKS * WEEK_HOURS ? undefined : profileOf(peaks, 168, zone);
	const whole =
		week !== undefined && median(week.bins.map(({ count }) => count)) >= LEAST_WEEKS && week.bins.every(({ count }) => count > 0);
	const profile = whole && week !== undefined && week.skill > day.skill + WEEK_MARGIN ? week : day;
	if (profile.bins.some(({ count }) => count === 0)) return none('too little data: some hours of the day were never seen');
	if (profile.skill < LEAST_SKILL) {
		return none(
			`no peaks: time of day and week explain ${Math.max(0, Math.round(profile.skill * 100))} % of it, ${LEAST_SKILL * 100} % are needed`,
		);
	}
	const windows = windowsOf(profile);
	const found = { policy, signal, zone, ...profile, observed: peaks.length, windows, next: nextOf(windows, profile.hours, now, zone) };
	return { kind: 'found', peaks: { ...found, floors: scaled === undefined ? [] : floorsOf(found, scaled) } };
}

/** Looks hour by hour, so that a change of the clocks is no special case. */
function nextOf(windows: readonly PeakWindow[], hours: number, now: number, zone: string): NextPeak | null {
	const first = Math.ceil(now / HOUR_MS) * HOUR_MS;
	for (let at = first; at < first + (WEEK_HOURS + HOURS_A_DAY) * HOUR_MS; at += HOUR_MS) {
		const window = windows.find(({ start }) => start === hourOfWeek(at, zone) % hours);
		if (window !== undefined) return { from: at, to: at + window.length * HOUR_MS, median: window.median, high: window.high };
	}
	return null;
}
