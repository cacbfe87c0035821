import type { PolicySet } from '../../decide/policy-set.ts';
import type { Program } from '../../promql/program.ts';
import { detectorsRead } from './derived-tracks.ts';
import { thresholdOf } from './promotions.ts';
import { signalsOf } from './targets.ts';

/** Names of the metrics by which a set is tuned; undefined where a signal may read any. */
export function metricsOf({ thresholds, playbooks, scaling, detectors }: PolicySet): ReadonlySet<string> | undefined {
	const isTunable = ({ tuning }: { readonly tuning?: unknown }) => tuning !== undefined;
	const judges = playbooks.flatMap((playbook) => (playbook.tuning?.mode === undefined ? [] : (thresholdOf(playbook, thresholds) ?? [])));
	const judged = [...thresholds.filter(isTunable), ...judges];
	const read = judged.flatMap(({ signal }) => detectorsRead(signal, detectors));
	const programs: readonly Program[] = [
		...judged.map(({ signal }) => signal),
		...scaling.filter(isTunable).flatMap((rule) => rule.metrics.map(({ signal }) => signal)),
		...scaling.flatMap((rule) => signalsOf(rule, thresholds)),
		...read.flatMap(({ signal, limit }) => [signal, ...(typeof limit === 'object' ? [limit] : [])]),
	];
	if (programs.length === 0 || programs.some(({ metrics }) => metrics.size === 0)) return undefined;
	return new Set(programs.flatMap(({ metrics }) => [...metrics]));
}
