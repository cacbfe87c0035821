import { expect, test } from 'vitest';
import { steadyClock } from './steady-clock.ts';

test('a clock set back does not take time back, and time goes on', () => {
	let wall = 1_000_000;
	let monotonic = 50;
	const clock = steadyClock({ wall: () => wall, monotonic: () => monotonic });
	expect(clock.now()).toBe(1_000_000);
	wall -= 3_600_000;
	monotonic += 5_000;
	expect(clock.now()).toBe(1_005_000);
});

test('follows the time of day forward', () => {
	let wall = 1_000_000;
	const clock = steadyClock({ wall: () => wall, monotonic: () => 0 });
	wall += 3_600_000;
	expect(clock.now()).toBe(4_600_000);
});

test('fractions of a millisecond are not lost', () => {
	let monotonic = 0;
	const clock = steadyClock({ wall: () => 0, monotonic: () => monotonic });
	for (let i = 0; i < 1000; i++) {
		monotonic += 0.5;
		clock.now();
	}
	expect(clock.now()).toBe(500);
});
