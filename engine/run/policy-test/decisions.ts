import type { Judged } from '../../model/action.ts';
import type { Decision, ThresholdDecision } from '../../model/decision.ts';
import type { Json } from '../../model/json.ts';
import type { DecisionTest, ExpectedAction } from '../../model/rule-files.gen.ts';
import { compare, type Verdict } from './case.ts';

/** An action that a policy wanted, with the guards' verdict. */
export interface Wanted {
	readonly at: number;
	readonly judged: Judged;
}

/** From nothing to do to most urgent: the state of a Threshold is that of its most urgent subject. */
const URGENCY = ['inactive', 'pending', 'recovering', 'firing'] as const;

export function stateVerdict(test: DecisionTest, decisions: readonly Decision[]): Verdict {
	if (test.threshold !== undefined) return thresholdVerdict(test, test.threshold, decisions);
	if (test.playbook !== undefined) return playbookVerdict(test, test.playbook, decisions);
	return { ok: true };
}

function thresholdVerdict(test: DecisionTest, name: string, decisions: readonly Decision[]): Verdict {
	const subjects = decisions
		.filter((each) => each.kind === 'threshold')
		.filter((each) => each.policy === name && carries(each, test.labels));
	const state = URGENCY.findLast((candidate) => subjects.some((subject) => subject.state === candidate)) ?? 'inactive';
	const severity = subjects.find(
		(subject) => subject.state === state && (test.severity === undefined || subject.severity === test.severity),
	);
	const wanted = {
		...(test.state === undefined ? {} : { state: test.state }),
		...(test.severity === undefined ? {} : { severity: test.severity }),
	};
	const found = {
		...(test.state === undefined ? {} : { state }),
		...(test.severity === undefined ? {} : { severity: severity?.severity ?? subjects[0]?.severity ?? null }),
	};
	return compare(wanted, found);
}

function carries({ labels }: ThresholdDecision, wanted: DecisionTest['labels']): boolean {
	return Object.entries(wanted).every(([name, value]) => labels[name] === String(value));
}

function playbookVerdict(test: DecisionTest, name: string, decisions: readonly Decision[]): Verdict {
	const found = decisions
		.filter((each) => each.kind === 'playbook')
		.filter((each) => each.policy === name && (test.target === undefined || each.target === test.target));
	if (test.state === undefined || found.some(({ state }) => state === test.state)) return { ok: true };
	if (found.length === 0 && test.state === 'idle') return { ok: true };
	return { ok: false, expected: test.state, actual: found.map(({ target, state }) => ({ target, state })) };
}

/** Every wanted action must be expected, and the other way round, in this order. */
export function actionsVerdict(expected: readonly ExpectedAction[], wanted: readonly Wanted[]): Verdict {
	const same = expected.length === wanted.length && expected.every((each, i) => fits(each, wanted[i]?.judged));
	if (same) return { ok: true };
	return { ok: false, expected: expected as unknown as Json, actual: wanted.map(({ judged }) => describe(judged)) };
}

function fits(expected: ExpectedAction, judged: Judged | undefined): boolean {
	if (judged === undefined) return false;
	const { action, verdict } = judged;
	const by = verdict.kind === 'allow' ? undefined : verdict.by;
	return (
		expected.do === action.do &&
		expected.verdict === verdict.kind &&
		(expected.by === undefined || expected.by === by) &&
		(expected.target === undefined || expected.target === action.target) &&
		(expected.policy === undefined || expected.policy === action.policy) &&
		(expected.rung === undefined || expected.rung === action.rung.name) &&
		includes(action.with, expected.with)
	);
}

function includes(params: Readonly<Record<string, Json>>, wanted: ExpectedAction['with']): boolean {
	return Object.entries(wanted ?? {}).every(([name, value]) => JSON.stringify(params[name]) === JSON.stringify(value));
}

function describe({ action, verdict }: Judged): Json {
	const by = verdict.kind === 'allow' ? {} : { by: verdict.by };
	return {
		do: action.do,
		target: action.target,
		policy: action.policy,
		rung: action.rung.name,
		verdict: verdict.kind,
		...by,
		with: action.with,
	};
}
