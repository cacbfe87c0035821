import type { Knob, ThresholdPolicy } from '../../../decide/policy-set.ts';
import type { MergedProposal } from '../../../gitops/proposals/merged.ts';
import { type After, judgeAfter } from '../../../learn/promise/after.ts';
import { tooEarly } from '../../../learn/promise/judge.ts';
import { movingOf } from '../../../learn/tune/moving.ts';
import { type Track, trackFrom } from '../../../learn/tune/segment.ts';
import type { ProposedValue } from '../../../model/proposal.ts';
import { parseDuration } from '../../../model/quantity.ts';
import { compile } from '../../../promql/compile.ts';
import { alsoDerived, readAllTracks } from '../derived-tracks.ts';
import { tooMuch, tracksOf } from '../tracks.ts';
import { checkOf, type Later, type LaterCase, revertsOf } from './case.ts';

/** Of a Threshold: values of a level, and the signal where the kind of rule was changed. */
export function thresholdCase(merged: MergedProposal, thresholds: readonly ThresholdPolicy[]): LaterCase | undefined {
	const policy = thresholds.find(({ name }) => name === merged.policy);
	const promised = merged.values.find((value) => value.promised !== undefined)?.promised;
	if (policy === undefined || (promised?.basis !== 'incidents' && promised?.basis !== 'alerts')) return undefined;
	const parts = merged.values.map((value) => partOf(value, policy));
	const standing = parts.filter((part) => part !== undefined);
	if (standing.length < parts.length) return undefined;
	const since = promised.until + 1;
	const before = standing.flatMap(({ knob, value }) => (knob === undefined ? [] : [{ knob, value }]));
	const was = standing.find(({ policyBefore }) => policyBefore !== undefined)?.policyBefore;
	return {
		async judge({ window, ...later }) {
			const tracks = await tracksSince(since, was === undefined ? [policy] : [policy, was], later);
			if (typeof tracks === 'string') return { check: checkOf(merged, since, { ...tooEarly(tracks), rows: [] }), reverts: [] };
			const [now = [], old = now] = tracks;
			const after: After = { policy, before, tracks: now, tracksBefore: old, promised, window, commit: merged.commit };
			const { judgement, evidence } = judgeAfter(after);
			// Within the bounds of today: a value that people no longer allow is theirs to bring back.
			const isAllowed = standing.every((part) => part.isAllowed);
			const bounds = standing.map((part) => part.bounds);
			const reverts = judgement.harmful && isAllowed ? revertsOf(merged, policy.origin.file, bounds, evidence) : [];
			return { check: checkOf(merged, since, judgement), reverts };
		},
	};
}

interface Part {
	readonly bounds: string;
	/** May the value from before come back? */
	readonly isAllowed: boolean;
	/** Of a level, with the number from before. */
	readonly knob?: Knob;
	readonly value: number;
	/** With the signal from before. */
	readonly policyBefore?: ThresholdPolicy;
}

/** Undefined for what people have changed since. */
function partOf({ path, from, to }: { path: string; from: ProposedValue; to: ProposedValue }, policy: ThresholdPolicy): Part | undefined {
	if (path === 'spec.signal') {
		const found = policy.signal.source === to && typeof from === 'string' ? compile(from) : undefined;
		if (found === undefined || found.kind === 'invalid') return undefined;
		const isAllowed = policy.tuning?.anyType === true;
		return { bounds: '`type: any`', isAllowed, value: 0, policyBefore: { ...policy, signal: found.program } };
	}
	const knob = policy.tuning?.knobs.find((candidate) => candidate.path === path && candidate.from === to);
	const value = typeof from === 'number' ? from : parseDuration(String(from));
	if (knob === undefined || value === undefined) return undefined;
	return { bounds: knob.bounds, isAllowed: value >= knob.min && value <= knob.max, knob, value };
}

/** What each policy's signal gave since then, or why that is not looked at. A moving baseline is told by rows from before it. */
async function tracksSince(
	since: number,
	policies: readonly ThresholdPolicy[],
	{ recording, detectors, incidents, testimony, until }: Omit<Later, 'window'>,
): Promise<readonly (readonly Track[])[] | string> {
	const reach = Math.max(...policies.map(({ signal }) => movingOf(signal.source)?.window ?? 0));
	const known = incidents.filter(({ first, last }) => first <= until && last >= since);
	const end = Math.min(until, recording.span?.last ?? until);
	const found: (readonly Track[])[] = [];
	for await (const [policy, reading] of readAllTracks(policies, { recording, detectors }, { until, since: since - reach })) {
		if (reading.kind === 'too-much') return tooMuch(reading.limit);
		const tracks = tracksOf(policy, reading.subjects, alsoDerived(policy, known, detectors));
		found.push(tracks.map((track) => testimony.label(policy.name, trackFrom(track, since), end)));
	}
	return found;
}
