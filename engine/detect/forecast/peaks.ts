/** Highest value of each hour, and the cuts between them. Plain data. */
export interface Peaks {
	/** Number of the running hour since the epoch; -1 before the first point. */
	hour: number;
	/** Highest value of the running hour. */
	high: number;
	/** Highs of the finished hours, oldest first; the last one is that of the hour before the running one. */
	readonly highs: number[];
	/** Hours after which the series dropped, oldest first: numbers since the epoch. */
	readonly drops: number[];
	/** Lowest and highest of all hours. */
	lowest: number;
	highest: number;
}

/** Four weeks of hours. */
const KEPT_HOURS = 672;
/** A fall from one hour to the next of more than this share of all that was seen is a drop: a cleanup, a rotated log, a restart. */
const DROP_SHARE = 0.25;
/** And of this share of the limit, where that is known: on its first days a series has seen little of what it does. */
const DROP_OF_LIMIT = 0.04;
const HOUR = 3_600_000;

export function newPeaks(): Peaks {
	return { hour: -1, high: 0, highs: [], drops: [], lowest: 0, highest: 0 };
}

/** Takes a value in; true when an hour was finished. */
export function see(peaks: Peaks, { at, value, limit = 0 }: { at: number; value: number; limit?: number }): boolean {
	const hour = Math.floor(at / HOUR);
	if (hour === peaks.hour) {
		peaks.high = Math.max(peaks.high, value);
		return false;
	}
	const finished = peaks.hour >= 0;
	if (finished) finish(peaks, hour, DROP_OF_LIMIT * Math.abs(limit));
	else peaks.lowest = peaks.highest = value;
	peaks.hour = hour;
	peaks.high = value;
	return finished;
}

/** Highs of the hours since the last drop. */
export function climbOf({ hour, highs, drops }: Peaks): readonly number[] {
	const last = drops.at(-1);
	return last === undefined ? highs : highs.slice(-(hour - 1 - last));
}

/** The longest time from one drop to the next, hours. Undefined while there are not two: that is no habit. */
export function habitOf({ drops }: Peaks): number | undefined {
	if (drops.length < 2) return undefined;
	return Math.max(...drops.slice(1).map((hour, i) => hour - (drops[i] ?? hour)));
}

function finish(peaks: Peaks, next: number, least: number): void {
	const { highs, drops, high } = peaks;
	peaks.lowest = Math.min(peaks.lowest, high);
	peaks.highest = Math.max(peaks.highest, high);
	const last = highs.at(-1);
	if (last !== undefined && last - high > Math.max(DROP_SHARE * (peaks.highest - peaks.lowest), least)) drops.push(peaks.hour - 1);
	// Hours without a sample stay as the last one was, so that a step in the list is an hour.
	for (let hour = peaks.hour; hour < Math.min(next, peaks.hour + KEPT_HOURS); hour++) highs.push(high);
	if (highs.length > KEPT_HOURS) highs.splice(0, highs.length - KEPT_HOURS);
	while ((drops[0] ?? next) < next - KEPT_HOURS) drops.shift();
}
