import type { Json } from '../../model/json.ts';
import { type Check, type Subject, sharing } from './subject.ts';

/** The same policy under two names: no fault, but one of them is probably too many. */
export const duplicates: Check = (subjects) => {
	for (const [first, ...others] of sharing(subjects, specOf)) {
		for (const { place } of others) {
			place.remark('info', ['metadata', 'name'], 'duplicate-policy', `says the same as ${first.policy.kind} ${first.policy.name}`);
		}
	}
};

function specOf({ policy, value }: Subject): string {
	return `${policy.kind} ${JSON.stringify((value as { readonly spec: Json }).spec)}`;
}
