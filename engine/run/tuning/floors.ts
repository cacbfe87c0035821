import type { Recording } from '../../history/recording.ts';
import { tuneFloors } from '../../learn/peaks/openings.ts';
import { HOUR_MS } from '../../learn/peaks/profile.ts';
import type { Proposal } from '../../model/proposal.ts';
import { sample } from '../reporting/sampling.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { TunableScaling } from './tunable.ts';

/** How often the signals are looked at. */
const STEP_MS = 300_000;

interface TunedFloors {
	readonly proposals: readonly Proposal[];
	/** Rules that stay as they are, and why. */
	readonly kept: readonly { readonly policy: string; readonly reason: string }[];
}

/** What the floors in the schedules of ScalingRules should be, where the rules allow it. */
export async function tuneSchedules(
	scaling: readonly TunableScaling[],
	recording: Recording,
	until = Number.POSITIVE_INFINITY,
): Promise<TunedFloors> {
	const allowed = scaling.filter(({ tuning }) => tuning?.floors !== undefined);
	const needs = await needsOf(allowed, recording, { until });
	const [proposals, kept]: [Proposal[], { policy: string; reason: string }[]] = [[], []];
	for (const rule of allowed) {
		const { name, origin, tuning } = rule;
		if (tuning?.floors === undefined) continue;
		const { changes, reasons } = tuneFloors(rule, tuning.floors, needs.get(rule) ?? []);
		for (const { index, from, to, evidence } of changes) {
			const path = `spec.schedule[${index}].min`;
			const bounds = `${tuning.floors.min} .. ${tuning.floors.max}`;
			proposals.push({
				policy: name,
				file: origin.file,
				path,
				from,
				to,
				bounds,
				evidence,
				fingerprint: fingerprintOf(name, path, to, 'peaks'),
			});
		}
		if (changes.length === 0) kept.push({ policy: name, reason: reasons.join('; ') });
	}
	return { proposals, kept };
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
