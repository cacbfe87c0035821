import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { loadPolicies } from '../load.ts';
import { readRuleFile } from './rule-file.ts';
import { toThreshold } from './to-threshold.ts';

const dir = mkdtempSync(join(tmpdir(), 'homeostat-import-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function read(text: string) {
	const file = join(dir, 'rules.yml');
	writeFileSync(file, text);
	return readRuleFile(file);
}

function thresholds(text: string) {
	const taken = new Set<string>();
	const rules = read(text).groups.flatMap((group) => group.rules);
	return rules.filter((rule) => rule.kind === 'alert').map((rule) => toThreshold(rule, taken));
}

function findings(documents: readonly object[]) {
	const file = join(dir, 'imported.yaml');
	writeFileSync(file, documents.map((each) => stringify(each)).join('---\n'));
	return loadPolicies([file], { revision: 'test', actuators: [] }).findings;
}

describe('an alerting rule', () => {
	const RULES = `groups:
- name: host
  rules:
  - record: job:up:sum
    expr: sum by (job) (up)
  - alert: HostOutOfMemory
    expr: node_memory_MemAvailable_bytes / node_memory_MemTotal_bytes < 0.1
    for: 2m
    keep_firing_for: 90s
    labels: { severity: page, team: sre, tier: '{{ $labels.tier }}', domain: hardware }
    annotations: { summary: Little memory on {{ $labels.instance }}, runbook_url: https://example.org/memory }
  - alert: HostOutOfMemory
    expr: up == 0
`;

	it('becomes a Threshold that says who, why and when', () => {
		expect(thresholds(RULES.replace('Little memory on {{ $labels.instance }}', "'Little memory on {{ $labels.instance }}'"))).toEqual([
			{
				apiVersion: 'homeostat/v1',
				kind: 'Threshold',
				metadata: {
					name: 'host-out-of-memory',
					labels: { team: 'sre', domain: 'hardware' },
					owner: 'sre',
					rationale: 'Little memory on {{ $labels.instance }}',
					runbook: 'https://example.org/memory',
				},
				spec: {
					signal: 'node_memory_MemAvailable_bytes / node_memory_MemTotal_bytes < 0.1',
					levels: [{ severity: 'critical', true: true, for: '2m', keepFiringFor: '1m30s' }],
					onAbsent: 'clear',
				},
			},
			{
				apiVersion: 'homeostat/v1',
				kind: 'Threshold',
				metadata: { name: 'host-out-of-memory-2', owner: 'imported', rationale: 'The Prometheus rule HostOutOfMemory of the group host.' },
				spec: { signal: 'up == 0', levels: [{ severity: 'warning', true: true }], onAbsent: 'clear' },
			},
		]);
	});

	it.each([
		['groups:\n- name: g\n  rules:\n  - alert: A\n    expr: rate(x)\n', 5, 'expected'],
		['groups:\n- name: g\n  rules:\n  - alert: A\n    expr: up\n    fro: 5m\n', 6, 'did you mean `for`'],
		['groups:\n- name: g\n  rules:\n  - alert: A\n    expr: up\n    annotations: { a: "{{ nofunc }}" }\n', 6, 'nofunc'],
		['groups:\n- name: g\n- name: g\n', 3, 'already a group'],
	])('that is wrong is named with its line', (text, line, why) => {
		expect(read(text).findings).toMatchObject([{ line, message: expect.stringContaining(why) }]);
	});
});

const AWESOME = new URL('../../../../shared/data/promql/awesome-rules.jsonl', import.meta.url);

describe.skipIf(!existsSync(AWESOME))("the community's rules (skipped where ../shared/data/promql is absent)", () => {
	it('come over, at least 99 of 100, and validate without a finding', () => {
		const rules = readFileSync(AWESOME, 'utf8')
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line));
		const group = rules.map(({ alert, expr, for: duration, labels }) => ({ alert, expr, for: duration, labels }));
		const { groups, findings: broken } = read(stringify({ groups: [{ name: 'community', rules: group }] }));
		const taken = new Set<string>();
		const imported = groups
			.flatMap((each) => each.rules)
			.filter((rule) => rule.kind === 'alert')
			.filter(({ program }) => program !== undefined);
		expect(imported.length / rules.length, JSON.stringify(broken)).toBeGreaterThanOrEqual(0.99);
		expect(findings(imported.map((rule) => toThreshold(rule, taken)))).toEqual([]);
	});
});
