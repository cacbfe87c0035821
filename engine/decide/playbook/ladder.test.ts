import { describe, expect, it } from 'vitest';
import {
	actionsOf,
	BROKEN,
	DOWN,
	LADDER,
	MINUTE,
	playbooksOf,
	SECOND,
	SERVICES,
	step,
	type TickOptions,
	UP,
	World,
	world,
} from '../../../test/support/deciding.ts';

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
