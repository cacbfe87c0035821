import { expect, test } from 'vitest';
import { COMMIT, mergedOver } from '../../../../test/support/merging.ts';
import { meansTheSame } from '../../../gitops/edit.ts';

const START = Date.UTC(2026, 0, 5);
const STEP = 300_000;
const DAY = 86_400_000;
const KNOWN = 14 * 288;
const ALL = 21 * 288;

/** The load that the tuner knows, and the half of that again which comes later. */
function merged(text: string, load: (i: number) => number) {
	const rows = Array.from({ length: ALL }, (_, i) => `${START + i * STEP},load,${load(i)}\n`);
	return mergedOver(text, { known: rows.slice(0, KNOWN), later: () => rows.slice(KNOWN) });
}

const RULE = `apiVersion: homeostat/v1
kind: ScalingRule
metadata: { name: llm, owner: o, rationale: r }
spec:
  knob: { use: file/value, with: { path: /x } }
  min: 1
  max: 12
  metrics: [ { signal: load, target: { averageValue: 10 } } ]
  schedule:
    - { cron: "0 9 * * *", duration: 8h, min: 2 } # office hours
  tune: { schedule: { min: 1, max: 8 } }
`;
const hourOf = (i: number) => Math.floor(i / 12) % 24;
const busy = (i: number, high: number) => (hourOf(i) >= 9 && hourOf(i) < 17 ? high : 5) + ((i * 7919) % 101) / 50;

test('a floor keeps its promise while its hours need it, and is taken back where they no longer do', async () => {
	const kept = await merged(RULE, (i) => busy(i, 44));
	expect(kept.proposals).toMatchObject([{ path: 'spec.schedule[0].min', from: 2, to: 5, evidence: { promised: { basis: 'peaks' } } }]);
	expect(await kept.check()).toMatchObject({
		checks: [{ policy: 'llm', commit: COMMIT, verdict: 'kept', rows: [{ measured: '0 of 7' }, { measured: '7 of 7' }] }],
		reverts: [],
	});
	expect((await kept.check(kept.inForce, 30 * DAY)).checks).toMatchObject([
		{ verdict: 'too-early', reason: expect.stringContaining('7 d of 30 d observed') },
	]);
	// A person set another one since.
	expect((await kept.check(kept.inForce.replace('min: 5 }', 'min: 4 }'))).checks).toEqual([]);

	const idle = await merged(RULE, (i) => busy(i, i < KNOWN ? 44 : 5));
	const { checks, reverts } = await idle.check();
	expect(checks).toMatchObject([
		{ verdict: 'broken', harmful: true, reason: expect.stringContaining('fewer openings needed a higher floor than promised') },
	]);
	expect(reverts).toMatchObject([{ policy: 'llm', from: 5, to: 2, bounds: '1 .. 8', reverts: COMMIT, evidence: { broken: [{}, {}] } }]);
	expect(idle.takenBack(reverts)).toBe(RULE);
	// Bounds that no longer allow it leave it to people.
	const bound = await idle.check(idle.inForce.replace('{ min: 1, max: 8 }', '{ min: 3, max: 8 }'));
	expect(bound).toMatchObject({ checks: [{ verdict: 'broken' }], reverts: [] });
}, 60_000);

test('a floor that is too low after all is broken, but not taken back to a lower one', async () => {
	const { check } = await merged(RULE, (i) => busy(i, i < KNOWN ? 44 : 75));
	expect(await check()).toMatchObject({
		checks: [{ verdict: 'broken', harmful: false, reason: expect.stringContaining('more openings need more than the floor') }],
		reverts: [],
	});
}, 60_000);

const TIDE = `apiVersion: homeostat/v1
kind: Threshold
metadata: { name: tide, owner: o, rationale: r }
spec:
  signal: load
  levels: [ { severity: warning, above: 120 } ]
  tune: { above: { min: -300, max: 300 }, type: any }
`;
const isSurge = (i: number) => i % 576 >= 300 && i % 576 < 306;
const tide = (i: number) => 100 * Math.sin((2 * Math.PI * i) / 4_000) + ((i * 7_919) % 101) / 50 + (isSurge(i) ? 15 : 0);

test('a moving baseline is held against what came later too, and the signal itself comes back where that was better', async () => {
	const kept = await merged(TIDE, tide);
	expect(kept.proposals.map(({ path }) => path)).toEqual(['spec.signal', 'spec.levels[0].above']);
	expect(await kept.check()).toMatchObject({ checks: [{ policy: 'tide', verdict: 'kept' }], reverts: [] });

	// What jumps up and down lies far from its median, and nothing is wrong with that.
	const jumpy = await merged(TIDE, (i) => (i < KNOWN ? tide(i) : i % 40 < 6 ? 60 : 0));
	const { checks, reverts } = await jumpy.check();
	expect(checks).toMatchObject([{ verdict: 'broken', harmful: true, reason: expect.stringContaining('more false alerts than promised') }]);
	expect(reverts.map(({ path, to }) => [path, to])).toEqual([
		['spec.signal', 'load'],
		['spec.levels[0].above', 120],
	]);
	expect(meansTheSame(Buffer.from(jumpy.takenBack(reverts)), Buffer.from(TIDE))).toBe(true);
}, 120_000);
