import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loads, play, policies, SECOND } from '../../../test/support/scaling.ts';

const seed = 20_261_125;
const load = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 400 }) }, { weight: 1, arbitrary: fc.constant(undefined) });
const rates = fc.record({
	up: fc.integer({ min: 1, max: 6 }),
	down: fc.integer({ min: 1, max: 6 }),
	period: fc.constantFrom(15, 60, 90),
	window: fc.constantFrom(0, 30, 120),
});
const rule = ({ up, down, period, window }: { up: number; down: number; period: number; window: number }, more: object = {}) => {
	const pace = (value: number) => ({ stabilizationWindow: `${window}s`, policies: [{ type: 'Pods', value, period: `${period}s` }] });
	return policies({ min: 2, max: 30, behavior: { scaleUp: pace(up), scaleDown: pace(down) }, ...more });
};

it('no run of loads, gaps and failed steps leaves the bounds or outruns the rates', () => {
	const outcome = fc.constantFrom({ kind: 'done' as const }, { kind: 'failed' as const, error: 'x', retry: true }, 'none' as const);
	const law = fc.property(rates, fc.array(load, { minLength: 5, maxLength: 40 }), outcome, (pace, values, ends) => {
		const steps = play(rule(pace), loads(...values), { outcome: ends }).decisions.map(({ actions }) => actions[0]?.action.knob);
		steps.forEach((step, i) => {
			if (step === undefined) return;
			expect(step.to).toBeGreaterThanOrEqual(2);
			expect(step.to).toBeLessThanOrEqual(30);
			// Steps within one period, the last included, in the direction of the last: each as far as it went at most.
			const recent = steps.slice(0, i + 1).filter((_, k) => (i - k) * 15 < pace.period);
			const moved = recent.reduce((sum, each) => sum + (each === undefined ? 0 : each.to - each.from), 0);
			if (step.to > step.from) expect(moved).toBeLessThanOrEqual(pace.up);
			else expect(moved).toBeGreaterThanOrEqual(-pace.down);
		});
	});
	fc.assert(law, { numRuns: 400, seed });
}, 120_000);

it('a gap in the telemetry never moves the number', () => {
	const law = fc.property(
		rates,
		fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 10 }),
		fc.integer({ min: 1, max: 10 }),
		(pace, values, gap) => {
			const { numbers } = play(rule(pace), loads(...values, ...Array.from({ length: gap }, () => undefined)), { every: 60 * SECOND });
			expect(new Set(numbers.slice(values.length - 1)).size).toBe(1);
		},
	);
	fc.assert(law, { numRuns: 200, seed });
}, 120_000);

it('a prefix and then the rest is the whole', () => {
	const law = fc.property(rates, fc.array(load, { minLength: 2, maxLength: 20 }), fc.nat(20), (pace, values, cut) => {
		const at = cut % values.length;
		const set = rule(pace, { forecast: { method: 'seasonal', horizon: '5m', season: '1h', mode: 'floor' } });
		const whole = play(set, loads(...values));
		const head = play(set, loads(...values.slice(0, at)));
		const tail = play(set, loads(...values.slice(at)), { memory: head.memory, start: Date.UTC(2026, 4, 4, 12) + at * 15 * SECOND });
		expect([...head.decisions, ...tail.decisions]).toEqual(whole.decisions);
		expect(tail.memory.knobs).toEqual(whole.memory.knobs);
	});
	fc.assert(law, { numRuns: 100, seed });
}, 120_000);
