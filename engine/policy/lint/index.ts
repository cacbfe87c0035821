import type { Named } from '../references.ts';
import { duplicates } from './duplicates.ts';
import { fights } from './fights.ts';
import { intervals } from './intervals.ts';
import type { LintContext, Subject } from './subject.ts';
import { truths } from './truths.ts';
import { unknownSeries } from './unknown-series.ts';

export type { LintContext } from './subject.ts';

const CHECKS = [truths, intervals, fights, duplicates, unknownSeries];

/** Looks for what is allowed and yet hardly meant, within policies and between them. Whole sets only: all must have compiled. */
export function lint(named: readonly Named[], context: LintContext): void {
	const subjects = named.flatMap(({ policy, place, value }): Subject[] =>
		policy === undefined || policy.mode === 'off' ? [] : [{ policy, place, value }],
	);
	for (const check of CHECKS) check(subjects, context);
}
