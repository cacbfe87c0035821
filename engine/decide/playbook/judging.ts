import type { Action } from '../../model/action.ts';
import { type Judgement, judge, KILL_SWITCH, wouldAct } from '../guard/judge.ts';
import { type GuardMemory, type Spent, spend, spentOn } from '../guard/memory.ts';
import type { PlaybookPolicy, ScalingPolicy } from '../policy-set.ts';
import { createQueue, type Queue } from '../queue.ts';
import { targetOf } from '../scaling/target.ts';
import { type BoardParts, namesOf, signalOf, silenceOf } from './board-parts.ts';
import type { Desk } from './desk.ts';
import { targetsOf } from './patients.ts';

/** The guards' answers of one tick, and what they leave behind. */
export interface Judging extends Pick<Desk, 'judge'> {
	readonly queue: Queue;
	guards(): GuardMemory;
}

export function createJudging(parts: BoardParts): Judging {
	const { memory, snapshot } = parts;
	const queue = createQueue(memory.queue, snapshot.at, silenceOf(parts));
	// What the guards judge by: beside what was let through, all that was refused at this tick. See `judge`.
	let { guards: considered, guards } = memory;
	return {
		queue,
		guards: () => guards,
		judge(action, policy) {
			const kept = queue.keptFrom(action);
			const before = considered;
			const base = kept.length === 0 ? considered : { ...considered, ledger: [...considered.ledger, ...kept] };
			const judged = judgeAction(action, policy, parts, base);
			const plain = base === guards ? judged : judgeAction(action, policy, parts, guards);
			const charged = (to: GuardMemory) => spend(to, action, snapshot.at, wouldAct(action, policy), policy.labels);
			// Let through only beside what was refused (fairness): it is executed, and so counted, all the same.
			if (isPermitted(judged)) guards = charged(plain.memory);
			// Refused only beside what else was refused: as if it had not been wanted.
			else if (!isPermitted(plain)) guards = plain.memory;
			const after = charged(judged.memory);
			considered = kept.length === 0 ? after : { ...after, ledger: after.ledger.filter((spent) => !kept.includes(spent)) };
			if (isPermitted(judged)) queue.served(action);
			else if (isCrowdedOut(action, policy, parts, guards, judged))
				queue.refused(spentOn(action, snapshot.at, wouldAct(action, policy), policy.labels), plain.roomAt);
			const [first] = kept;
			const isKept = first !== undefined && !isPermitted(judged) && isPermitted(judgeAction(action, policy, parts, before));
			return isKept ? keptFor(first, judged) : judged;
		},
	};
}

function keptFor({ policy, target }: Spent, judged: Judgement): Judgement {
	const { verdict } = judged;
	if (verdict.kind !== 'deny') return judged;
	return {
		...judged,
		verdict: { ...verdict, reason: `${verdict.reason}, with what is kept for ${policy} on ${target}, whose turn it is` },
	};
}

const isPermitted = ({ verdict }: Judgement) => verdict.kind === 'allow' || verdict.kind === 'clamp';

/** Would it be let through, had none but its policy, on this target, done anything? */
function isCrowdedOut(
	action: Action,
	policy: PlaybookPolicy | ScalingPolicy,
	parts: BoardParts,
	guards: GuardMemory,
	{ verdict }: Judgement,
): boolean {
	if (verdict.kind !== 'deny' || verdict.by === KILL_SWITCH) return false;
	const own = { ...guards, ledger: guards.ledger.filter((spent) => spent.target === action.target && spent.policy === action.policy) };
	return isPermitted(judgeAction(action, policy, parts, own));
}

function judgeAction(
	action: Action,
	policy: PlaybookPolicy | ScalingPolicy,
	{ set, snapshot, incidents, memory }: BoardParts,
	guards: GuardMemory,
): Judgement {
	const { name, labels, mode } = policy;
	return judge(
		action,
		{
			guardrails: set.guardrails,
			snapshot,
			policy: { name, labels, mode },
			incidents,
			services: set.services,
			// The fleet of a knob is all knobs.
			targetsOf: () =>
				policy.kind === 'Playbook'
					? targetsOf(policy, memory.thresholds, { snapshot, ...namesOf(set) })
					: set.scaling.map((rule) => targetOf(rule, snapshot)),
			// A scaling rule acts on its own signals, not on a Threshold's.
			signalOf: (threshold) => (policy.kind === 'ScalingRule' && threshold === name ? policy.metrics[0]?.signal : signalOf(set, threshold)),
		},
		guards,
	);
}
