import type { RecordedSeries, Slice } from '../../history/recording.ts';
import { SOURCE_ERROR } from '../../history/store.ts';
import type { Labels } from '../../model/series.ts';
import { isStale } from '../../model/stale.ts';
import type { Windows } from '../../promql/store/windows.ts';
import { RECORDED } from '../recording.ts';

/** Samples of one source and instant, which arrived together. */
interface Delivery {
	readonly arrived: number;
	readonly source: string;
	readonly time: number;
	readonly samples: { readonly labels: Labels; readonly value: number }[];
	/** Why the source failed, or that it no longer does. */
	failure?: string | null;
}

/** Gives a recording to the hot windows as the sources once did: a tick sees what had arrived by then, and no more. */
export class RecordingFeed {
	readonly #windows: Windows;
	/** By arrival. */
	#waiting: Delivery[] = [];
	#next = 0;

	constructor(windows: Windows) {
		this.#windows = windows;
	}

	/** Takes in a slice of the recording; slices come in time order. */
	add({ series }: Slice): void {
		const news = new Map<string, Delivery>();
		for (const each of series) collect(each, news);
		const rest = this.#waiting.slice(this.#next);
		this.#waiting = [...rest, ...news.values()].sort((a, b) => a.arrived - b.arrived || a.time - b.time);
		this.#next = 0;
	}

	/** When the next samples arrive; undefined when none wait. */
	get nextArrival(): number | undefined {
		return this.#waiting[this.#next]?.arrived;
	}

	/** Delivers everything that had arrived by `at`. */
	deliver(at: number): void {
		for (let delivery = this.#waiting[this.#next]; delivery !== undefined && delivery.arrived <= at; delivery = this.#waiting[this.#next]) {
			this.#next++;
			const { source, time, samples, failure } = delivery;
			if (samples.length > 0 || failure === null) this.#windows.append(source, time, samples, { partial: true });
			if (typeof failure === 'string') this.#windows.fail(source, time, failure);
		}
	}
}

function collect({ labels, source = RECORDED, times, values, delays }: RecordedSeries, into: Map<string, Delivery>): void {
	for (let i = 0; i < times.length; i++) {
		const [time, value] = [times[i] ?? 0, values[i] ?? 0];
		const arrived = time + (delays?.[i] ?? 0);
		const key = `${arrived} ${time} ${source}`;
		const known = into.get(key);
		const delivery = known ?? { arrived, source, time, samples: [] };
		if (known === undefined) into.set(key, delivery);
		if (labels.__name__ === SOURCE_ERROR) delivery.failure = isStale(value) ? null : (labels.error ?? '');
		else delivery.samples.push({ labels, value });
	}
}
