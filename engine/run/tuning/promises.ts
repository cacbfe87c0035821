import { redactionsEverywhere } from '../../decide/guard/privacy.ts';
import { redact } from '../../decide/guard/redact.ts';
import type { Knob, PolicySet, ThresholdPolicy } from '../../decide/policy-set.ts';
import type { MergedProposal } from '../../gitops/proposals/merged.ts';
import type { Recording } from '../../history/recording.ts';
import { judgeAfter } from '../../learn/promise/after.ts';
import type { Testimony } from '../../learn/tune/verdicts.ts';
import { EngineError } from '../../model/error.ts';
import type { Evidence, PromiseCheck, Promised, Proposal, ProposedValue } from '../../model/proposal.ts';
import { parseDuration } from '../../model/quantity.ts';
import { fingerprintOf } from './fingerprint.ts';
import { readTracks, tracksOf } from './tracks.ts';
import { readTestimony, type TuneParts, tooMuch } from './tune.ts';

export interface CheckParts extends TuneParts {
	readonly merged: readonly MergedProposal[];
	/** Milliseconds that must be observed, beyond what the tuner knew, before a promise is judged. */
	readonly window: number;
}

export interface Checked {
	readonly checks: readonly PromiseCheck[];
	/** What takes harmful changes back. */
	readonly reverts: readonly Proposal[];
}

/** A merged change whose values still stand. */
interface Case {
	readonly merged: MergedProposal;
	readonly promised: Promised;
	readonly policy: ThresholdPolicy;
	/** Each with the value that it had before. */
	readonly knobs: readonly { readonly knob: Knob; readonly before: number; readonly from: ProposedValue }[];
	/** What the tuner knew proves nothing about what it promised; all later rows do, whichever value was in force. */
	readonly since: number;
}

/** Takes out what must not leave the host as the text of a pull request. */
export function checkedWithoutPrivate({ checks, reverts }: Checked, set: PolicySet): Checked {
	const classes = redactionsEverywhere(set.guardrails);
	return {
		checks: checks.map((check) => ({ ...check, ...redact({ reason: check.reason, rows: check.rows }, classes) })),
		reverts: reverts.map((revert) => ({ ...revert, evidence: redact(revert.evidence, classes) })),
	};
}

/** Holds merged proposals against what came after them. The same facts give the same checks and the same reverts. */
export async function checkPromises({ merged, set, journal, ...parts }: CheckParts): Promise<Checked> {
	const cases = merged.flatMap((each) => caseOf(each, set.thresholds) ?? []);
	if (cases.length === 0) return { checks: [], reverts: [] };
	const testimony = await readTestimony(journal, parts.until ?? Number.POSITIVE_INFINITY);
	const checks: PromiseCheck[] = [];
	const reverts: Proposal[] = [];
	for (const each of cases) {
		const { check, evidence } = await judged(each, testimony, parts);
		checks.push(check);
		if (check.harmful && evidence !== undefined) reverts.push(...revertsOf(each, evidence));
	}
	return { checks, reverts };
}

/** Undefined for what promised nothing, and for what people have changed since. */
function caseOf(merged: MergedProposal, thresholds: readonly ThresholdPolicy[]): Case | undefined {
	const policy = thresholds.find(({ name }) => name === merged.policy);
	const promised = merged.values.find((value) => value.promised !== undefined)?.promised;
	if (policy === undefined || promised === undefined) return undefined;
	const knobs = merged.values.flatMap(({ path, from, to }) => {
		const knob = policy.tuning?.knobs.find((candidate) => candidate.path === path && candidate.from === to);
		const before = typeof from === 'number' ? from : parseDuration(String(from));
		return knob === undefined || before === undefined ? [] : [{ knob, before, from }];
	});
	if (knobs.length < merged.values.length) return undefined;
	return { merged, promised, policy, knobs, since: promised.until + 1 };
}

async function judged(
	{ merged, promised, policy, knobs, since }: Case,
	testimony: Testimony,
	{ recording, incidents, window, until = Number.POSITIVE_INFINITY }: Omit<CheckParts, 'merged' | 'set' | 'journal'>,
): Promise<{ readonly check: PromiseCheck; readonly evidence?: Evidence }> {
	const values = merged.values.map(({ path, from, to, fingerprint }) => ({ path, from, to, fingerprint }));
	const of = { policy: policy.name, commit: merged.commit, values, since };
	const reading = await readingOf(policy, recording, { until, since });
	if (reading.kind === 'too-much') return { check: { ...of, ...unsaid(tooMuch(reading.limit)) } };
	const known = incidents.filter(({ first, last }) => first <= until && last >= since);
	const end = Math.min(until, recording.span?.last ?? until);
	const tracks = tracksOf(policy, reading.subjects, known).map((track) => testimony.label(policy.name, track, end));
	const before = knobs.map(({ knob, before: value }) => ({ knob, value }));
	const { judgement, evidence } = judgeAfter({ policy, before, tracks, promised, window, commit: merged.commit });
	return { check: { ...of, ...judgement }, evidence };
}

async function readingOf(policy: ThresholdPolicy, recording: Recording, period: { readonly until: number; readonly since: number }) {
	for await (const [, reading] of readTracks([policy], recording, period)) return reading;
	throw new EngineError(`${policy.name}: its history gave nothing to hold a promise against`, 'retry');
}

const unsaid = (reason: string) =>
	({ verdict: 'too-early', harmful: false, reason, rows: [], falseAlertsPerWeek: { promised: 0, measured: 0 } }) as const;

/** Within the bounds of today: a value that people no longer allow is theirs to bring back. */
function revertsOf({ merged, policy, knobs }: Case, evidence: Evidence): Proposal[] {
	if (knobs.some(({ knob, before }) => before < knob.min || before > knob.max)) return [];
	return knobs.map(({ knob: { path, from, bounds }, from: to }) => {
		const fingerprint = fingerprintOf(policy.name, path, to, 'revert', merged.commit);
		return { policy: policy.name, file: policy.origin.file, path, from, to, bounds, evidence, fingerprint, reverts: merged.commit };
	});
}
