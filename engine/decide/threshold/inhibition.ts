import type { Labels } from '../../model/series.ts';
import type { ThresholdMemory } from '../memory.ts';
import type { ThresholdPolicy } from '../policy-set.ts';
import type { Muting } from './judge.ts';

const NOBODY: Muting = () => undefined;

/**
 * Alertmanager's inhibition: a firing subject of the source mutes this one when all `equal` labels agree, missing counting as
 * empty. The source may belong to another agent, so its latest state is taken from the memory.
 */
export function mutingOf({ inhibitedBy }: ThresholdPolicy, subjectsOf: (threshold: string) => ThresholdMemory | undefined): Muting {
	if (inhibitedBy.length === 0) return NOBODY;
	const sources = inhibitedBy.map(({ threshold, equal }) => {
		const firing = Object.values(subjectsOf(threshold) ?? {}).filter(({ state }) => state === 'firing' || state === 'recovering');
		return { threshold, equal, muted: new Set(firing.map(({ labels }) => signature(labels, equal))) };
	});
	const active = sources.filter(({ muted }) => muted.size > 0);
	if (active.length === 0) return NOBODY;
	return (labels) => active.find(({ equal, muted }) => muted.has(signature(labels, equal)))?.threshold;
}

function signature(labels: Labels, equal: readonly string[]): string {
	return JSON.stringify(equal.map((name) => labels[name] ?? ''));
}
