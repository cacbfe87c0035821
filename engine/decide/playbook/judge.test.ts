import { describe, expect, it } from 'vitest';
import { actionsOf, NOON, playbooksOf, type TickOptions, World } from '../../../test/support/deciding.ts';
import { remember } from '../evaluate.ts';
import { emptyMemory } from '../memory.ts';

const SECOND = 1_000;
const MINUTE = 60_000;

const DOWN = 'Threshold down\nsignal: up\nlevels: [{ severity: critical, below: 1 }]';
const LADDER = `when: { threshold: down }
target: \${labels.service}
ladder:
  - { name: soft, do: exec/run, with: { argv: [soft, "\${labels.service}"] }, verify: { within: 1m } }
  - { name: hard, do: service/restart, with: { service: "\${labels.service}" }, verify: { within: 1m } }`;
const SERVICES = 'Service web\ndriver: { systemd: { unit: web.service } }';

const world = (playbook: string, ...more: readonly string[]) => new World([DOWN, playbook, SERVICES, ...more].join('\n---\n'));
const UP: TickOptions = { values: { 'up{service="web"}': 1 } };
const BROKEN: TickOptions = { values: { 'up{service="web"}': 0 } };

/** `state: do` of the only target. */
function step(about: World, after: number, options: TickOptions): string {
	const [decision] = playbooksOf(about.tick(after, options));
	const doing = decision?.actions.map(({ action, verdict }) => `${verdict.kind} ${action.rung.name}`) ?? [];
	return [decision?.state ?? 'nothing', ...doing].join(' ');
}

describe('the ladder', () => {
	it('acts in the tick in which the incident begins, and is done when it clears', () => {
		const about = world(`Playbook heal\n${LADDER}`);
		expect(step(about, SECOND, UP)).toBe('nothing');
		expect(step(about, SECOND, { ...BROKEN, wake: true })).toBe('acting allow soft');
		expect(step(about, SECOND, BROKEN)).toBe('verifying');
		expect(step(about, SECOND, UP)).toBe('healed');
		expect(step(about, 11 * MINUTE, UP)).toBe('healed');
		expect(about.memory.playbooks).toEqual({});
	});

	it('goes to the next rung only when verify failed, and then to the last resort, once', () => {
		const about = world(`Playbook heal\n${LADDER}\nonExhausted: { do: notify/file, with: { path: /run/x } }`);
		const found = [SECOND, 59 * SECOND, 2 * SECOND, 59 * SECOND, 2 * SECOND, 5 * SECOND].map((after) => step(about, after, BROKEN));
		expect(found).toEqual(['acting allow soft', 'verifying', 'acting allow hard', 'verifying', 'acting allow on-exhausted', 'exhausted']);
		// Ten seconds after the failure it begins again, and does not tell of it again.
		expect(step(about, 5 * SECOND, BROKEN)).toBe('acting allow soft');
		const second = [61 * SECOND, 61 * SECOND, 61 * SECOND].map((after) => step(about, after, BROKEN));
		expect(second).toEqual(['acting allow hard', 'exhausted', 'acting allow soft']);
	});

	it('waits for the outcome, and answers a failed one by its retries', () => {
		const about = world(
			`Playbook heal\n${LADDER.replace('argv: [soft, "${labels.service}"] }', 'argv: [soft] }, retry: { attempts: 2, backoff: 20s }')}`,
		);
		about.outcome = () => undefined;
		expect(step(about, SECOND, BROKEN)).toBe('acting allow soft');
		expect(step(about, 4 * MINUTE, BROKEN)).toBe('acting');
		const { action } = about.judged[0] ?? {};
		if (action === undefined) throw new Error('no action');
		about.happen([{ action, outcome: { kind: 'failed', error: 'exit code 1', retry: true }, at: about.at }]);
		expect(step(about, SECOND, BROKEN)).toBe('backing-off');
		about.outcome = () => ({ kind: 'failed', error: 'exit code 2', retry: true });
		expect(step(about, 19 * SECOND, BROKEN)).toBe('acting allow soft');
		expect(step(about, SECOND, BROKEN)).toBe('acting allow hard');
		expect(about.judged.map((judged) => judged.action.attempt)).toEqual([1, 2, 1]);
		expect(new Set(about.judged.map((judged) => judged.action.id)).size).toBe(3);
	});

	it('reads its own verify signal, but not before something was measured anew', () => {
		const own = LADDER.replace('verify: { within: 1m }', 'verify: { signal: "lag{service=\'web\'}", below: 80, within: 1m }');
		const about = world(`Playbook heal\n${own}`);
		const lag = (up: number, value: number): TickOptions => ({ values: { 'up{service="web"}': up, 'lag{service="web"}': value } });
		step(about, SECOND, lag(0, 100));
		expect(step(about, 1, { ...lag(0, 70), wake: true })).toBe('verifying');
		expect(step(about, SECOND, lag(0, 90))).toBe('verifying');
		expect(step(about, SECOND, lag(0, 70))).toBe('healed');
		expect(step(about, 5 * MINUTE, lag(0, 75))).toBe('healed');
		expect(step(about, SECOND, lag(0, 85))).toBe('acting allow hard');
	});

	it('does not go on while nothing can be read', () => {
		const about = world(`Playbook heal\n${LADDER}`);
		step(about, SECOND, BROKEN);
		expect(step(about, 5 * MINUTE, { values: {} })).toBe('verifying');
		expect(step(about, 5 * MINUTE, { fails: 'refused' })).toBe('verifying');
		expect(step(about, SECOND, BROKEN)).toBe('acting allow hard');
	});

	it('passes over a rung that cannot be filled in, and says so', () => {
		const about = world(`Playbook heal\n${LADDER.replace('argv: [soft, "${labels.service}"]', 'argv: ["${labels.nope}"]')}`);
		const [decision] = playbooksOf(about.tick(SECOND, BROKEN));
		expect(decision?.because.text).toContain('soft cannot be filled in: No such key: nope');
		expect(decision?.actions.map(({ action }) => action.rung.name)).toEqual(['hard']);
	});

	it('fills in from the incident, its service, the policy and the host', () => {
		const argv = '["${service.instances}", "${policy.name}", "${host.name}", "${action.target}", "${incident.value}"]';
		const about = world(`Playbook heal\n${LADDER.replace('[soft, "${labels.service}"]', argv)}`);
		expect(actionsOf(about.tick(SECOND, BROKEN))[0]?.action.with).toEqual({ argv: [1, 'heal', 'h1', 'web', 0] });
	});

	it('tells of an incident whose target it cannot name', () => {
		const about = world(`Playbook heal\n${LADDER.replace('${labels.service}', '${labels.unit}')}`);
		expect(playbooksOf(about.tick(SECOND, BROKEN))).toMatchObject([{ state: 'waiting', target: '{service="web"}', actions: [] }]);
	});
});

describe('groups', () => {
	it('are one target of a playbook that names none', () => {
		const notify = 'Playbook tell\nwhen: { threshold: down }\nladder: [{ do: notify/file, with: { path: /run/x } }]';
		const many: TickOptions = { values: { 'up{service="a",i="1"}': 0, 'up{service="a",i="2"}': 0, 'up{service="b",i="1"}': 0 } };
		const targets = (threshold: string) =>
			playbooksOf(new World(`${threshold}\n---\n${notify}`).tick(SECOND, many)).map(({ target }) => target);
		expect(targets(DOWN)).toHaveLength(3);
		expect(targets(`${DOWN}\ngroupBy: [service]`)).toEqual(['{service="a"}', '{service="b"}']);
	});
});

describe('undo', () => {
	const WORSE = `Threshold down\nsignal: load\nlevels: [{ severity: warning, above: 5 }]\n---\nPlaybook heal\n${LADDER}`;
	const load = (value: number): TickOptions => ({ values: { 'load{service="web"}': value } });
	const undo = { do: 'exec/run', with: { argv: ['back'] } };

	it('takes a rung back that made it worse, by what the actuator said', () => {
		const about = new World(`${WORSE}\n---\n${SERVICES}`);
		about.outcome = () => ({ kind: 'done', undo });
		step(about, SECOND, load(6));
		const back = playbooksOf(about.tick(61 * SECOND, load(8)))[0]?.actions[0]?.action;
		expect(back).toMatchObject({ ...undo, undoOf: about.judged[0]?.action.id, rung: { name: 'soft' } });
		expect(step(about, SECOND, load(8))).toBe('acting allow hard');
	});

	it('leaves a rung that changed nothing', () => {
		const about = new World(`${WORSE}\n---\n${SERVICES}`);
		about.outcome = () => ({ kind: 'done', undo });
		step(about, SECOND, load(6));
		expect(step(about, 61 * SECOND, load(6.1))).toBe('acting allow hard');
	});

	it('is an action of its own where the rung says so, and nothing where it says `none`', () => {
		const own = new World(
			`${WORSE.replace('- { name: soft,', '- { name: soft, undo: { do: exec/run, with: { argv: [own] } },')}\n---\n${SERVICES}`,
		);
		step(own, SECOND, load(6));
		expect(actionsOf(own.tick(61 * SECOND, load(8)))[0]?.action.with).toEqual({ argv: ['own'] });
		const none = new World(`${WORSE.replace('- { name: soft,', '- { name: soft, undo: none,')}\n---\n${SERVICES}`);
		none.outcome = () => ({ kind: 'done', undo });
		step(none, SECOND, load(6));
		expect(step(none, 61 * SECOND, load(8))).toBe('acting allow hard');
	});
});

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

describe('conflicts', () => {
	const other = (name: string, more = '') => `Playbook ${name}\n${LADDER}${more}`;

	it('of one target go by severity, then by name, and the loser says why', () => {
		const world2 = new World(
			[
				DOWN,
				'Threshold slow\nsignal: up\nlevels: [{ severity: warning, below: 1 }]',
				`Playbook a\n${LADDER.replace('threshold: down', 'threshold: slow')}`,
				other('b'),
				other('c'),
				SERVICES,
			].join('\n---\n'),
		);
		const decisions = playbooksOf(world2.tick(SECOND, BROKEN));
		expect(decisions.map(({ policy, state, because }) => [policy, state, because.text])).toEqual([
			['b', 'acting', 'exec/run, because down is critical'],
			['c', 'waiting', 'web is held by b'],
			['a', 'waiting', 'web is held by b'],
		]);
	});

	it('between agents go by severity, then by priority, whoever ticks first', () => {
		const slow = 'Threshold slow domain=b\nsignal: lag\nlevels: [{ severity: critical, above: 5 }]';
		const about = new World(
			[
				DOWN.replace('critical', 'warning').replace('down', 'down observe domain=a'),
				`Playbook a1 domain=a\n${LADDER}`,
				`Playbook a2 domain=a\n${LADDER}`,
				slow,
				`Playbook b1 domain=b\n${LADDER.replace('threshold: down', 'threshold: slow')}`,
				'Agent a\ndomains: [a]\npriority: 90',
				'Agent b\ndomains: [b]\npriority: 10',
				SERVICES,
			].join('\n---\n'),
		);
		const ill: TickOptions = { values: { 'up{service="web"}': 0, 'lag{service="web"}': 9 } };
		const states = (agent: string, after: number, options = ill) =>
			playbooksOf(about.tick(after, { ...options, agent })).map(({ policy, state }) => `${policy} ${state}`);
		expect(states('a', SECOND)).toEqual(['a1 acting', 'a2 waiting']);
		expect(states('b', 0)).toEqual(['b1 waiting']);
		// The first pass of a1 fails: b1 is graver than a2, though agent a ticks first.
		expect(states('a', 61 * SECOND)).toEqual(['a1 acting', 'a2 waiting']);
		expect(states('b', 0)).toEqual(['b1 waiting']);
		expect(states('a', 61 * SECOND)).toEqual(['a1 backing-off', 'a2 waiting']);
		expect(states('b', 0)).toEqual(['b1 acting']);
	});

	it('end when the holder lets go', () => {
		const about = new World([DOWN, other('a', '\nbackoff: { initial: 10m }'), other('b'), SERVICES].join('\n---\n'));
		about.tick(SECOND, BROKEN);
		about.tick(61 * SECOND, BROKEN);
		const decisions = playbooksOf(about.tick(61 * SECOND, BROKEN));
		expect(decisions.map(({ policy, state }) => [policy, state])).toEqual([
			['a', 'backing-off'],
			['b', 'acting'],
		]);
	});
});

describe('order', () => {
	const SIGNALS = 'Threshold db\nsignal: dbup\nlevels: [{ severity: critical, below: 1 }]';
	const ROOT = 'Playbook z-root\nwhen: { threshold: db }\ntarget: db\nladder: [{ do: exec/run, with: { argv: [x] } }]';
	const both = (up: number, dbup: number): TickOptions => ({ values: { 'up{service="web"}': up, dbup } });

	it('`after` heals the root first', () => {
		const about = world(`Playbook heal\n${LADDER}\nafter: [z-root]`, SIGNALS, ROOT);
		expect(playbooksOf(about.tick(SECOND, both(0, 0))).map(({ policy, state }) => [policy, state])).toEqual([
			['z-root', 'acting'],
			['heal', 'waiting'],
		]);
		expect(playbooksOf(about.tick(SECOND, both(0, 1))).map(({ state }) => state)).toEqual(['healed', 'acting']);
	});

	it('services come after what they depend on', () => {
		const about = new World(
			[
				DOWN,
				`Playbook heal\n${LADDER}`,
				'Service a-web\ndriver: { systemd: { unit: web.service } }\ndependsOn: [z-db]',
				'Service z-db\ndriver: { systemd: { unit: db.service } }',
			].join('\n---\n'),
		);
		const ups = (web: number, db: number): TickOptions => ({ values: { 'up{service="a-web"}': web, 'up{service="z-db"}': db } });
		expect(playbooksOf(about.tick(SECOND, ups(0, 0))).map(({ target, state }) => [target, state])).toEqual([
			['z-db', 'acting'],
			['a-web', 'waiting'],
		]);
		expect(playbooksOf(about.tick(20, { ...ups(0, 1), wake: true })).map(({ state }) => state)).toEqual(['healed', 'acting']);
	});
});

describe('barriers', () => {
	it('`stopWhen` keeps a playbook from beginning, and ends one that has acted', () => {
		const about = world(`Playbook heal\n${LADDER}\nstopWhen: "errors > 10"`);
		const errors = (count: number): TickOptions => ({ values: { 'up{service="web"}': 0, errors: count } });
		expect(step(about, SECOND, { values: { 'up{service="web"}': 0 } })).toBe('waiting');
		expect(step(about, SECOND, errors(11))).toBe('waiting');
		expect(step(about, SECOND, errors(1))).toBe('acting allow soft');
		expect(step(about, SECOND, errors(11))).toBe('stopped');
		expect(step(about, 10 * MINUTE, errors(1))).toBe('stopped');
		step(about, SECOND, { values: { 'up{service="web"}': 1, errors: 1 } });
		expect(step(about, MINUTE, errors(1))).toBe('acting allow soft');
	});

	it('`stopWhen` ends an action that runs, unless its rung is to finish; nothing follows for this incident', () => {
		const errors = (count: number): TickOptions => ({ values: { 'up{service="web"}': 0, errors: count } });
		const running = (about: World) => {
			about.outcome = () => undefined;
			expect(step(about, SECOND, errors(1))).toBe('acting allow soft');
			const [evaluated] = playbooksOf(about.tick(SECOND, errors(11)));
			return { id: about.judged[0]?.action.id, evaluated };
		};
		const about = world(`Playbook heal\n${LADDER}\nstopWhen: "errors > 10"`);
		const { id, evaluated } = running(about);
		expect(evaluated).toMatchObject({ state: 'acting', aborts: id, changed: true });
		expect(playbooksOf(about.tick(SECOND, errors(11)))[0]).toMatchObject({ aborts: id, changed: false });
		const [first] = about.judged;
		if (first === undefined) throw new Error('no action');
		about.happen([{ action: first.action, outcome: { kind: 'failed', error: 'aborted', retry: false, stopped: true }, at: about.at }]);
		expect(step(about, SECOND, errors(1))).toBe('stopped');
		expect(step(about, 10 * MINUTE, errors(1))).toBe('stopped');

		const patient = world(`Playbook heal\n${LADDER.replace('name: soft,', 'name: soft, onStop: finish,')}\nstopWhen: "errors > 10"`);
		expect(running(patient).evaluated).not.toHaveProperty('aborts');
		expect(patient.judged[0]?.action.onStop).toBe('finish');
	});

	it("the incident of another agent's Threshold is evidence, as fresh as its samples", () => {
		const FRESH = 'Guardrail fresh\nmatch: { actuators: ["*"] }\nrules: [ { evidence: { maxAge: 30s } } ]';
		const agents = ['Agent hw\ndomains: ["*"]', 'Agent net\ndomains: [net]'];
		const about = world(`Playbook heal enforce domain=net\n${LADDER}`, FRESH, ...agents);
		const down: TickOptions = { values: { 'up{service="web"}': 0 } };
		about.tick(SECOND, { ...down, agent: 'hw' });
		expect(playbooksOf(about.tick(SECOND, { agent: 'net' }))).toMatchObject([{ state: 'acting' }]);
		const late = world(`Playbook heal enforce domain=net\n${LADDER}`, FRESH, ...agents);
		late.tick(SECOND, { ...down, agent: 'hw' });
		expect(playbooksOf(late.tick(40 * SECOND, { agent: 'net' }))[0]?.because.text).toContain('40s old');
	});

	it('a rung that cannot be undone waits for a second, independent observation', () => {
		const SLOW = 'Threshold slow\nsignal: lag\nlevels: [{ severity: warning, above: 5 }]';
		const SAME = 'Threshold same\nsignal: up * 2\nlevels: [{ severity: warning, below: 1 }]';
		const about = world(`Playbook heal\n${LADDER}\nrequires: { observations: 2 }`, SLOW, SAME);
		const lag = (value: number): TickOptions => ({ values: { 'up{service="web"}': 0, 'lag{service="web"}': value } });
		expect(step(about, SECOND, lag(1))).toBe('waiting');
		expect(step(about, SECOND, lag(6))).toBe('acting allow soft');
	});

	it('stands down where somebody else restarted the target, and resumes after ten quiet minutes', () => {
		const about = world(`Playbook heal\n${LADDER}`);
		const started = (up: number, at: number): TickOptions => ({
			values: { 'up{service="web"}': up, 'homeostat_service_start_time_seconds{service="web"}': at / SECOND },
		});
		about.outcome = () => undefined;
		step(about, SECOND, started(0, NOON - MINUTE));
		const [first] = about.judged;
		if (first === undefined) throw new Error('no action');
		about.happen([{ action: first.action, outcome: { kind: 'done' }, at: about.at + 10 * SECOND }]);
		expect(step(about, 11 * SECOND, started(0, about.at + 9 * SECOND))).toBe('verifying');
		const [theirs] = playbooksOf(about.tick(50 * SECOND, started(0, about.at + 40 * SECOND)));
		expect(theirs).toMatchObject({ state: 'verifying', because: { text: expect.stringContaining('web was restarted, and not by us') } });
		const last = about.at - 10 * SECOND;
		expect(step(about, 9 * MINUTE, started(0, last))).toBe('waiting');
		expect(step(about, MINUTE, started(0, last))).toBe('acting allow hard');
	});
});

describe('calls', () => {
	const run = (when: string, more = '') =>
		`Playbook job\nwhen: { ${when} }\ntarget: "job-\${labels.unit}"\nladder: [{ name: run, do: exec/run, with: { argv: [x] } }]${more}`;
	const jobs = (about: World, after: number, options: TickOptions = {}) =>
		playbooksOf(about.tick(after, options)).map(({ target, state, actions }) => `${target} ${state} ${actions.length}`);

	it('by schedule run once at their time, in their zone', () => {
		const about = new World(run('schedule: "5 14 * * *", timezone: Europe/Berlin').replace('job-${labels.unit}', 'job'));
		expect(jobs(about, 0)).toEqual([]);
		expect(jobs(about, 5 * MINUTE - 1)).toEqual([]);
		expect(jobs(about, 1)).toEqual(['job acting 1']);
		expect(jobs(about, SECOND)).toEqual(['job healed 0']);
		expect(jobs(about, 5 * MINUTE)).toEqual(['job healed 0']);
		expect(jobs(about, 24 * 60 * MINUTE - 5 * MINUTE)).toEqual(['job acting 1']);
	});

	it('by event are heard once each, by who is meant', () => {
		const about = new World(run('event: deploy, labels: { env: prod }'));
		const event = (unit: string, at: number, env = 'prod') => ({ name: 'deploy', labels: { unit, env }, at });
		const events = [event('a', NOON), event('b', NOON), event('c', NOON, 'test')];
		expect(jobs(about, 0, { snapshot: { events } })).toEqual(['job-a acting 1', 'job-b acting 1']);
		expect(jobs(about, SECOND, { snapshot: { events } })).toEqual(['job-a healed 0', 'job-b healed 0']);
		expect(jobs(about, SECOND, { snapshot: { events: [...events, event('a', NOON + 2 * SECOND)] } })).toEqual([
			'job-a acting 1',
			'job-b healed 0',
		]);
	});

	it('for help reach the other agent', () => {
		const about = new World(
			[
				`${DOWN.replace('down', 'down enforce domain=hw')}`,
				`Playbook heal domain=hw\n${LADDER.replace(/ {2}- \{ name: hard.*$/, '')}\nonExhausted: { escalate: agent/net }`,
				run('event: help, labels: { playbook: heal }').replace('job-${labels.unit}', '${labels.target}').replace('job', 'job domain=net'),
				'Agent hw\ndomains: [hw]',
				'Agent net\ndomains: [net]',
			].join('\n---\n'),
		);
		about.tick(SECOND, { ...BROKEN, agent: 'hw' });
		expect(playbooksOf(about.tick(0, { agent: 'net' }))).toEqual([]);
		const [asking] = playbooksOf(about.tick(61 * SECOND, { ...BROKEN, agent: 'hw' }));
		expect(asking?.because.text).toContain('agent net is asked for help');
		expect(playbooksOf(about.tick(SECOND, { agent: 'net' }))).toMatchObject([{ policy: 'job', target: 'web', state: 'acting' }]);
		expect(playbooksOf(about.tick(SECOND, { agent: 'net' }))).toMatchObject([{ policy: 'job', target: 'web', state: 'healed' }]);
	});
});

describe('after a crash', () => {
	/** An action that was begun, and the world as it was saved before. */
	function crashed(rung: 'soft' | 'hard') {
		const about = world(`Playbook heal\n${rung === 'hard' ? LADDER.replace(/ {2}- \{ name: soft.*\n/, '') : LADDER}`);
		about.outcome = () => undefined;
		const before = about.memory;
		step(about, SECOND, BROKEN);
		const [judged] = about.judged;
		if (judged === undefined) throw new Error('no action');
		return { about, before, action: judged.action };
	}

	it('verifies what was interrupted, and repeats it only if it may be', () => {
		const idempotent = crashed('hard');
		idempotent.about.happen([{ action: idempotent.action, outcome: { kind: 'interrupted', reason: 'r' }, at: idempotent.about.at }]);
		expect(step(idempotent.about, 59 * SECOND, BROKEN)).toBe('verifying');
		expect(step(idempotent.about, SECOND, BROKEN)).toBe('acting allow hard');
		const once = crashed('soft');
		once.about.happen([{ action: once.action, outcome: { kind: 'interrupted', reason: 'r' }, at: once.about.at }]);
		expect(step(once.about, 60 * SECOND, BROKEN)).toBe('acting allow hard');
		expect(once.about.judged.map(({ action }) => action.rung.name)).toEqual(['soft', 'hard']);
	});

	it('goes on from an outcome that its memory slept through', () => {
		const { about, before, action } = crashed('soft');
		about.memory = remember(before, [{ action, outcome: { kind: 'done' }, at: about.at }]);
		expect(step(about, 30 * SECOND, BROKEN)).toBe('verifying');
		expect(step(about, 30 * SECOND, BROKEN)).toBe('acting allow hard');
		expect(about.judged[1]?.action.id).not.toBe(action.id);
	});

	it('takes back, once, what made it worse while its memory slept', () => {
		const about = new World(
			`Threshold down\nsignal: load\nlevels: [{ severity: warning, above: 5 }]\n---\nPlaybook heal\n${LADDER}\n---\n${SERVICES}`,
		);
		const load = (value: number): TickOptions => ({ values: { 'load{service="web"}': value } });
		const undo = { do: 'exec/run', with: { argv: ['back'] } };
		about.outcome = () => undefined;
		step(about, SECOND, load(1));
		const asleep = about.memory;
		step(about, SECOND, load(6));
		const [done] = about.judged.map(({ action }) => ({ action, outcome: { kind: 'done' as const, undo }, at: about.at }));
		if (done === undefined) throw new Error('no action');
		about.memory = remember(asleep, [done]);
		expect(step(about, SECOND, load(8))).toBe('verifying');
		const back = actionsOf(about.tick(61 * SECOND, load(8)))[0]?.action;
		expect(back).toMatchObject({ ...undo, undoOf: done.action.id });
		if (back === undefined) throw new Error('nothing was taken back');
		about.memory = remember(asleep, [done, { action: back, outcome: { kind: 'done' }, at: about.at }]);
		expect(step(about, SECOND, load(8))).toBe('acting allow hard');
	});

	it('does not wait for ever for an outcome that was lost', () => {
		const { about } = crashed('hard');
		expect(step(about, 5 * MINUTE, BROKEN)).toBe('acting');
		expect(step(about, 31 * SECOND, BROKEN)).toBe('verifying');
		expect(step(about, MINUTE, BROKEN)).toBe('acting allow hard');
	});

	it('takes an outcome once, and none of the past', () => {
		const { about, action } = crashed('soft');
		const done = { action, outcome: { kind: 'done' as const }, at: about.at };
		const memory = remember(about.memory, [done]);
		expect(remember(memory, [done]).playbooks).toEqual(memory.playbooks);
		expect(remember(emptyMemory, []).playbooks).toEqual({});
	});
});

describe('a playbook that only rehearses', () => {
	const both = () => world(`Playbook a-observer observe\n${LADDER}`, `Playbook b-healer\n${LADDER}`);

	it('keeps none from acting on the same target', () => {
		const about = both();
		about.tick(SECOND, UP);
		const acted = [SECOND, 2 * SECOND, 30 * SECOND].flatMap((after) => actionsOf(about.tick(after, BROKEN)));
		const rows = acted.map(({ action, verdict }) => `${action.policy} ${verdict.kind} ${action.rung.name} ${action.enforce}`);
		expect(rows).toContain('b-healer allow soft true');
		expect(rows.filter((row) => row.startsWith('b-healer'))).toHaveLength(1);
	});

	it('waits itself while another acts', () => {
		const about = world(`Playbook z-observer observe\n${LADDER}`, `Playbook b-healer\n${LADDER}`);
		about.tick(SECOND, UP);
		const decisions = playbooksOf(about.tick(SECOND, BROKEN));
		expect(decisions.map(({ policy, state }) => `${policy} ${state}`)).toEqual(['b-healer acting', 'z-observer waiting']);
	});
});
