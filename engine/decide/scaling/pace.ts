import type { KnobMemory, Timed } from './memory.ts';
import type { ScalingPace } from './rule.ts';

/**
 * Stabilisation and rate limits exactly as the HorizontalPodAutoscaler's `behavior` (kubernetes pkg/controller/podautoscaler/
 * horizontal.go): what is exactly a window or a period old is past.
 */

/** With a recommendation more. Those that a later one outdoes can never decide again, so at most one of each value is kept. */
export function recommend(memory: KnobMemory, value: number, at: number): Pick<KnobMemory, 'highs' | 'lows'> {
	return {
		highs: [...memory.highs.filter((high) => high.value > value), { at, value }],
		lows: [...memory.lows.filter((low) => low.value < value), { at, value }],
	};
}

/** Goes up by the least that was recommended in the window of going up, down to the most in that of going down. */
export function stabilise(
	{ highs, lows }: Pick<KnobMemory, 'highs' | 'lows'>,
	current: number,
	wanted: number,
	{ up, down, at }: { readonly up: ScalingPace; readonly down: ScalingPace; readonly at: number },
): number {
	const least = Math.min(wanted, ...within(lows, up.stabilizationWindow, at));
	const most = Math.max(wanted, ...within(highs, down.stabilizationWindow, at));
	return Math.min(Math.max(current, least), most);
}

/** Without what no window reaches any more. */
export function forget(entries: readonly Timed[], window: number, at: number): readonly Timed[] {
	return entries.some((entry) => entry.at <= at - window) ? entries.filter((entry) => entry.at > at - window) : entries;
}

const within = (entries: readonly Timed[], window: number, at: number) =>
	entries.filter((entry) => entry.at > at - window).map(({ value }) => value);

/** As far towards what is wanted as the policies of that direction allow. */
export function limitRate(
	changes: readonly Timed[],
	current: number,
	wanted: number,
	{ up, down, at }: { readonly up: ScalingPace; readonly down: ScalingPace; readonly at: number },
): number {
	if (wanted > current) return Math.min(wanted, Math.max(current, upLimit(up, current, changes, at)));
	if (wanted < current) return Math.max(wanted, Math.min(current, downLimit(down, current, changes, at)));
	return current;
}

/** The number at the start of the period: without what steps have changed since. */
function atStart(current: number, changes: readonly Timed[], period: number, at: number): number {
	return within(changes, period, at).reduce((number, change) => number - change, current);
}

function upLimit({ policies, select }: ScalingPace, current: number, changes: readonly Timed[], at: number): number {
	if (select === 'Disabled') return current;
	const limits = policies.map(({ type, value, period }) => {
		const start = atStart(current, changes, period, at);
		// A share of nothing would never leave nothing.
		return start + (type === 'Pods' ? value : Math.max(1, share(start, value)));
	});
	return select === 'Max' ? Math.max(...limits) : Math.min(...limits);
}

function downLimit({ policies, select }: ScalingPace, current: number, changes: readonly Timed[], at: number): number {
	if (select === 'Disabled') return current;
	const limits = policies.map(({ type, value, period }) => {
		const start = atStart(current, changes, period, at);
		return start - (type === 'Pods' ? value : share(start, value));
	});
	return select === 'Max' ? Math.min(...limits) : Math.max(...limits);
}

/** Rounded up: 10 % of 72 is 8, and no share is too small to move at all. Whole numbers first, so that 90 % of 10 is 9. */
const share = (start: number, percent: number) => Math.ceil((start * percent) / 100);
