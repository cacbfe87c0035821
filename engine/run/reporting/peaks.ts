import { setImmediate } from 'node:timers/promises';
import type { PolicySet, ScalingPolicy, ThresholdPolicy } from '../../decide/policy-set.ts';
import { read } from '../../decide/reading.ts';
import type { Recording } from '../../history/recording.ts';
import { findPeaks, type Peaks, type PeakTrack } from '../../learn/peaks/peaks.ts';
import { HOUR_MS } from '../../learn/peaks/profile.ts';
import { METRIC_NAME } from '../../promql/labels.ts';
import type { Program } from '../../promql/program.ts';
import { createWindows } from '../../promql/store/windows.ts';
import { RECORDED } from '../recording.ts';

/** How often the signals are looked at. */
const STEP_MS = 300_000;

export interface PeaksReport {
	/** What was looked at, epoch ms. */
	readonly from: number;
	readonly to: number;
	readonly found: readonly Peaks[];
	/** Signals without peaks, and why. */
	readonly none: readonly { readonly policy: string; readonly reason: string }[];
}

interface Watched extends Omit<PeakTrack, 'peaks' | 'signal'> {
	readonly program: Program;
}

/** When what ScalingRules follow, and what Thresholds watch, is high. Of several series the highest counts. */
export async function readPeaks(set: PolicySet, recording: Recording, from: number, to: number): Promise<PeaksReport> {
	const watched = [...set.scaling.flatMap(ofScaling), ...set.thresholds.flatMap(ofThreshold)];
	const hours = watched.map(() => new Map<number, number>());
	const windows = createWindows({ retention: Number.POSITIVE_INFINITY });
	const reach = watched.reduce((most, { program }) => Math.max(most, program.reach), 0);
	let next = Math.ceil(from / STEP_MS) * STEP_MS;
	for await (const slice of recording.slices({ from: from - reach, to })) {
		await setImmediate();
		windows.prune(slice.from - reach);
		for (const { labels, source = RECORDED, times, values } of slice.series) {
			const name = labels[METRIC_NAME] ?? '';
			if (watched.some(({ program: { metrics } }) => metrics.size === 0 || metrics.has(name))) windows.load(source, labels, times, values);
		}
		for (next = Math.max(next, Math.ceil(slice.from / STEP_MS) * STEP_MS); next < slice.to; next += STEP_MS) {
			const hour = Math.floor(next / HOUR_MS) * HOUR_MS;
			watched.forEach(({ program }, i) => {
				const value = highest(program, windows, next);
				if (value !== undefined) hours[i]?.set(hour, Math.max(hours[i]?.get(hour) ?? Number.NEGATIVE_INFINITY, value));
			});
		}
	}
	const results = watched.map(({ program, ...track }, i) => {
		const peaks = [...(hours[i] ?? [])].map(([at, value]) => ({ at, value }));
		return findPeaks({ ...track, signal: program.source, peaks }, to);
	});
	return {
		from,
		to,
		found: results.flatMap((result) => (result.kind === 'found' ? [result.peaks] : [])),
		none: results.flatMap((result) => (result.kind === 'none' ? [{ policy: result.policy, reason: result.reason }] : [])),
	};
}

function ofScaling({ name: policy, metrics, schedules, min, max }: ScalingPolicy): readonly Watched[] {
	const zone = schedules[0]?.schedule.timezone ?? 'UTC';
	return metrics.map(({ signal: program, target }) => ({
		policy,
		program,
		zone,
		// Only of a sum is it known how many units it needs, whatever their number was.
		...(target.kind === 'averageValue' && { scaled: { averageValue: target.value, min, max } }),
	}));
}

/** An expression that compares by itself has no course. */
function ofThreshold({ name: policy, signal: program, levels }: ThresholdPolicy): readonly Watched[] {
	return levels.every(({ enter }) => enter.kind === 'true') ? [] : [{ policy, program, zone: 'UTC' }];
}

/** What cannot be read at an instant is no value: the hour has others. */
function highest(program: Program, windows: ReturnType<typeof createWindows>, at: number): number | undefined {
	const readout = read(program, windows, at);
	if (readout.kind === 'failed') return undefined;
	const values = [...readout.elements.values()].map(({ value }) => value).filter(Number.isFinite);
	return values.length === 0 ? undefined : Math.max(...values);
}
