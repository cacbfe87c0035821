import { describe, expect, it } from 'vitest';
import type { PolicySet } from '../../engine/decide/policy-set.ts';
import { readJournal } from '../../engine/journal/read.ts';
import { verifyJournal } from '../../engine/journal/verify.ts';
import { compileFiles } from '../../engine/policy/load.ts';
import type { Chronicle } from '../../engine/run/chronicle.ts';
import { policy } from '../support/live.ts';
import { randomFrom } from '../support/random.ts';
import { live, noteActuator, STATE, type World } from './life.ts';
import { type Plan, SimulatedDisk } from './simulated-disk.ts';

const FAULTS = ['kill', 'power', 'ENOSPC', 'EIO'] as const;
const LIMIT = { max: 4, per: 300_000 };
/** Faults in a row on one disk, each in another engine's life. */
const LIVES = 4;
const HISTORIES = 250;

const POLICIES = [
	policy('Threshold', 'hot', '  { signal: heat, levels: [ { severity: critical, above: 10 } ] }'),
	policy(
		'Playbook',
		'cool',
		`  when: { threshold: hot }
  target: \${labels.thing}
  ladder:
    - { name: one, do: note/run, verify: { within: 10s } }
    - { name: two, do: note/run, verify: { within: 10s } }
  backoff: { initial: 10s, max: 20s }
  futility: { failures: 1000, within: 1m }`,
	),
	policy('Guardrail', 'few', `  match: { actuators: ["*"] }\n  rules: [ { limit: { max: ${LIMIT.max}, per: 5m } } ]`),
].join('');

/** One of two targets may be touched, and within so short a time that only the breaker's own memory holds after an outage. */
const BREAKER = policy(
	'Guardrail',
	'blast',
	'  match: { actuators: ["*"] }\n  rules: [ { blastRadius: { max: 1, of: fleet, per: 30s } } ]',
);

function policySet(text = POLICIES): PolicySet {
	const files = [{ path: 'policies.yaml', bytes: new TextEncoder().encode(text) }];
	const actuators = [noteActuator({ now: 0, effects: [] }, new SimulatedDisk(() => 0))];
	const { policySet: set, findings } = compileFiles(files, { revision: 'test', actuators });
	if (set === undefined) throw new Error(JSON.stringify(findings));
	return set;
}

interface Result {
	readonly world: World;
	readonly disk: SimulatedDisk;
	/** Faults that fell into a life. */
	readonly faults: number;
}

/** Engines on one disk, one after the other, each with its fault; at last one that has none. */
async function history(set: PolicySet, plans: readonly Plan[], seed: number, spoil?: (chronicle: Chronicle) => Chronicle): Promise<Result> {
	const disk = new SimulatedDisk(randomFrom(seed));
	const world: World = { now: 1_800_000_000_000, effects: [] };
	const spoiled = spoil === undefined ? {} : { spoil };
	let faults = 0;
	for (const plan of plans) {
		await live(world, disk, { set, ticks: 8, plan, ...spoiled });
		if (disk.steps >= plan.step) faults += 1;
		world.now += 1_000;
	}
	await live(world, disk, { set, ticks: 6, ...spoiled });
	return { world, disk, faults };
}

/** What must hold of every history; each that does not, in words. */
async function violations({ world, disk }: Result): Promise<readonly string[]> {
	const { files } = disk.boot(undefined);
	const [intents, ended] = [new Set<string>(), new Set<string>()];
	for await (const entry of readJournal(`${STATE}/journal`, { files })) {
		if (entry.kind === 'intent') intents.add(entry.action.id);
		if (entry.kind === 'outcome') ended.add(entry.action.id);
	}
	const verified = await verifyJournal(`${STATE}/journal`, files);
	const ids = world.effects.map(({ id }) => id);
	return [
		...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${id} was done twice`),
		...ids.filter((id) => !intents.has(id)).map((id) => `${id} was done and is not in the journal`),
		...[...intents].filter((id) => !ended.has(id)).map((id) => `${id} has no outcome`),
		...overLimit(world).map((at) => `more than ${LIMIT.max} actions in 5 minutes at ${at}`),
		...(verified.ok ? [] : [`the chain is broken: ${verified.reason}`]),
	];
}

async function tornTails({ disk }: Result): Promise<number> {
	let count = 0;
	for await (const entry of readJournal(`${STATE}/journal`, { files: disk.boot(undefined).files })) {
		if (entry.kind === 'repair' && entry.what === 'torn-tail') count += 1;
	}
	return count;
}

function overLimit({ effects }: World): readonly number[] {
	return effects
		.map(({ at }) => at)
		.filter((at) => effects.filter((other) => other.at > at - LIMIT.per && other.at <= at).length > LIMIT.max);
}

describe('an engine on a disk that fails', () => {
	const set = policySet();

	it('loses nothing and does nothing twice, at each step of a life and with each fault', { timeout: 120_000 }, async () => {
		const first = await history(set, [{ step: Number.POSITIVE_INFINITY, fault: 'kill' }], 1);
		expect(await violations(first)).toEqual([]);
		const whole = await stepsOf(set);
		expect(whole).toBeGreaterThan(60);
		for (const fault of FAULTS) {
			for (let step = 1; step <= whole; step++) {
				const result = await history(set, [{ step, fault }], step);
				expect(result.faults, `${fault} at step ${step}`).toBe(1);
				expect(await violations(result), `${fault} at step ${step}`).toEqual([]);
				expect(result.world.effects.length, `${fault} at step ${step}`).toBeGreaterThan(2);
			}
		}
	});

	it(`holds over ${HISTORIES} histories of ${LIVES} faults each`, { timeout: 120_000 }, async () => {
		let [faults, torn] = [0, 0];
		for (let seed = 1; seed <= HISTORIES; seed++) {
			const result = await history(set, plansFrom(seed), seed);
			faults += result.faults;
			torn += await tornTails(result);
			expect(await violations(result), `seed ${seed}`).toEqual([]);
		}
		expect(faults).toBeGreaterThanOrEqual(HISTORIES * LIVES * 0.9);
		expect(torn, 'a line that a crash cut is taken off, and the journal says so').toBeGreaterThan(0);
	});

	it('a breaker that the journal saw trip stays tripped, whenever the engine is killed', { timeout: 120_000 }, async () => {
		const tripping = policySet(POLICIES + BREAKER);
		let tripped = 0;
		for (let step = 1; step <= 60; step++) {
			const disk = new SimulatedDisk(randomFrom(step));
			const world: World = { now: 1_800_000_000_000, effects: [], hot: ['oven', 'stove'] };
			await live(world, disk, { set: tripping, ticks: 3, plan: { step, fault: 'kill' } });
			const before = world.effects.length;
			const knew = await sawTrip(disk);
			world.now += 120_000;
			await live(world, disk, { set: tripping, ticks: 3 });
			if (knew) expect(world.effects.length, `killed at step ${step}`).toBe(before);
			tripped += Number(knew);
		}
		expect(tripped).toBeGreaterThan(20);
	});

	it('a planted bug is found: no fsync before the act', { timeout: 120_000 }, async () => {
		const unsynced = (chronicle: Chronicle): Chronicle => ({ ...chronicle, head: chronicle.head, flush: async () => true });
		expect(await firstViolation(set, unsynced)).toMatch(/was done/);
	});

	it('a planted bug is found: outcomes that are not taken down', { timeout: 120_000 }, async () => {
		const forgetful = (chronicle: Chronicle): Chronicle => ({
			...chronicle,
			get head() {
				return chronicle.head;
			},
			append: (event, at) => (event.kind === 'outcome' ? (at ?? 0) : chronicle.append(event, at)),
		});
		expect(await firstViolation(set, forgetful)).toMatch(/no outcome|was done/);
	});
});

async function sawTrip(disk: SimulatedDisk): Promise<boolean> {
	for await (const entry of readJournal(`${STATE}/journal`, { files: disk.boot(undefined).files })) {
		if (entry.kind === 'tick' && Object.values(entry.breakers ?? {}).some(({ trippedAt }) => trippedAt !== undefined)) return true;
	}
	return false;
}

async function stepsOf(set: PolicySet): Promise<number> {
	const disk = new SimulatedDisk(randomFrom(1));
	await live({ now: 1_800_000_000_000, effects: [] }, disk, { set, ticks: 8 });
	return disk.steps;
}

function plansFrom(seed: number): readonly Plan[] {
	const random = randomFrom(seed * 7919);
	return Array.from({ length: LIVES }, () => ({
		step: 1 + Math.floor(random() * 60),
		fault: FAULTS[Math.floor(random() * FAULTS.length)] ?? 'kill',
	}));
}

async function firstViolation(set: PolicySet, spoil: (chronicle: Chronicle) => Chronicle): Promise<string> {
	for (let seed = 1; seed <= HISTORIES; seed++) {
		const [found] = await violations(await history(set, plansFrom(seed), seed, spoil));
		if (found !== undefined) return found;
	}
	return 'none was found';
}
