import { expect, it } from 'vitest';
import { shareOf } from '../stats/share.ts';
import { favouredOrder } from './order.ts';

function rungs(...shares: readonly (readonly [name: string, count: number, of: number])[]) {
	const none = { count: 0, mean: null, median: null, p90: null };
	return shares.map(([name, count, of], index) => ({
		name,
		index,
		do: 'x/y',
		success: shareOf(count, of),
		attempts: of,
		failed: 0,
		recurred: 0,
		repair: none,
	}));
}

it('moves a rung forward only where it is surely better', () => {
	expect(favouredOrder(rungs(['trim', 1, 30], ['restart', 28, 29]))).toEqual(['restart', 'trim']);
	expect(favouredOrder(rungs(['trim', 1, 3], ['restart', 2, 2]))).toBeUndefined();
	expect(favouredOrder(rungs(['trim', 20, 30], ['restart', 9, 10]))).toBeUndefined();
	expect(favouredOrder(rungs(['good', 40, 50], ['trim', 0, 30], ['restart', 60, 60]))).toEqual(['restart', 'good', 'trim']);
	expect(favouredOrder(rungs(['only', 0, 30], ['never', 0, 0]))).toBeUndefined();
});
