import { bench, describe } from 'vitest';
import { createDetector } from '../../engine/detect/create.ts';
import type { Method } from '../../engine/detect/detector.ts';

/** A fortnight of five-minute readings with a daily cycle; the goal is 20 us a point, which is 80 ms for all of them. */
const POINTS = Array.from({ length: 4_032 }, (_, i) => ({
	at: Date.UTC(2026, 0, 5) + i * 300_000,
	value: 50 + 20 * Math.sin((i / 288) * 2 * Math.PI) + ((i * 7_919) % 101) / 50,
	limit: 100,
}));
const METHODS: readonly Method[] = ['anomaly', 'leak', 'forecast', 'change', 'rate-of-change', 'envelope'];

describe('a fortnight of one series', () => {
	for (const method of METHODS) {
		bench(method, () => {
			const detector = createDetector({ method, horizon: 604_800_000 });
			const state = detector.start();
			for (const point of POINTS) detector.step(state, point);
		});
	}
});
