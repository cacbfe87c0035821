import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { actuators } from '../../../actuators/index.ts';
import { runTestFile } from './index.ts';

const dir = mkdtempSync(join(tmpdir(), 'homeostat-policy-test-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const POLICIES = `
apiVersion: homeostat/v1
kind: Threshold
metadata: { name: hot, owner: me, rationale: Because. }
mode: enforce
spec:
  signal: heat
  levels: [ { severity: critical, above: 90, for: 1m } ]
---
apiVersion: homeostat/v1
kind: Playbook
metadata: { name: cool, owner: me, rationale: Because. }
mode: enforce
spec:
  when: { threshold: hot }
  target: \${labels.host}
  ladder:
    - { name: fan, do: exec/run, with: { argv: [fan, "\${labels.host}"] }, verify: { within: 1m } }
    - { name: off, do: exec/run, with: { argv: [shutdown] }, verify: { within: 1m } }
---
apiVersion: homeostat/v1
kind: Guardrail
metadata: { name: stay-on, owner: me, rationale: Because. }
mode: enforce
spec:
  match: { actuators: [exec/run] }
  rules: [ { deny: 'action.rung == "off"', reason: Never off. } ]
`;

function run(decisions: string, given = '') {
	writeFileSync(join(dir, 'policies.yaml'), POLICIES);
	const file = join(dir, 'x.test.yaml');
	writeFileSync(
		file,
		`policies: [policies.yaml]
evaluation_interval: 15s
tests:
  - name: heat
    interval: 15s
    input_series: [ { series: 'heat{host="a"}', values: '50x4 95x40' } ]
${given}    decisions:
${decisions}`,
	);
	const result = runTestFile(file, { actuators });
	expect(result.findings).toEqual([]);
	return result;
}

const outcome = (result: ReturnType<typeof run>) => result.cases.map(({ ok, actual }) => (ok ? 'ok' : actual));

describe('decisions', () => {
	const FULL = `
      - { at: 1m, threshold: hot, state: inactive, actions: [] }
      - { at: 1m30s, threshold: hot, state: pending, severity: critical, labels: { host: a }, actions: [] }
      - { at: 2m15s, threshold: hot, state: firing, actions: [ { do: exec/run, rung: fan, target: a, with: { argv: [fan, a] } } ] }
      - { at: 3m30s, actions: [ { do: exec/run, rung: off, verdict: deny, by: stay-on } ] }
`;

	it('tell states, actions, their order and what a guardrail blocks', () => {
		const result = run(FULL);
		expect(outcome(result)).toEqual(['ok', 'ok', 'ok', 'ok']);
		expect(result.coverage.map(({ name, reached }) => [name, reached])).toEqual([
			['critical', true],
			['fan', true],
			['off', true],
		]);
	});

	it('an action that nobody expects fails', () => {
		expect(outcome(run('      - { at: 3m30s, threshold: hot, state: firing }\n'))).toEqual([
			[
				expect.objectContaining({ rung: 'fan', verdict: 'allow' }),
				expect.objectContaining({ rung: 'off', verdict: 'deny', by: 'stay-on' }),
			],
		]);
	});

	it('an expected action that does not come fails', () => {
		expect(outcome(run('      - { at: 1m, actions: [ { do: exec/run } ] }\n'))).toEqual([[]]);
	});

	it('another state fails, and says which it is', () => {
		expect(outcome(run('      - { at: 1m30s, threshold: hot, state: firing }\n'))).toEqual([{ state: 'pending' }]);
	});

	it('a given outcome decides how it goes on', () => {
		const given = '    given: { outcomes: [ { do: exec/run, result: failed, retry: false, error: no fan } ] }\n';
		const result = run(
			'      - { at: 2m30s, actions: [ { do: exec/run, rung: fan }, { do: exec/run, rung: "off", verdict: deny } ] }\n',
			given,
		);
		expect(outcome(result)).toEqual(['ok']);
	});
});

it('alert_rule_test sees a firing Threshold as an alert of its name', () => {
	writeFileSync(join(dir, 'policies.yaml'), POLICIES);
	const file = join(dir, 'alerts.test.yaml');
	writeFileSync(
		file,
		`policies: [policies.yaml]
evaluation_interval: 15s
tests:
  - interval: 15s
    input_series: [ { series: 'heat{host="a"}', values: '95x8' } ]
    promql_expr_test: [ { expr: heat, eval_time: 30s, exp_samples: [ { labels: 'heat{host="a"}', value: 95 } ] } ]
    alert_rule_test:
      - { eval_time: 45s, alertname: hot }
      - { eval_time: 1m, alertname: hot, exp_alerts: [ { exp_labels: { host: a, severity: critical } } ] }
`,
	);
	const { cases, findings } = runTestFile(file, { actuators });
	expect(findings).toEqual([]);
	expect(cases.map(({ kind, test, ok }) => [kind, test, ok])).toEqual([
		['alert', '#1', true],
		['alert', '#1', true],
		['expr', '#1', true],
	]);
});
