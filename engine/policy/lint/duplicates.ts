import type { Json } from '../../model/json.ts';
import { type Check, type Subject, sharing } from './subject.ts';

/** The same policy under two names: no fault, but one of them is probably too many. */
export const duplicates: Check = (subjects) => {
	// Who watches what nobody else does says nothing twice: its whole spec is not written out.
	for (const alike of sharing(subjects, watched)) {
		for (const [first, ...others] of sharing(alike, specOf)) {
			for (const { place } of others) {
				place.remark('info', ['metadata', 'name'], 'duplicate-policy', `says the same as ${first.policy.kind} ${first.policy.name}`);
			}
		}
	}
};

const watched = ({ policy }: Subject): string =>
	policy.kind === 'Threshold' || policy.kind === 'Detector' ? `${policy.kind} ${policy.signal.source}` : policy.kind;

function specOf({ policy, value }: Subject): string {
	return `${policy.kind} ${JSON.stringify((value as { readonly spec: Json }).spec)}`;
}
