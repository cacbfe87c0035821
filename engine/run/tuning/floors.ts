import type { Recording } from '../../history/recording.ts';
import { tuneFloors } from '../../learn/peaks/openings.ts';
import { HOUR_MS, type HourPeak } from '../../learn/peaks/profile.ts';
import type { Proposal } from '../../model/proposal.ts';
import { sample } from '../reporting/sampling.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type Facts, stays, type TuneResult, together } from './kind.ts';
import type { TunableScaling } from './tunable.ts';

/** How often the signals are looked at. */
const STEP_MS = 300_000;

/** What the floors in the schedules of ScalingRules should be, where the rules allow it. */
export async function tuneSchedules({ set, recording, until }: Facts): Promise<TuneResult> {
	const allowed = set.scaling.filter(({ tuning }) => tuning?.floors !== undefined);
	const needs = await needsOf(allowed, recording, { until });
	return together(allowed.map((rule) => tunedOf(rule, needs.get(rule) ?? [])));
}

function tunedOf(rule: TunableScaling, needs: readonly HourPeak[]): TuneResult {
	const { name, origin, tuning } = rule;
	if (tuning?.floors === undefined) return together([]);
	const { floors } = tuning;
	const bounds = `${floors.min} .. ${floors.max}`;
	const { changes, reasons } = tuneFloors(rule, floors, needs);
	if (changes.length === 0) return stays(name, reasons.join('; '));
	const proposals = changes.map(({ index, from, to, evidence }): Proposal => {
		const path = `spec.schedule[${index}].min`;
		const fingerprint = fingerprintOf(name, path, to, 'peaks');
		return { policy: name, file: origin.file, path, from, to, bounds, evidence, fingerprint };
	});
	return { proposals, kept: [] };
}

/** Highest number that each rule's sums asked for, by the hour. Of a signal that is no sum nobody knows what the number would have been. */
export async function needsOf(
	rules: readonly TunableScaling[],
	recording: Recording,
	{ since, until }: { readonly since?: number; readonly until: number },
) {
	const sums = rules.flatMap((rule) =>
		rule.metrics.filter(({ target }) => target.kind === 'averageValue').map((metric) => ({ rule, ...metric })),
	);
	const hours = new Map(rules.map((rule) => [rule, new Map<number, number>()]));
	const { first = 0, last = 0 } = recording.span ?? {};
	const from = since === undefined ? first : Math.max(first, since);
	if (sums.length > 0) {
		const programs = sums.map(({ signal }) => signal);
		await sample(programs, recording, { from, to: Math.min(last, until), step: STEP_MS }, (index, at, value) => {
			const { rule, target } = sums[index] ?? {};
			const own = rule && hours.get(rule);
			const hour = Math.floor(at / HOUR_MS) * HOUR_MS;
			if (own && target) own.set(hour, Math.max(own.get(hour) ?? 0, value / target.value));
		});
	}
	return new Map([...hours].map(([rule, own]) => [rule, [...own].map(([at, value]) => ({ at, value }))]));
}
