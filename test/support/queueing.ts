import { randomFrom } from './random.ts';

/** Requests a second that a unit serves. */
const SERVES = 20;
/** Mean seconds of a request that are too many: an M/M/1 queue has them from 16 requests a second and unit on. */
export const SLOW = 0.25;
/** What a client waits before it gives up, seconds. */
const LIMIT = 10;

const MINUTE = 60_000;
const MONDAY = Date.UTC(2026, 0, 5);

export interface Minute {
	/** Epoch ms. */
	readonly at: number;
	/** Requests a second, of all units. */
	readonly load: number;
	/** Units. */
	readonly size: number;
	/** Mean seconds of a request. */
	readonly latency: number;
}

/** What a service is asked for, minute by minute: days with a peak, weekends with less, noise, and bursts of minutes. */
export function demand(days: number, seed = 1, isBursty = true): readonly number[] {
	const random = randomFrom(seed);
	let [burst, left] = [1, 0];
	return Array.from({ length: days * 1_440 }, (_, minute) => {
		const day = Math.floor(minute / 1_440) % 7;
		const wave = 100 - 60 * Math.cos((2 * Math.PI * minute) / 1_440);
		if (left > 0) left--;
		else [burst, left] = random() < 0.01 && isBursty ? [1 + random(), Math.floor(3 + 4 * random())] : [1, 0];
		return wave * (day > 4 ? 0.7 : 1) * burst * (0.97 + 0.06 * random());
	});
}

/**
 * The service under that demand, with as many units as `ceil(load / target)` was a minute ago; fewer only five minutes after the last
 * that asked for more. Written without the engine's own scaling: what it finds is held against this.
 */
export function serve(loads: readonly number[], target: number, seed = 2, serves = SERVES): readonly Minute[] {
	const random = randomFrom(seed);
	const asked: number[] = [];
	let size = Math.ceil((loads[0] ?? 1) / target);
	return loads.map((load, minute) => {
		const each = load / size;
		const wait = each >= serves ? LIMIT : Math.min(LIMIT, 1 / (serves - each));
		const now = { at: MONDAY + minute * MINUTE, load, size, latency: wait * (0.95 + 0.1 * random()) };
		const ratio = load / (size * target);
		asked.push(ratio > 0.9 && ratio < 1.1 ? size : Math.ceil(load / target));
		size = Math.min(40, Math.max(...asked.slice(-5)));
		return now;
	});
}

/** What it came to: share of the minutes that were too slow, and units on average. */
export function cameTo(minutes: readonly Minute[]) {
	const slow = minutes.filter(({ latency }) => latency > SLOW).length;
	return { missed: slow / minutes.length, units: minutes.reduce((sum, { size }) => sum + size, 0) / minutes.length };
}

/** The policies of that service: its number follows the load, so that the answers are not slow. */
export const scaledBy = (target: number | string, tune: string) => `apiVersion: homeostat/v1
kind: Threshold
metadata: { name: slow, owner: o, rationale: r }
spec: { signal: latency, levels: [ { severity: warning, above: ${SLOW} } ] }
---
apiVersion: homeostat/v1
kind: ScalingRule
metadata: { name: llm, owner: o, rationale: r }
spec:
  knob: { use: file/value, with: { path: /x } }
  min: 1
  max: 40
  metrics: [ { signal: load, target: { averageValue: ${target} } } ] # requests a second
  tune: ${tune}
`;

/** Minutes as rows of a recording, so many days later. */
export const recorded = (minutes: readonly Minute[], days = 0) =>
	minutes.map(({ at, load, size, latency }) => {
		const time = at + days * 1_440 * MINUTE;
		return `${time},load,${load}\n${time},"homeostat_knob{policy=""llm""}",${size}\n${time},latency,${latency}\n`;
	});
