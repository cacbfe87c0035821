import { expect, test } from 'vitest';
import { COMMIT, mergedOver } from '../../../../test/support/merging.ts';

const START = Date.UTC(2026, 0, 5);
const STEP = 300_000;
const DAY = 288;
const [KNOWN, ALL] = [28 * DAY, 42 * DAY];

const TEXT = `apiVersion: homeostat/v1
kind: Threshold
metadata: { name: hot, owner: o, rationale: r }
spec: { signal: cpu, levels: [ { severity: warning, above: 80, for: 0s } ] }
---
apiVersion: homeostat/v1
kind: Playbook
metadata: { name: cool, owner: o, rationale: r }
mode: observe # until its precision is known
spec:
  when: { threshold: hot }
  target: web
  ladder: [ { do: exec/run, with: { argv: [restart] } } ]
  tune: { mode: enforce }
`;

const isOutbreak = (i: number) => i % DAY >= 150 && i % DAY < 153;

/** One outbreak a day, which people name; after the merge also `bursts` a day that are nothing, and people name all outbreaks or none. */
function promoted(bursts: number, isNamed = true) {
	const isBurst = (i: number) => i >= KNOWN && i % DAY < bursts * 12 && i % 12 < 2;
	const indexes = Array.from({ length: ALL }, (_, i) => i);
	const rows = indexes.map((i) => `${START + i * STEP},cpu,${(isOutbreak(i) || isBurst(i) ? 95 : 50) + ((i * 7_919) % 101) / 50}\n`);
	const begins = indexes.filter((i) => isOutbreak(i) && !isOutbreak(i - 1) && (i < KNOWN || isNamed));
	const incidents = begins.map((i) => ({ labels: { __name__: 'cpu' }, first: START + i * STEP, last: START + (i + 2) * STEP }));
	return mergedOver(TEXT, { known: rows.slice(0, KNOWN), incidents, later: () => rows.slice(KNOWN) });
}

test('a playbook keeps the right to act while the alerts that begin it are right', async () => {
	const { proposals, inForce, check } = await promoted(0);
	expect(proposals).toMatchObject([
		{
			path: 'mode',
			to: 'enforce',
			evidence: { promised: { basis: 'precision', right: { of: 14, count: 14 } }, chart: { title: 'signal' } },
		},
	]);
	expect(await check()).toMatchObject({
		checks: [{ policy: 'cool', commit: COMMIT, verdict: 'kept', rows: [{ measured: '14 of 14' }, { measured: '0' }] }],
		reverts: [],
	});
	// A person took it back already.
	expect((await check(inForce.replace('mode: enforce', 'mode: observe'))).checks).toEqual([]);
}, 60_000);

test('it goes back to watching where it would act for nothing', async () => {
	const { check, takenBack } = await promoted(3);
	const { checks, reverts } = await check();
	expect(checks).toMatchObject([
		{
			verdict: 'broken',
			harmful: true,
			reason: expect.stringMatching(
				/^more alerts for nothing and fewer right alerts than promised .*`observe` would have done none of it$/,
			),
		},
	]);
	expect(reverts).toMatchObject([{ policy: 'cool', path: 'mode', from: 'enforce', to: 'observe', reverts: COMMIT }]);
	expect(takenBack(reverts)).toBe(TEXT);
}, 60_000);

test('where nobody names incidents any more only a flood speaks for itself', async () => {
	expect((await (await promoted(0, false)).check()).checks).toMatchObject([
		{ verdict: 'too-early', reason: expect.stringContaining('nobody named an incident') },
	]);
	expect((await (await promoted(3, false)).check()).checks).toMatchObject([
		{ verdict: 'broken', harmful: true, reason: expect.stringMatching(/^more alerts than promised/) },
	]);
}, 60_000);
