import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { actuators } from '../../../actuators/index.ts';
import { loadPolicies } from '../load.ts';
import type { LintContext } from './index.ts';

const dir = mkdtempSync(join(tmpdir(), 'homeostat-lint-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

let count = 0;
const policy = (kind: string, name: string, spec: object, labels: object = {}) => ({
	apiVersion: 'homeostat/v1',
	kind,
	metadata: { name, owner: 'me', rationale: 'Because.', labels },
	spec,
});
const threshold = (name: string, signal: string, level: object = { above: 1 }) =>
	policy('Threshold', name, { signal, levels: [{ severity: 'warning', ...level }] }, { domain: 'x' });
const playbook = (name: string, doing: string) =>
	policy('Playbook', name, { when: { threshold: 't' }, target: 'llm', ladder: [{ do: doing, with: { unit: 'llm.service' } }] });
const scaling = (name: string, unit: string, max = 8) =>
	policy('ScalingRule', name, {
		knob: { use: 'systemd/instances', with: { unit } },
		min: 1,
		max,
		metrics: [{ signal: 'sum(waiting)', target: { averageValue: 5 } }],
	});
const host = policy('Source', 'host', { host: {}, interval: '15s' });
const agent = policy('Agent', 'a', { domains: ['x'], interval: '30s' });

function remarks(documents: readonly object[], context: LintContext = {}) {
	const file = join(dir, `${count++}.yaml`);
	writeFileSync(file, documents.map((document) => stringify(document)).join('---\n'));
	const { findings, policySet } = loadPolicies([file], { revision: 'test', actuators, lint: context });
	expect(policySet, JSON.stringify(findings)).toBeDefined();
	return findings.map(({ rule, severity }) => `${severity} ${rule}`);
}

describe('lint remarks upon', () => {
	it.each<[string, readonly object[], string]>([
		['a signal that reads nothing', [threshold('t', 'vector(1)')], 'warning constant-signal'],
		['a comparison with bool that always gives something', [threshold('t', 'up == bool 0', { true: true })], 'warning always-true'],
		['a range that rarely holds two samples', [host, threshold('t', 'rate(x_total[20s])')], 'warning short-range'],
		['a `for` below the interval', [agent, threshold('t', 'x', { above: 1, for: '10s' })], 'info for-below-interval'],
		['two rules on one knob', [scaling('a', 'llm@.service'), scaling('b', 'llm@.service', 9)], 'warning fighting-policies'],
		[
			'two playbooks that do the opposite',
			[threshold('t', 'x'), playbook('a', 'systemd/start'), playbook('b', 'systemd/stop')],
			'warning fighting-policies',
		],
		['the same policy twice', [threshold('t', 'x'), threshold('u', 'x')], 'info duplicate-policy'],
	])('%s', (_, documents, expected) => {
		expect(remarks(documents)).toEqual([expected]);
	});

	it('series that a recording lacks', () => {
		const found = remarks([threshold('t', 'rate(a_total[5m]) / b'), threshold('own', 'homeostat_leak_score')], {
			recorded: new Set(['a_total']),
		});
		expect(found).toEqual(['warning unknown-series']);
	});
});

it.each<[string, readonly object[]]>([
	['time() reads the clock', [threshold('t', 'time() % 3600')]],
	['bool with a number to compare', [threshold('t', 'up == bool 0', { above: 0 })]],
	['a range of two reads', [host, threshold('t', 'rate(x_total[30s])')]],
	['other knobs', [scaling('a', 'llm@.service'), scaling('b', 'tts@.service')]],
	['no recording was given', [threshold('t', 'nowhere_to_be_found')]],
])('nothing is said where nothing is wrong: %s', (_, documents) => {
	expect(remarks(documents)).toEqual([]);
});
