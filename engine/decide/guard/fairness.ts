import type { Verdict } from '../../model/action.ts';
import { spentWithin } from './counting.ts';
import type { Case } from './facts.ts';
import { matches } from './match.ts';
import type { FairnessRule } from './rule.ts';
import { seriesBehind } from './samples.ts';

/** Spreads interventions over those whom they hit: not always the same one, and no one much more than the others. */
export function judgeFairness(rule: FairnessRule, about: Case): Verdict | undefined {
	const { action, guardrail } = about;
	const { across } = rule;
	const who = action.incident.labels[across];
	if (who === undefined) throw new Error(`the incident has no label ${across}, so nobody can tell whom it hits`);
	const hits = spentWithin(about, rule.per)
		.filter((spent) => matches(guardrail, spent) && spent.labels[across] !== undefined)
		.map(({ labels }) => labels[across] ?? '');
	const known = new Set([who, ...hits, ...others(across, about)]);
	if (known.size === 1) return undefined;
	const deny = (reason: string): Verdict => ({ kind: 'deny', by: guardrail.name, reason: rule.reason ?? reason });
	const { noRepeat } = rule;
	if (noRepeat !== undefined && hits.length >= noRepeat - 1 && hits.slice(1 - noRepeat).every((hit) => hit === who)) {
		return deny(`${across} ${who} would be hit ${noRepeat} times in a row`);
	}
	const before = [...known].map((each) => hits.filter((hit) => hit === each).length);
	const own = hits.filter((hit) => hit === who).length;
	const after = [...before.filter((_, i) => [...known][i] !== who), own + 1];
	const index = jain(after);
	if (index >= rule.jain || own <= Math.min(...before)) return undefined;
	return deny(`Jain's index over ${across} would fall to ${index.toFixed(2)}, below ${rule.jain}`);
}

/** Who else could be hit: who fires now, and who has series behind the Threshold. */
function others(across: string, about: Case): readonly string[] {
	const { action, facts } = about;
	const behind = facts.signalOf(action.incident.policy) === undefined ? [] : seriesBehind(action.incident.policy, {}, about);
	return [...facts.incidents, ...behind].flatMap(({ labels }) => labels[across] ?? []);
}

/** Jain's index (sum x)^2 / (n sum x^2): 1 where all have the same, 1/n where one has all. */
function jain(shares: readonly number[]): number {
	const sum = shares.reduce((total, share) => total + share, 0);
	const squares = shares.reduce((total, share) => total + share * share, 0);
	return squares === 0 ? 1 : sum ** 2 / (shares.length * squares);
}
