import { evaluate, remember } from '../../decide/evaluate.ts';
import { emptyMemory, type Memory } from '../../decide/memory.ts';
import type { PolicySet } from '../../decide/policy-set.ts';
import type { Judged } from '../../model/action.ts';
import type { Decision } from '../../model/decision.ts';
import type { Incident } from '../../model/incident.ts';
import type { DecisionTest, TestGroup } from '../../model/rule-files.gen.ts';
import type { Approval } from '../../model/snapshot.ts';
import type { Windows } from '../../promql/store/windows.ts';
import { createDetecting, type Detecting } from '../detecting.ts';
import { reachOf } from '../reach.ts';
import type { Expectation } from './case.ts';
import { type Coverage, coverageOf, levelKey, rungKey } from './coverage.ts';
import { actionsVerdict, stateVerdict, type Wanted } from './decisions.ts';
import type { SeenAlert } from './expectations.ts';
import { GivenOutcomes } from './outcomes.ts';
import { ms } from './test-file.ts';
import type { UnderTest } from './timeline.ts';

const HOST = { name: 'test' };

/** A set of policies, driven as the engine drives it, detectors included; nothing is executed, outcomes and approvals are the test's. */
export class PoliciesUnderTest implements UnderTest {
	readonly reach: number;
	readonly #set: PolicySet;
	readonly #group: TestGroup;
	readonly #interval: number;
	readonly #outcomes: GivenOutcomes;
	readonly #detecting: Detecting;
	readonly #reached = new Set<string>();
	/** The first tick. */
	#start: number | undefined;
	#memory: Memory = emptyMemory;
	#decisions: readonly Decision[] = [];
	#incidents: readonly Incident[] = [];
	#wanted: readonly Wanted[] = [];

	constructor(set: PolicySet, group: TestGroup, interval: number) {
		this.#set = set;
		this.#group = group;
		this.#interval = interval;
		this.#outcomes = new GivenOutcomes(group.given.outcomes);
		this.#detecting = createDetecting(set.detectors);
		this.reach = reachOf(set);
	}

	evaluate(windows: Windows, at: number): readonly string[] {
		this.#start ??= at;
		this.#memory = remember(this.#memory, this.#outcomes.ended(at));
		this.#detecting.step(windows, at);
		const approvals = this.#approvals(at);
		const snapshot = { at, trigger: 'interval', series: windows, host: HOST, stopped: false, approvals } as const;
		const { decisions, incidents, memory } = evaluate(this.#set, snapshot, this.#memory, { agent: 'test', mode: 'enforce' });
		this.#memory = memory;
		this.#decisions = decisions;
		this.#incidents = incidents;
		for (const { policy, severity } of incidents) this.#reached.add(levelKey(policy, severity));
		for (const decision of decisions) if (decision.kind !== 'threshold') for (const judged of decision.actions) this.#take(judged, at);
		return [];
	}

	/** A firing incident as an alert: the Threshold's name, the severity, the labels of its series. */
	firing(alertname: string): readonly SeenAlert[] {
		return this.#incidents
			.filter(({ policy }) => policy === alertname)
			.map(({ labels, severity }) => ({ labels: { ...labels, alertname, severity }, annotations: {} }));
	}

	expectations(start: number): readonly Expectation[] {
		let from = Number.NEGATIVE_INFINITY;
		const tests = this.#group.decisions;
		return tests.flatMap((test, i) => {
			const due = ms(test.at);
			// What no later entry lists belongs to the last one: an action that nobody expects must not pass unseen.
			const lists = test.actions !== undefined || i === tests.length - 1;
			const since = from;
			if (lists) from = start + due;
			return this.#expectation(test, due, lists ? since : undefined);
		});
	}

	coverage(): Coverage {
		return coverageOf(this.#set, this.#reached);
	}

	#expectation(test: DecisionTest, due: number, since: number | undefined): readonly Expectation[] {
		const about = test.threshold ?? test.playbook ?? 'actions';
		const common = { kind: 'decision', at: String(test.at), due, about } as const;
		const judge = () => {
			const state = stateVerdict(test, this.#decisions);
			if (!state.ok || since === undefined) return state;
			return actionsVerdict(
				test.actions ?? [],
				this.#wanted.filter(({ at }) => at > since),
			);
		};
		return [{ ...common, judge }];
	}

	#take(judged: Judged, at: number): void {
		const { action, verdict } = judged;
		this.#wanted = [...this.#wanted, { at, judged }];
		this.#reached.add(rungKey(action.policy, action.rung.name));
		if (verdict.kind === 'allow' || verdict.kind === 'clamp') this.#outcomes.start(action, at);
	}

	/** Answers that people gave since the tick before, to whatever waits then. */
	#approvals(at: number): readonly Approval[] {
		const asked = this.#wanted.filter(({ judged }) => judged.verdict.kind === 'ask').map(({ judged }) => judged.action);
		const start = this.#start ?? at;
		return this.#group.given.approvals
			.filter((given) => start + ms(given.at) <= at && start + ms(given.at) > at - this.#interval)
			.flatMap(({ do: doing, target, answer, by, role }) =>
				asked
					.filter((action) => action.do === doing && (target === undefined || action.target === target))
					.map(({ id }) => ({ actionId: id, answer, by, role, at })),
			);
	}
}
