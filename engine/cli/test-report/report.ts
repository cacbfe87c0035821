import type { Finding } from '../../model/finding.ts';
import type { CaseResult } from '../../run/policy-test/case.ts';
import type { Coverage } from '../../run/policy-test/coverage.ts';

export interface TestResults {
	readonly files: number;
	readonly cases: readonly CaseResult[];
	/** What is wrong with test files, or with files that they name. */
	readonly findings: readonly Finding[];
	/** Only where it was asked for. */
	readonly coverage?: Coverage;
}

/** Results as text, ready for stdout. */
export type TestReporter = (results: TestResults, color: boolean) => string;

export const place = ({ file, line, column }: Finding) => `${file}:${line}:${column}`;

/** In the order in which the files come first. */
export function byFile<T extends { readonly file: string }>(items: readonly T[]): ReadonlyMap<string, readonly T[]> {
	const grouped = new Map<string, T[]>();
	for (const item of items) {
		const known = grouped.get(item.file);
		if (known === undefined) grouped.set(item.file, [item]);
		else known.push(item);
	}
	return grouped;
}
