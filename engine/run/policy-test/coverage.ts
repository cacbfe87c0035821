import type { PolicySet } from '../../decide/policy-set.ts';

/** A level of a Threshold or a rung of a Playbook, and whether a test has reached it. */
export interface CoveredPart {
	readonly policy: string;
	readonly file: string;
	readonly part: 'level' | 'rung';
	/** The level's severity, or the rung's name. */
	readonly name: string;
	readonly reached: boolean;
}

export type Coverage = readonly CoveredPart[];

/** Keys of what a run has reached; `levelKey` and `rungKey` make them. */
export function coverageOf(set: PolicySet, reached: ReadonlySet<string>): Coverage {
	const levels = set.thresholds.flatMap(({ name, origin, levels }) =>
		levels.map(({ severity }) => part(name, origin.file, 'level', severity, reached.has(levelKey(name, severity)))),
	);
	const rungs = set.playbooks.flatMap(({ name, origin, ladder }) =>
		ladder.map((rung) => part(name, origin.file, 'rung', rung.name, reached.has(rungKey(name, rung.name)))),
	);
	return [...levels, ...rungs];
}

function part(policy: string, file: string, kind: CoveredPart['part'], name: string, reached: boolean): CoveredPart {
	return { policy, file, part: kind, name, reached };
}

export const levelKey = (policy: string, severity: string) => `level ${policy} ${severity}`;
export const rungKey = (policy: string, rung: string) => `rung ${policy} ${rung}`;

/** Parts of several runs: reached where any of them reached it. */
export function mergeCoverage(coverages: readonly Coverage[]): Coverage {
	const merged = new Map<string, CoveredPart>();
	for (const each of coverages.flat()) {
		const key = JSON.stringify([each.file, each.policy, each.part, each.name]);
		merged.set(key, { ...each, reached: each.reached || (merged.get(key)?.reached ?? false) });
	}
	return [...merged.values()];
}
