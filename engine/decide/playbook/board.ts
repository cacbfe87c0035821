import type { Incident } from '../../model/incident.ts';
import type { GuardMemory } from '../guard/memory.ts';
import { byName } from '../index-by-name.ts';
import type { Help, TargetMemory } from '../memory.ts';
import type { Waiting } from '../queue.ts';
import { at } from '../record.ts';
import { type BoardParts, namesOf, signalOf } from './board-parts.ts';
import { createClaims } from './claims.ts';
import type { Desk } from './desk.ts';
import { createJudging } from './judging.ts';

/** The desk of one tick, and what has changed on it by the end. */
export interface Board extends Desk {
	guards(): GuardMemory;
	queue(): readonly Waiting[];
	asked(): readonly Help[];
}

/** As the schema has it. */
const DEFAULT_PRIORITY = 50;
/** While it rests so, a playbook still wants what it was refused. */
const PAUSES: ReadonlySet<string | undefined> = new Set(['backing-off', 'exhausted']);

export function createBoard(parts: BoardParts): Board {
	const { set, snapshot, memory, agent, mode } = parts;
	const { visited: settleClaim, ...claims } = createClaims(parts);
	const { judge, guards, queue } = createJudging(parts);
	const latest = new Map<string, Map<string, TargetMemory>>();
	const targetsNow = (playbook: string) => latest.get(playbook) ?? new Map(Object.entries(at(memory.playbooks, playbook) ?? {}));
	const asked: Help[] = [];
	const wanted = new Set<string>();
	const { priority, escalatesTo: helper } = byName(set.agents).get(agent) ?? { priority: DEFAULT_PRIORITY, escalatesTo: undefined };
	return {
		snapshot,
		mode,
		priority,
		...(helper === undefined ? {} : { helper }),
		...claims,
		...namesOf(set),
		judge(action, policy) {
			wanted.add(action.target);
			return judge(action, policy);
		},
		wants: (target) => wanted.has(target),
		due: queue.due,
		askForHelp: (to, playbook, target, incident) => asked.push({ at: snapshot.at, from: agent, to, playbook, target, incident }),
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
			if (PAUSES.has(after?.state)) queue.pauses(playbook, target);
			settleClaim(playbook, target, after, wanted.has(target));
		},
		guards,
		queue: queue.after,
		asked: () => asked,
	};
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
