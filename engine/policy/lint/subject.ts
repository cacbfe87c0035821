import type { Policy } from '../../decide/policy-set.ts';
import type { Json } from '../../model/json.ts';
import type { Place } from '../place.ts';

/** A policy that may be remarked upon. */
export interface Subject<P extends Policy = Policy> {
	readonly policy: P;
	readonly place: Place;
	/** The document, defaults filled in. */
	readonly value: Json;
}

export interface LintContext {
	/** Names of all metrics that a recording holds; absent: nobody gave one. */
	readonly recorded?: ReadonlySet<string>;
}

export type Check = (subjects: readonly Subject[], context: LintContext) => void;

export function ofKind<K extends Policy['kind']>(subjects: readonly Subject[], kind: K): readonly Subject<Extract<Policy, { kind: K }>>[] {
	return subjects.filter((subject): subject is Subject<Extract<Policy, { kind: K }>> => subject.policy.kind === kind);
}

/** Those that share a key, where there are several; in the order of the subjects. */
export function sharing<S>(subjects: readonly S[], keyOf: (subject: S) => string): readonly (readonly [S, S, ...S[]])[] {
	const groups = new Map<string, S[]>();
	for (const subject of subjects) {
		const key = keyOf(subject);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [subject]);
		else group.push(subject);
	}
	return [...groups.values()].filter((group): group is [S, S, ...S[]] => group.length > 1);
}
