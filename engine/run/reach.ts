import type { PolicySet } from '../decide/policy-set.ts';
import type { Program } from '../promql/program.ts';

/** Every signal of a set, wherever in a policy it stands. */
function programsOf(value: unknown): readonly Program[] {
	if (typeof value !== 'object' || value === null) return [];
	if (isProgram(value)) return [value];
	// What is compiled into a class of its own keeps no signals.
	if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) return [];
	return Object.values(value).flatMap(programsOf);
}

function isProgram(value: object): value is Program {
	return 'reach' in value && 'instant' in value && 'presence' in value;
}

/** How far back any signal of the set looks, ms: what the hot windows must hold. */
export function reachOf(set: PolicySet): number {
	return programsOf(set).reduce((most, { reach }) => Math.max(most, reach), 0);
}

/** Metrics that the signals of a set, or of whatever holds some, name; undefined when one of them may read any. */
export function metricsOf(set: object): ReadonlySet<string> | undefined {
	const programs = programsOf(set);
	if (programs.some(({ metrics }) => metrics.size === 0)) return undefined;
	return new Set(programs.flatMap(({ metrics }) => [...metrics]));
}

/** How long a set may go on changing its mind after telemetry ended, ms: what has to run out or to come true has by then. */
export function settleTimeOf(set: PolicySet): number {
	const levels = set.thresholds.flatMap((policy) => policy.levels.map((level) => level.for + level.keepFiringFor));
	const playbooks = set.playbooks.flatMap(({ backoff, futility, ladder }) => [
		backoff.max + backoff.resetAfter,
		futility.within,
		ladder.reduce((sum, rung) => sum + rung.timeout + rung.verifyWithin + rung.retry.attempts * rung.retry.backoff, 0),
	]);
	return reachOf(set) + Math.max(0, ...levels) + Math.max(0, ...playbooks);
}
