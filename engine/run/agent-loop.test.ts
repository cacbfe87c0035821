import { expect, onTestFinished, test } from 'vitest';
import { createAgentLoop, type Trigger } from './agent-loop.ts';

const HOUR = 3_600_000;

test('a wake is answered at once, those that follow closely share a tick', async () => {
	const ticks: { readonly trigger: Trigger; readonly at: number }[] = [];
	let enough = () => {};
	const three = new Promise<void>((resolve) => {
		enough = resolve;
	});
	const loop = createAgentLoop(HOUR, (trigger) => {
		ticks.push({ trigger, at: performance.now() });
		if (ticks.length === 3) enough();
		// What a tick sets off wakes it again, many times.
		for (let turn = 0; turn < 3; turn++) setImmediate(() => loop.wake());
	});
	onTestFinished(() => loop.stop());
	loop.start();
	await three;
	expect(ticks.map(({ trigger }) => trigger)).toEqual(['interval', 'wake', 'wake']);
	// Timers may be a millisecond early, never more.
	expect((ticks[2]?.at ?? 0) - (ticks[1]?.at ?? 0)).toBeGreaterThan(8);
});
