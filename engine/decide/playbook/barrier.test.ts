import { describe, expect, it } from 'vitest';
import { LADDER, MINUTE, NOON, playbooksOf, SECOND, step, type TickOptions, type World, world } from '../../../test/support/deciding.ts';

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
