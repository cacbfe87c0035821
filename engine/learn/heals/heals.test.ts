import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TickOptions, World } from '../../../test/support/deciding.ts';
import { histories } from '../../../test/support/histories.ts';
import { Scribe } from '../../../test/support/journalling.ts';
import { type HealReport, Heals } from './heals.ts';

const SECOND = 1_000;
const MINUTE = 60_000;
const UP: TickOptions = { values: { 'up{service="web"}': 1 } };
const DOWN: TickOptions = { values: { 'up{service="web"}': 0 } };
const POLICIES = `Threshold down
signal: up
levels: [{ severity: critical, below: 1, for: 30s }]
---
Playbook heal
when: { threshold: down }
target: \${labels.service}
ladder:
  - { name: soft, do: exec/run, with: { argv: [soft] }, verify: { within: 1m } }
  - { name: hard, do: service/restart, with: { service: web }, verify: { within: 1m } }
---
Service web
driver: { systemd: { unit: web.service } }`;

function healsOf(steps: readonly (readonly [after: number, what: TickOptions])[], policies = POLICIES): HealReport {
	const scribe = new Scribe(new World(policies));
	for (const [after, what] of steps) scribe.tick(after, what);
	return reportOf(scribe);
}

function reportOf({ entries }: Scribe): HealReport {
	const heals = new Heals();
	for (const entry of entries) heals.take(entry);
	return heals.report();
}

const only = ({ playbooks }: HealReport) => {
	const [playbook, ...more] = playbooks;
	if (playbook === undefined || more.length > 0) throw new Error('not one playbook');
	return playbook;
};

/** Down for 30 s, and then until `soft`, which does nothing, and `hard` were tried. */
const OUTAGE = [
	[MINUTE, DOWN],
	[30 * SECOND, DOWN],
	[61 * SECOND, DOWN],
	[5 * SECOND, UP],
] as const;

describe('heals', () => {
	it('credits the rung after which the incident cleared, and no other', () => {
		const report = healsOf([[SECOND, UP], ...OUTAGE]);
		expect(report.incidents).toMatchObject([
			{ policy: 'down', began: 1, ended: 1, detect: { count: 1, median: 30 }, lasted: { count: 1, median: 66 } },
		]);
		const heal = only(report);
		expect(heal).toMatchObject({ episodes: 1, success: { of: 1, count: 1 }, open: 0, recurred: 0, endedAlone: 0 });
		expect(heal.actions).toEqual({ executed: 2, helped: 1, wasted: 1, undone: 0, refused: 0, saved: 0 });
		expect(heal.respond.median).toBe(0);
		expect(heal.repair.median).toBe(66);
		expect(heal.rungs).toMatchObject([
			{ name: 'soft', do: 'exec/run', success: { of: 1, count: 0 }, attempts: 1, repair: { count: 0, median: null } },
			{ name: 'hard', do: 'service/restart', success: { of: 1, count: 1 }, attempts: 1, repair: { median: 5 } },
		]);
	});

	it('counts a heal that did not last as recurred, and each incident as an episode of its own', () => {
		const heal = only(healsOf([...OUTAGE, ...OUTAGE]));
		expect(heal).toMatchObject({ episodes: 2, success: { of: 2, count: 2 }, recurred: 1 });
		expect(heal.rungs.map(({ recurred }) => recurred)).toEqual([0, 1]);
		expect(only(healsOf([...OUTAGE, [20 * MINUTE, UP], ...OUTAGE]))).toMatchObject({ recurred: 0, success: { count: 2 } });
	});

	it('tells what lasts from what failed', () => {
		const lasting = only(healsOf(OUTAGE.slice(0, 3)));
		expect(lasting).toMatchObject({ episodes: 1, open: 1, success: { of: 0 }, actions: { executed: 2, helped: 0, wasted: 0 } });
		const exhausted = only(
			healsOf([
				[MINUTE, DOWN],
				[30 * SECOND, DOWN],
				[61 * SECOND, DOWN],
				[61 * SECOND, DOWN],
				[SECOND, UP],
			]),
		);
		expect(exhausted).toMatchObject({ success: { of: 1, count: 0 }, actions: { executed: 2, helped: 0, wasted: 2 } });
	});

	it('counts a refused action as saved when the incident ended without it', () => {
		const refusing = `${POLICIES}\n---\nGuardrail no enforce\nmatch: { actuators: ["*"] }\nrules: [{ deny: "true", reason: r }]`;
		const heal = only(healsOf(OUTAGE, refusing));
		expect(heal).toMatchObject({ endedAlone: 1, success: { of: 0 }, actions: { executed: 0, refused: 1, saved: 1 } });
	});

	it('neither praises nor blames what was only rehearsed', () => {
		const heal = only(healsOf(OUTAGE, POLICIES.replace('Playbook heal', 'Playbook heal observe')));
		expect(heal).toMatchObject({ episodes: 1, rehearsed: 1, success: { of: 0 }, actions: { executed: 0, wasted: 0 } });
	});

	it('adds up, and may be asked at any time, whatever happens', () => {
		fc.assert(
			fc.property(histories, ({ policies, ticks, outcomes }) => {
				const world = new World(policies);
				let count = 0;
				world.outcome = () => outcomes[count++ % outcomes.length];
				const scribe = new Scribe(world);
				for (const { after, options } of ticks) scribe.tick(after, options);
				const asked = new Heals();
				for (const entry of scribe.entries) {
					asked.take(entry);
					asked.report();
				}
				const report = reportOf(scribe);
				expect(asked.report()).toEqual(report);
				for (const { episodes, success, endedAlone, rehearsed, open, actions, rungs } of report.playbooks) {
					expect(episodes).toBe(success.of + endedAlone + rehearsed + open);
					expect(actions.helped).toBe(success.count);
					expect(actions.helped + actions.wasted).toBeLessThanOrEqual(actions.executed);
					expect(actions.saved).toBeLessThanOrEqual(actions.refused);
					expect(rungs.reduce((sum, rung) => sum + rung.success.count, 0)).toBe(success.count);
					expect(rungs.reduce((sum, rung) => sum + rung.attempts, 0)).toBe(actions.helped + actions.wasted);
				}
			}),
			{ numRuns: 60 },
		);
	});
});
