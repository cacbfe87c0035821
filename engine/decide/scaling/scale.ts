import type { Action, Judged } from '../../model/action.ts';
import type { ScalingDecision, ScalingState } from '../../model/decision.ts';
import { errorText } from '../../model/error.ts';
import type { Mode } from '../../model/mode.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { Judgement } from '../guard/judge.ts';
import { latestOf } from '../guard/samples.ts';
import type { ScalingPolicy } from '../policy-set.ts';
import { knobAction } from './action.ts';
import { advance, type KnobMemory } from './memory.ts';
import { forget } from './pace.ts';
import { type Plan, plan } from './plan.ts';
import { targetOf } from './target.ts';

/** PromQL's lookback: an older reading of the knob is none. */
const LOOKBACK_MS = 300_000;

/** One rule's tick. `action` is what it wants done; `conclude` takes the guards' answer to it. */
export interface Scaling {
	readonly decision: ScalingDecision;
	readonly memory: KnobMemory;
	readonly action?: Action;
}

export function scale(policy: ScalingPolicy, snapshot: Snapshot, before: KnobMemory, mode: Mode): Scaling {
	const memory = trimmed(policy, advance(before, snapshot.at), snapshot.at);
	const read = readKnob(policy, snapshot, memory);
	const current = read ?? memory.last ?? policy.min;
	const planned = plan({ fields: policy, snapshot, memory, current, isRead: read !== undefined });
	const { inFlight } = memory;
	if (inFlight !== undefined) {
		const text = `a step from ${inFlight.from} to ${inFlight.to} is under way`;
		return still(policy, snapshot, { ...planned, state: 'acting', text, steps: { ...planned.steps, final: inFlight.to } });
	}
	if (planned.steps.final === current) return still(policy, snapshot, withCurrent(planned, current));
	const wish = memory.wish?.value === planned.steps.final ? memory.wish : { value: planned.steps.final, at: snapshot.at };
	const wished = { ...planned, memory: { ...planned.memory, wish } };
	try {
		const action = knobAction(policy, wished, wish, snapshot, mode);
		return { ...still(policy, snapshot, wished), action };
	} catch (thrown) {
		const text = `cannot set the knob: ${errorText(thrown)}`;
		return still(policy, snapshot, { ...wished, state: 'held', text });
	}
}

/** What the knob itself says, as the engine reads it or a recording has it; not from before the last step ended. */
function readKnob(
	{ name }: ScalingPolicy,
	{ series, at }: Snapshot,
	{ settledAt = Number.NEGATIVE_INFINITY }: KnobMemory,
): number | undefined {
	const [knob] = series.select([
		{ label: '__name__', op: '=', value: 'homeostat_knob' },
		{ label: 'policy', op: '=', value: name },
	]);
	const latest = knob && latestOf(knob, at);
	if (latest === undefined || Number.isNaN(latest.value) || latest.at <= at - LOOKBACK_MS || latest.at <= settledAt) return undefined;
	return latest.value;
}

/** Nothing is wanted any more; where somebody set it to 0, what was decided last must stay known. */
function withCurrent(planned: Plan, current: number): Plan {
	const { wish: _granted, ...memory } = planned.memory;
	return { ...planned, memory: planned.state === 'paused' ? memory : { ...memory, last: current } };
}

/** Without what no window of the rule reaches any more. */
export function trimmed({ scaleUp, scaleDown }: Pick<ScalingPolicy, 'scaleUp' | 'scaleDown'>, memory: KnobMemory, at: number): KnobMemory {
	const periods = [...scaleUp.policies, ...scaleDown.policies].map(({ period }) => period);
	return {
		...memory,
		highs: forget(memory.highs, scaleDown.stabilizationWindow, at),
		lows: forget(memory.lows, scaleUp.stabilizationWindow, at),
		changes: forget(memory.changes, Math.max(...periods), at),
	};
}

/** The decision of a tick at which nothing is done. */
function still(policy: ScalingPolicy, { at, host }: Snapshot, planned: Plan): Scaling {
	const { state, text, steps, readings, memory } = planned;
	const since = memory.state === state ? (memory.since ?? at) : at;
	const lead = readings.find((reading) => reading.kind === 'value' && reading.raw === steps.raw) ?? readings[0];
	const value = lead?.kind === 'value' ? { value: lead.value, comparison: `${lead.value}, target ${lead.target}` } : {};
	const missing = readings.flatMap((reading) => (reading.kind === 'missing' ? [`${reading.signal}: ${reading.why}`] : []));
	return {
		decision: {
			kind: 'scaling',
			policy: policy.name,
			target: targetOf(policy, { at, host }),
			state,
			since,
			metrics: readings.map((reading) => ({
				signal: reading.signal,
				presence: reading.kind === 'value' ? 'value' : 'absent',
				...(reading.kind === 'value' ? { value: reading.value } : {}),
				target: reading.target,
			})),
			steps,
			because: { expression: lead?.signal ?? policy.name, ...value, text: [text, ...missing].join('; ') },
			changed: memory.state !== state,
			actions: [],
		},
		memory: { ...memory, state, since },
	};
}

/** Takes the guards' answer: a step that is let through is taken at once; a refusal is told once. */
export function conclude({ decision, memory }: Scaling, { action, verdict, noted }: Judgement, at: number): Scaling {
	const judged: Judged = noted.length === 0 ? { action, verdict } : { action, verdict, noted };
	const { knob } = action;
	if (knob === undefined) return { decision, memory };
	if (verdict.kind === 'deny' || verdict.kind === 'ask') {
		const told = memory.wish?.told === verdict.kind;
		const wish = { ...(memory.wish ?? { value: knob.to, at }), told: verdict.kind };
		const reason = `${knob.from} -> ${knob.to} ${verdict.kind === 'ask' ? 'needs approval' : 'is denied'} by ${verdict.by}: ${verdict.reason}`;
		return ended(decision, { ...memory, wish }, verdict.kind === 'ask' ? 'asking' : 'denied', knob.from, reason, told ? [] : [judged], at);
	}
	if (knob.to === knob.from) {
		const wish = { ...(memory.wish ?? { value: knob.to, at }), told: verdict.kind };
		return ended(
			decision,
			{ ...memory, wish },
			'held',
			knob.from,
			`${decision.because.text}, but a guardrail keeps it at ${knob.from}`,
			[],
			at,
		);
	}
	const { wish: _granted, ...rest } = memory;
	const inFlight = { id: action.id, target: action.target, ...knob, until: at + action.timeout };
	const changes = [...memory.changes, { at, value: knob.to - knob.from }];
	return ended(decision, { ...rest, last: knob.to, inFlight, changes }, decision.state, knob.to, decision.because.text, [judged], at);
}

function ended(
	decision: ScalingDecision,
	memory: KnobMemory,
	state: ScalingState,
	final: number,
	text: string,
	actions: readonly Judged[],
	at: number,
): Scaling {
	const since = decision.state === state ? decision.since : at;
	const steps = { ...decision.steps, final };
	const changed = decision.changed || actions.length > 0;
	return {
		decision: { ...decision, state, since, steps, because: { ...decision.because, text }, changed, actions },
		memory: { ...memory, state, since },
	};
}
