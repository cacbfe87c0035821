import type { Clock } from '../model/clock.ts';
import { errorText } from '../model/error.ts';
import { formatDuration } from '../model/quantity.ts';
import type { Batch, Reading, Sensor } from '../model/sensor.ts';
import type { Labels, Sample } from '../model/series.ts';

export interface ReaderOptions {
	readonly sensors: readonly Sensor[];
	readonly clock: Clock;
	/** Every read ends here, `at` its beginning (epoch ms), `seconds` what it took. */
	onReading(sensor: Sensor, at: number, reading: Reading, seconds: number): void;
	/** A source pushed. Its fresh reading has been delivered before. */
	onWake(sensor: Sensor, reason: string): void;
}

/** Reads every sensor at its own pace. */
export interface Reader {
	start(): void;
	/** No callback comes after this. */
	stop(): void;
	/** Sensors that are no longer among them are stopped and closed, new ones start; the same object goes on undisturbed. */
	reconcile(sensors: readonly Sensor[]): void;
}

export function createReader(options: ReaderOptions): Reader {
	const lanes = new Map<Sensor, Lane>();
	let running = false;

	function reconcile(sensors: readonly Sensor[]): void {
		const wanted = new Set(sensors);
		for (const [sensor, lane] of lanes) {
			if (wanted.has(sensor)) continue;
			lane.stop();
			sensor.close?.();
			lanes.delete(sensor);
		}
		for (const sensor of wanted) {
			if (lanes.has(sensor)) continue;
			const lane = new Lane(sensor, options);
			lanes.set(sensor, lane);
			if (running) lane.start();
		}
	}

	reconcile(options.sensors);
	return {
		reconcile,
		start() {
			running = true;
			for (const lane of lanes.values()) lane.start();
		},
		stop() {
			running = false;
			reconcile([]);
		},
	};
}

/** One sensor's own timer, so that no sensor waits for another. */
class Lane {
	readonly #sensor: Sensor;
	readonly #options: ReaderOptions;
	readonly #finish: Finish;
	#timer: NodeJS.Timeout | undefined;
	#immediate: NodeJS.Immediate | undefined;
	#unsubscribe: (() => void) | undefined;
	#controller: AbortController | undefined;
	/** Since when a read runs, monotonic ms; one that ignored its timeout is still running. */
	#readingSince: number | undefined;
	#delivered = true;
	#wakes: string[] = [];
	#stopped = false;

	constructor(sensor: Sensor, options: ReaderOptions) {
		this.#sensor = sensor;
		this.#options = options;
		this.#finish = createFinish(sensor);
	}

	start(): void {
		this.#unsubscribe = this.#sensor.subscribe?.((reason) => this.#wake(reason));
		this.#readAndSchedule();
	}

	stop(): void {
		this.#stopped = true;
		clearTimeout(this.#timer);
		clearImmediate(this.#immediate);
		this.#unsubscribe?.();
		this.#controller?.abort();
	}

	/**
	 * Slots lie on a grid of the monotonic clock, shifted by the sensor's name: intervals do not drift, and sensors with the same
	 * interval do not all read in the same moment. The first read comes at once; a slot too close to it is left out.
	 */
	#readAndSchedule(): void {
		const { interval, name } = this.#sensor;
		const now = performance.now();
		const slot = interval - ((now - phase(name, interval)) % interval);
		const delay = slot < interval / 2 ? slot + interval : slot;
		this.#timer = setTimeout(() => this.#readAndSchedule(), delay);
		this.#read();
	}

	#wake(reason: string): void {
		if (this.#stopped) return;
		this.#wakes.push(reason);
		// Of fifty that exit in one moment one read tells. One under way may have looked before the event: another follows it.
		this.#immediate ??= setImmediate(() => {
			this.#immediate = undefined;
			if (this.#readingSince === undefined) this.#read();
		});
	}

	#read(): void {
		const at = this.#options.clock.now();
		if (this.#readingSince !== undefined) {
			this.#reportHang(at);
			return;
		}
		const began = performance.now();
		const controller = new AbortController();
		const wakes = this.#wakes.splice(0);
		this.#readingSince = began;
		this.#delivered = false;
		this.#controller = controller;
		const deliver = (reading: Reading): void => {
			if (this.#delivered || this.#stopped) return;
			this.#delivered = true;
			this.#options.onReading(this.#sensor, at, reading, (performance.now() - began) / 1000);
			for (const reason of wakes) this.#options.onWake(this.#sensor, reason);
		};
		const deadline = setTimeout(() => {
			controller.abort();
			deliver({ kind: 'error', error: `no answer within ${formatDuration(this.#sensor.timeout)}` });
		}, this.#sensor.timeout);
		void this.#settle(controller.signal).then((reading) => {
			clearTimeout(deadline);
			this.#readingSince = undefined;
			deliver(reading);
			if (this.#wakes.length > 0 && !this.#stopped) this.#read();
		});
	}

	async #settle(signal: AbortSignal): Promise<Reading> {
		try {
			return this.#finish(await this.#sensor.read(signal));
		} catch (thrown) {
			return { kind: 'error', error: errorText(thrown) };
		}
	}

	/** Within its timeout a read is merely slow, and the slot is skipped; beyond it the source keeps failing. */
	#reportHang(at: number): void {
		if (!this.#delivered) return;
		const seconds = (performance.now() - (this.#readingSince ?? 0)) / 1000;
		const error = `the last read has been hanging for ${Math.round(seconds)} s and ignores being aborted`;
		this.#options.onReading(this.#sensor, at, { kind: 'error', error }, seconds);
	}
}

type Finish = (batch: Batch) => Reading;

/** Sets the sensor's labels and cuts what is beyond its cardinality bound. */
function createFinish(sensor: Sensor): Finish {
	const merged = new WeakMap<Labels, Labels>();
	const extra = Object.entries(sensor.labels);

	function withLabels(labels: Labels): Labels {
		const known = merged.get(labels);
		if (known !== undefined) return known;
		const result = extra.every(([name, value]) => labels[name] === value) ? labels : { ...labels, ...sensor.labels };
		merged.set(labels, result);
		return result;
	}

	return ({ samples, cut = 0, part }) => {
		const kept: readonly Sample[] = samples.length > sensor.maxSeries ? samples.slice(0, sensor.maxSeries) : samples;
		const left = cut + samples.length - kept.length;
		const labelled = extra.length === 0 ? kept : kept.map((sample) => ({ ...sample, labels: withLabels(sample.labels) }));
		return { kind: 'samples', samples: labelled, ...(left > 0 && { cut: left }), ...(part && { part }) };
	};
}

/** A place within the interval that depends on nothing but the name (FNV-1a). */
function phase(name: string, interval: number): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < name.length; i += 1) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
	return (hash >>> 0) % interval;
}
