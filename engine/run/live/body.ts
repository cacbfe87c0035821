import { join } from 'node:path';
import { createExecutor, type Executor } from '../../act/execute.ts';
import { createServices, type Services } from '../../act/services/index.ts';
import type { PolicySet } from '../../decide/policy-set.ts';
import { type History, openHistory } from '../../history/store.ts';
import { nodeFiles } from '../../journal/files.ts';
import type { Journal } from '../../journal/journal.ts';
import type { EngineStatus } from '../../model/engine.ts';
import type { PromiseCheck } from '../../model/proposal.ts';
import type { Publication } from '../../model/publication.ts';
import { type Bus, createBus } from '../bus.ts';
import { type Chronicle, createChronicle } from '../chronicle.ts';
import { Crew } from '../crew.ts';
import { createDiscretion, type Discretion, discreetLog } from '../discretion.ts';
import { createLearning, type Learning } from '../learning.ts';
import { createMemoryKeeper, type MemoryKeeper } from '../memory-keeper.ts';
import { privateKey } from '../private-key.ts';
import { createReachBack, type ReachBack } from '../reach-back.ts';
import type { Restored } from '../restore.ts';
import { Senses } from '../senses.ts';
import { createServiceWatch, type ServiceWatch } from '../service-watch.ts';
import { createStopSwitch, type StopSwitch } from '../stop-switch.ts';
import { type TickParts, tick } from '../tick.ts';
import { createLearner, type Learner } from '../tuning/learner.ts';
import type { EngineParts } from './parts.ts';
import { createPeople, type People } from './people.ts';
import { createTickParts } from './tick-parts.ts';

/** What the engine goes by; `Revisions` alone writes it. */
interface InEffect {
	/** Undefined before the first good revision. */
	set: PolicySet | undefined;
	/** A later revision than that of `set`. */
	refused: EngineStatus['refused'];
}

/** The organs of a running engine, and what one does to the others. Nothing here knows the order of a life: see `../live.ts`. */
export class Body {
	readonly parts: Required<Pick<EngineParts, 'files'>> & EngineParts;
	readonly inEffect: InEffect = { set: undefined, refused: undefined };
	readonly discretion: Discretion;
	readonly bus: Bus;
	readonly chronicle: Chronicle;
	readonly stopSwitch: StopSwitch;
	readonly people: People;
	readonly services: Services;
	readonly executor: Executor;
	readonly history: History;
	readonly learning: Learning;
	readonly learner: Learner;
	readonly tick: TickParts;
	readonly reachBack: ReachBack;
	readonly senses: Senses;
	readonly watch: ServiceWatch;
	readonly crew: Crew;
	readonly keeper: MemoryKeeper;

	constructor(given: EngineParts, restored: Restored, journal: Journal) {
		const discretion = createDiscretion(privateKey(given.stateDir));
		const parts = { files: nodeFiles, ...given, log: discreetLog(given.log, discretion) };
		const { stateDir, clock, log, files } = parts;
		this.parts = parts;
		this.discretion = discretion;
		this.bus = createBus(clock);
		this.chronicle = createChronicle(journal, clock, restored.heals, (error) => this.#journalTurned(error));
		this.stopSwitch = createStopSwitch(stateDir, (stopped, by) => this.#switched(stopped, by));
		this.services = createServices({ stateDir, clock, log });
		this.executor = createExecutor({ ...parts, services: this.services, begun: restored.begun });
		this.history = openHistory({
			dir: join(stateDir, 'history'),
			at: clock.now(),
			onRepair: (repair) => log.warn({ ...repair }, 'history repaired'),
		});
		this.learning = createLearning(stateDir, restored.learned, {
			files,
			onError: (error) => log.warn({ error }, 'what the detectors learned could not be saved'),
		});
		this.learner = this.#createLearner(restored);
		const { bus, chronicle, stopSwitch, executor, learning } = this;
		const wake = () => this.crew.wake();
		this.people = createPeople(restored, { chronicle, discretion, bus, guards: () => this.tick.memory.guards, wake });
		const organs = { chronicle, discretion, executor, stopSwitch, learning, bus, people: this.people };
		this.tick = createTickParts(restored, { ...parts, ...organs, ended: () => this.#ended() });
		const { windows } = this.tick;
		this.reachBack = createReachBack({ ...parts, windows, history: this.history, discretion });
		this.senses = this.#createSenses();
		this.watch = createServiceWatch({
			...parts,
			services: this.services,
			view: windows,
			policies: () => this.inEffect.set?.services ?? [],
			createSensor: parts.createServicesSensor,
		});
		this.crew = this.#createCrew();
		this.keeper = createMemoryKeeper(stateDir, {
			files,
			chronicle,
			memory: () => this.tick.memory,
			onError: (error) => log.warn({ error }, 'memory could not be saved'),
		});
	}

	/** While the kill switch is on nothing is started either; what runs is adopted all the same. */
	reconcileServices(): Promise<void> {
		const may = this.parts.enforce && !this.stopSwitch.stopped();
		const services = (this.inEffect.set?.services ?? []).filter(({ mode }) => mode !== 'off');
		return this.services.reconcile(services.map(({ service }) => ({ ...service, enforce: service.enforce && may })));
	}

	#switched(stopped: boolean, by: string): void {
		this.chronicle.append({ kind: 'stopped', stopped, by });
		this.parts.log.warn({ by }, stopped ? 'stopped: no action starts' : 'resumed: actions may start');
		if (stopped) this.executor.abortAll(`the kill switch was set by ${by}`);
		void this.chronicle.flush();
		void this.reconcileServices();
		this.crew.wake();
		this.bus.state(stopped ? 'stopped' : 'resumed');
	}

	#journalTurned(error: string | undefined): void {
		if (error === undefined) this.parts.log.info({}, 'the journal can be written again: actions may start');
		else this.parts.log.warn({ error }, 'the journal cannot be written: no action starts until it can');
		this.bus.state('journal');
	}

	#ended(): void {
		this.keeper.soon();
		this.watch.lookAgain();
	}

	#checked(check: PromiseCheck): void {
		const { policy, commit, verdict, reason } = check;
		this.chronicle.append({ kind: 'promise', check });
		void this.chronicle.flush();
		this.parts.log[verdict === 'broken' ? 'warn' : 'info']({ policy, commit, reason }, `a merged proposal's promise is ${verdict}`);
	}

	#published(news: Omit<Publication, 'at'>): void {
		const { state, reason, rows } = news;
		this.chronicle.append({ kind: 'publication', ...news });
		void this.chronicle.flush();
		if (state === 'failed') this.parts.log.warn({ error: reason }, 'what was learned could not be published');
		else this.parts.log.info({ state, rows }, 'what was learned is put to people');
	}

	#createLearner({ found }: Restored): Learner {
		const { feed } = this.parts;
		return createLearner(found, {
			...this.parts,
			set: () => this.inEffect.set,
			merged: async () => (await feed.merged?.()) ?? [],
			checked: (check) => this.#checked(check),
			...(feed.publish !== undefined && { publish: feed.publish }),
			published: (news) => this.#published(news),
			changed: () => this.bus.state('proposals'),
		});
	}

	#createSenses(): Senses {
		const { clock, createSensor } = this.parts;
		return new Senses({
			clock,
			createSensor,
			windows: this.tick.windows,
			history: this.history,
			discretion: this.discretion,
			// What comes in after a tick of this very millisecond was not seen by it.
			arrived: () => Math.max(clock.now(), this.tick.lastAt + 1),
			onWake: () => this.crew.wake(),
		});
	}

	#createCrew(): Crew {
		return new Crew({
			tick: (plan, trigger) => tick(this.tick, plan, trigger),
			onTick: (plan, { at, seconds, changed }) => {
				this.bus.tick(at, plan.name, seconds, changed);
				if (changed > 0) this.keeper.soon();
			},
			onFailure: (plan, error) => {
				this.parts.log.warn({ agent: plan.name, error }, 'a tick failed; the agent goes on');
				this.bus.state('agents');
			},
		});
	}
}
