import type { AgentPolicy, PlaybookPolicy, Policy, ScalingPolicy, ServicePolicy, ThresholdPolicy } from '../decide/policy-set.ts';
import type { Json } from '../model/json.ts';
import type { Path } from './locate.ts';
import { nearest } from './nearest.ts';
import type { Place } from './place.ts';

/** A document on its way into the set. */
export interface Named {
	/** Empty where it is of no known kind. */
	readonly kind: string;
	readonly name: string | undefined;
	readonly value: Json;
	readonly place: Place;
	/** Absent where the document is faulty. */
	readonly policy?: Policy;
}

/** Checks what one policy says of another: names are unique per kind, and every name that is used is there. */
export function resolveReferences(named: readonly Named[]): void {
	const names = namesByKind(named);
	for (const { policy, place } of named) {
		if (policy?.kind === 'Playbook') checkPlaybook(policy, place, names);
		if (policy?.kind === 'Threshold') checkThreshold(policy, place, names);
		if (policy?.kind === 'ScalingRule') checkScalingRule(policy, place, names, named);
		if (policy?.kind === 'Service') checkService(policy, place, names);
		if (policy?.kind === 'Agent') checkAgent(policy, place, names);
	}
	const services = nodesOf(named, (policy) => (policy.kind === 'Service' ? policy.service.dependsOn : undefined));
	reportCircles(services, 'dependsOn', 'depends on itself');
	const playbooks = nodesOf(named, (policy) => (policy.kind === 'Playbook' ? policy.after : undefined));
	reportCircles(playbooks, 'after', 'waits for itself');
	const agents = nodesOf(named, (policy) => (policy.kind === 'Agent' ? [policy.escalatesTo ?? []].flat() : undefined));
	reportCircles(agents, 'escalatesTo', 'asks itself for help');
}

type Names = ReadonlyMap<string, ReadonlySet<string>>;

function namesByKind(named: readonly Named[]): Names {
	const names = new Map<string, Set<string>>();
	for (const { kind, name, place } of named) {
		if (name === undefined || kind === '') continue;
		const known = names.get(kind) ?? new Set<string>();
		if (known.has(name))
			place.value(['metadata', 'name'], 'duplicate-name', `there is another ${kind} named \`${name}\`; names are unique per kind`);
		names.set(kind, known.add(name));
	}
	return names;
}

function mustExist(kind: string, name: string, path: Path, place: Place, names: Names): void {
	const known = names.get(kind) ?? new Set();
	if (known.has(name)) return;
	const meant = nearest(name, known);
	place.value(
		path,
		'unresolved-reference',
		`there is no ${kind} named \`${name}\`${meant === undefined ? '' : `, did you mean \`${meant}\`?`}`,
		meant,
	);
}

function checkPlaybook(policy: PlaybookPolicy, place: Place, names: Names): void {
	if (policy.when.kind === 'incident') mustExist('Threshold', policy.when.threshold, ['spec', 'when', 'threshold'], place, names);
	if (policy.escalate !== undefined) mustExist('Agent', policy.escalate, ['spec', 'onExhausted', 'escalate'], place, names);
	policy.after.forEach((name, i) => {
		mustExist('Playbook', name, ['spec', 'after', i], place, names);
	});
	policy.ladder.forEach((rung, i) => {
		checkServiceParam(rung.action, ['spec', 'ladder', i], place, names);
		if (typeof rung.undo === 'object') checkServiceParam(rung.undo, ['spec', 'ladder', i, 'undo'], place, names);
	});
	if (policy.onExhausted !== undefined) checkServiceParam(policy.onExhausted, ['spec', 'onExhausted'], place, names);
}

/** `service/*` acts on a Service; one that is written out, not filled in later, must be there. */
function checkServiceParam(action: PlaybookPolicy['ladder'][number]['action'], path: Path, place: Place, names: Names): void {
	const { service } = action.with.source;
	if (!action.do.startsWith('service/') || typeof service !== 'string' || service.includes('${')) return;
	mustExist('Service', service, [...path, 'with', 'service'], place, names);
}

function checkThreshold(policy: ThresholdPolicy, place: Place, names: Names): void {
	policy.inhibitedBy.forEach(({ threshold }, i) => {
		const path = ['spec', 'inhibitedBy', i, 'threshold'];
		if (threshold === policy.name) place.value(path, 'reference-circle', 'a Threshold cannot mute itself');
		else mustExist('Threshold', threshold, path, place, names);
	});
}

function checkScalingRule({ tuning }: ScalingPolicy, place: Place, names: Names, named: readonly Named[]): void {
	if (tuning?.target === undefined) return;
	const { objective } = tuning.target;
	const path: Path = ['spec', 'tune', 'objective'];
	mustExist('Threshold', objective, path, place, names);
	const threshold = named.find(({ policy }) => policy?.kind === 'Threshold' && policy.name === objective)?.policy;
	if (threshold?.kind !== 'Threshold' || threshold.levels.every(({ enter }) => enter.kind === 'above' || enter.kind === 'below')) return;
	place.value(
		path,
		'tune-bounds',
		`Threshold \`${objective}\` is not above or below a number on every level: it does not tell when the target was too high`,
	);
}

function checkService(policy: ServicePolicy, place: Place, names: Names): void {
	policy.service.dependsOn.forEach((name, i) => {
		mustExist('Service', name, ['spec', 'dependsOn', i], place, names);
	});
}

function checkAgent(policy: AgentPolicy, place: Place, names: Names): void {
	if (policy.escalatesTo !== undefined) mustExist('Agent', policy.escalatesTo, ['spec', 'escalatesTo'], place, names);
}

/** A policy and what it names of its own kind. */
interface Node {
	readonly next: readonly string[];
	readonly place: Place;
}

function nodesOf(named: readonly Named[], next: (policy: Policy) => readonly string[] | undefined): ReadonlyMap<string, Node> {
	return new Map(
		named.flatMap(({ policy, place }) => {
			const names = policy && next(policy);
			return policy === undefined || names === undefined ? [] : [[policy.name, { next: names, place }] as const];
		}),
	);
}

/** Reports each policy that, over others of its kind, leads back to itself: none of them could ever begin. */
function reportCircles(nodes: ReadonlyMap<string, Node>, field: string, what: string): void {
	for (const [name, { next, place }] of nodes) {
		next.forEach((first, i) => {
			const way = wayTo(name, first, (from) => nodes.get(from)?.next ?? []);
			if (way === undefined) return;
			const path = ['spec', field, ...(field === 'escalatesTo' ? [] : [i])];
			place.value(path, 'reference-circle', `${what}: ${[name, ...way].join(' -> ')}`);
		});
	}
}

/** The shortest way along `next` from one name to another, both included. */
function wayTo(goal: string, from: string, next: (name: string) => readonly string[]): readonly string[] | undefined {
	const seen = new Set([from]);
	let ways: (readonly string[])[] = [[from]];
	while (ways.length > 0) {
		const there = ways.find((way) => way.at(-1) === goal);
		if (there !== undefined) return there;
		ways = ways.flatMap((way) => {
			const fresh = next(way.at(-1) ?? '').filter((name) => !seen.has(name));
			for (const name of fresh) seen.add(name);
			return fresh.map((name) => [...way, name]);
		});
	}
	return undefined;
}
