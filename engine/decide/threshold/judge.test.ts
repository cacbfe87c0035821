import { describe, expect, it } from 'vitest';
import { stateOf, thresholdsOf, World } from '../../../test/support/deciding.ts';
import { resume } from '../scope.ts';

const SECOND = 1_000;
const MINUTE = 60_000;

/** States of the only subject as it is given values, one a tick; `-` reads nothing, `!` fails. */
function states(spec: string, values: readonly (number | '-' | '!')[], interval = 15 * SECOND): readonly string[] {
	const world = new World(`Threshold t\n${spec}`);
	return values.map((value) => {
		if (value === '!') return stateOf(world.tick(interval, { fails: 'refused' }));
		return stateOf(world.tick(interval, { values: value === '-' ? {} : { x: value } }));
	});
}

const repeat = <T>(value: T, times: number): T[] => Array.from({ length: times }, () => value);

describe('for', () => {
	it('of 0 fires at the first hit and ends at the first miss', () => {
		expect(states('signal: x\nlevels: [{ severity: warning, above: 5 }]', [5, 6, 6, 5])).toEqual([
			'inactive',
			'warning firing',
			'warning firing',
			'inactive',
		]);
	});

	it('of 5m at 15 s fires at the 21st hit in a row', () => {
		const found = states('signal: x > 5\nlevels: [{ severity: warning, true: true, for: 5m }]', repeat(6, 22));
		expect(found.indexOf('warning firing')).toBe(20);
		expect(found[19]).toBe('warning pending');
	});

	it('begins anew after a single miss', () => {
		const found = states('signal: x\nlevels: [{ severity: warning, above: 5, for: 30s }]', [6, 6, 4, 6, 6, 6]);
		expect(found).toEqual(['warning pending', 'warning pending', 'inactive', 'warning pending', 'warning pending', 'warning firing']);
	});

	it('raised by a new revision makes a firing level pending again', () => {
		const world = new World('Threshold t\nsignal: x\nlevels: [{ severity: warning, above: 5, for: 30s }]');
		for (let i = 0; i < 3; i++) world.tick(15 * SECOND, { values: { x: 6 } });
		world.set = new World('Threshold t\nsignal: x\nlevels: [{ severity: warning, above: 5, for: 1h }]').set;
		expect(stateOf(world.tick(15 * SECOND, { values: { x: 6 } }))).toBe('warning pending');
	});
});

describe('the exit', () => {
	it('is kept firing for a while, and a return starts the while anew', () => {
		const found = states('signal: x\nlevels: [{ severity: warning, above: 5, keepFiringFor: 30s }]', [6, 4, 4, 6, 4, 4, 4]);
		expect(found.map((state) => state.replace('warning ', ''))).toEqual([
			'firing',
			'recovering',
			'recovering',
			'firing',
			'recovering',
			'recovering',
			'inactive',
		]);
	});

	it('lies at `clear`', () => {
		const found = states('signal: x\nlevels: [{ severity: warning, above: 85, clear: 80 }]', [84, 86, 82, 81, 80, 84]);
		expect(found).toEqual(['inactive', 'warning firing', 'warning firing', 'warning firing', 'inactive', 'inactive']);
	});

	it('takes five minutes of quiet once a subject flaps', () => {
		const world = new World('Threshold t\nsignal: x\nlevels: [{ severity: warning, above: 5 }]');
		const seen = Array.from({ length: 12 }, (_, i) => thresholdsOf(world.tick(15 * SECOND, { values: { x: i % 2 === 0 ? 6 : 4 } }))[0]);
		expect(seen.map((decision) => decision?.flapping)).toEqual([...repeat(false, 8), ...repeat(true, 4)]);
		expect(seen.at(-1)?.state).toBe('recovering');
		expect(stateOf(world.tick(4 * MINUTE, { values: { x: 4 } }))).toBe('warning recovering');
		expect(stateOf(world.tick(MINUTE, { values: { x: 4 } }))).toBe('inactive');
	});
});

describe('M of N', () => {
	const WITHIN = 'signal: x\nlevels: [{ severity: warning, above: 5, within: { times: 3, of: 5 } }]';

	it('catches what comes and goes', () => {
		const found = states(WITHIN, [6, 4, 6, 4, 6, 4, 4, 4]);
		expect(found.map((state) => state.replace('warning ', ''))).toEqual([
			...repeat('pending', 4),
			'firing',
			'inactive',
			'pending',
			'pending',
		]);
	});

	it('does not count ticks between the intervals', () => {
		const world = new World(`Threshold t\n${WITHIN}`);
		world.tick(15 * SECOND, { values: { x: 6 } });
		for (let i = 0; i < 9; i++) expect(stateOf(world.tick(1, { values: { x: 6 }, wake: true }))).toBe('warning pending');
		world.tick(15 * SECOND, { values: { x: 6 } });
		expect(stateOf(world.tick(15 * SECOND, { values: { x: 6 } }))).toBe('warning firing');
	});
});

describe('several levels', () => {
	const LEVELS = 'signal: x\nlevels: [{ severity: warning, above: 5 }, { severity: critical, above: 9, for: 30s }]';

	it('each is an incident; the most severe speaks', () => {
		const world = new World(`Threshold t\n${LEVELS}`);
		world.tick(15 * SECOND, { values: { x: 6 } });
		const start = world.at;
		for (let i = 0; i < 2; i++) expect(stateOf(world.tick(15 * SECOND, { values: { x: 10 } }))).toBe('warning firing');
		const both = world.tick(15 * SECOND, { values: { x: 10 } });
		expect(stateOf(both)).toBe('critical firing');
		expect(both.incidents.map(({ severity, startsAt }) => [severity, startsAt - start])).toEqual([
			['critical', 45 * SECOND],
			['warning', 0],
		]);
		expect(world.tick(15 * SECOND, { values: { x: 6 } }).incidents.map(({ severity }) => severity)).toEqual(['warning']);
	});
});

describe('a level that a new revision takes away', () => {
	it('ends, and nothing else does', () => {
		const world = new World('Threshold t\nsignal: x\nlevels: [{ severity: warning, above: 5 }, { severity: critical, above: 9 }]');
		world.tick(15 * SECOND, { values: { x: 10 } });
		world.set = new World('Threshold t\nsignal: x\nlevels: [{ severity: warning, above: 5 }]').set;
		const { incidents } = world.tick(15 * SECOND, { values: { x: 10 } });
		expect(incidents.map(({ severity, startsAt }) => [severity, world.at - startsAt])).toEqual([['warning', 15 * SECOND]]);
	});
});

describe('what cannot be read', () => {
	const PENDING = 'signal: x\nlevels: [{ severity: warning, above: 5, for: 30s }]';

	it('never fires and never clears by itself', () => {
		expect(states(PENDING, ['-', '-', '!'])).toEqual(['inactive', 'inactive', 'inactive']);
		expect(states(PENDING, [6, 6, 6, '-', '!', '-']).slice(2)).toEqual(repeat('warning firing', 4));
	});

	it('does not count towards `for`, nor end it', () => {
		// As if the gap had been cut out: the third hit fires, as it does without one.
		expect(states(PENDING, [6, 6, '-', '!', '-', 6])).toEqual([...repeat('warning pending', 5), 'warning firing']);
		expect(states(PENDING, [6, '-', '!', '-', 6, 6])).toEqual([...repeat('warning pending', 5), 'warning firing']);
	});

	it('fires or clears where the policy says so', () => {
		expect(states(`${PENDING}\nonAbsent: fire`, ['-', '-', '-', 4])).toEqual([
			'warning pending',
			'warning pending',
			'warning firing',
			'inactive',
		]);
		expect(states(`${PENDING}\nonAbsent: clear`, [6, 6, 6, '-', '-'])).toEqual([
			'warning pending',
			'warning pending',
			'warning firing',
			'inactive',
			'inactive',
		]);
		expect(states(`${PENDING}\nonError: fire`, [4, '!', '!', '!', 4]).at(3)).toBe('warning firing');
		expect(states(`${PENDING}\nonError: fire`, [4, '-', '-', '-', '-']).at(-1)).toBe('inactive');
	});

	it('is something else than an expression that is false', () => {
		const filter = 'signal: x > 5\nlevels: [{ severity: warning, true: true }]';
		expect(states(filter, [6, 4, 6, '-', '!', 4])).toEqual(['warning firing', 'inactive', ...repeat('warning firing', 3), 'inactive']);
	});

	it('holds all subjects when the evaluation fails whole', () => {
		const world = new World('Threshold t\nsignal: x * on (a) y\nlevels: [{ severity: warning, above: 5 }]');
		world.tick(15 * SECOND, { values: { 'x{a="1"}': 6, 'y{a="1"}': 1 } });
		const many = world.tick(15 * SECOND, { values: { 'x{a="1"}': 1, 'y{a="1",b="1"}': 1, 'y{a="1",b="2"}': 1 } });
		expect(thresholdsOf(many)).toMatchObject([{ state: 'firing', presence: 'error', labels: { a: '1' } }]);
	});
});

describe('subjects', () => {
	it('have each their own state, and are known by their labels without the name', () => {
		const world = new World('Threshold t\nsignal: \'{__name__=~"x|y"}\'\nlevels: [{ severity: warning, above: 5 }]');
		const found = world.tick(SECOND, { values: { 'x{a="1"}': 6, 'x{a="2"}': 4, 'y{a="3"}': 7 } });
		expect(thresholdsOf(found).map(({ labels, state }) => [labels, state])).toEqual([
			[{ a: '1' }, 'firing'],
			[{ a: '2' }, 'inactive'],
			[{ a: '3' }, 'firing'],
		]);
		const clash = world.tick(SECOND, { values: { 'x{a="1"}': 4, 'y{a="1"}': 4 } });
		expect(thresholdsOf(clash).every(({ presence }) => presence === 'error')).toBe(true);
	});

	it('that are gone are forgotten after an hour, unless they fire', () => {
		const world = new World('Threshold t\nsignal: x\nlevels: [{ severity: warning, above: 5 }]');
		world.tick(SECOND, { values: { 'x{a="1"}': 6, 'x{a="2"}': 4 } });
		const gone = world.tick(MINUTE, { values: {} });
		expect(thresholdsOf(gone).map(({ state, presence }) => [state, presence])).toEqual([
			['firing', 'absent'],
			['inactive', 'absent'],
		]);
		world.tick(59 * MINUTE, { values: {} });
		world.tick(MINUTE, { values: {} });
		expect(Object.keys(world.memory.thresholds.t ?? {})).toEqual(['{a="1"}']);
	});

	it('say what changed, and why', () => {
		const world = new World('Threshold t\nsignal: x\nlevels: [{ severity: warning, above: 85, for: 30s }]');
		const told = [40, 40, 93.21, 93].map((x) => thresholdsOf(world.tick(15 * SECOND, { values: { x } }))[0]);
		expect(told.map((decision) => [decision?.changed, decision?.because.text])).toEqual([
			[true, '40 <= 85: inactive'],
			[false, '40 <= 85: inactive'],
			[true, '93.21 > 85: warning pending for 0s of 30s'],
			[false, '93 > 85: warning pending for 15s of 30s'],
		]);
		expect(told[2]?.because).toMatchObject({ expression: 'x', value: 93.21, comparison: '93.21 > 85' });
	});
});

describe('inhibition', () => {
	const MUTED = 'Threshold a\nsignal: x\nlevels: [{ severity: warning, above: 5 }]\ninhibitedBy: [{ threshold: z, equal: [host, rack] }]';
	const MUTING = 'Threshold z\nsignal: y\nlevels: [{ severity: critical, above: 5 }]';

	it('mutes within the same tick where all equal labels agree, missing counting as empty', () => {
		const world = new World(`${MUTED}\n---\n${MUTING}`);
		const found = world.tick(SECOND, { values: { 'x{host="1"}': 6, 'x{host="2"}': 6, 'y{host="1"}': 6, 'y{host="2",rack="r"}': 6 } });
		const muted = thresholdsOf(found).filter(({ policy }) => policy === 'a');
		expect(muted.map(({ labels, state, inhibitedBy }) => [labels.host, state, inhibitedBy])).toEqual([
			['1', 'firing', 'z'],
			['2', 'firing', undefined],
		]);
	});
});

describe('a restart', () => {
	const delay = (length: string, downtime: number, before = 2 * MINUTE) => {
		const world = new World(`Threshold t\nsignal: x\nlevels: [{ severity: warning, above: 5, for: ${length} }]`);
		const start = world.at;
		for (let age = 0; age <= before; age += 30 * SECOND) world.tick(30 * SECOND, { values: { x: 6 } });
		world.memory = resume(world.memory, world.set, world.at + downtime);
		world.at += downtime;
		let state = '';
		for (let age = 0; state !== 'warning firing'; age += 30 * SECOND) {
			if (age > 2 * 3_600_000) return 'never';
			state = stateOf(world.tick(30 * SECOND, { values: { x: 6 } }));
		}
		return (world.at - start - downtime - before) / MINUTE;
	};

	it('does not count towards `for`, nor begin it anew', () => {
		expect(delay('5m', 30 * MINUTE)).toBeCloseTo(3.5);
	});

	it('restores a long `for` as Prometheus does: not over in less than ten minutes, forgotten after an hour', () => {
		expect(delay('30m', 30 * MINUTE)).toBeCloseTo(28.5);
		expect(delay('11m', 30 * MINUTE, 9 * MINUTE)).toBeCloseTo(10.5, 0);
		expect(delay('30m', 61 * MINUTE)).toBeCloseTo(31, 0);
	});

	it('keeps firing what fired', () => {
		const world = new World('Threshold t\nsignal: x\nlevels: [{ severity: warning, above: 5, keepFiringFor: 1m }]');
		world.tick(SECOND, { values: { x: 6 } });
		world.tick(30 * SECOND, { values: { x: 4 } });
		world.memory = resume(world.memory, world.set, world.at + 3_600_000);
		world.at += 3_600_000;
		expect(stateOf(world.tick(30 * SECOND, { values: { x: 4 } }))).toBe('warning recovering');
		expect(stateOf(world.tick(30 * SECOND, { values: { x: 4 } }))).toBe('inactive');
	});
});
