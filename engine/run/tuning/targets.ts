import { conditionHolds } from '../../decide/condition.ts';
import type { ThresholdPolicy } from '../../decide/policy-set.ts';
import type { Recording } from '../../history/recording.ts';
import type { Moment } from '../../learn/scaling/curve.ts';
import { type Demand, tuneTarget } from '../../learn/scaling/target.ts';
import { compile } from '../../promql/compile.ts';
import type { Program } from '../../promql/program.ts';
import { sampleAll } from '../reporting/sampling.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type Facts, stays, type TuneResult, together } from './kind.ts';
import type { TunableScaling } from './tunable.ts';

/** How often the signals are looked at. */
const STEP_MS = 60_000;

/** One rule, and what tells of it in a recording. */
interface Case {
	readonly rule: TunableScaling;
	readonly room: NonNullable<NonNullable<TunableScaling['tuning']>['target']>;
	readonly objective: ThresholdPolicy;
	readonly signals: Readonly<Record<'metric' | 'size' | 'missed', Program>>;
}

/** What the targets of ScalingRules should be, where the rules allow it: to what a unit carries while the objective holds. */
export async function tuneTargets({ set, recording, until }: Facts): Promise<TuneResult> {
	const cases = set.scaling.flatMap((rule) => caseOf(rule, set.thresholds) ?? []);
	const demands = await demandsOf(cases, recording, { until });
	return together(cases.map((each, i) => tunedOf(each, demands[i] ?? { moments: [], unknown: 0 })));
}

function tunedOf({ rule, room }: Case, demand: Demand): TuneResult {
	const { name, origin } = rule;
	const tuned = tuneTarget(rule, room, demand);
	if (tuned.kind === 'kept') return stays(name, tuned.reason);
	const { path, value, bounds } = room;
	const { to, evidence } = tuned;
	const fingerprint = fingerprintOf(name, path, to, 'demand');
	return { proposals: [{ policy: name, file: origin.file, path, from: value, to, bounds, evidence, fingerprint }], kept: [] };
}

/** What the recording must have of a rule whose target may be tuned. */
export function signalsOf(
	rule: Pick<TunableScaling, 'name' | 'metrics' | 'tuning'>,
	thresholds: readonly ThresholdPolicy[],
): readonly Program[] {
	return Object.values(caseOf(rule as TunableScaling, thresholds)?.signals ?? {});
}

export function caseOf(rule: TunableScaling, thresholds: readonly ThresholdPolicy[]): Case | undefined {
	const room = rule.tuning?.target;
	const objective = thresholds.find(({ name }) => name === room?.objective);
	// The engine records the number of every ScalingRule.
	const size = compile(`homeostat_knob{policy="${rule.name}"}`);
	const [metric] = rule.metrics;
	if (room === undefined || objective === undefined || metric === undefined || size.kind === 'invalid') return undefined;
	return { rule, room, objective, signals: { metric: metric.signal, size: size.program, missed: objective.signal } };
}

/** A minute counts where all three are known in it; those between the first and the last of which something is not are counted too. */
export async function demandsOf(
	cases: readonly Case[],
	recording: Recording,
	{ since, until }: { readonly since?: number; readonly until: number },
): Promise<readonly Demand[]> {
	const minutes = cases.map(() => new Map<number, Partial<Record<'metric' | 'size' | 'missed', number>>>());
	const programs = cases.flatMap(({ signals, objective }, index) =>
		(['metric', 'size', 'missed'] as const).map((part) => ({ index, part, program: signals[part], objective })),
	);
	const { first = 0, last = 0 } = recording.span ?? {};
	const from = since === undefined ? first : Math.max(first, since);
	if (cases.length > 0)
		await sampleAll(
			programs.map(({ program }) => program),
			recording,
			{ from, to: Math.min(last, until), step: STEP_MS },
			(i, at, values) => {
				const each = programs[i];
				const own = each && minutes[each.index];
				const value = each && readingOf(each.part, values, each.objective);
				if (own && each && value !== undefined) own.set(at, { ...own.get(at), [each.part]: value });
			},
		);
	return cases.map(({ rule }, i) => demandOf(rule, minutes[i] ?? new Map()));
}

/** Of the objective: 1 where it is missed by any of its subjects. A metric or size of several series says nothing. */
function readingOf(part: 'metric' | 'size' | 'missed', values: readonly number[], { levels }: ThresholdPolicy): number | undefined {
	if (part !== 'missed') return values.length === 1 ? values[0] : undefined;
	return values.some((value) => levels.some(({ enter }) => conditionHolds(enter, value))) ? 1 : 0;
}

function demandOf(
	{ metrics }: TunableScaling,
	minutes: ReadonlyMap<number, Partial<Record<'metric' | 'size' | 'missed', number>>>,
): Demand {
	const isTotal = metrics[0]?.target.kind === 'averageValue';
	const moments = [...minutes].flatMap(([at, { metric, size, missed }]): Moment[] => {
		if (metric === undefined || size === undefined || missed === undefined) return [];
		return [{ at, size, load: isTotal ? metric : metric * Math.max(1, size), missed: missed === 1 }];
	});
	return { moments, unknown: minutes.size - moments.length };
}
