import type { History } from '../history/store.ts';
import type { Clock } from '../model/clock.ts';
import type { SourceStatus } from '../model/engine.ts';
import type { Part, Reading, Sensor } from '../model/sensor.ts';
import type { Sample } from '../model/series.ts';
import type { Source } from '../model/source.ts';
import type { Windows } from '../promql/store/windows.ts';
import { healthSamples } from '../sense/health.ts';
import { createReader, type Reader } from '../sense/reader.ts';
import type { Discretion } from './discretion.ts';

/** Feed of the sources' own health: apart from theirs, since it must go on when they fail. A Source's name has no dot. */
const HEALTH = 'homeostat.health';

export interface SensesParts {
	readonly clock: Clock;
	readonly windows: Windows;
	createSensor(source: Source): Sensor;
	/** Takes out what is private before anything keeps it. */
	readonly discretion: Pick<Discretion, 'samples' | 'labels' | 'text'>;
	/** Keeps what was read longer than the windows do. */
	readonly history: Pick<History, 'append' | 'fail'>;
	/** Now, as history has to write it down: the next tick to come is the first that sees what arrives now. */
	arrived(): number;
	/** A source pushed; what it knows is in the windows already. */
	onWake(reason: string): void;
}

/** All telemetry of the engine: every source at its own pace into the windows, so that a tick never waits for one. */
export class Senses {
	readonly #parts: SensesParts;
	readonly #reader: Reader;
	readonly #status = new Map<string, SourceStatus>();
	#names: ReadonlySet<string> = new Set();
	#waiting = () => {};
	#sources = new Map<string, { readonly identity: string; readonly sensor: Sensor }>();

	constructor(parts: SensesParts) {
		this.#parts = parts;
		this.#reader = createReader({
			sensors: [],
			clock: parts.clock,
			onReading: (sensor, at, reading, seconds) => this.#take(sensor, at, reading, seconds),
			onWake: (_sensor, reason) => parts.onWake(reason),
		});
	}

	start(): void {
		this.#reader.start();
	}

	stop(): void {
		this.#reader.stop();
	}

	/** Resolves once every source was read, well or not, or the patience (ms) is over. */
	firstReadings(patience: number): Promise<void> {
		return new Promise((resolve) => {
			const done = () => {
				clearTimeout(timer);
				this.#waiting = () => {};
				resolve();
			};
			const timer = setTimeout(done, patience);
			this.#waiting = () => {
				if ([...this.#names].every((name) => this.#status.has(name))) done();
			};
			this.#waiting();
		});
	}

	status(): readonly SourceStatus[] {
		return [...this.#status.values()];
	}

	/**
	 * A source that is the same as before keeps its sensor, its connection and its series. `builtin` is read whatever the policies
	 * say: the managed services.
	 */
	reconcile(sources: readonly Source[], builtin: readonly Sensor[]): void {
		const before = this.#sources;
		this.#sources = new Map(
			sources.map((source) => {
				const { name, spec, interval, timeout, seriesLabels, maxSeries } = source;
				const identity = JSON.stringify([spec, interval, timeout, seriesLabels, maxSeries]);
				const known = before.get(name);
				return [name, known?.identity === identity ? known : { identity, sensor: this.#parts.createSensor(source) }];
			}),
		);
		for (const name of before.keys()) if (!this.#sources.has(name)) this.#forget(name);
		const sensors = [...builtin, ...[...this.#sources.values()].map(({ sensor }) => sensor)];
		this.#names = new Set(sensors.map(({ name }) => name));
		this.#reader.reconcile(sensors);
	}

	#forget(name: string): void {
		this.#parts.windows.forget(name);
		this.#parts.windows.forget(`${HEALTH}.${name}`);
		this.#status.delete(name);
	}

	#append(feed: string, at: number, given: readonly Sample[], part?: Part): void {
		const { windows, history, arrived, discretion } = this.#parts;
		const samples = discretion.samples(given);
		const options = part === undefined ? {} : { partial: true, ended: part.ended.map(discretion.labels) };
		windows.append(feed, at, samples, options);
		history.append(feed, at, samples, arrived(), options);
	}

	#fail(feed: string, at: number, error: string): void {
		const { windows, history, arrived } = this.#parts;
		windows.fail(feed, at, error);
		history.fail(feed, at, error, arrived());
	}

	#take(sensor: Sensor, at: number, given: Reading, seconds: number): void {
		const { name } = sensor;
		const reading: Reading = given.kind === 'error' ? { ...given, error: this.#parts.discretion.text(given.error) } : given;
		if (reading.kind === 'samples') this.#append(name, at, reading.samples, reading.part);
		else this.#fail(name, at, reading.error);
		this.#append(`${HEALTH}.${name}`, at, healthSamples(sensor, reading, seconds));
		this.#status.set(name, {
			name,
			up: reading.kind === 'samples',
			series: reading.kind === 'samples' ? (reading.part?.series ?? reading.samples.length) : 0,
			lastReadAt: at,
			seconds,
			...(reading.kind === 'error' ? { error: reading.error } : {}),
		});
		this.#waiting();
	}
}
