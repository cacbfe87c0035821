import type { Labels, Series } from '../../model/series.ts';
import { isStale } from '../../promql/store/stale.ts';
import type { Case } from './facts.ts';

export interface Latest {
	readonly at: number;
	readonly value: number;
}

/** The newest sample at or before `at`. Undefined where there is none, or where the series has ended. */
export function latestOf({ times, values, first, end }: Series, at: number): Latest | undefined {
	for (let i = end - 1; i >= first; i--) {
		const time = times[i] ?? Number.POSITIVE_INFINITY;
		const value = values[i] ?? Number.NaN;
		if (time <= at) return isStale(value) ? undefined : { at: time, value };
	}
	return undefined;
}

/** The series that a Threshold's signal names and that agree with the labels: what the signal dropped is no contradiction. */
export function seriesBehind(threshold: string, labels: Labels, { facts }: Case): readonly Series[] {
	const signal = facts.signalOf(threshold);
	if (signal === undefined) throw new Error(`there is no Threshold ${threshold} whose samples could be looked at`);
	const named = [...signal.metrics].flatMap((metric) => facts.snapshot.series.select([{ label: '__name__', op: '=', value: metric }]));
	return named.filter((series) => Object.entries(labels).every(([name, value]) => (series.labels[name] ?? value) === value));
}
