/** Highest value of each hour, and the cuts between them. Plain data. */
export interface Peaks {
	/** Number of the running hour since the epoch; -1 before the first point. */
	hour: number;
	/** Highest value of the running hour. */
	high: number;
	/** Highs of the hours since the last drop, oldest first. */
	readonly climb: number[];
	/** Where earlier climbs ended, oldest first: hour and high. */
	readonly tops: { readonly hour: number; readonly high: number }[];
	/** Lowest and highest of the hours kept. */
	lowest: number;
	highest: number;
}

/** Four weeks of hours, and as many tops as tell a habit. */
const KEPT_HOURS = 672;
const KEPT_TOPS = 8;
/** A fall from one hour to the next of more than this share of all that was seen is a drop: a cleanup, a rotated log, a restart. */
const DROP_SHARE = 0.25;
const HOUR = 3_600_000;

export function newPeaks(): Peaks {
	return { hour: -1, high: 0, climb: [], tops: [], lowest: 0, highest: 0 };
}

/** Takes a value in; true when an hour was finished. */
export function see(peaks: Peaks, at: number, value: number): boolean {
	const hour = Math.floor(at / HOUR);
	if (hour === peaks.hour) {
		peaks.high = Math.max(peaks.high, value);
		return false;
	}
	const finished = peaks.hour >= 0;
	if (finished) finish(peaks, hour);
	else peaks.lowest = peaks.highest = value;
	peaks.hour = hour;
	peaks.high = value;
	return finished;
}

function finish(peaks: Peaks, next: number): void {
	const { climb, tops, high } = peaks;
	peaks.lowest = Math.min(peaks.lowest, high);
	peaks.highest = Math.max(peaks.highest, high);
	const last = climb.at(-1);
	if (last !== undefined && last - high > DROP_SHARE * (peaks.highest - peaks.lowest)) {
		tops.push({ hour: peaks.hour - 1, high: last });
		if (tops.length > KEPT_TOPS) tops.shift();
		climb.length = 0;
	}
	// Hours without a sample stay as the last one was, so that a step in the list is an hour.
	for (let hour = peaks.hour; hour < Math.min(next, peaks.hour + KEPT_HOURS); hour++) climb.push(high);
	if (climb.length > KEPT_HOURS) climb.splice(0, climb.length - KEPT_HOURS);
}
