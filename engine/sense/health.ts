import type { Reading, Sensor } from '../model/sensor.ts';
import type { Labels, Sample } from '../model/series.ts';

const METRICS = {
	up: 'up',
	seconds: 'scrape_duration_seconds',
	scraped: 'scrape_samples_scraped',
	cut: 'homeostat_source_cut_series',
} as const;

type Health = Readonly<Record<keyof typeof METRICS, Labels>>;
const known = new WeakMap<Sensor, Health>();

function labelsOf(sensor: Sensor): Health {
	const labelled = (__name__: string): Labels => ({ __name__, job: sensor.name, ...sensor.labels });
	const health = known.get(sensor) ?? {
		up: labelled(METRICS.up),
		seconds: labelled(METRICS.seconds),
		scraped: labelled(METRICS.scraped),
		cut: labelled(METRICS.cut),
	};
	known.set(sensor, health);
	return health;
}

/** The source's own health, as Prometheus adds it to every scrape: `up{job=<source>}` and how long, how many, how many cut. */
export function healthSamples(sensor: Sensor, reading: Reading, seconds: number): readonly Sample[] {
	const labels = labelsOf(sensor);
	const read = reading.kind === 'samples' ? reading : { samples: [], cut: 0, part: undefined };
	const cut = read.cut ?? 0;
	return [
		{ labels: labels.up, value: reading.kind === 'samples' ? 1 : 0 },
		{ labels: labels.seconds, value: seconds },
		{ labels: labels.scraped, value: (read.part?.series ?? read.samples.length) + cut },
		{ labels: labels.cut, value: cut },
	];
}
