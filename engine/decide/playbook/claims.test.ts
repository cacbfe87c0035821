import { describe, expect, it } from 'vitest';
import {
	actionsOf,
	BROKEN,
	DOWN,
	LADDER,
	playbooksOf,
	SECOND,
	SERVICES,
	type TickOptions,
	UP,
	World,
	world,
} from '../../../test/support/deciding.ts';

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
