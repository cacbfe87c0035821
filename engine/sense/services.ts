import type { Batch, Sensor } from '../model/sensor.ts';
import type { Labels, Sample } from '../model/series.ts';
import type { ServiceControl, ServiceInstance } from '../model/service.ts';
import { HostFiles } from './host/files.ts';
import { type ProcessTraits, type ProcessUse, readProcess, readTraits } from './process.ts';

/** How often an instance about which nothing changed is told of, and its process looked into. */
const LOOK_MS = 15_000;
/** A look is some 0.3 ms of work: a fleet has one in so long, each of it then less often, but no less than an alert over a minute needs. */
const LOOK_SHARE_MS = 600;
const LONGEST_LOOK_MS = 60_000;
/** How long what a process has for life is taken for unchanged: a clock that steps moves its start, `prlimit` its limits. */
const TRAITS_MS = 300_000;

const METRICS = {
	up: 'homeostat_service_up',
	healthy: 'homeostat_service_healthy',
	restarts: 'homeostat_service_restarts_total',
	startedAt: 'homeostat_service_start_time_seconds',
	residentBytes: 'process_resident_memory_bytes',
	cpuSeconds: 'process_cpu_seconds_total',
	threads: 'process_threads',
	openFds: 'process_open_fds',
	maxFds: 'process_max_fds',
	startTimeSeconds: 'process_start_time_seconds',
	voluntarySwitches: 'process_voluntary_context_switches_total',
	involuntarySwitches: 'process_involuntary_context_switches_total',
	readBytes: 'process_read_bytes_total',
	writtenBytes: 'process_written_bytes_total',
} as const;

type Fact = keyof typeof METRICS;
const FACTS = Object.keys(METRICS) as readonly Fact[];

/** One instance's values, and when they have to be told again (monotonic ms). */
class Watched {
	/** Made once, so that a store finds the series by the label object. */
	readonly #labels: Readonly<Record<Fact, Labels>>;
	#facts: ServiceInstance | undefined;
	#traits: ProcessTraits | undefined;
	/** Until when the traits are taken for unchanged. */
	#known = 0;
	#due = 0;
	/** Of the last telling. */
	told: readonly Sample[] = [];
	/** Number of the read that last met it. */
	met = 0;

	constructor({ service, instance }: ServiceInstance) {
		const entries = FACTS.map((fact) => [fact, { __name__: METRICS[fact], service, instance: String(instance) }]);
		this.#labels = Object.fromEntries(entries);
	}

	isDue(facts: ServiceInstance, now: number): boolean {
		return now >= this.#due || (this.#facts !== facts && !isSame(this.#facts, facts));
	}

	/** Returns what was told before and is so no more. */
	tell(files: HostFiles, facts: ServiceInstance, now: number, due: number): readonly Labels[] {
		const before = this.told;
		const values = valuesOf(facts, this.#look(files, facts, now));
		this.#facts = facts;
		this.#due = due;
		this.told = FACTS.flatMap((fact) => (values[fact] === undefined ? [] : [{ labels: this.#labels[fact], value: values[fact] }]));
		const isTold = ({ labels }: Sample, i: number) => this.told[i]?.labels === labels || this.told.some((each) => each.labels === labels);
		return before.filter((sample, i) => !isTold(sample, i)).map(({ labels }) => labels);
	}

	#look(files: HostFiles, { pid, startedAt }: ServiceInstance, now: number): Use | undefined {
		if (pid === undefined) return undefined;
		if (now >= this.#known || pid !== this.#facts?.pid || startedAt !== this.#facts.startedAt) {
			this.#traits = readTraits(files, pid);
			this.#known = now + TRAITS_MS;
		}
		const use = readProcess(files, pid);
		return use === undefined || this.#traits === undefined ? undefined : { ...use, ...this.#traits };
	}
}

type Use = ProcessUse & ProcessTraits;

function valuesOf({ up, healthy, restarts, startedAt }: ServiceInstance, use: Use | undefined): { readonly [F in Fact]?: number } {
	return {
		...use,
		up: up ? 1 : 0,
		restarts,
		...(healthy === undefined ? {} : { healthy: healthy ? 1 : 0 }),
		...(startedAt === undefined ? {} : { startedAt: startedAt / 1000 }),
	};
}

function isSame(a: ServiceInstance | undefined, b: ServiceInstance): boolean {
	if (a === undefined) return false;
	return a.up === b.up && a.pid === b.pid && a.healthy === b.healthy && a.restarts === b.restarts && a.startedAt === b.startedAt;
}

/**
 * All instances, and what is news about them. An exit is told at once, and then only that: looking into the others' processes would
 * keep the dead one waiting.
 */
class Watch {
	readonly #files: HostFiles;
	readonly #interval: number;
	#known = new Map<string, Watched>();
	#reads = 0;

	constructor(files: HostFiles, interval: number) {
		this.#files = files;
		this.#interval = interval;
	}

	/** `now` in monotonic ms. */
	read(instances: readonly ServiceInstance[], now: number): Batch {
		this.#files.nextRound();
		this.#reads++;
		const samples: Sample[] = [];
		const ended: Labels[] = [];
		for (const facts of instances) {
			const watched = this.#watched(facts);
			watched.met = this.#reads;
			if (!watched.isDue(facts, now)) continue;
			ended.push(...watched.tell(this.#files, facts, now, now + this.#wait(watched)));
			samples.push(...watched.told);
		}
		if (this.#known.size > instances.length) ended.push(...this.#forget());
		// What an earlier sensor of this name told ends with it, unless it is told again.
		if (this.#reads === 1) return { samples };
		return { samples, part: { ended, series: this.#count() } };
	}

	#count(): number {
		let count = 0;
		for (const { told } of this.#known.values()) count += told.length;
		return count;
	}

	#watched(facts: ServiceInstance): Watched {
		const key = `${facts.service}/${facts.instance}`;
		const known = this.#known.get(key);
		if (known !== undefined) return known;
		const watched = new Watched(facts);
		this.#known.set(key, watched);
		return watched;
	}

	/** At the first time less than the whole, so that each later read has its share of them. Half an interval less: timers waver. */
	#wait({ told }: Watched): number {
		const wait = Math.min(LONGEST_LOOK_MS, Math.max(LOOK_MS, this.#known.size * LOOK_SHARE_MS));
		const turns = Math.max(1, Math.round(wait / this.#interval));
		const turn = told.length > 0 ? turns : 1 + (this.#known.size % turns);
		return (turn - 0.5) * this.#interval;
	}

	/** Returns what was told of those that the last read did not meet. */
	#forget(): readonly Labels[] {
		const gone = [...this.#known].filter(([, { met }]) => met !== this.#reads);
		for (const [key] of gone) this.#known.delete(key);
		return gone.flatMap(([, { told }]) => told.map(({ labels }) => labels));
	}
}

/**
 * The managed services as series: `homeostat_service_*`, and `process_*` of their processes, labelled `service` and `instance`.
 * What changes is told at the next read, an exit at once, which wakes the reader; the rest every 15 s, of more than 25 instances less
 * often.
 */
export function createServicesSensor(
	control: Pick<ServiceControl, 'instances' | 'onExit'>,
	options: { readonly interval: number; readonly procRoot: string },
): Sensor {
	const files = new HostFiles({ procRoot: options.procRoot, sysRoot: '/sys', rootfs: '/' });
	const watch = new Watch(files, options.interval);
	return {
		name: 'services',
		interval: options.interval,
		timeout: options.interval,
		labels: {},
		maxSeries: 10_000,
		read: async () => watch.read(control.instances(), performance.now()),
		subscribe: (wake) => control.onExit((service, instance) => wake(`${service}/${instance} exited`)),
		close: () => files.close(),
	};
}
