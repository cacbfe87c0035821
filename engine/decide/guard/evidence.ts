import type { Verdict } from '../../model/action.ts';
import type { Incident } from '../../model/incident.ts';
import { formatDuration } from '../../model/quantity.ts';
import { type Labels, seriesKey } from '../../model/series.ts';
import type { Case } from './facts.ts';
import type { EvidenceRule, SpendRule } from './rule.ts';
import { latestOf, seriesBehind } from './samples.ts';

/** Is what is known young enough, and do enough incidents speak of the target? */
export function judgeEvidence(rule: EvidenceRule, about: Case): Verdict | undefined {
	const { action, facts, guardrail } = about;
	const deny = (reason: string): Verdict => ({ kind: 'deny', by: guardrail.name, reason: rule.reason ?? reason });
	const maxAge = rule.maxAge ?? Number.POSITIVE_INFINITY;
	const fresh = (incident: Incident) => rule.maxAge === undefined || ageOf(incident, about) <= maxAge;
	if (!fresh(action.incident)) {
		const age = ageOf(action.incident, about);
		const found = Number.isFinite(age) ? `is ${formatDuration(age)} old` : 'is gone';
		return deny(`the incident's newest sample ${found}, at most ${formatDuration(maxAge)} may pass`);
	}
	if (rule.observers === undefined) return undefined;
	const witnesses = [action.incident, ...facts.incidents.filter((incident) => speaksOf(action.target, action.incident.labels, incident))];
	const count = new Set(witnesses.filter(fresh).map(({ policy, labels }) => `${policy}/${seriesKey(labels)}`)).size;
	return count >= rule.observers ? undefined : deny(`${count} of ${rule.observers} observers report it`);
}

/** Milliseconds since the newest sample behind an incident; infinite where there is none, or no way to tell. */
function ageOf({ policy, labels }: Incident, about: Case): number {
	const { at } = about.facts.snapshot;
	if (about.facts.signalOf(policy) === undefined) return Number.POSITIVE_INFINITY;
	const newest = seriesBehind(policy, labels, about).map((series) => latestOf(series, at)?.at ?? Number.NEGATIVE_INFINITY);
	return at - Math.max(Number.NEGATIVE_INFINITY, ...newest);
}

/** It names the target in a label, or shares a label with the incident at hand and contradicts none. */
function speaksOf(target: string, labels: Labels, incident: Incident): boolean {
	const pairs = Object.entries(incident.labels);
	if (pairs.some(([, value]) => value === target)) return true;
	const shared = pairs.filter(([name]) => labels[name] !== undefined);
	return shared.length > 0 && shared.every(([name, value]) => labels[name] === value);
}

/** Every value of the signal must be below the bound; no value is no proof. */
export function judgeSpend(rule: SpendRule, { facts, guardrail }: Case): Verdict | undefined {
	const { result } = rule.signal.instant(facts.snapshot.series, facts.snapshot.at);
	const values = result.type === 'scalar' ? [result.value] : result.type === 'vector' ? result.elements.map(({ value }) => value) : [];
	if (values.length === 0) throw new Error(`${rule.signal.source} has no value`);
	const over = values.find((value) => !(value < rule.below));
	if (over === undefined) return undefined;
	return { kind: 'deny', by: guardrail.name, reason: rule.reason ?? `${rule.signal.source} is ${over}, not below ${rule.below}` };
}
