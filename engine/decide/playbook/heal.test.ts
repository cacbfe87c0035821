import { describe, expect, it } from 'vitest';
import {
	actionsOf,
	BROKEN,
	LADDER,
	MINUTE,
	playbooksOf,
	SECOND,
	step,
	type TickOptions,
	UP,
	world,
} from '../../../test/support/deciding.ts';

describe('giving up', () => {
	const ONE = `when: { threshold: down }
target: \${labels.service}
ladder: [{ name: hard, do: service/restart, with: { service: "\${labels.service}" }, verify: { within: 1m } }]`;

	it('doubles the pause after each failed heal, and forgets it after health', () => {
		const about = world(
			`Playbook heal\n${ONE}\nfutility: { failures: 9, within: 1d }\nbackoff: { initial: 10s, max: 30s, resetAfter: 5m }`,
		);
		const failAndPause = (pause: number) => [60 * SECOND, 10, pause - 1, 1].map((after) => step(about, after, BROKEN));
		const paused = ['verifying', 'backing-off', 'backing-off', 'acting allow hard'];
		step(about, SECOND, BROKEN);
		for (const seconds of [10, 20, 30, 30]) expect(failAndPause(seconds * SECOND)).toEqual(paused);
		step(about, SECOND, UP);
		step(about, 5 * MINUTE, UP);
		step(about, SECOND, BROKEN);
		expect(failAndPause(10 * SECOND)).toEqual(paused);
	});

	it('freezes an action that proves futile, and thaws it when the incident clears', () => {
		const about = world(`Playbook heal\n${ONE}\nbackoff: { initial: 0 }`);
		const found = [0, 61, 61, 61, 61, 3600].map((after) => step(about, after * SECOND, BROKEN));
		expect(found).toEqual([...Array.from({ length: 3 }, () => 'acting allow hard'), 'frozen', 'frozen', 'frozen']);
		const [thawed] = playbooksOf(about.tick(SECOND, UP));
		expect(thawed).toMatchObject({ state: 'idle', changed: true, because: { text: expect.stringContaining('service/restart thawed') } });
		expect(step(about, SECOND, BROKEN)).toBe('acting allow hard');
	});

	it('counts a heal that did not last a second as failed, and one that did not', () => {
		const about = world(`Playbook heal\n${ONE}\nbackoff: { initial: 30s }`);
		step(about, SECOND, BROKEN);
		expect(step(about, SECOND, UP)).toBe('healed');
		expect(step(about, 500, BROKEN)).toBe('backing-off');
		expect(step(about, 30 * SECOND, BROKEN)).toBe('acting allow hard');
		for (let i = 0; i < 20; i++) {
			expect(step(about, 2 * SECOND, UP)).toBe('healed');
			expect(step(about, 2 * SECOND, BROKEN)).toBe('acting allow hard');
		}
	});

	it('heals a flapping target though its incident is kept firing', () => {
		const about = world(`Playbook heal\n${ONE}`);
		for (let i = 0; i < 12; i++) {
			expect(step(about, 2 * SECOND, BROKEN)).toBe('acting allow hard');
			expect(step(about, 2 * SECOND, UP)).toBe('healed');
		}
		expect(new Set(about.judged.map(({ action }) => action.id)).size).toBe(12);
	});
});

describe('refusals', () => {
	const rail = (rule: string) => `Guardrail rail\nmatch: { actuators: ["*"] }\nrules: [${rule}]`;

	it('are told once, and the action is done when they end', () => {
		const about = world(`Playbook heal\n${LADDER}`, rail('{ limit: { max: 1, per: 1m } }'));
		step(about, SECOND, BROKEN);
		step(about, SECOND, UP);
		expect(step(about, SECOND, BROKEN)).toBe('denied deny soft');
		expect(playbooksOf(about.tick(SECOND, BROKEN))).toMatchObject([{ state: 'denied', changed: false }]);
		expect(step(about, 58 * SECOND, BROKEN)).toBe('acting allow soft');
		expect(about.judged.map(({ verdict }) => verdict.kind)).toEqual(['allow', 'deny', 'allow']);
		expect(about.judged[1]?.action.id).toBe(about.judged[2]?.action.id);
	});

	it('are over with the incident', () => {
		const about = world(`Playbook heal\n${LADDER}`, rail('{ deny: "true", reason: Never. }'));
		expect(step(about, SECOND, BROKEN)).toBe('denied deny soft');
		expect(step(about, SECOND, UP)).toBe('idle');
		expect(step(about, MINUTE, UP)).toBe('idle');
	});

	it('hold a rung up no longer than it would have had to show its effect', () => {
		const about = world(`Playbook heal\n${LADDER}`, rail('{ deny: "action.do == \'exec/run\'", reason: Never. }'));
		expect(step(about, SECOND, BROKEN)).toBe('denied deny soft');
		expect(step(about, 60 * SECOND, BROKEN)).toBe('denied');
		expect(step(about, SECOND, BROKEN)).toBe('acting allow hard');
	});

	it('leave what they do not use to others, but only at a later tick', () => {
		const about = world(
			`Playbook heal\n${LADDER}`,
			rail('{ limit: { max: 1, per: 1h } }, { deny: "action.target == \'a\'", reason: Never. }'),
		);
		const down: TickOptions = { values: { 'up{service="a"}': 0, 'up{service="b"}': 0 } };
		const verdicts = (after: number) => playbooksOf(about.tick(after, down)).map(({ target, state }) => `${target} ${state}`);
		expect(verdicts(SECOND).sort()).toEqual(['a denied', 'b denied']);
		expect([...verdicts(SECOND), ...verdicts(SECOND)]).toContain('b acting');
	});

	it('by the kill switch make the ladder stand still', () => {
		const about = world(`Playbook heal\n${LADDER}`);
		const stopped = { ...BROKEN, snapshot: { stopped: true } };
		expect(step(about, SECOND, stopped)).toBe('denied deny soft');
		expect(step(about, 60 * MINUTE, stopped)).toBe('denied');
		expect(step(about, SECOND, BROKEN)).toBe('acting allow soft');
	});

	it('wait for people, who are asked once', () => {
		const about = world(`Playbook heal\n${LADDER}`, rail('{ approval: { roles: [oncall], ttl: 30m } }'));
		expect(step(about, SECOND, BROKEN)).toBe('asking ask soft');
		expect(step(about, 20 * MINUTE, BROKEN)).toBe('asking');
		const actionId = about.judged[0]?.action.id ?? '';
		const approvals = [{ actionId, answer: 'approve' as const, by: 'ann', role: 'oncall', at: about.at }];
		expect(step(about, SECOND, { ...BROKEN, snapshot: { approvals } })).toBe('acting allow soft');
	});
});

describe('modes', () => {
	it('rehearse unless engine, agent and playbook all enforce', () => {
		const enforced = (mode: 'observe' | 'enforce', playbook: string) => {
			const about = world(`Playbook heal ${playbook}\n${LADDER}`);
			about.mode = mode;
			return actionsOf(about.tick(SECOND, BROKEN)).map(({ action }) => action.enforce);
		};
		expect([enforced('enforce', 'enforce'), enforced('observe', 'enforce'), enforced('enforce', 'observe')]).toEqual([
			[true],
			[false],
			[false],
		]);
		expect(enforced('enforce', 'off')).toEqual([]);
	});

	it('`warn` runs notifications only', () => {
		const about = world(
			`Playbook heal warn\n${LADDER.replace('exec/run, with: { argv: [soft, "${labels.service}"] }', 'notify/file, with: { path: /run/x }')}`,
		);
		step(about, SECOND, BROKEN);
		step(about, 61 * SECOND, BROKEN);
		expect(about.judged.map(({ action }) => [action.do, action.enforce])).toEqual([
			['notify/file', true],
			['service/restart', false],
		]);
	});
});
