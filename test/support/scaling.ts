import { stringify } from 'yaml';
import { actuators } from '../../actuators/index.ts';
import { evaluate, remember } from '../../engine/decide/evaluate.ts';
import { emptyMemory, type Memory } from '../../engine/decide/memory.ts';
import type { PolicySet } from '../../engine/decide/policy-set.ts';
import type { Outcome } from '../../engine/model/action.ts';
import type { ScalingDecision } from '../../engine/model/decision.ts';
import { compileFiles } from '../../engine/policy/load.ts';
import { createWindows } from '../../engine/promql/store/windows.ts';

export const START = Date.UTC(2026, 4, 4, 12);
export const SECOND = 1_000;

/** A rule as people write it, loaded as the engine loads it: `load` is its signal, 5 of which one unit carries. */
export function policies(spec: object, ...others: readonly object[]): PolicySet {
	const metadata = (name: string) => ({ name, owner: 'o', rationale: 'r', labels: { tenant: 'a' } });
	const rule = {
		knob: { use: 'file/value', with: { path: '/run/workers' } },
		...{ min: 1, max: 100, metrics: [{ signal: 'load', target: { averageValue: 5 } }] },
		...spec,
	};
	const documents = [{ kind: 'ScalingRule', mode: 'enforce', metadata: metadata('workers'), spec: rule }, ...others];
	const text = documents.map((each) => stringify({ apiVersion: 'homeostat/v1', metadata: metadata('guard'), ...each })).join('---\n');
	const { policySet, findings } = compileFiles([{ path: 'rule.yaml', bytes: new TextEncoder().encode(text) }], {
		revision: 'test',
		actuators,
	});
	if (policySet === undefined) throw new Error(findings.map(({ message }) => message).join('\n'));
	return policySet;
}

/** What the series are at one tick; a series that is not named is gone. `knob` is what the knob says. */
export interface Moment {
	readonly [series: string]: number | undefined;
	readonly knob?: number;
}

export interface Run {
	/** The number after each tick. */
	readonly numbers: readonly number[];
	readonly decisions: readonly ScalingDecision[];
	readonly memory: Memory;
}

/** Plays a rule tick by tick, the memory written down and read again in between; each step ends as `outcome` says. */
export function play(
	set: PolicySet,
	moments: readonly Moment[],
	options: { every?: number; start?: number; memory?: Memory; outcome?: Outcome | 'none'; wakes?: boolean } = {},
): Run {
	const { every = 15 * SECOND, start = START, outcome = { kind: 'done' } } = options;
	const series = createWindows({ retention: 3_600 * SECOND });
	let memory = options.memory ?? emptyMemory;
	const decisions: ScalingDecision[] = [];
	moments.forEach(({ knob, ...named }, i) => {
		const at = start + i * every;
		const samples = Object.entries(named).flatMap(([name, value]) => (value === undefined ? [] : [{ labels: { __name__: name }, value }]));
		const known = knob === undefined ? [] : [{ labels: { __name__: 'homeostat_knob', policy: 'workers' }, value: knob }];
		series.append('test', at, [...samples, ...known]);
		const trigger = options.wakes === true ? ('wake' as const) : ('interval' as const);
		const snapshot = { at, trigger, series, host: {}, stopped: false, approvals: [] };
		const evaluated = evaluate(set, snapshot, memory, { agent: 'default', mode: 'enforce' });
		const [decision] = evaluated.decisions.filter((each): each is ScalingDecision => each.kind === 'scaling');
		if (decision === undefined) throw new Error('no decision');
		decisions.push(decision);
		const acted = decision.actions.filter(({ verdict }) => verdict.kind === 'allow' || verdict.kind === 'clamp');
		const happened = outcome === 'none' ? [] : acted.map(({ action }) => ({ action, outcome, at }));
		memory = JSON.parse(JSON.stringify(remember(evaluated.memory, happened)));
	});
	return { numbers: decisions.map(({ steps }) => steps.final), decisions, memory };
}

/** The series `load` over the ticks. */
export const loads = (...values: readonly (number | undefined)[]): Moment[] => values.map((load) => (load === undefined ? {} : { load }));
export const repeat = <T>(value: T, times: number): T[] => Array.from({ length: times }, () => value);
