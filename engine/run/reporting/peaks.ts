import type { ThresholdPolicy } from '../../decide/policy-set.ts';
import type { Recording } from '../../history/recording.ts';
import { findPeaks, type Peaks, type PeakTrack } from '../../learn/peaks/peaks.ts';
import { HOUR_MS } from '../../learn/peaks/profile.ts';
import type { Program } from '../../promql/program.ts';
import type { ReportedSet } from './reported.ts';
import { sample } from './sampling.ts';

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
export async function readPeaks(set: ReportedSet, recording: Recording, from: number, to: number): Promise<PeaksReport> {
	const watched = [...set.scaling.flatMap(ofScaling), ...set.thresholds.flatMap(ofThreshold)];
	const hours = watched.map(() => new Map<number, number>());
	const programs = watched.map(({ program }) => program);
	await sample(programs, recording, { from, to, step: STEP_MS }, (index, at, value) => {
		const hour = Math.floor(at / HOUR_MS) * HOUR_MS;
		hours[index]?.set(hour, Math.max(hours[index]?.get(hour) ?? Number.NEGATIVE_INFINITY, value));
	});
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

function ofScaling({ name: policy, metrics, schedules, min, max }: ReportedSet['scaling'][number]): readonly Watched[] {
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
