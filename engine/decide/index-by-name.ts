type Named = { readonly name: string };

const indexes = new WeakMap<readonly Named[], ReadonlyMap<string, Named>>();

/** Policies by name. A set never changes, so its index is made once. */
export function byName<T extends Named>(policies: readonly T[]): ReadonlyMap<string, T> {
	const known = indexes.get(policies) as ReadonlyMap<string, T> | undefined;
	if (known !== undefined) return known;
	const index = new Map(policies.map((policy) => [policy.name, policy]));
	indexes.set(policies, index);
	return index;
}
