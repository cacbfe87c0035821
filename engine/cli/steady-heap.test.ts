import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { holdYoungGeneration } from './steady-heap.ts';

let count = 0;

/** Of another name each time: what this process has compiled once it takes from its own memory, without a look at what was kept. */
function compile(cachedData?: Buffer): Script {
	count += 1;
	return new Script('(function sum(a, b) { return a + b; })', { filename: `sum-${count}.js`, ...(cachedData && { cachedData }) });
}

test('code that is kept once the heap is let go counts at the next start; while it is held it would not', () => {
	const before = compile().createCachedData();
	const letGo = holdYoungGeneration();
	const held = compile().createCachedData();
	expect(compile(before).cachedDataRejected).toBe(true);
	letGo();
	const after = compile().createCachedData();
	expect([before, held, after].map((code) => compile(code).cachedDataRejected)).toEqual([false, true, false]);
});
