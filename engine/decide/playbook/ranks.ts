import { byName } from '../index-by-name.ts';
import type { PlaybookPolicy, ServicePolicy } from '../policy-set.ts';

/** How far each name is from those that depend on nothing. Circles, which validation refuses, are cut anywhere. */
function ranksOf(names: readonly string[], next: (name: string) => readonly string[]): ReadonlyMap<string, number> {
	const ranks = new Map<string, number>();
	const rank = (name: string): number => {
		const known = ranks.get(name);
		if (known !== undefined) return known;
		ranks.set(name, 0);
		const found = Math.max(-1, ...next(name).map(rank)) + 1;
		ranks.set(name, found);
		return found;
	};
	names.forEach(rank);
	return ranks;
}

const known = new WeakMap<object, ReadonlyMap<string, number>>();

function once<T extends { readonly name: string }>(
	policies: readonly T[],
	next: (policy: T) => readonly string[],
): ReadonlyMap<string, number> {
	const found = known.get(policies);
	if (found !== undefined) return found;
	const index = byName(policies);
	const ranks = ranksOf([...index.keys()], (name) => {
		const policy = index.get(name);
		return policy === undefined ? [] : next(policy);
	});
	known.set(policies, ranks);
	return ranks;
}

/** Playbooks by what they come `after`. */
export const playbookRanks = (playbooks: readonly PlaybookPolicy[]) => once(playbooks, ({ after }) => after);

/** Services by what they depend on. */
export const serviceRanks = (services: readonly ServicePolicy[]) => once(services, ({ service }) => service.dependsOn);
