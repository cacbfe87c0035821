import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runTestFile } from '../../engine/run/policy-test/index.ts';
import { type ExpectedAlert, type Generated, generated, yaml } from './generate.ts';

const FILES = 40;
const promtool = spawnSync('promtool', ['--version']).status === 0;

/** promtool of the `prometheus` package judges the same files: what our evaluator gives must pass there, and what is made wrong fail in both. */
describe.skipIf(!promtool)('promtool agrees (needs promtool, package prometheus)', () => {
	let dir = '';
	beforeAll(() => {
		dir = mkdtempSync(join(tmpdir(), 'homeostat-promtool-'));
	});
	afterAll(() => rmSync(dir, { recursive: true, force: true }));

	const write = ({ rules, tests }: Pick<Generated, 'rules'> & { readonly tests: object }) => {
		writeFileSync(join(dir, 'rules.yml'), yaml(rules));
		writeFileSync(join(dir, 'tests.yml'), yaml(tests));
	};
	const ours = () => {
		const run = runTestFile(join(dir, 'tests.yml'), { actuators: [] });
		expect(run.findings).toEqual([]);
		return run;
	};
	const theirs = () => spawnSync('promtool', ['test', 'rules', 'tests.yml'], { cwd: dir, encoding: 'utf8' });

	it(`on ${FILES} generated files`, { timeout: 300_000 }, () => {
		const sample = fc.sample(generated, { numRuns: FILES, seed: 1154 });
		let judged = 0;
		for (const file of sample) {
			write(file);
			const right = withExpectations(file, ours().cases);
			if (right === undefined) {
				// An evaluation fails, such as two alerts with the same labels: it must fail there too.
				expect(theirs().status, yaml(file.rules)).not.toBe(0);
				continue;
			}
			write({ rules: file.rules, tests: right });
			const verdict = theirs();
			expect(verdict.status, `${verdict.stdout}\n${verdict.stderr}\n${yaml(file.rules)}\n${yaml(right)}`).toBe(0);
			expect(ours().cases.every(({ ok }) => ok)).toBe(true);
			for (const wrong of mutants(right)) {
				write({ rules: file.rules, tests: wrong });
				expect(theirs().status).not.toBe(0);
				expect(ours().cases.filter(({ ok }) => !ok)).toHaveLength(1);
			}
			judged++;
		}
		expect(judged).toBeGreaterThan(FILES / 2);
	});

	it('on the version that is installed', () => {
		expect(execFileSync('promtool', ['--version'], { encoding: 'utf8' })).toMatch(/promtool, version \d/);
	});
});

type Tests = Generated['tests'];
type Cases = ReturnType<typeof runTestFile>['cases'];

/** The file with what our evaluator gave as what is expected; undefined where an evaluation failed. */
function withExpectations(file: Generated, cases: Cases): Tests | undefined {
	if (cases.some(({ ok, expected }) => !ok && expected === undefined)) return undefined;
	let next = 0;
	const actual = () => {
		const found = cases[next++];
		return found === undefined || found.ok ? [] : found.actual;
	};
	const tests = file.tests.tests.map((test) => ({
		...test,
		alert_rule_test: test.alert_rule_test.map((alert) => ({ ...alert, exp_alerts: alertsOf(actual()) })),
		promql_expr_test: test.promql_expr_test.map((expr) => ({ ...expr, exp_samples: samplesOf(actual()) })),
	}));
	return { ...file.tests, tests };
}

function alertsOf(actual: unknown): readonly ExpectedAlert[] {
	return (actual as { labels: Record<string, string>; annotations: Record<string, string> }[]).map(
		({ labels: { alertname: _, ...exp_labels }, annotations }) => ({ exp_labels, exp_annotations: annotations }),
	);
}

function samplesOf(actual: unknown): Tests['tests'][number]['promql_expr_test'][number]['exp_samples'] {
	return (actual as string[]).map((row) => ({
		labels: row.slice(0, row.lastIndexOf(' ')),
		value: Number(row.slice(row.lastIndexOf(' ') + 1)),
	}));
}

/** One expectation made wrong: a label, an annotation, a value, or one too few. */
function* mutants(tests: Tests): Generator<Tests> {
	const [first, ...others] = tests.tests;
	if (first === undefined) return;
	const alert = first.alert_rule_test.findIndex(({ exp_alerts }) => exp_alerts.length > 0);
	if (alert >= 0) {
		const change = (exp_alerts: readonly ExpectedAlert[]) =>
			first.alert_rule_test.map((each, i) => (i === alert ? { ...each, exp_alerts } : each));
		const expected = first.alert_rule_test[alert]?.exp_alerts ?? [];
		const wrongLabel = expected.map((each) => ({ ...each, exp_labels: { ...each.exp_labels, wrong: 'yes' } }));
		yield { ...tests, tests: [{ ...first, alert_rule_test: change(wrongLabel) }, ...others] };
		yield { ...tests, tests: [{ ...first, alert_rule_test: change(expected.slice(1)) }, ...others] };
	}
	const expr = first.promql_expr_test.findIndex(({ exp_samples }) => exp_samples.length > 0);
	if (expr < 0) return;
	const nudged = first.promql_expr_test.map((each, i) =>
		i === expr ? { ...each, exp_samples: each.exp_samples.map(({ labels, value }) => ({ labels, value: value + 0.5 })) } : each,
	);
	yield { ...tests, tests: [{ ...first, promql_expr_test: nudged }, ...others] };
}
