import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../eval/node.ts';
import { OVER_TIME } from './over-time.ts';
import { resetCorrection } from './rate.ts';

type Window = { -readonly [K in keyof Span]: Span[K] };

function windowOver(values: readonly number[], slides: boolean): Window {
	const times = Float64Array.from(values, (_, i) => i);
	return { labels: {}, times, values: Float64Array.from(values), from: 0, to: 0, start: 0, end: 0, slides };
}

const value = fc.oneof(
	{ weight: 30, arbitrary: fc.integer({ min: -3, max: 3 }) },
	{ weight: 10, arbitrary: fc.double({ min: -1e9, max: 1e9, noNaN: true }) },
	{ weight: 1, arbitrary: fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 1.7e308) },
);
const values = fc.array(value, { minLength: 300, maxLength: 600, size: 'max' });
/** How far the window's end and then its begin move on. */
const moves = fc.array(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 90 })), { minLength: 5, maxLength: 40 });

/** Equal save for what the order of summation may change. */
function same(a: number | undefined, b: number | undefined, scale: number): boolean {
	if (a === undefined || b === undefined || Object.is(a, b) || a === b) return Object.is(a, b) || a === b;
	return Math.abs(a - b) <= 1e-12 * scale;
}

describe('a window that moves on', () => {
	test.each([...OVER_TIME.keys(), 'resetCorrection'])('has the value of the samples in it: %s', (name) => {
		const ofSpan = name === 'resetCorrection' ? resetCorrection : OVER_TIME.get(name);
		fc.assert(
			fc.property(values, moves, (given, steps) => {
				const moving = windowOver(given, true);
				const scale = given.reduce((sum, each) => sum + (Number.isFinite(each) ? Math.abs(each) : 0), 1);
				for (const [further, dropped] of steps) {
					moving.to = Math.min(given.length, moving.to + further);
					moving.from = Math.min(Math.max(0, moving.to - 1), moving.from + dropped);
					if (moving.from >= moving.to) continue;
					const still = { ...moving, slides: false };
					const [kept, scratch] = [ofSpan?.(moving), ofSpan?.(still)];
					expect({ name, kept, scratch, same: same(kept, scratch, scale) }).toMatchObject({ same: true });
				}
			}),
			{ numRuns: 60 },
		);
	});
});
