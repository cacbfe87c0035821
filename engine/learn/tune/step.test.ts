import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Knob } from '../../decide/policy-set.ts';
import { approach } from './step.ts';

const DAY = 86_400_000;
const knob = (changes: Partial<Knob>): Knob => ({
	...{ path: 'spec.levels[0].above', severity: 'warning', field: 'above', from: 80, value: 80, min: 0, max: 100, bounds: '0 .. 100' },
	...changes,
});
/** Numbers as people write them. */
const written = fc.integer({ min: 0, max: 1_000 }).map((tenths) => tenths / 10);

test('a step never exceeds its size nor its target, reaches most of its size, and rests on the history that made it', () => {
	fc.assert(
		fc.property(written, written, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 25_000 }), (value, target, step, day) => {
			const first = approach(target, knob({ value, step }), day * DAY);
			const moved = Math.abs(first.value - value);
			expect(moved).toBeLessThanOrEqual(step + 1e-9);
			if (Math.abs(target - value) <= step) expect(first).toEqual({ value: target, rests: false });
			else if (!first.rests) {
				expect(moved).toBeGreaterThan(step * 0.7);
				expect(Math.sign(first.value - value)).toBe(Math.sign(target - value));
				const again = approach(target, knob({ value: first.value, step }), day * DAY);
				if (Math.abs(target - first.value) > step) expect(again).toEqual({ value: first.value, rests: true });
			}
		}),
	);
});

test('newer history takes the next step, and in the end the target is reached', () => {
	let value = 20;
	for (let day = 20_000; day < 20_020; day++) value = approach(87.5, knob({ value, step: value * 0.1 }), day * DAY).value;
	expect(value).toBe(87.5);
});

test('a hold steps to seconds that nobody writes, and rests there', () => {
	const hold = (value: number) => knob({ field: 'for', value, min: 0, max: 3_600_000, step: 120_000 });
	const first = approach(1_800_000, hold(300_000), 20_000 * DAY);
	expect(first.value % 60_000).not.toBe(0);
	expect(first.value - 300_000).toBeLessThanOrEqual(120_000);
	expect(approach(1_800_000, hold(first.value), 20_000 * DAY)).toEqual({ value: first.value, rests: true });
});
