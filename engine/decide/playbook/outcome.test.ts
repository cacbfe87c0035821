import { describe, expect, it } from 'vitest';
import {
	actionsOf,
	BROKEN,
	LADDER,
	MINUTE,
	SECOND,
	SERVICES,
	step,
	type TickOptions,
	World,
	world,
} from '../../../test/support/deciding.ts';
import { remember } from '../evaluate.ts';
import { emptyMemory } from '../memory.ts';

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
