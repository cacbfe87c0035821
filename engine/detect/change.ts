import type { Detector, Output, Point } from './detector.ts';
import { meanOf, newRing, push, type Ring } from './stats/ring.ts';
import { filled, newSample, observe, type Sample } from './stats/sample.ts';
import { surprise } from './stats/tail.ts';

/** The mean of the last `now` points against that of the `before` points ahead of them; short and long, so that both kinds show. */
const SCALES = [
	{ now: 10, before: 50 },
	{ now: 30, before: 150 },
] as const;
const LONGEST = 180;
const KEPT = 500;
/** Compared with so many earlier differences at least. */
const WARM = 50;
/** -log10 of the probability that scores 0.5. */
const CHANGED = 3;

export interface ChangeState {
	readonly recent: Ring;
	readonly differences: readonly Sample[];
}

/** Did the level shift? A step between the last points and those before, as surprising as the series' own past makes it. */
export const change: Detector<ChangeState> = {
	start: () => ({ recent: newRing(LONGEST), differences: SCALES.map(({ now }) => newSample(KEPT, now / 5)) }),
	step(state, { value }: Point): Output {
		push(state.recent, value);
		const found = SCALES.map((scale, i) => {
			const sample = state.differences[i];
			return sample === undefined || state.recent.count < scale.now + scale.before ? 0 : judge(sample, difference(state.recent, scale));
		});
		const surprised = Math.max(...found);
		return { score: surprised / (surprised + CHANGED), learned: Math.min(...state.differences.map((sample) => filled(sample, WARM))) };
	},
};

function judge(sample: Sample, step: number): number {
	const found = filled(sample, WARM) < 1 ? 0 : surprise(sample, step);
	observe(sample, step);
	return found;
}

function difference(recent: Ring, { now, before }: { now: number; before: number }): number {
	const after = meanOf(recent, now);
	const all = meanOf(recent, now + before);
	return ((after - all) * (now + before)) / before;
}
