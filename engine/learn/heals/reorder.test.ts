import fc from 'fast-check';
import { expect, it } from 'vitest';
import { policies } from '../../../test/support/deciding.ts';
import { shareOf } from '../stats/share.ts';
import type { HealReport } from './heals.ts';
import { reorderLadder } from './reorder.ts';

const NONE = { count: 0, mean: null, median: null, p90: null };
const NOTHING_DONE = { executed: 0, helped: 0, wasted: 0, undone: 0, refused: 0, saved: 0 };

type Told = Readonly<Record<string, readonly [healed: number, tried: number, seconds?: number]>>;

function ladderOf(...rungs: readonly (readonly [name: string, within: string])[]) {
	const ladder = rungs.map(([name, within]) => `  - { name: ${name}, do: exec/run, with: { argv: [x] }, verify: { within: ${within} } }`);
	const [playbook] = policies(
		`Threshold down\nsignal: up\nlevels: [{ severity: critical, below: 1 }]\n---\nPlaybook heal\nwhen: { threshold: down }\nladder:\n${ladder.join('\n')}`,
	).playbooks;
	if (playbook === undefined) throw new Error('no playbook');
	return playbook;
}

function reportOf(told: Told, action = 'exec/run'): HealReport {
	const rungs = Object.entries(told).map(([name, [count, of, seconds = 5]], index) => {
		const repair = { count, mean: seconds, median: seconds, p90: seconds };
		return { name, index, do: action, success: shareOf(count, of), attempts: of, failed: 0, recurred: 0, repair };
	});
	const episodes = Math.max(...rungs.map(({ success }) => success.of));
	const figures = { policy: 'heal', episodes, success: shareOf(episodes, episodes), recurred: 0, endedAlone: 0, rehearsed: 0, open: 0 };
	return { from: 1, to: 2, incidents: [], playbooks: [{ ...figures, actions: NOTHING_DONE, respond: NONE, repair: NONE, rungs }] };
}

it('proposes the order that history is sure of, with what it is expected to come to', () => {
	const result = reorderLadder(ladderOf(['trim', '1m'], ['restart', '1m']), reportOf({ trim: [1, 30], restart: [28, 29] }));
	expect(result).toMatchObject({
		kind: 'proposed',
		from: ['trim', 'restart'],
		to: ['restart', 'trim'],
		evidence: { samples: 30, from: 1, to: 2 },
	});
	const rows = result.kind === 'proposed' ? result.evidence.backTest.map(({ old, new: next }) => [old, next]) : [];
	expect(rows).toEqual([
		[3, 97],
		[1.95, 1.05],
		// 0.95 and 0.05 are what 28 of 29 and 1 of 30 are shrunk to: 60 s of the first rung in vain, then mostly 5 s.
		[expect.closeTo(64.7, 0), expect.closeTo(10.5, 0)],
	]);
	expect(reorderLadder(ladderOf(['restart', '1m'], ['trim', '1m']), reportOf({ trim: [1, 30], restart: [28, 29] })).kind).toBe('kept');
});

it.each([
	['no rung is surely better', { trim: [20, 30], restart: [9, 10] }, 'exec/run', 'surely heals more often'],
	[
		'the better one takes so long that healing would not be sooner',
		{ trim: [12, 40, 1], restart: [40, 40, 600] },
		'exec/run',
		'not sooner',
	],
	['history is of another action of that name', { trim: [1, 30], restart: [28, 29] }, 'service/restart', 'surely heals more often'],
	['it never acted', { trim: [0, 0] }, 'exec/run', 'too little data'],
] as const)('keeps the ladder where %s', (_, told, action, says) => {
	const result = reorderLadder(ladderOf(['trim', '5s'], ['restart', '10m']), reportOf(told, action));
	expect(result).toEqual({ kind: 'kept', reason: expect.stringContaining(says) });
});

it('has nothing more to say of the order that it proposed', () => {
	const rungs = ['a', 'b', 'c', 'd'] as const;
	const counts = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
	fc.assert(
		fc.property(fc.tuple(counts, counts, counts, counts), (shares) => {
			const told = reportOf(Object.fromEntries(rungs.map((name, i) => [name, shares[i] ?? [0, 0]])));
			const result = reorderLadder(ladderOf(...rungs.map((name) => [name, '1m'] as const)), told);
			if (result.kind === 'kept') return;
			expect(reorderLadder(ladderOf(...result.to.map((name) => [name, '1m'] as const)), told).kind).toBe('kept');
		}),
		{ numRuns: 100 },
	);
});
