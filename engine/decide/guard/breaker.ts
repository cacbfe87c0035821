import type { Verdict } from '../../model/action.ts';
import { formatDuration } from '../../model/quantity.ts';
import { spentWithin } from './counting.ts';
import type { Case } from './facts.ts';
import { matches } from './match.ts';
import { type Breaker, type GuardMemory, type Spent, unitOf } from './memory.ts';
import type { BlastRadiusRule } from './rule.ts';
import { unitsNamed, unitsOf } from './units.ts';

/** Shares are compared with this much grace: 0.1 + 0.2 > 0.3 must not trip anything. */
const EPSILON = 1e-9;

/** Everything but undo is denied from the attempt that would touch too much until a person resets the breaker. */
export function judgeBlastRadius(rule: BlastRadiusRule, about: Case): Verdict | undefined {
	if (about.action.undoOf !== undefined) return undefined;
	const { trippedAt } = breakerAfter(rule, about);
	if (trippedAt === undefined) return undefined;
	const since = formatDuration(about.facts.snapshot.at - trippedAt);
	const bound = rule.max.kind === 'share' ? `${rule.max.share * 100} % of the ${rule.of}` : `${rule.max.count} targets`;
	const reason =
		rule.reason ?? `the breaker is open since ${since} (more than ${bound} in ${formatDuration(rule.per)}); a person must reset it`;
	return { kind: 'deny', by: about.guardrail.name, reason };
}

/** The memory with the breakers as this attempt leaves them; whether or not another rule refuses it, it was too much. */
export function withBreakers(memory: GuardMemory, cases: readonly Case[]): GuardMemory {
	const changed = cases.flatMap((about) =>
		about.guardrail.rules.flatMap((rule): [string, Breaker][] => {
			if (rule.kind !== 'blastRadius' || about.action.undoOf !== undefined || whyUnknown(rule, about) !== undefined) return [];
			return [[keyOf(rule, about), breakerAfter(rule, about)]];
		}),
	);
	const news = changed.filter(([key, breaker]) => JSON.stringify(memory.breakers[key] ?? {}) !== JSON.stringify(breaker));
	return news.length === 0 ? memory : { ...memory, breakers: { ...memory.breakers, ...Object.fromEntries(news) } };
}

/** By name and place among the guardrail's breakers. What is only rehearsed has one of its own: it may not stop what acts. */
function keyOf(rule: BlastRadiusRule, { guardrail, acts }: Case): string {
	const place = guardrail.rules.filter(({ kind }) => kind === 'blastRadius').indexOf(rule);
	return `${guardrail.name}#${place}${acts ? '' : '~rehearsed'}`;
}

function breakerAfter(rule: BlastRadiusRule, about: Case): Breaker {
	const unknown = whyUnknown(rule, about);
	if (unknown !== undefined) throw new Error(unknown);
	const { facts, guardrail, memory } = about;
	const known = memory.breakers[keyOf(rule, about)] ?? {};
	const resets = (facts.snapshot.resets ?? []).filter((reset) => reset.guardrail === guardrail.name).map(({ at }) => at);
	const resetAt = Math.max(known.resetAt ?? Number.NEGATIVE_INFINITY, ...resets.filter((at) => at <= facts.snapshot.at));
	const reset = Number.isFinite(resetAt) ? { resetAt } : {};
	if (known.trippedAt !== undefined && known.trippedAt > resetAt) return { ...reset, trippedAt: known.trippedAt };
	return exceeds(rule, about, resetAt) ? { ...reset, trippedAt: facts.snapshot.at } : reset;
}

/** Not knowing how many there are denies, but is no reason to trip. */
function whyUnknown(rule: BlastRadiusRule, about: Case): string | undefined {
	const { action, facts } = about;
	if (rule.of === 'service') {
		return unitOf(action).service === undefined
			? 'the action is about no Service: neither its parameters nor the incident name one'
			: undefined;
	}
	if (rule.max.kind === 'count' || facts.targetsOf(action).length > 0) return undefined;
	return 'no target has series for the Threshold of this action, so no share of them can be told';
}

function exceeds(rule: BlastRadiusRule, about: Case, resetAt: number): boolean {
	const { reach, total } = rule.of === 'fleet' ? inFleet(rule, about, resetAt) : inService(rule, about, resetAt);
	return rule.max.kind === 'count' ? reach > rule.max.count : reach / total > rule.max.share + EPSILON;
}

interface Extent {
	/** How many different ones would have been touched within the period, this one included. */
	readonly reach: number;
	readonly total: number;
}

function touchedSince(rule: BlastRadiusRule, about: Case, resetAt: number): readonly Spent[] {
	return spentWithin(about, rule.per).filter((spent) => spent.at > resetAt && matches(about.guardrail, spent));
}

/** One that was touched counts on though its series went: a target that is being restarted often has none for a while. */
function inFleet(rule: BlastRadiusRule, about: Case, resetAt: number): Extent {
	const { action, facts } = about;
	const fleet = new Set([...facts.targetsOf(action), action.target]);
	const spent = touchedSince(rule, about, resetAt).filter(
		({ threshold, target }) => rule.max.kind === 'count' || threshold === action.incident.policy || fleet.has(target),
	);
	const touched = new Set([...spent.map(({ target }) => target), action.target]);
	return { reach: touched.size, total: new Set([...fleet, ...touched]).size };
}

function inService(rule: BlastRadiusRule, about: Case, resetAt: number): Extent {
	const { service = '', instance } = unitOf(about.action);
	const units = unitsOf(service, about);
	const spent = touchedSince(rule, about, resetAt).filter((each) => each.service === service);
	const touched = new Set([instance, ...spent.map((each) => each.instance)].flatMap((name) => unitsNamed(name, units)));
	return { reach: touched.size, total: units.length };
}
