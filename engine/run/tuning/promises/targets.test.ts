import { expect, test } from 'vitest';
import { COMMIT, mergedOver } from '../../../../test/support/merging.ts';
import { demand, recorded, scaledBy, serve } from '../../../../test/support/queueing.ts';

const DAYS = 6;
const DAY = 86_400_000;
const RULE = (target: number) => scaledBy(target, '{ target: { min: 5, max: 25 }, objective: slow }');

/** Tuned from a target; from the merge on the service scales by the new one, and a unit serves so many requests a second. */
const retargeted = (target: number, serves: number) =>
	mergedOver(RULE(target), {
		known: recorded(serve(demand(DAYS), target)),
		later: ([proposal]) => recorded(serve(demand(DAYS, 5), Number(proposal?.to), 3, serves), DAYS),
	});

test('a target is kept while the objective holds, and taken back where units no longer carry as much', async () => {
	const kept = await retargeted(6, 20);
	expect(kept.proposals).toMatchObject([
		{
			path: 'spec.metrics[0].target.averageValue',
			from: 6,
			evidence: { promised: { basis: 'demand' }, chart: { title: 'what a unit carried' } },
		},
	]);
	const promised = kept.proposals[0]?.evidence.promised;
	if (promised?.basis !== 'demand') throw new Error('it promises nothing of the demand');
	const { unitHours, unitHoursBefore, missed } = promised;
	expect(unitHours).toBeLessThan(0.8 * unitHoursBefore);
	expect(missed.low).toBeLessThanOrEqual(missed.share);
	expect(missed.high).toBeGreaterThanOrEqual(missed.share);
	expect(await kept.check()).toMatchObject({ checks: [{ policy: 'llm', commit: COMMIT, verdict: 'kept', rows: [{}, {}] }], reverts: [] });
	expect((await kept.check(kept.inForce, 30 * DAY)).checks).toMatchObject([{ verdict: 'too-early' }]);
	// A person set another one since.
	expect((await kept.check(RULE(9))).checks).toEqual([]);

	const worn = await retargeted(6, 11);
	const { checks, reverts } = await worn.check();
	expect(checks).toMatchObject([
		{ verdict: 'broken', harmful: true, reason: expect.stringContaining('the target before would have done better') },
	]);
	expect(reverts).toMatchObject([{ policy: 'llm', to: 6, bounds: '5 .. 25', reverts: COMMIT, evidence: { broken: [{}, {}] } }]);
	expect(worn.takenBack(reverts)).toBe(RULE(6));
}, 120_000);

test('a lower target that holds its objective no better is taken back: its units are for nothing', async () => {
	// The objective hangs on something else now: it is missed whatever a unit carries.
	const found = await retargeted(19, 2);
	expect(found.proposals[0]?.to).toBeLessThan(15);
	const { checks, reverts } = await found.check();
	expect(checks).toMatchObject([{ verdict: 'broken', harmful: true }]);
	expect(reverts).toMatchObject([{ to: 19 }]);
}, 120_000);
