import { describe, expect, test } from 'vitest';
import { proposalOf } from '../../../test/support/proposing.ts';
import { parseCron } from '../../decide/calendar/cron.ts';
import type { Proposal } from '../../model/proposal.ts';
import { decideFlow, type Review, type Situation } from './flow.ts';
import { renderMeta } from './meta.ts';
import { batches, UNRULED } from './rules.ts';

/** A Monday, noon. */
const NOW = Date.UTC(2026, 5, 1, 12);
const HOUR = 3_600_000;
const BRANCH = 'homeostat/tune/memory';
const proposal = (changes: Partial<Proposal> = {}) => proposalOf({ policy: 'memory', file: 'm.yaml', ...changes });

function review(state: Review['state'], changes: Partial<Review> = {}): Review {
	return { branch: BRANCH, state, name: 'pull request #1', url: '', body: renderMeta(proposal()), ...changes };
}

function flow(changes: Partial<Omit<Situation, 'rules'>> & { rules?: Partial<Situation['rules']> }, open = 0, opened: number[] = []) {
	const rules = { ...UNRULED, ...changes.rules };
	return decideFlow({ proposals: [proposal()], past: [], asked: false, now: NOW, ...changes, rules }, async () => ({ open, opened }));
}

const schedule = (source: string) => {
	const parsed = parseCron(source);
	if (parsed.kind === 'invalid') throw new Error(parsed.message);
	return [{ cron: parsed.cron, timezone: 'Europe/Berlin', duration: 4 * HOUR }];
};

describe('a proposal is shown', () => {
	test('at once, where nothing is ruled', async () => {
		expect(await flow({})).toEqual({ kind: 'open' });
	});

	test('for as long as it is open, whatever the rules', async () => {
		const rules = { schedule: schedule('0 3 * * *'), minChangePercent: 99, prConcurrentLimit: 1, prHourlyLimit: 1 };
		expect(await flow({ past: [review('open')], rules }, 9, [NOW])).toEqual({ kind: 'update' });
	});

	test('within the schedule, in its zone', async () => {
		expect(await flow({ rules: { schedule: schedule('0 12 * * 1') } })).toEqual({ kind: 'open' });
		expect(await flow({ rules: { schedule: schedule('0 8 * * 1') } })).toEqual({
			kind: 'hold',
			reason: 'outside the schedule (0 8 * * 1 Europe/Berlin for 4h)',
		});
	});

	test('when it changes enough; durations count by their length', async () => {
		expect(await flow({ rules: { minChangePercent: 9 } })).toEqual({ kind: 'open' });
		expect(await flow({ rules: { minChangePercent: 10 } })).toMatchObject({ reason: 'it changes by 9.4 %, less than minChangePercent 10' });
		const longer = proposal({ path: 'spec.levels[0].for', from: '5m', to: '330s' });
		expect(await flow({ proposals: [longer], rules: { minChangePercent: 10 } })).toEqual({ kind: 'open' });
		expect(await flow({ proposals: [longer], rules: { minChangePercent: 11 } })).toMatchObject({ kind: 'hold' });
		expect(await flow({ proposals: [proposal({ from: 0 })], rules: { minChangePercent: 100 } })).toEqual({ kind: 'open' });
	});

	test('after the cooldown', async () => {
		const past = [review('merged', { endedAt: NOW - 2 * HOUR })];
		expect(await flow({ past, rules: { cooldown: 2 * HOUR } })).toEqual({ kind: 'open' });
		expect(await flow({ past, rules: { cooldown: 3 * HOUR } })).toMatchObject({ reason: 'its cooldown of 3h ends 2026-06-01 13:00 UTC' });
	});

	test('within the limits', async () => {
		expect(await flow({ rules: { prConcurrentLimit: 2 } }, 1)).toEqual({ kind: 'open' });
		expect(await flow({ rules: { prConcurrentLimit: 2 } }, 2)).toMatchObject({ reason: '2 proposals are open, of at most 2' });
		expect(await flow({ rules: { prHourlyLimit: 1 } }, 0, [NOW - HOUR])).toEqual({ kind: 'open' });
		expect(await flow({ rules: { prHourlyLimit: 1 } }, 0, [NOW - HOUR + 1])).toMatchObject({ kind: 'hold' });
	});

	test('to take back harm, without waiting for hour, size or cooldown; limits hold', async () => {
		const rules = { schedule: schedule('0 3 * * *'), minChangePercent: 99, cooldown: HOUR, prConcurrentLimit: 1 };
		const revert = { proposals: [proposal({ reverts: 'c0ffee' })], past: [review('merged', { endedAt: NOW })], rules };
		expect(await flow(revert)).toEqual({ kind: 'open' });
		expect(await flow(revert, 1)).toMatchObject({ kind: 'hold' });
	});
});

describe('a no', () => {
	test('is a pull request that a person closed, for the very same proposal', async () => {
		expect(await flow({ past: [review('closed')] })).toMatchObject({ reason: expect.stringContaining('#1 was closed unmerged') });
		expect(await flow({ past: [review('closed')], proposals: [proposal({ to: 90 })] })).toEqual({ kind: 'open' });
		expect(await flow({ past: [review('withdrawn'), review('merged')] })).toEqual({ kind: 'open' });
	});

	test('in words holds to the end of its day', async () => {
		const past = (until: string) => [review('closed', { refused: { by: 'ada', reason: 'too high', until } })];
		expect(await flow({ past: past('2026-06-01') })).toEqual({
			kind: 'hold',
			reason: 'declined until 2026-06-01 by ada: too high (pull request #1)',
			no: 'told',
		});
		expect(await flow({ past: past('2026-05-31') })).toEqual({ kind: 'open' });
		expect(await flow({ past: [review('closed', { refused: { by: 'ada' } })] })).toMatchObject({
			reason: 'declined by ada (pull request #1)',
		});
	});

	test('yields to whoever asks for it', async () => {
		expect(await flow({ past: [review('closed')], asked: true, rules: { prConcurrentLimit: 1 } }, 5)).toEqual({ kind: 'open' });
	});
});

test('policies of a group share a branch; the first group counts, reverts stay alone', () => {
	const rules = {
		...UNRULED,
		groups: [
			{ name: 'ram', policies: ['mem*'] },
			{ name: 'all', policies: ['memory', 'disk'] },
		],
	};
	const proposals = ['memory', 'memo', 'disk', 'net'].map((policy) => proposal({ policy }));
	expect(batches(proposals, 'tune', rules).map(({ branch, proposals }) => [branch, ...proposals.map(({ policy }) => policy)])).toEqual([
		['homeostat/group/ram', 'memory', 'memo'],
		['homeostat/group/all', 'disk'],
		['homeostat/tune/net', 'net'],
	]);
	expect(batches(proposals, 'revert', rules).map(({ branch }) => branch)).toContain('homeostat/revert/memory');
});
