import type { PolicySet } from '../../decide/policy-set.ts';
import type { Actuator } from '../../model/actuator.ts';
import type { Finding } from '../../model/finding.ts';
import type { TestGroup } from '../../model/rule-files.gen.ts';
import { loadPolicies } from '../../policy/load.ts';
import { type RuleGroup, readRuleFile, texts } from '../../policy/prometheus/rule-file.ts';
import type { CaseResult } from './case.ts';
import type { Coverage } from './coverage.ts';
import { PoliciesUnderTest } from './policies.ts';
import { RulesUnderTest } from './rules.ts';
import { readTestFile, type TestFile } from './test-file.ts';
import { runTimeline, type UnderTest } from './timeline.ts';

export type { CaseResult } from './case.ts';
export type { Coverage } from './coverage.ts';

export interface TestRun {
	readonly cases: readonly CaseResult[];
	/** What is wrong with the test file, or with a file that it names; then it has no cases. */
	readonly findings: readonly Finding[];
	readonly coverage: Coverage;
}

/**
 * Runs a file of policy tests, or a test file of promtool's. Throws the file system's error where it cannot be read; a fault in it
 * is a finding, a failed expectation a case that is not ok.
 */
export function runTestFile(file: string, options: { readonly actuators: readonly Actuator[] }): TestRun {
	const { tests, findings } = readTestFile(file);
	if (tests === undefined) return { cases: [], findings, coverage: [] };
	const policies =
		tests.policies.length === 0 ? undefined : loadPolicies(tests.policies, { revision: 'test', actuators: options.actuators });
	const rules = tests.ruleFiles.map(readRuleFile);
	const wrong = [...(policies?.findings ?? []), ...rules.flatMap((read) => read.findings)].filter(({ severity }) => severity === 'error');
	if (wrong.length > 0) return { cases: [], findings: wrong, coverage: [] };
	const groups = ordered(
		rules.flatMap((read) => read.groups),
		tests.document.group_eval_order,
	);
	const covered: Coverage[] = [];
	const cases = tests.timelines.flatMap((timeline, i) => {
		const under = underTest(tests, timeline.group, groups, policies?.policySet);
		const results = runTimeline(tests, i, timeline, under);
		for (const each of under) if (each instanceof PoliciesUnderTest) covered.push(each.coverage());
		return results;
	});
	return { cases, findings: [], coverage: covered.flat() };
}

function underTest(tests: TestFile, group: TestGroup, groups: readonly RuleGroup[], set: PolicySet | undefined): readonly UnderTest[] {
	const externals = { externalLabels: texts(group.external_labels), externalUrl: group.external_url };
	const rules = groups.length === 0 ? [] : [new RulesUnderTest(groups, externals)];
	return set === undefined ? rules : [...rules, new PoliciesUnderTest(set, group, tests.evaluationInterval)];
}

/** Groups named in `group_eval_order` come first to last as named, the others where they stand. */
function ordered(groups: readonly RuleGroup[], names: readonly string[]): readonly RuleGroup[] {
	const rank = ({ name }: RuleGroup) => (names.includes(name) ? names.indexOf(name) : names.length);
	return [...groups].sort((a, b) => rank(a) - rank(b));
}
