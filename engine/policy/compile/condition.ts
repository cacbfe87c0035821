import type { Condition } from '../../decide/policy-set.ts';
import type { Bounds, Holds } from '../../model/policy.gen.ts';
import type { Path } from '../locate.ts';
import type { Place } from '../place.ts';

/** The fields that make a condition; the schema lets exactly one of them pass. */
export interface ConditionFields {
	readonly above?: number;
	readonly below?: number;
	readonly outside?: Bounds;
	readonly true?: Holds;
}

export function conditionOf({ above, below, outside }: ConditionFields): Condition {
	if (above !== undefined) return { kind: 'above', value: above };
	if (below !== undefined) return { kind: 'below', value: below };
	if (outside !== undefined) return { kind: 'outside', low: outside[0], high: outside[1] };
	return { kind: 'true' };
}

/** The numbers of a condition, with the path of each. */
export function boundsOf(condition: Condition, path: Path): readonly { readonly value: number; readonly path: Path }[] {
	switch (condition.kind) {
		case 'above':
		case 'below':
			return [{ value: condition.value, path: [...path, condition.kind] }];
		case 'outside':
			return [
				{ value: condition.low, path: [...path, 'outside', 0] },
				{ value: condition.high, path: [...path, 'outside', 1] },
			];
		case 'true':
			return [];
	}
}

/** Reports `outside: [90, 10]`: nothing lies between, so everything would be outside. */
export function checkOutside(condition: Condition, path: Path, place: Place): void {
	if (condition.kind !== 'outside' || condition.low < condition.high) return;
	place.value([...path, 'outside'], 'bounds-order', `the lower bound ${condition.low} must be less than the upper bound ${condition.high}`);
}
