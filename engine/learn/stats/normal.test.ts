import { expect, test } from 'vitest';
import { upperTail } from './normal.ts';

// Of published tables.
test.each([
	[0, 0.5],
	[1, 0.158655254],
	[-1, 0.841344746],
	[1.959963985, 0.025],
	[3, 1.349898032e-3],
	[6, 9.865876451e-10],
	[10, 7.619853024e-24],
])('above %d lies %d of a normal distribution', (z, share) => {
	expect(upperTail(z) / share).toBeCloseTo(1, 6);
});
