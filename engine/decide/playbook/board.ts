import type { Action } from '../../model/action.ts';
import { type Incident, SEVERITIES } from '../../model/incident.ts';
import type { Mode } from '../../model/mode.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { type Judgement, judge, wouldAct } from '../guard/judge.ts';
import { type GuardMemory, spend } from '../guard/memory.ts';
import { byName } from '../index-by-name.ts';
import type { Help, Memory, Run, TargetMemory, Wanting } from '../memory.ts';
import type { PlaybookPolicy, PolicySet, ScalingPolicy } from '../policy-set.ts';
import { at } from '../record.ts';
import { targetOf } from '../scaling/target.ts';
import type { Desk } from './desk.ts';
import { targetsOf } from './patients.ts';

/** The desk of one tick, and what has changed on it by the end. */
export interface Board extends Desk {
	guards(): GuardMemory;
	asked(): readonly Help[];
}

export interface BoardParts {
	readonly set: PolicySet;
	readonly snapshot: Snapshot;
	/** As before the tick, but for the Thresholds. */
	readonly memory: Memory;
	/** All that fire now, of every Threshold. */
	readonly incidents: readonly Incident[];
	readonly agent: string;
	readonly mode: Mode;
}

const HOLDING: ReadonlySet<string> = new Set(['acting', 'ended', 'verifying', 'want-undo']);

/** While one waits, asks or is refused, another may heal the target. */
function isHolding(target: { readonly run?: Run | undefined } | undefined): boolean {
	return target?.run !== undefined && HOLDING.has(target.run.phase.kind);
}

export function createBoard(parts: BoardParts): Board {
	const { set, snapshot, memory, agent, mode } = parts;
	const acts = actingIn(set);
	const claims = holders(memory, acts);
	const latest = new Map<string, Map<string, TargetMemory>>();
	const targetsNow = (playbook: string) => latest.get(playbook) ?? new Map(Object.entries(at(memory.playbooks, playbook) ?? {}));
	const asked: Help[] = [];
	let others: ReturnType<typeof wantedByOthers> | undefined;
	const wanted = new Set<string>();
	// What the guards judge by: beside what was let through, all that was refused at this tick. See `judge`.
	let { guards: considered, guards } = memory;
	const { priority, escalatesTo: helper } = byName(set.agents).get(agent) ?? { priority: DEFAULT_PRIORITY, escalatesTo: undefined };
	return {
		snapshot,
		mode,
		priority,
		...(helper === undefined ? {} : { helper }),
		judge(action, policy) {
			wanted.add(action.target);
			const judged = judgeAction(action, policy, parts, considered);
			const plain = considered === guards ? judged : judgeAction(action, policy, parts, guards);
			// Refused only beside what else was refused: as if it had not been wanted.
			if (isPermitted(judged) || !isPermitted(plain)) guards = plain.memory;
			considered = isPermitted(judged) ? judged.memory : spend(judged.memory, action, snapshot.at, wouldAct(action, policy), policy.labels);
			return judged;
		},
		wants: (target) => wanted.has(target),
		claim: (target, policy) => claims.set(target, policy),
		holder(target, policy) {
			const holder = claims.get(target);
			// Who only rehearses keeps nobody from acting.
			return holder === undefined || holder === policy || (acts(policy) && !acts(holder)) ? undefined : holder;
		},
		// Between its rungs a playbook keeps its target.
		contender(target, policy, wanting) {
			if (claims.get(target) === policy) return undefined;
			others ??= wantedByOthers(parts);
			return others.get(target)?.find((other) => goesBefore(other.wanting, other.name, wanting, policy))?.name;
		},
		askForHelp: (to, playbook, target, incident) => asked.push({ at: snapshot.at, from: agent, to, playbook, target, incident }),
		...namesOf(set),
		observations: (incident) => countObservations(incident, parts),
		targets: targetsNow,
		known(target) {
			const playbooks = new Set([...Object.keys(memory.playbooks), ...latest.keys()]);
			return [...playbooks].flatMap((playbook) => targetsNow(playbook).get(target) ?? []);
		},
		visited(playbook, target, after) {
			const targets = targetsNow(playbook);
			if (after === undefined) targets.delete(target);
			else targets.set(target, after);
			latest.set(playbook, targets);
			if (claims.get(target) === playbook && !isHolding(after) && !wanted.has(target)) claims.delete(target);
		},
		guards: () => guards,
		asked: () => asked,
	};
}

const namesOf = (set: PolicySet): Pick<Desk, 'threshold' | 'service'> => ({
	threshold: (name) => byName(set.thresholds).get(name),
	service: (name) => byName(set.services).get(name),
});

/** Of whichever agent's Threshold: what others saw is evidence too. */
const signalOf = ({ thresholds, foreign = [] }: PolicySet, name: string) =>
	(byName(thresholds).get(name) ?? byName(foreign).get(name))?.signal;

const isPermitted = ({ verdict }: Judgement) => verdict.kind === 'allow' || verdict.kind === 'clamp';

/** Does a policy act by its own mode? Of other agents' policies the set does not know it: they are taken to. */
function actingIn({ playbooks, scaling }: PolicySet): (policy: string) => boolean {
	return (policy) => ((byName(playbooks).get(policy) ?? byName(scaling).get(policy))?.mode ?? 'enforce') === 'enforce';
}

/** Targets that a policy of any agent is at work on, and whose; who acts comes before who rehearses. */
function holders({ playbooks, knobs }: Memory, acts: (policy: string) => boolean): Map<string, string> {
	const held = new Map<string, string>();
	const hold = (target: string, policy: string) => {
		const other = held.get(target);
		if (other === undefined || acts(policy) || !acts(other)) held.set(target, policy);
	};
	for (const [policy, targets] of Object.entries(playbooks)) {
		for (const [target, { run }] of Object.entries(targets)) if (isHolding({ run })) hold(target, policy);
	}
	for (const [policy, { inFlight }] of Object.entries(knobs)) if (inFlight !== undefined) hold(inFlight.target, policy);
	return held;
}

/** As the schema has it. */
const DEFAULT_PRIORITY = 50;
/** An agent that has not said for this and two of its intervals that it wants a target does not want it any more. */
const WANTING_MS = 60_000;

/** What playbooks of other agents want, by target. */
function wantedByOthers({ set, memory, snapshot }: BoardParts): ReadonlyMap<string, readonly { name: string; wanting: Wanting }[]> {
	const own = byName(set.playbooks);
	const oldest = snapshot.at - WANTING_MS - 2 * Math.max(0, ...set.agents.map(({ interval }) => interval));
	const found = new Map<string, { name: string; wanting: Wanting }[]>();
	for (const [name, targets] of Object.entries(memory.playbooks)) {
		if (own.has(name)) continue;
		for (const [target, { wanting }] of Object.entries(targets)) {
			if (wanting !== undefined && wanting.at > oldest) found.set(target, [...(found.get(target) ?? []), { name, wanting }]);
		}
	}
	return found;
}

function goesBefore(a: Wanting, nameOfA: string, b: Wanting, nameOfB: string): boolean {
	const gravity = SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
	return gravity > 0 || (gravity === 0 && (a.priority > b.priority || (a.priority === b.priority && nameOfA < nameOfB)));
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

/** Thresholds that fire for labels which agree, each over metrics that none before it reads: two rules over one number see one thing. */
function countObservations(incident: Incident, { set, incidents }: BoardParts): number {
	const agreeing = incidents.filter(({ labels }) =>
		Object.entries(labels).every(([name, value]) => incident.labels[name] === undefined || incident.labels[name] === value),
	);
	const seen = new Set<string>();
	let count = 0;
	for (const name of new Set([incident.policy, ...agreeing.map(({ policy }) => policy)])) {
		const metrics = [...(signalOf(set, name)?.metrics ?? [`threshold ${name}`])];
		if (metrics.length > 0 && metrics.some((metric) => seen.has(metric))) continue;
		for (const metric of metrics) seen.add(metric);
		count++;
	}
	return count;
}
