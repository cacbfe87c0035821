import type { PolicyMeta } from '../../decide/policy-set.ts';
import type { Mode } from '../../model/mode.ts';
import type { Duration, Metadata } from '../../model/policy.gen.ts';
import { parseDuration } from '../../model/quantity.ts';
import type { ActionCatalogue } from '../actions.ts';
import type { Expressions } from '../expressions.ts';
import type { Place } from '../place.ts';

/** What compiling one document needs. */
export interface Bench {
	readonly place: Place;
	readonly actions: ActionCatalogue;
	readonly expressions: Expressions;
}

/** What every policy carries. */
export function metaOf({ metadata }: { readonly metadata: Metadata }, mode: Mode, { place }: Bench): PolicyMeta {
	const { name, labels, owner, rationale, runbook } = metadata;
	return {
		name,
		labels,
		owner,
		rationale,
		mode,
		origin: place.origin(['metadata', 'name']),
		...(runbook === undefined ? {} : { runbook }),
	};
}

/** A duration in ms. The schema let nothing pass that is none. */
export function milliseconds(duration: Duration): number {
	return parseDuration(String(duration)) ?? 0;
}
