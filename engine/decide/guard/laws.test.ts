import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsAt, guardrail, MINUTE, NOON, wanted } from '../../../test/support/guarding.ts';
import type { Action, Happened, Outcome } from '../../model/action.ts';
import { createWindows } from '../../promql/store/windows.ts';
import type { GuardrailPolicy } from '../policy-set.ts';
import { judge } from './judge.ts';
import { emptyGuardMemory, type GuardMemory, settle } from './memory.ts';
import type { GuardRule } from './rule.ts';

/** What can happen to an engine, in any order. Instances are those of one Service; each is a target of its own. */
type Event =
	| { readonly kind: 'want'; readonly instance: number; readonly policy: string; readonly undo: boolean }
	/** The clock goes on, or jumps: a minute is the unit, some are negative. */
	| { readonly kind: 'clock'; readonly minutes: number }
	/** The oldest action that still runs ends. */
	| { readonly kind: 'end'; readonly outcome: Outcome['kind'] }
	| { readonly kind: 'sample' }
	/** An instance fails or comes back by itself. */
	| { readonly kind: 'health'; readonly instance: number; readonly up: boolean }
	| { readonly kind: 'reset' }
	/** Stopped cleanly and started again. */
	| { readonly kind: 'restart' }
	/** Killed: the memory is that of the last restart, the journal is whole. */
	| { readonly kind: 'crash' };

const SIZE = 4;
/** An action whose end nobody reported for so long does not hold anything up any more. */
const FORGOTTEN = 60 * MINUTE;
const event: fc.Arbitrary<Event> = fc.oneof(
	{
		weight: 8,
		arbitrary: fc.record({
			kind: fc.constant('want' as const),
			instance: fc.nat(SIZE - 1),
			policy: fc.constantFrom('p', 'q'),
			undo: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
		}),
	},
	{
		weight: 4,
		arbitrary: fc.record({ kind: fc.constant('clock' as const), minutes: fc.constantFrom(0, 1, 2, 3, 5, 9, 10, 11, 40, -1, -7, -90) }),
	},
	{
		weight: 3,
		arbitrary: fc.record({
			kind: fc.constant('end' as const),
			outcome: fc.constantFrom('done' as const, 'failed' as const, 'skipped' as const, 'interrupted' as const),
		}),
	},
	{ weight: 3, arbitrary: fc.constant({ kind: 'sample' as const }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('health' as const), instance: fc.nat(SIZE - 1), up: fc.boolean() }) },
	{ weight: 1, arbitrary: fc.constant({ kind: 'reset' as const }) },
	{ weight: 1, arbitrary: fc.constant({ kind: 'restart' as const }) },
);
const crash: fc.Arbitrary<Event> = fc.constant({ kind: 'crash' as const });

const max = fc.integer({ min: 0, max: 3 });
const per = fc.constantFrom(2 * MINUTE, 10 * MINUTE);
const rule: fc.Arbitrary<GuardRule> = fc.oneof(
	fc.record({ kind: fc.constant('limit' as const), max, per, by: fc.constantFrom([], ['target'], ['policy'], ['instance']) }),
	fc.record({ kind: fc.constant('budget' as const), name: fc.constantFrom('x', 'y'), max, per }),
	fc.record({ kind: fc.constant('minHealthy' as const), atLeast: fc.integer({ min: 1, max: SIZE }) }),
	fc.record({
		kind: fc.constant('blastRadius' as const),
		max: fc.record({ kind: fc.constant('count' as const), count: max }),
		of: fc.constant('fleet' as const),
		per,
	}),
	fc.record({
		kind: fc.constant('blastRadius' as const),
		max: fc.record({ kind: fc.constant('share' as const), share: fc.constantFrom(0.25, 0.5, 0.75) }),
		of: fc.constantFrom('fleet' as const, 'service' as const),
		per,
	}),
);
const targets = fc.constantFrom(['*'], ['i0', 'i1'], ['i*']);
const rails = fc
	.array(fc.tuple(fc.array(rule, { minLength: 1, maxLength: 3 }), targets), { minLength: 1, maxLength: 2 })
	.map((all) => all.map(([rules, globs], i) => guardrail(`g${i}`, rules, { match: { actuators: [], targets: globs, labels: {} } })));

/** An action that was let through, as the harness itself saw it. `age` counts only time that went forward. */
interface Seen {
	readonly action: Action;
	readonly instance: number;
	age: number;
	sinceReset: boolean;
}

/** What a harness may leave out or spoil, to see that it is noticed. */
interface Plant {
	readonly blind?: GuardRule['kind'];
	readonly forgetful?: boolean;
	readonly deafToJournal?: boolean;
}

const matched = ({ match }: GuardrailPolicy, instance: number) =>
	match.targets.some((glob) => glob === '*' || glob === 'i*' || glob === `i${instance}`);

/** Plays the events and says which bound was exceeded, by its own books; undefined where none was. */
function violation(rails: readonly GuardrailPolicy[], events: readonly Event[], plant: Plant = {}): string | undefined {
	const guarding = rails.map((rail) => ({ ...rail, rules: rail.rules.filter(({ kind }) => kind !== plant.blind) }));
	let windows = createWindows({ retention: 600 * MINUTE });
	const up = Array.from({ length: SIZE }, () => true);
	let sampled = [...up];
	let seen: Seen[] = [];
	const running: Seen[] = [];
	/** Ended, but no sample since. */
	let settling: Seen[] = [];
	const trips = new Set<string>();
	let at = NOON;
	let newest = 0;
	let resets: { guardrail: string; by: string; at: number }[] = [];
	let memory: GuardMemory = emptyGuardMemory;
	let saved = memory;
	let journal: Happened[] = [];
	let count = 0;

	const sample = () => {
		if (at <= newest) return;
		newest = at;
		sampled = [...up];
		windows.append(
			'test',
			newest,
			up.map((value, i) => ({ labels: { __name__: 'homeostat_service_up', service: 's', instance: `${i}` }, value: value ? 1 : 0 })),
		);
		settling = [];
	};
	const end = (kind: Outcome['kind']) => {
		const ended = running.shift();
		if (ended === undefined) return;
		const outcomes: Readonly<Record<string, Outcome>> = {
			failed: { kind: 'failed', error: 'x', retry: true },
			skipped: { kind: 'skipped', reason: 'x' },
			interrupted: { kind: 'interrupted', reason: 'x' },
		};
		const happened = { action: ended.action, outcome: outcomes[kind] ?? { kind: 'done' as const }, at };
		memory = settle(memory, [happened]);
		journal.push(happened);
		settling.push(ended);
	};
	sample();

	for (const one of events) {
		if (one.kind === 'clock') {
			at += one.minutes * MINUTE;
			// The engine's clock never runs back; that it starts anew behind where it was is a restart, with nothing in its windows.
			if (one.minutes < 0) {
				windows = createWindows({ retention: 600 * MINUTE });
				newest = 0;
			}
			for (const each of seen) each.age += Math.max(0, one.minutes) * MINUTE;
			sample();
		} else if (one.kind === 'sample') sample();
		else if (one.kind === 'health') up[one.instance] = one.up;
		else if (one.kind === 'end') end(one.outcome);
		else if (one.kind === 'reset') {
			resets = rails.map(({ name }) => ({ guardrail: name, by: 'ann', at }));
			for (const each of seen) each.sinceReset = false;
			trips.clear();
			// The order is taken at a tick.
			at += 1;
			for (const each of seen) each.age += 1;
		} else if (one.kind === 'restart') {
			memory = plant.forgetful === true ? emptyGuardMemory : JSON.parse(JSON.stringify(memory));
			saved = memory;
			journal = [];
		} else if (one.kind === 'crash') {
			// What ran is reported as interrupted; all that the journal has since the memory was saved is taken in.
			while (running.length > 0) end('interrupted');
			memory = JSON.parse(JSON.stringify(plant.deafToJournal === true ? saved : settle(saved, journal)));
		} else {
			count += 1;
			const action = wanted(`i${one.instance}`, {
				...{ id: `${count}`, at, policy: one.policy, with: { service: 's', instance: one.instance } },
				incident: { policy: 't', severity: 'critical', labels: { instance: `${one.instance}` }, startsAt: at, value: 0 },
				...(one.undo ? { undoOf: 'x' } : {}),
			});
			const facts = factsAt(at, guarding, { snap: { series: windows, resets }, targetsOf: () => ['i0', 'i1', 'i2', 'i3'] });
			const attempt: Seen = { action, instance: one.instance, age: 0, sinceReset: true };
			const judged = judge(action, facts, memory);
			memory = judged.memory;
			const broken = check(rails, attempt, judged.verdict.kind === 'allow', seen, {
				healthy: sampled.map(
					(value, i) => value && ![...running, ...settling].some(({ instance, age }) => instance === i && age < FORGOTTEN),
				),
				trips,
			});
			if (broken !== undefined) return broken;
			if (judged.verdict.kind !== 'allow') continue;
			seen = [...seen, attempt];
			running.push(attempt);
		}
	}
	return undefined;
}

interface Books {
	readonly healthy: readonly boolean[];
	readonly trips: Set<string>;
}

function check(
	rails: readonly GuardrailPolicy[],
	attempt: Seen,
	allowed: boolean,
	seen: readonly Seen[],
	{ healthy, trips }: Books,
): string | undefined {
	const about = rails.filter((rail) => matched(rail, attempt.instance));
	for (const rail of about) {
		for (const [i, one] of rail.rules.entries()) {
			const key = `${rail.name}/${i}`;
			const recent = (within: number) => [...seen, attempt].filter((each) => each.age < within && matched(rail, each.instance));
			if (one.kind === 'limit' && allowed) {
				const group = ({ action }: Seen) =>
					JSON.stringify(one.by.map((by) => ({ target: action.target, policy: action.policy })[by] ?? action.incident.labels[by]));
				if (recent(one.per).filter((each) => group(each) === group(attempt)).length > one.max) return `limit of ${key}`;
			}
			if (one.kind === 'budget' && allowed) {
				const holders = rails.filter(({ rules }) => rules.some((other) => other.kind === 'budget' && other.name === one.name));
				const used = [...seen, attempt].filter((each) => each.age < one.per && holders.some((holder) => matched(holder, each.instance)));
				if (used.length > one.max) return `budget ${one.name} of ${key}`;
			}
			if (
				one.kind === 'minHealthy' &&
				allowed &&
				healthy[attempt.instance] === true &&
				healthy.filter((value, k) => value && k !== attempt.instance).length < one.atLeast
			) {
				return `minHealthy of ${key}`;
			}
			if (one.kind === 'blastRadius' && attempt.action.undoOf === undefined) {
				const reach = new Set(
					recent(one.per)
						.filter(({ sinceReset }) => sinceReset)
						.map(({ instance }) => instance),
				).size;
				const most = one.max.kind === 'count' ? one.max.count : one.max.share * SIZE;
				if (allowed && reach > most) return `blastRadius of ${key}`;
				if (allowed && trips.has(key)) return `tripped breaker of ${key}`;
				if (reach > most) trips.add(key);
			}
		}
	}
	return undefined;
}

const seed = 20_261_125;
const find = (plant: Plant, events: fc.Arbitrary<readonly Event[]>, runs: number) => {
	const holds = fc.property(rails, events, (all, happening) => violation(all, happening, plant) === undefined);
	return fc.check(holds, { numRuns: runs, seed });
};
const lives = fc.array(event, { minLength: 5, maxLength: 40 });
const deaths = fc.array(fc.oneof({ weight: 9, arbitrary: event }, { weight: 1, arbitrary: crash }), { minLength: 5, maxLength: 40 });

describe('no sequence of events, restarts and clock jumps', () => {
	it('exceeds a limit, a budget, minHealthy or a breaker', () => {
		const found = find({}, lives, 10_000);
		expect(found.failed, `seed ${seed}: ${JSON.stringify(found.counterexample)}`).toBe(false);
	}, 300_000);

	it('exceeds a limit or a budget where the engine is killed and its memory lost', () => {
		const counting = rails.map((all) =>
			all.map((rail) => ({ ...rail, rules: rail.rules.filter(({ kind }) => kind === 'limit' || kind === 'budget') })),
		);
		const holds = fc.property(counting, deaths, (all, happening) => violation(all, happening) === undefined);
		const found = fc.check(holds, { numRuns: 2_000, seed });
		expect(found.failed, `seed ${seed}: ${JSON.stringify(found.counterexample)}`).toBe(false);
	}, 300_000);
});

describe('the same harness finds', () => {
	it.each(['limit', 'budget', 'minHealthy', 'blastRadius'] as const)('a %s that is not checked', (blind) => {
		expect(find({ blind }, lives, 2_000).failed).toBe(true);
	});

	it('a memory that a restart loses', () => {
		expect(find({ forgetful: true }, lives, 2_000).failed).toBe(true);
	});

	it('a journal that is not taken in after a crash', () => {
		expect(find({ deafToJournal: true }, deaths, 2_000).failed).toBe(true);
	});
});

describe('any action, any memory', () => {
	const action = fc
		.tuple(fc.nat(3), fc.constantFrom('p', 'q'))
		.map(([instance, policy]) => wanted(`i${instance}`, { policy, with: { value: instance } }));
	const deny: GuardRule = { kind: 'deny', when: { source: 'x', type: 'bool', evaluate: () => true }, reason: 'no' };
	const more = fc.oneof(
		rule,
		fc.constant(deny),
		fc.record({
			kind: fc.constant('clamp' as const),
			field: fc.constant('with.value'),
			min: fc.nat(3),
			max: fc.integer({ min: 2, max: 4 }),
		}),
	);
	const gravity = ['allow', 'clamp', 'ask', 'deny'];

	it('one more guardrail never makes the answer milder', () => {
		const law = fc.property(
			rails,
			fc.array(more, { minLength: 1, maxLength: 2 }),
			fc.array(action, { minLength: 1, maxLength: 6 }),
			(all, rules, actions) => {
				let memory = emptyGuardMemory;
				for (const [i, each] of actions.entries()) {
					const one = { ...each, id: `${i}` };
					const facts = (guardrails: readonly GuardrailPolicy[]) =>
						factsAt(NOON + i, guardrails, { targetsOf: () => ['i0', 'i1', 'i2', 'i3'] });
					const before = judge(one, facts(all), memory);
					const after = judge(one, facts([...all, guardrail('h', rules)]), memory);
					expect(gravity.indexOf(after.verdict.kind)).toBeGreaterThanOrEqual(gravity.indexOf(before.verdict.kind));
					memory = before.memory;
				}
			},
		);
		fc.assert(law, { numRuns: 1_000, seed });
	});

	it('gives the same answer again, and changes nothing that it was given', () => {
		const law = fc.property(rails, fc.array(action, { minLength: 1, maxLength: 6 }), (all, actions) => {
			let memory = emptyGuardMemory;
			for (const [i, each] of actions.entries()) {
				const one = { ...each, id: `${i}` };
				const facts = factsAt(NOON, all, { targetsOf: () => ['i0', 'i1'] });
				const before = JSON.stringify([one, memory]);
				const judged = judge(one, facts, memory);
				expect(judge(one, facts, memory)).toEqual(judged);
				expect(JSON.stringify([one, memory])).toBe(before);
				memory = judged.memory;
			}
		});
		fc.assert(law, { numRuns: 500, seed });
	});
});
