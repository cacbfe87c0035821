import type { Verdict } from '../../model/action.ts';
import type { Breaker } from '../../model/breaker.ts';
import { formatDuration } from '../../model/quantity.ts';
import { spentWithin } from './counting.ts';
import type { Case } from './facts.ts';
import { matches } from './match.ts';
import { type GuardMemory, type Spent, unitOf } from './memory.ts';
import type { BlastRadiusRule } from './rule.ts';
import { unitsMeant, unitsOf } from './units.ts';

/** Shares are compared with this much grace: 0.1 + 0.2 > 0.3 must not trip anything. */
const EPSILON = 1e-9;
const REHEARSED = '~rehearsed';

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
			if (rule.kind !== 'blastRadius') return [];
			const breaker = breakerOrUnknown(rule, about);
			return breaker === undefined ? [] : [[keyOf(rule, about), breaker]];
		}),
	);
	const news = changed.filter(([key, breaker]) => JSON.stringify(memory.breakers[key] ?? {}) !== JSON.stringify(breaker));
	return news.length === 0 ? memory : { ...memory, breakers: { ...memory.breakers, ...Object.fromEntries(news) } };
}

/** Those that this tick tripped or closed, by key: what the journal keeps, so that no crash forgets a trip. */
export function changedBreakers(before: GuardMemory, after: GuardMemory): GuardMemory['breakers'] | undefined {
	if (before.breakers === after.breakers) return undefined;
	const changed = Object.entries(after.breakers).filter(
		([key, breaker]) => JSON.stringify(before.breakers[key] ?? {}) !== JSON.stringify(breaker),
	);
	return changed.length === 0 ? undefined : Object.fromEntries(changed);
}

/** The memory with breakers as the journal has them. */
export function restoreBreakers(memory: GuardMemory, breakers: GuardMemory['breakers']): GuardMemory {
	return Object.keys(breakers).length === 0 ? memory : { ...memory, breakers: { ...memory.breakers, ...breakers } };
}

/** Not knowing how many there are denies, as `judgeBlastRadius` says, but is no reason to trip. */
function breakerOrUnknown(rule: BlastRadiusRule, about: Case): Breaker | undefined {
	try {
		return breakerAfter(rule, about);
	} catch {
		return undefined;
	}
}

/** Those that stop what acts. */
export function openBreakers({ breakers }: GuardMemory): readonly { readonly guardrail: string; readonly trippedAt: number }[] {
	return Object.entries(breakers).flatMap(([key, { trippedAt }]) =>
		trippedAt === undefined || key.endsWith(REHEARSED) ? [] : [{ guardrail: key.slice(0, key.indexOf('#')), trippedAt }],
	);
}

/** By name and place among the guardrail's breakers. What is only rehearsed has one of its own: it may not stop what acts. */
function keyOf(rule: BlastRadiusRule, { guardrail, acts }: Case): string {
	const place = guardrail.rules.filter(({ kind }) => kind === 'blastRadius').indexOf(rule);
	return `${guardrail.name}#${place}${acts ? '' : REHEARSED}`;
}

/** Throws where it cannot be told how many there are. */
function breakerAfter(rule: BlastRadiusRule, about: Case): Breaker {
	const { facts, guardrail, memory } = about;
	const { trippedAt, resetAt, seen = [] } = memory.breakers[keyOf(rule, about)] ?? {};
	const orders = (facts.snapshot.resets ?? []).filter((reset) => reset.guardrail === guardrail.name).map(({ at }) => at);
	// Known by when it was given, not by whether that is past: clocks jump. One from before the trip was not about it.
	const fresh = orders.filter((at) => !seen.includes(at) && at >= (trippedAt ?? Number.NEGATIVE_INFINITY));
	const from = fresh.length > 0 ? Math.min(Math.max(...fresh), facts.snapshot.at - 1) : resetAt;
	const reset = { ...(from === undefined ? {} : { resetAt: from }), ...(orders.length === 0 ? {} : { seen: orders }) };
	if (trippedAt !== undefined && fresh.length === 0) return { ...reset, trippedAt };
	// To take something back is never too much.
	const exceeded = about.action.undoOf === undefined && exceeds(rule, about, from ?? Number.NEGATIVE_INFINITY);
	return exceeded ? { ...reset, trippedAt: facts.snapshot.at } : reset;
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
	const targets = facts.targetsOf(action);
	if (rule.max.kind === 'share' && targets.length === 0) {
		throw new Error('no target has series for the Threshold of this action, so no share of them can be told');
	}
	const fleet = new Set([...targets, action.target]);
	const spent = touchedSince(rule, about, resetAt).filter(
		({ threshold, target }) => rule.max.kind === 'count' || threshold === action.incident.policy || fleet.has(target),
	);
	const touched = new Set([...spent.map(({ target }) => target), action.target]);
	return { reach: touched.size, total: new Set([...fleet, ...touched]).size };
}

function inService(rule: BlastRadiusRule, about: Case, resetAt: number): Extent {
	const { service, ...meant } = unitOf(about.action);
	if (service === undefined) throw new Error('the action is about no Service: neither its parameters nor the incident name one');
	const units = unitsOf(service, about);
	const spent = touchedSince(rule, about, resetAt).filter((each) => each.service === service);
	const touched = new Set([meant, ...spent].flatMap((each) => unitsMeant(each, units)));
	return { reach: touched.size, total: units.length };
}
