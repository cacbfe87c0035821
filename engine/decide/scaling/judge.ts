import type { Happened } from '../../model/action.ts';
import type { ScalingDecision } from '../../model/decision.ts';
import type { Desk } from '../playbook/desk.ts';
import type { ScalingPolicy } from '../policy-set.ts';
import { at } from '../record.ts';
import { emptyKnobMemory, type KnobMemory, settleKnob } from './memory.ts';
import { conclude, type Scaling, scale } from './scale.ts';
import { targetOf } from './target.ts';

type Knobs = Readonly<Record<string, KnobMemory>>;

/**
 * All rules of an agent, one tick on, in the order of their names, after those whose turn it is at last. Those whose wish was refused come last, and in turn: what they
 * do not use they must not keep from others.
 */
export function judgeScaling(
	policies: readonly ScalingPolicy[],
	before: Knobs,
	desk: Desk,
	turn: number,
): { decisions: readonly ScalingDecision[]; knobs: Knobs } {
	const active = policies.filter(({ mode }) => mode !== 'off');
	const isParked = ({ name }: ScalingPolicy) => at(before, name)?.wish?.told !== undefined;
	const dueSince = (rule: ScalingPolicy) => desk.due(rule.name, targetOf(rule, desk.snapshot))?.since;
	const due = active.filter((rule) => dueSince(rule) !== undefined).sort((a, b) => (dueSince(a) ?? 0) - (dueSince(b) ?? 0));
	const others = active.filter((rule) => dueSince(rule) === undefined);
	const parked = others.filter(isParked);
	const first = parked.length === 0 ? 0 : turn % parked.length;
	const rules = [...due, ...others.filter((rule) => !isParked(rule)), ...parked.slice(first), ...parked.slice(0, first)];
	const ticks = rules.map((policy) => [policy.name, judgeRule(policy, at(before, policy.name) ?? emptyKnobMemory, desk)] as const);
	return {
		decisions: ticks.map(([, { decision }]) => decision),
		knobs: { ...before, ...Object.fromEntries(ticks.map(([name, { memory }]) => [name, memory])) },
	};
}

function judgeRule(policy: ScalingPolicy, memory: KnobMemory, desk: Desk): Scaling {
	const wanted = scale(policy, desk.snapshot, memory, desk.mode);
	const { action } = wanted;
	if (action === undefined) return wanted;
	// Asked again, a guardrail that clamps the wish to what is there already would only use up budgets.
	if (wanted.memory.wish?.told === 'clamp') return holding(wanted, `a guardrail keeps it at ${wanted.decision.steps.current}`);
	const holder = desk.holder(action.target, policy.name);
	if (holder !== undefined) return holding(wanted, `${holder} is at work on ${action.target}`);
	const scaled = conclude(wanted, desk.judge(action, policy), desk.snapshot.at);
	if (scaled.memory.inFlight !== undefined) desk.claim(action.target, policy.name);
	return scaled;
}

/** Wanted, but not now. */
function holding(wanted: Scaling, why: string): Scaling {
	const { steps, because } = wanted.decision;
	const text = `${because.text}, but ${why}`;
	return {
		...wanted,
		decision: { ...wanted.decision, state: 'held', steps: { ...steps, final: steps.current }, because: { ...because, text } },
	};
}

/** Takes the end of a step into the memory of its rule. */
export function takeStep(knobs: Knobs, happened: Happened): Knobs {
	const { knob, policy } = happened.action;
	if (knob === undefined) return knobs;
	return { ...knobs, [policy]: settleKnob(at(knobs, policy) ?? emptyKnobMemory, happened) };
}
