import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createExecutor, type Executor } from '../act/execute.ts';
import { createServices, type Log, type Services } from '../act/services/index.ts';
import { remember } from '../decide/evaluate.ts';
import { openBreakers } from '../decide/guard/breaker.ts';
import type { PolicySet } from '../decide/policy-set.ts';
import { resume, retain } from '../decide/scope.ts';
import { type History, openHistory } from '../history/store.ts';
import { type Files, nodeFiles } from '../journal/files.ts';
import { type Journal, openJournal } from '../journal/journal.ts';
import type { Actuator } from '../model/actuator.ts';
import type { Clock } from '../model/clock.ts';
import type { EngineStatus, EngineView } from '../model/engine.ts';
import type { JsonObject } from '../model/json.ts';
import type { Mode } from '../model/mode.ts';
import type { PromiseCheck } from '../model/proposal.ts';
import type { Sensor } from '../model/sensor.ts';
import type { Source } from '../model/source.ts';
import { createWindows } from '../promql/store/windows.ts';
import { planAgents } from './agents.ts';
import { type Answers, createAnswers } from './answers.ts';
import { createBus } from './bus.ts';
import { type Chronicle, createChronicle } from './chronicle.ts';
import { Crew } from './crew.ts';
import { discreetView } from './discreet-view.ts';
import { createDiscretion, type Discretion, discreetLog } from './discretion.ts';
import { createHand } from './hand.ts';
import { createHappenings, type Happenings } from './happenings.ts';
import { createJudgements, type Judgements } from './judgements.ts';
import { knobSensors } from './knobs.ts';
import { createLearning, type Learning } from './learning.ts';
import { createMemoryKeeper, type MemoryKeeper } from './memory-keeper.ts';
import type { Offer, PolicyFeed } from './policy-feed.ts';
import { privateKey } from './private-key.ts';
import { createReachBack, LEAST_RETENTION_MS, type ReachBack } from './reach-back.ts';
import { createReporter } from './reporting/live-report.ts';
import { createResets, type Resets } from './resets.ts';
import { type Restored, restore } from './restore.ts';
import { Senses } from './senses.ts';
import { createServiceWatch, type ServiceWatch, type WatchedServices } from './service-watch.ts';
import { lockState } from './state-lock.ts';
import { createStopSwitch, type StopSwitch } from './stop-switch.ts';
import { type TickParts, tick } from './tick.ts';
import { createLearner, type Learner, type LearnerParts } from './tuning/learner.ts';
import { createView } from './view.ts';
import { withinTime } from './within-time.ts';

/** How long services may take to stop with the engine, which ends within 5 s. */
const SERVICES_END_MS = 3_000;
/** A source that hangs holds up the first tick no longer. */
const FIRST_READINGS_MS = 1_000;

export interface EngineParts extends Pick<LearnerParts, 'schedule' | 'worker'> {
	readonly stateDir: string;
	/** False: everything is decided and journalled, nothing is done. */
	readonly enforce: boolean;
	readonly feed: PolicyFeed;
	readonly clock: Clock;
	readonly log: Log;
	readonly version: string;
	/** Labels of this host, for guardrails. */
	readonly host: Readonly<Record<string, string>>;
	readonly actuators: readonly Actuator[];
	/** Text of what is wrong with the parameters of `actuator/verb`. */
	validate(doing: string, params: JsonObject): string | undefined;
	secret(ref: string): Promise<string>;
	createSensor(source: Source): Sensor;
	/** `interval` in ms. */
	createServicesSensor(services: WatchedServices, interval: number): Sensor;
	/** The disk of journal and memory; the real one unless a test lets it fail. */
	readonly files?: Files;
}

export interface Engine {
	readonly view: EngineView;
	/** Ends within 5 s: what runs is aborted, memory and journal are written, services that are to stay run on. */
	close(): Promise<void>;
}

/**
 * Starts the engine: restores what it knew, opens the policies, senses, ticks. Throws EngineError when another engine holds the
 * state directory. Invalid policies do not stop it: it waits for better ones, not ready.
 */
export async function startEngine(parts: EngineParts): Promise<Engine> {
	mkdirSync(parts.stateDir, { recursive: true, mode: 0o700 });
	const unlock = lockState(parts.stateDir);
	try {
		const at = parts.clock.now();
		const { files = nodeFiles } = parts;
		const restored = await restore(parts.stateDir, at, files);
		const journal = await openJournal({ dir: join(parts.stateDir, 'journal'), at, files });
		const engine = new LiveEngine(parts, restored, journal, unlock);
		await engine.open(restored);
		return engine;
	} catch (thrown) {
		unlock();
		throw thrown;
	}
}

class LiveEngine implements Engine {
	readonly view: EngineView;
	readonly #parts: EngineParts;
	readonly #mode: Mode;
	readonly #unlock: () => void;
	readonly #discretion: Discretion;
	readonly #bus: ReturnType<typeof createBus>;
	readonly #chronicle: Chronicle;
	readonly #stopSwitch: StopSwitch;
	readonly #answers: Answers;
	readonly #resets: Resets;
	readonly #happenings: Happenings;
	readonly #judgements: Judgements;
	readonly #services: Services;
	readonly #executor: Executor;
	readonly #senses: Senses;
	readonly #watch: ServiceWatch;
	readonly #crew: Crew;
	readonly #keeper: MemoryKeeper;
	readonly #learning: Learning;
	readonly #learner: Learner;
	readonly #tick: TickParts;
	readonly #history: History;
	readonly #reachBack: ReachBack;
	#set: PolicySet | undefined;
	#refused: EngineStatus['refused'];
	/** Revisions are taken in one after the other. */
	#applying: Promise<void> = Promise.resolve();

	constructor(given: EngineParts, restored: Restored, journal: Journal, unlock: () => void) {
		this.#discretion = createDiscretion(privateKey(given.stateDir));
		const discretion = this.#discretion;
		const parts = { ...given, log: discreetLog(given.log, discretion) };
		const { stateDir, clock, log, files = nodeFiles } = parts;
		const { records } = restored;
		this.#parts = parts;
		this.#mode = parts.enforce ? 'enforce' : 'observe';
		this.#unlock = unlock;
		this.#bus = createBus(clock);
		this.#chronicle = createChronicle(journal, clock, restored.heals, (error) => this.#journalTurned(error));
		this.#stopSwitch = createStopSwitch(stateDir, (stopped, by) => this.#switched(stopped, by));
		this.#answers = createAnswers(restored.approvals, { chronicle: this.#chronicle, records, taken: () => this.#answered() });
		const guards = () => this.#tick.memory.guards;
		this.#resets = createResets(restored.resets, { chronicle: this.#chronicle, guards, taken: () => this.#answered() });
		this.#happenings = createHappenings(restored.told, { chronicle: this.#chronicle, discretion, taken: () => this.#crew.wake() });
		const judging = { chronicle: this.#chronicle, records, discretion, taken: () => this.#bus.state('verdicts') };
		this.#judgements = createJudgements(restored.judgements, judging);
		this.#services = createServices({ stateDir, clock, log });
		this.#executor = createExecutor({ ...parts, services: this.#services, begun: restored.begun });
		this.#history = this.#openHistory();
		this.#learning = createLearning(stateDir, restored.learned, {
			files,
			onError: (error) => log.warn({ error }, 'what the detectors learned could not be saved'),
		});
		this.#learner = createLearner(restored.found, {
			...parts,
			files,
			set: () => this.#set,
			merged: async () => (await parts.feed.merged?.()) ?? [],
			checked: (check) => this.#checked(check),
			changed: () => this.#bus.state('proposals'),
		});
		this.#tick = this.#createTick(restored);
		this.#reachBack = createReachBack({ ...parts, windows: this.#tick.windows, history: this.#history, discretion });
		this.#senses = this.#createSenses();
		this.#watch = createServiceWatch({
			services: this.#services,
			view: this.#tick.windows,
			clock,
			policies: () => this.#set?.services ?? [],
			createSensor: parts.createServicesSensor,
		});
		this.#crew = this.#createCrew();
		this.#keeper = createMemoryKeeper(stateDir, {
			files,
			chronicle: this.#chronicle,
			memory: () => this.#tick.memory,
			onError: (error) => log.warn({ error }, 'memory could not be saved'),
		});
		this.view = this.#createView(records);
		for (const text of [...restored.warnings, ...journal.repairs.map(({ what }) => `journal repaired: ${what}`)]) log.warn({}, text);
	}

	/** Resolves once the first revision is in effect, or refused. */
	async open({ events, covered, at }: Restored): Promise<void> {
		const { feed, version, enforce } = this.#parts;
		const stopped = this.#stopSwitch.stopped();
		this.#chronicle.append({ kind: 'start', engine: version, revision: 'none', enforce, memory: covered, stopped }, at);
		for (const event of events) this.#chronicle.append(event, at);
		await this.#chronicle.flush();
		await feed.open((offer) => {
			this.#applying = this.#applying.then(() => this.#take(offer));
		});
		await this.#applying;
	}

	async close(): Promise<void> {
		await this.#parts.feed.close();
		await this.#applying;
		const acted = this.#crew.stop();
		this.#senses.stop();
		this.#executor.abortAll('the engine ends', { spared: false });
		await acted;
		await withinTime(this.#services.close(), SERVICES_END_MS);
		await this.#keeper.close();
		await this.#learner.close();
		await this.#learning.close();
		await this.#history.close();
		this.#stopSwitch.close();
		this.#chronicle.append({ kind: 'end', reason: 'told to' });
		await this.#chronicle.close();
		this.#unlock();
	}

	/** A revision that is refused changes nothing but the status: what ran runs on. */
	async #take(offer: Offer): Promise<void> {
		if (offer.kind === 'set') {
			this.#stopSwitch.flag(offer.stop);
			await this.#apply(offer.policySet);
		} else this.#refuse(offer.revision, offer.error);
		await this.#chronicle.flush();
		this.#bus.state('policies');
	}

	async #apply(set: PolicySet): Promise<void> {
		const first = this.#set === undefined;
		this.#set = set;
		this.#discretion.use(set);
		this.#refused = undefined;
		const { policies: count } = this.view.status();
		this.#parts.log.info({ revision: set.revision, policies: count }, 'policies in effect');
		await this.#reachBack(set);
		const plans = planAgents(set, this.#mode);
		this.#senses.reconcile(
			set.sources.filter(({ mode }) => mode !== 'off'),
			[this.#watch.sensorFor(plans), ...knobSensors(set.scaling, { ...this.#parts, executor: this.#executor })],
		);
		const reconciled = this.#reconcileServices();
		// Before its services were started an engine would see them down, and restart what is starting.
		if (first) {
			await reconciled;
			this.#senses.start();
			// What was restored of the telemetry is from before the restart; acting on it would be acting on the past.
			await this.#senses.firstReadings(FIRST_READINGS_MS);
		}
		const at = this.#chronicle.append({ kind: 'policies', revision: set.revision, count });
		const kept = retain(this.#tick.memory, set);
		this.#tick.memory = first ? resume(kept, set, at) : kept;
		this.#tick.records.keepAgents(new Set(plans.map(({ name }) => name)));
		this.#learning.use(set.detectors);
		this.#crew.reconcile(plans);
	}

	#refuse(revision: string, error: string): void {
		this.#refused = { revision, error };
		const { policies: count, revision: running } = this.view.status();
		this.#chronicle.append({ kind: 'policies', revision: running, count, refused: { revision, error } });
		this.#parts.log.warn({ revision, running, error }, 'policies refused; the last good ones stay in effect');
	}

	/** While the kill switch is on nothing is started either; what runs is adopted all the same. */
	#reconcileServices(): Promise<void> {
		const may = this.#parts.enforce && !this.#stopSwitch.stopped();
		const services = (this.#set?.services ?? []).filter(({ mode }) => mode !== 'off');
		return this.#services.reconcile(services.map(({ service }) => ({ ...service, enforce: service.enforce && may })));
	}

	#switched(stopped: boolean, by: string): void {
		this.#chronicle.append({ kind: 'stopped', stopped, by });
		this.#parts.log.warn({ by }, stopped ? 'stopped: no action starts' : 'resumed: actions may start');
		if (stopped) this.#executor.abortAll(`the kill switch was set by ${by}`);
		void this.#chronicle.flush();
		void this.#reconcileServices();
		this.#crew.wake();
		this.#bus.state(stopped ? 'stopped' : 'resumed');
	}

	#journalTurned(error: string | undefined): void {
		if (error === undefined) this.#parts.log.info({}, 'the journal can be written again: actions may start');
		else this.#parts.log.warn({ error }, 'the journal cannot be written: no action starts until it can');
		this.#bus.state('journal');
	}

	#checked(check: PromiseCheck): void {
		const { policy, commit, verdict, reason } = check;
		this.#chronicle.append({ kind: 'promise', check });
		void this.#chronicle.flush();
		this.#parts.log[verdict === 'broken' ? 'warn' : 'info']({ policy, commit, reason }, `a merged proposal's promise is ${verdict}`);
	}

	#answered(): void {
		this.#bus.state('approvals');
		this.#crew.wake();
	}

	#createTick({ memory, records }: Restored): TickParts {
		const { clock, host } = this.#parts;
		const [chronicle, executor, stopSwitch] = [this.#chronicle, this.#executor, this.#stopSwitch];
		const tell = (id: string) => {
			const record = records.action(id);
			if (record !== undefined) this.#bus.action(record);
		};
		const hand = createHand({
			chronicle,
			discretion: this.#discretion,
			executor,
			stopSwitch,
			wanted(action, verdict) {
				records.wanted(action, verdict);
				tell(action.id);
			},
			ended: (action, outcome, at) => {
				records.ended(action, outcome, at);
				this.#tick.memory = remember(this.#tick.memory, [{ action, outcome, at }]);
				tell(action.id);
				this.#keeper.soon();
				this.#watch.lookAgain();
			},
		});
		const windows = createWindows({ retention: LEAST_RETENTION_MS });
		const [stopped, approvals] = [() => stopSwitch.stopped(), () => this.#answers.all()];
		const [resets, events, learning] = [() => this.#resets.all(), this.#happenings.fresh, this.#learning];
		const told = { stopped, approvals, resets, events };
		return { clock, windows, chronicle, records, hand, learning, host, memory, lastAt: 0, ticks: 0, ...told };
	}

	#openHistory(): History {
		const { stateDir, clock, log } = this.#parts;
		return openHistory({
			dir: join(stateDir, 'history'),
			at: clock.now(),
			onRepair: (repair) => log.warn({ ...repair }, 'history repaired'),
		});
	}

	#createSenses(): Senses {
		const { clock, createSensor } = this.#parts;
		return new Senses({
			clock,
			windows: this.#tick.windows,
			createSensor,
			history: this.#history,
			discretion: this.#discretion,
			// What comes in after a tick of this very millisecond was not seen by it.
			arrived: () => Math.max(clock.now(), this.#tick.lastAt + 1),
			onWake: () => this.#crew.wake(),
		});
	}

	#createCrew(): Crew {
		const { log } = this.#parts;
		return new Crew({
			tick: (plan, trigger) => tick(this.#tick, plan, trigger),
			onTick: (plan, { at, seconds, changed }) => {
				this.#bus.tick(at, plan.name, seconds, changed);
				if (changed > 0) this.#keeper.soon();
			},
			onFailure: (plan, error) => {
				log.warn({ agent: plan.name, error }, 'a tick failed; the agent goes on');
				this.#bus.state('agents');
			},
		});
	}

	#createView(records: Restored['records']): EngineView {
		const { version, clock, stateDir, feed, log } = this.#parts;
		const view = createView({
			version,
			mode: this.#mode,
			startedAt: clock.now(),
			journalDir: join(stateDir, 'journal'),
			records,
			crew: this.#crew,
			senses: this.#senses,
			chronicle: this.#chronicle,
			stopSwitch: this.#stopSwitch,
			series: this.#tick.windows,
			set: () => this.#set,
			refused: () => this.#refused,
			sync: () => feed.status?.(),
			steerSync: async (what) => feed.steer?.(what),
			answer: this.#answers.take,
			refuseAnswer: this.#answers.refuse,
			reset: this.#resets.take,
			tell: this.#happenings.take,
			report: createReporter({
				stateDir,
				set: () => this.#set,
				onProblem: (problem) => log.warn({ problem }, 'a report leaves a file out'),
			}),
			judgements: this.#judgements,
			learned: this.#learner.view,
			breakers: () => openBreakers(this.#tick.memory.guards),
			subscribe: this.#bus.subscribe,
		});
		return discreetView(view, this.#discretion);
	}
}
