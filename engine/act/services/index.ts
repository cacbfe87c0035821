import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../model/clock.ts';
import { EngineError, errorText } from '../../model/error.ts';
import type { Service, ServiceControl } from '../../model/service.ts';
import type { Order } from './flight.ts';
import type { Log, ManagedInstance } from './instance.ts';
import { ProcessInstance } from './process-instance.ts';
import { ProcessPool } from './process-pool.ts';
import { Sizes } from './sizes.ts';
import { startInOrder, startOrder } from './start-order.ts';
import { SystemdPool } from './systemd-pool.ts';

export type { Log } from './instance.ts';

export interface ServicesParts {
	/** Holds `services.json`, `scaled.json` and the logs, `services/<name>-<i>.log`. */
	readonly stateDir: string;
	readonly clock: Clock;
	readonly log: Log;
}

export interface Services extends ServiceControl {
	/**
	 * Makes the given services the managed ones: adopts what still runs of them, then starts what is new, may be started
	 * and is down, dependencies first. Nothing that is known already is restarted, and nothing is stopped: what is no
	 * longer named runs on, unmanaged. Given another set meanwhile it starts nothing more of this one. Never rejects: what could
	 * not be started is down, and logged.
	 */
	reconcile(services: readonly Service[]): Promise<void>;
	/** Stops the services that are to end with the engine and lets go of the others. */
	close(): Promise<void>;
}

/** Longer than healing takes, short against a person's patience: one that somebody stopped on purpose stays down. */
const DEPENDENCY_MS = 1_000;
const POLL_MS = 5;

interface Managed {
	readonly service: Service;
	readonly instances: readonly ManagedInstance[];
}

/** The supervisor: runs services, and tells when they exit. It restarts nothing by itself; that is for policies to want. */
export function createServices(parts: ServicesParts): Services {
	return new Supervisor(parts);
}

class Supervisor implements Services {
	readonly #log: Log;
	readonly #processes: ProcessPool;
	readonly #systemd: SystemdPool;
	readonly #sizes: Sizes;
	readonly #listeners = new Set<(service: string, instance: number) => void>();
	readonly #closing = new AbortController();
	#managed: ReadonlyMap<string, Managed> = new Map();
	#reconciled: Promise<void> = Promise.resolve();
	#asked = 0;

	constructor({ stateDir, clock, log }: ServicesParts) {
		const onExit = (service: string, instance: number) => {
			for (const listener of this.#listeners) listener(service, instance);
		};
		this.#log = log;
		this.#processes = new ProcessPool({ stateDir: resolve(stateDir), clock, log, onExit });
		this.#systemd = new SystemdPool({ clock, log, onExit });
		this.#sizes = new Sizes(join(resolve(stateDir), 'scaled.json'), () =>
			log.warn({}, 'scaled.json made no sense: services have as many instances as their policies say'),
		);
	}

	has(service: string): boolean {
		return this.#managed.has(service);
	}

	start(service: string, instance: number | undefined, signal: AbortSignal): Promise<void> {
		return this.#order('start', service, instance, signal);
	}

	stop(service: string, instance: number | undefined, signal: AbortSignal): Promise<void> {
		return this.#order('stop', service, instance, signal);
	}

	restart(service: string, instance: number | undefined, signal: AbortSignal): Promise<void> {
		return this.#order('restart', service, instance, signal);
	}

	size(service: string): number | undefined {
		return this.#managed.get(service)?.instances.length;
	}

	/** After the revision that is being taken in, and before the next one. */
	scale(service: string, size: number, signal: AbortSignal): Promise<void> {
		const scaled = this.#reconciled.then(() => this.#scale(service, size, signal));
		this.#reconciled = scaled.catch(() => undefined);
		return scaled;
	}

	instances() {
		this.#systemd.touch();
		const all = [...this.#managed.values()].flatMap(({ instances }) => instances);
		return all.map((instance) => instance.facts()).filter((facts) => facts !== undefined);
	}

	onExit(listener: (service: string, instance: number) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	reconcile(services: readonly Service[]): Promise<void> {
		this.#asked++;
		const asked = this.#asked;
		this.#reconciled = this.#reconciled.then(() => this.#reconcile(services, () => asked === this.#asked));
		return this.#reconciled;
	}

	async close(): Promise<void> {
		this.#closing.abort(new EngineError('the engine ends', 'retry'));
		await this.#reconciled;
		const all = [...this.#managed.values()];
		const ending = all.filter(({ service: { driver } }) => driver.kind === 'process' && driver.onEngineStop === 'stop');
		for (const wave of startOrder(ending.map(({ service }) => service)).toReversed()) {
			await Promise.all(wave.map((service) => this.#whole('stop', service, new AbortController().signal)));
		}
		for (const { instances } of all) for (const instance of instances) instance.release();
		this.#processes.close();
		this.#listeners.clear();
	}

	/** `latest`: has nobody asked for another set since? */
	async #reconcile(services: readonly Service[], latest: () => boolean): Promise<void> {
		const before = this.#managed;
		const kept = new Map<string, Managed>();
		for (const service of services) kept.set(service.name, this.#manage(service, before.get(service.name)));
		this.#managed = kept;
		this.#forgetAllBut(before, kept);
		const known = new Set([...before.values()].flatMap(({ instances }) => instances));
		await this.#adopt([...kept.values()].flatMap(({ instances }) => instances).filter((instance) => !known.has(instance)));
		const due = services.filter(({ name, enforce }) => enforce && isNew(name, before, kept));
		const left = await startInOrder(due, latest, (service) => this.#whole('start', service, this.#closing.signal));
		// To the next set that may start them they are new.
		for (const service of left) this.#hold({ service: { ...service, enforce: false }, instances: kept.get(service.name)?.instances ?? [] });
	}

	/** What still runs of instances that are new to this engine. */
	async #adopt(fresh: readonly ManagedInstance[]): Promise<void> {
		const processes = fresh.filter((instance) => instance instanceof ProcessInstance);
		if (processes.length > 0) this.#processes.adopt(processes);
		await this.#systemd.refresh();
	}

	/** Written down before what is added and after what is taken away: whenever the engine dies, the next one knows all that runs. */
	async #scale(name: string, size: number, signal: AbortSignal): Promise<void> {
		const { service, instances } = this.#known(name);
		if (isSingle(service)) throw new EngineError(`service ${name} is one unit of systemd and no template (\`llm@.service\`)`, 'human');
		const kept = instances.slice(0, size);
		const added = Array.from({ length: size - kept.length }, (_, i) => this.#create(service, kept.length + i));
		const gone = instances.slice(size);
		if (added.length > 0) this.#sizes.set(name, service.instances, size);
		// What is on its way out is not down: nobody is to see it so, and restart it.
		this.#hold({ service, instances: [...kept, ...added] });
		try {
			await all(gone, (instance) => instance.stop(signal));
		} catch (thrown) {
			this.#hold({ service, instances });
			throw thrown;
		}
		if (gone.length > 0) this.#sizes.set(name, service.instances, size);
		for (const instance of gone) instance.forget();
		if (added.length > 0) await this.#adopt(added);
		await all(added, (instance) => instance.start(signal));
	}

	#hold(managed: Managed): void {
		this.#managed = new Map([...this.#managed, [managed.service.name, managed]]);
	}

	/** Takes over the instances that are the same as before and makes the others. */
	#manage(service: Service, before: Managed | undefined): Managed {
		const { name, driver } = service;
		const same = before !== undefined && identity(before.service) === identity(service) ? before.instances : [];
		if (same.length > 0 && JSON.stringify(before?.service.driver) !== JSON.stringify(driver))
			this.#log.info({ service: name }, 'service changed; in effect at its next start');
		const count = isSingle(service) ? 1 : this.#sizes.of(name, service.instances);
		const instances = Array.from({ length: count }, (_, i) => same[i] ?? this.#create(service, i));
		for (const instance of instances) instance.update(driver);
		return { service, instances };
	}

	#create({ name, driver }: Service, instance: number): ManagedInstance {
		if (driver.kind === 'process') return this.#processes.create(name, instance, driver);
		return this.#systemd.create(name, instance, driver.unit);
	}

	#forgetAllBut(before: ReadonlyMap<string, Managed>, kept: ReadonlyMap<string, Managed>): void {
		for (const [name, { instances }] of before) {
			const still = new Set(kept.get(name)?.instances);
			for (const instance of instances.filter((each) => !still.has(each))) {
				this.#log.warn({ service: name, up: instance.up() }, 'service no longer named by a policy: left as it is, unmanaged');
				instance.forget();
			}
		}
	}

	/** All instances of a service; an error is logged, and shows as a service that is not in the state. */
	async #whole(order: Order, { name }: Service, signal: AbortSignal): Promise<void> {
		try {
			await this.#order(order, name, undefined, signal);
		} catch (thrown) {
			this.#log.warn({ service: name, error: errorText(thrown) }, `service could not be told to ${order}`);
		}
	}

	/**
	 * What a service depends on may have ended in the same moment, dying longer: nobody could know when the order was given. It is
	 * being healed then, and comes first; where it is not up in time the order is carried out all the same.
	 */
	async #afterDependencies({ dependsOn }: Service, signal: AbortSignal): Promise<void> {
		const end = performance.now() + DEPENDENCY_MS;
		const needed = dependsOn.flatMap((name) => {
			const managed = this.#managed.get(name);
			return managed?.service.enforce ? managed.instances : [];
		});
		while (needed.some((instance) => !instance.up()) && performance.now() < end) {
			await sleep(POLL_MS);
			signal.throwIfAborted();
		}
	}

	async #order(order: Order, name: string, only: number | undefined, signal: AbortSignal): Promise<void> {
		const managed = this.#known(name);
		const meant = only === undefined ? managed.instances : managed.instances.slice(only, only + 1);
		if (meant.length === 0)
			throw new EngineError(`service ${name} has no instance ${only}: it has ${managed.instances.length}, from 0`, 'human');
		if (order !== 'stop') await this.#afterDependencies(managed.service, signal);
		await all(meant, (instance) => instance[order](signal));
	}

	#known(name: string): Managed {
		const managed = this.#managed.get(name);
		if (managed === undefined) throw new EngineError(`there is no service "${name}": name one that a Service policy declares`, 'human');
		return managed;
	}
}

/** Waits for all of them, also where some fail. */
async function all(instances: readonly ManagedInstance[], order: (instance: ManagedInstance) => Promise<void>): Promise<void> {
	const ends = await Promise.allSettled(instances.map(order));
	const errors = ends.flatMap((end): unknown[] => (end.status === 'rejected' ? [end.reason] : []));
	if (errors.length === 1) throw errors[0];
	if (errors.length > 1) throw new EngineError([...new Set(errors.map(errorText))].join('; '), 'retry', { cause: errors });
}

/** A unit that is no template is there once, whatever `instances` says. */
const isSingle = ({ driver }: Service) => driver.kind === 'systemd' && !driver.unit.includes('@.');

/** What makes instances the same thing over a change of policy. */
function identity({ driver }: Service): string {
	return driver.kind === 'process' ? 'process' : `systemd ${driver.unit}`;
}

/** Was it not there before, or not to be started, or not with as many instances? */
function isNew(name: string, before: ReadonlyMap<string, Managed>, now: ReadonlyMap<string, Managed>): boolean {
	const old = before.get(name);
	return old?.service.enforce !== true || now.get(name)?.instances.some((instance) => !old.instances.includes(instance)) === true;
}
