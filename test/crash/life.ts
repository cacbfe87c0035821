import { createExecutor } from '../../engine/act/execute.ts';
import { remember } from '../../engine/decide/evaluate.ts';
import type { PolicySet } from '../../engine/decide/policy-set.ts';
import { resume } from '../../engine/decide/scope.ts';
import type { Files } from '../../engine/journal/files.ts';
import { openJournal } from '../../engine/journal/journal.ts';
import { saveMemory } from '../../engine/journal/memory-file.ts';
import type { Actuator } from '../../engine/model/actuator.ts';
import { EngineError } from '../../engine/model/error.ts';
import { createWindows } from '../../engine/promql/store/windows.ts';
import { type AgentPlan, planAgents } from '../../engine/run/agents.ts';
import { type Chronicle, createChronicle } from '../../engine/run/chronicle.ts';
import { createHand } from '../../engine/run/hand.ts';
import { restore } from '../../engine/run/restore.ts';
import { type TickParts, tick } from '../../engine/run/tick.ts';
import type { Plan, SimulatedDisk } from './simulated-disk.ts';

/** What outlives every engine: time, the thing that is hot, and what was really done to it. */
export interface World {
	now: number;
	readonly effects: { readonly id: string; readonly at: number }[];
	/** What is hot; absent: the oven. */
	readonly hot?: readonly string[];
}

export const STATE = 'state';
const TICK_MS = 10_000;
const SOURCE = 'world';

/** Not idempotent, and a crash may fall before and after its effect. */
export function noteActuator(world: World, disk: SimulatedDisk): Actuator {
	return {
		name: 'note',
		summary: 'Notes that it ran.',
		verbs: {
			run: {
				idempotent: false,
				reversible: false,
				plan: () => 'note that it ran',
				async run(_, { action }) {
					await disk.pass();
					world.effects.push({ id: action.id, at: world.now });
					await disk.pass();
					return {};
				},
			},
		},
	};
}

export interface LifeOptions {
	readonly set: PolicySet;
	readonly ticks: number;
	readonly plan?: Plan;
	/** A planted bug: takes a part of a sound engine and gives back a faulty one. */
	readonly spoil?: (chronicle: Chronicle) => Chronicle;
}

/** One engine from its start until it has done its ticks, or dies. It is put together as the live one is, on the simulated disk. */
export async function live(world: World, disk: SimulatedDisk, options: LifeOptions): Promise<'ended' | 'died'> {
	const { files, died } = disk.boot(options.plan);
	return Promise.race([died, run(world, disk, files, options)]);
}

async function run(world: World, disk: SimulatedDisk, files: Files, { set, ticks, spoil = (same) => same }: LifeOptions): Promise<'ended'> {
	const restored = await restore(STATE, world.now, files);
	const clock = { now: () => world.now };
	const journal = await openJournal({ dir: `${STATE}/journal`, at: world.now, files });
	const chronicle = spoil(createChronicle(journal, clock, restored.heals, () => {}));
	const parts = assemble(world, disk, chronicle, restored);
	const [plan] = planAgents(set, 'enforce');
	if (plan === undefined) throw new Error('a set has an agent');
	chronicle.append({ kind: 'start', engine: 'test', revision: 'none', enforce: true, memory: restored.covered, stopped: false });
	for (const event of restored.events) chronicle.append(event);
	await chronicle.flush();
	parts.memory = resume(parts.memory, set, world.now);
	for (let i = 0; i < ticks; i++) await turn(world, parts, plan, files);
	await chronicle.close();
	return 'ended';
}

function assemble(world: World, disk: SimulatedDisk, chronicle: Chronicle, restored: Awaited<ReturnType<typeof restore>>): TickParts {
	const executor = createExecutor({
		actuators: [noteActuator(world, disk)],
		validate: () => undefined,
		services: {
			has: () => false,
			start: refuse,
			stop: refuse,
			restart: refuse,
			scale: refuse,
			size: () => undefined,
			instances: () => [],
			onExit: () => () => {},
		},
		secret: refuse,
		begun: restored.begun,
	});
	const { records } = restored;
	const hand = createHand({
		chronicle,
		executor,
		discretion: { outcome: (_, outcome) => outcome },
		stopSwitch: { stopped: () => false },
		wanted: (action, verdict) => records.wanted(action, verdict),
		ended(action, outcome, at) {
			records.ended(action, outcome, at);
			parts.memory = remember(parts.memory, [{ action, outcome, at }]);
		},
	});
	const parts: TickParts = {
		clock: { now: () => world.now },
		windows: createWindows({ retention: 600_000 }),
		chronicle,
		records,
		hand,
		learning: { step() {}, use() {}, async close() {} },
		host: { name: 'here' },
		memory: restored.memory,
		lastAt: 0,
		ticks: 0,
		stopped: () => false,
		approvals: () => [],
		resets: () => [],
		events: () => [],
	};
	return parts;
}

const refuse = () => Promise.reject(new EngineError('there is none', 'human'));

async function turn(world: World, parts: TickParts, plan: AgentPlan, files: Files): Promise<void> {
	world.now += TICK_MS;
	const { hot = ['oven'] } = world;
	const samples = hot.map((thing) => ({ labels: { __name__: 'heat', thing }, value: 50 }));
	parts.windows.append(SOURCE, world.now, samples);
	await tick(parts, plan, 'interval').acted;
	const { memory, chronicle } = parts;
	const seq = chronicle.head;
	if (!(await chronicle.flush())) return;
	await saveMemory(`${STATE}/memory.json`, { seq, memory }, files).catch((error: unknown) => {
		// The disk refused: the old file stands, and the engine goes on.
		if (!(error instanceof EngineError)) throw error;
	});
}
