import { describe, expect, test } from 'vitest';
import { actionOf } from '../../test/support/acting.ts';
import { Heals } from '../learn/heals/heals.ts';
import type { Outcome } from '../model/action.ts';
import { createHand, type Hand } from './hand.ts';

/** The hand over fifty actions; what `begun` does is done when one has begun and anything but the beginning of actions has its turn. */
async function takeFifty(begun: (hand: Hand) => void, stopped = () => false): Promise<readonly Outcome[]> {
	const outcomes: Outcome[] = [];
	const hand = createHand({
		chronicle: {
			append: (_event, at = 0) => at,
			flush: async () => true,
			head: 0,
			status: () => ({ entries: 0 }),
			heals: () => new Heals().report(),
			close: async () => {},
		},
		executor: {
			async execute() {
				setImmediate(begun, hand);
				return { kind: 'done' };
			},
			read: async () => undefined,
			stop() {},
			abortAll() {},
		},
		discretion: { outcome: (_, outcome) => outcome },
		stopSwitch: { stopped },
		wanted() {},
		ended: (_action, outcome) => outcomes.push(outcome),
	});
	await hand.take(ACTIONS.map((action) => ({ action, verdict: { kind: 'allow' } })));
	return outcomes;
}

const ACTIONS = Array.from({ length: 50 }, () => actionOf('service/restart', {}));
const count = (outcomes: readonly Outcome[], kind: Outcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length;

describe('of many actions those that have not begun', () => {
	test('when the kill switch is set are skipped', async () => {
		let stopped = false;
		const outcomes = await takeFifty(
			() => {
				stopped = true;
			},
			() => stopped,
		);
		expect(outcomes).toHaveLength(50);
		expect(count(outcomes, 'done')).toBeLessThan(10);
		expect(count(outcomes, 'skipped')).toBeGreaterThan(40);
	});

	test('when `stopWhen` comes to hold end for good', async () => {
		const outcomes = await takeFifty((hand) => hand.stop(ACTIONS.map(({ id }) => id)));
		expect(count(outcomes, 'done')).toBeLessThan(10);
		expect(outcomes.at(-1)).toMatchObject({ kind: 'failed', stopped: true, error: '`stopWhen` came to hold before it began' });
	});
});
