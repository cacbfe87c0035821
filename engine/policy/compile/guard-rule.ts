import type { BlastRadiusRule, GuardRule } from '../../decide/guard/rule.ts';
import type { Approval, Clamp, Fairness, Rule, SpendBelow, Window } from '../../model/policy.gen.ts';
import type { Path } from '../locate.ts';
import { type Bench, milliseconds } from './bench.ts';
import { compileSchedule } from './schedule.ts';

/** One rule of a Guardrail; the schema lets exactly one kind pass. Undefined where it is faulty, which is then reported. */
export function compileRule(rule: Rule, path: Path, bench: Bench): GuardRule | undefined {
	const compiled = compileCounting(rule) ?? compileJudging(rule, path, bench) ?? compileKeeping(rule, path, bench);
	if (compiled === undefined || rule.reason === undefined) return compiled;
	return { ...compiled, reason: rule.reason };
}

/** Rules that count actions. */
function compileCounting({ limit, budget, blastRadius, minHealthy, fairness }: Rule): GuardRule | undefined {
	if (limit !== undefined) return { kind: 'limit', max: limit.max, per: milliseconds(limit.per), by: limit.by };
	if (budget !== undefined) return { kind: 'budget', name: budget.name, max: budget.max, per: milliseconds(budget.per) };
	if (blastRadius !== undefined) {
		return { kind: 'blastRadius', max: compileShare(blastRadius.max), of: blastRadius.of, per: milliseconds(blastRadius.per) };
	}
	if (minHealthy !== undefined) return { kind: 'minHealthy', atLeast: minHealthy.atLeast };
	return fairness && compileFairness(fairness);
}

function compileShare(max: string | number): BlastRadiusRule['max'] {
	return typeof max === 'number' ? { kind: 'count', count: max } : { kind: 'share', share: Number(max.slice(0, -1)) / 100 };
}

function compileFairness({ across, jain, noRepeat, per }: Fairness): GuardRule {
	return { kind: 'fairness', across, jain, per: milliseconds(per), ...(noRepeat === undefined ? {} : { noRepeat }) };
}

/** Rules that judge by an expression. */
function compileJudging({ deny, approval, spend }: Rule, path: Path, bench: Bench): GuardRule | undefined {
	if (deny !== undefined) {
		const when = bench.expressions.condition(deny, [...path, 'deny'], bench.place);
		return when && { kind: 'deny', when, reason: deny };
	}
	if (approval !== undefined) return compileApproval(approval, [...path, 'approval'], bench);
	return spend && compileSpend(spend, [...path, 'spend'], bench);
}

function compileApproval(approval: Approval, path: Path, bench: Bench): GuardRule | undefined {
	const { roles, count, ttl } = approval;
	const rule = { kind: 'approval' as const, roles, count, ttl: milliseconds(ttl) };
	if (approval.when === undefined) return rule;
	const when = bench.expressions.condition(approval.when, [...path, 'when'], bench.place);
	return when && { ...rule, when };
}

function compileSpend({ signal, below }: SpendBelow, path: Path, { expressions, place }: Bench): GuardRule | undefined {
	const program = expressions.signal(signal, [...path, 'signal'], place);
	return program && { kind: 'spend', signal: program, below };
}

/** Rules about times, about what is known, and about what the action holds. */
function compileKeeping({ window, evidence, privacy, clamp }: Rule, path: Path, bench: Bench): GuardRule | undefined {
	if (window !== undefined) return compileWindow(window, [...path, 'window'], bench);
	if (evidence !== undefined) {
		const { maxAge, observers } = evidence;
		return {
			kind: 'evidence',
			...(maxAge === undefined ? {} : { maxAge: milliseconds(maxAge) }),
			...(observers === undefined ? {} : { observers }),
		};
	}
	if (privacy !== undefined) return { kind: 'privacy', redact: privacy.redact };
	return clamp && compileClamp(clamp, [...path, 'clamp'], bench);
}

function compileWindow(window: Window, path: Path, { place }: Bench): GuardRule | undefined {
	const effect = window.deny === undefined ? 'allow' : 'deny';
	const schedule = compileSchedule({ ...window, cron: window[effect] ?? '' }, path, effect, place);
	return schedule && { kind: 'window', effect, schedule };
}

function compileClamp({ field, min, max }: Clamp, path: Path, { place }: Bench): GuardRule {
	const [low, high] = [min ?? Number.NEGATIVE_INFINITY, max ?? Number.POSITIVE_INFINITY];
	if (low > high) place.value([...path, 'min'], 'bounds-order', `the least number ${low} is greater than the greatest, ${high}`);
	return { kind: 'clamp', field, min: low, max: high };
}
