import { describe, expect, it } from 'vitest';
import { actuators } from '../../../actuators/index.ts';
import { compileFiles } from '../../policy/load.ts';
import { loosenedBy } from './loosened.ts';

function setOf(...guardrails: string[]) {
	const text = guardrails
		.map((each) => `---\napiVersion: homeostat/v1\nkind: Guardrail\nmetadata: { name: g, owner: o, rationale: r }\n${each}\n`)
		.join('');
	const { policySet, findings } = compileFiles(text === '' ? [] : [{ path: 'g.yaml', bytes: Buffer.from(text) }], {
		revision: 'r',
		actuators,
	});
	if (policySet === undefined) throw new Error(JSON.stringify(findings));
	return policySet;
}

const guardrail = (rules: string, { match = '{ actuators: ["*"] }', mode = 'enforce' } = {}) =>
	setOf(`mode: ${mode}\nspec: { match: ${match}, rules: [${rules}] }`);
const LIMIT = '{ limit: { max: 2, per: 1h, by: [target] } }';

/** What of `after` is looser than of `before`, one line each. */
const loosened = (before: ReturnType<typeof setOf>, after: ReturnType<typeof setOf>) =>
	loosenedBy(before, after).map(({ what, from, to }) => `${what}: ${from ?? 'nothing'} -> ${to ?? 'nothing'}`);

describe('a change loosens a guardrail', () => {
	it('when it is gone, or weaker in mode', () => {
		expect(loosened(guardrail(LIMIT), setOf())).toEqual(['g: present -> nothing']);
		expect(loosened(guardrail(LIMIT), guardrail(LIMIT, { mode: 'observe' }))).toEqual(['mode: enforce -> observe']);
		expect(loosened(guardrail(LIMIT, { mode: 'off' }), setOf())).toEqual([]);
	});

	it.each([
		['{ actuators: ["*"] }', '{ actuators: ["exec/*"] }', ['match.actuators: * -> exec/*']],
		['{ actuators: ["exec/*", "http/*"] }', '{ actuators: ["exec/*"] }', ['match.actuators: exec/*, http/* -> exec/*']],
		['{ actuators: ["*"] }', '{ actuators: ["*"], targets: ["llm-*"] }', ['match.targets: * -> llm-*']],
		['{ targets: ["llm-*"] }', '{ targets: ["llm-*"], labels: { tier: gpu } }', ['match.labels.tier: * -> gpu']],
		['{ actuators: ["exec/run"] }', '{ actuators: ["exec/*"] }', []],
		['{ targets: ["llm-*"], labels: { tier: gpu } }', '{ targets: ["*"] }', []],
	])('when it matches less: %s, then %s', (before, after, expected) => {
		expect(loosened(guardrail(LIMIT, { match: before }), guardrail(LIMIT, { match: after }))).toEqual(expected);
	});

	it.each([
		[LIMIT, '{ limit: { max: 5, per: 1h, by: [target] } }', ['limit.max: 2 -> 5']],
		[LIMIT, '{ limit: { max: 2, per: 10m, by: [target] } }', ['limit.per: 1h -> 10m']],
		[LIMIT, '{ limit: { max: 2, per: 1h, by: [target, policy] } }', ['limit.by: target -> target, policy']],
		[LIMIT, '{ limit: { max: 1, per: 2h } }', []],
		[LIMIT, '{ budget: { name: b, max: 2, per: 1h } }', ['limit: max 2, per 1h, by target -> nothing']],
		[`${LIMIT}, { limit: { max: 9, per: 1d } }`, '{ limit: { max: 9, per: 1d } }', ['limit: max 2, per 1h, by target -> nothing']],
		['{ budget: { name: b, max: 2, per: 1h } }', '{ budget: { name: c, max: 3, per: 1h } }', ['budget.name: b -> c', 'budget.max: 2 -> 3']],
		['{ deny: "true", reason: a }', '{ deny: "true", reason: b }', []],
		['{ deny: "true", reason: a }', '{ deny: "false", reason: a }', ['deny.when: true -> false']],
		['{ approval: { roles: [a] } }', '{ approval: { roles: [a, b] } }', ['approval.roles: a -> a, b']],
		['{ approval: { roles: [a], count: 2 } }', '{ approval: { roles: [a], count: 1 } }', ['approval.count: 2 -> 1']],
		['{ approval: { roles: [a] } }', '{ approval: { roles: [a], when: "true" } }', ['approval.when: nothing -> true']],
		['{ approval: { roles: [a], when: "true" } }', '{ approval: { roles: [a] } }', []],
		[
			'{ blastRadius: { max: 25%, of: fleet, per: 10m } }',
			'{ blastRadius: { max: 50%, of: fleet, per: 10m } }',
			['blastRadius.share: 0.25 -> 0.5'],
		],
		[
			'{ window: { deny: "0 9 * * 1-5", duration: 8h } }',
			'{ window: { deny: "0 9 * * 1-5", duration: 1h } }',
			['window.duration: 8h -> 1h'],
		],
		[
			'{ window: { allow: "0 9 * * 1-5", duration: 1h } }',
			'{ window: { allow: "0 9 * * 1-5", duration: 8h } }',
			['window.duration: 1h -> 8h'],
		],
		[
			'{ window: { deny: "0 9 * * 1-5", duration: 8h } }',
			'{ window: { deny: "0 10 * * 1-5", duration: 8h } }',
			['window.cron: 0 9 * * 1-5 -> 0 10 * * 1-5'],
		],
		[
			'{ evidence: { maxAge: 30s, observers: 2 } }',
			'{ evidence: { maxAge: 1m } }',
			['evidence.maxAge: 30s -> 1m', 'evidence.observers: 2 -> nothing'],
		],
		['{ privacy: { redact: [email, ip] } }', '{ privacy: { redact: [ip, token] } }', ['privacy.redact: email, ip -> ip, token']],
		[
			'{ clamp: { field: with.value, min: 1, max: 10 } }',
			'{ clamp: { field: with.value, min: 0, max: 20 } }',
			['clamp.min: 1 -> 0', 'clamp.max: 10 -> 20'],
		],
	])('when a rule holds back less: %s, then %s', (before, after, expected) => {
		expect(loosened(guardrail(before), guardrail(after))).toEqual(expected);
	});
});
