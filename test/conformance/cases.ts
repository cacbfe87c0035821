/** Shapes of the conformance data: `data/promql/README.md` beside the shared documents describes them. */

export type CaseValue = number | null | 'stale' | 'NaN' | 'Inf' | '-Inf';

interface LoadedSeries {
	readonly labels: Readonly<Record<string, string>>;
	/** Slot i is at `i * interval_ms`; null = no sample. */
	readonly values: readonly CaseValue[];
}

export interface Load {
	readonly interval_ms: number;
	readonly series: readonly LoadedSeries[];
}

/** Vector or matrix samples, by slot. */
export interface ExpectedSample {
	readonly labels: Readonly<Record<string, string>>;
	readonly value?: CaseValue;
	readonly values?: readonly CaseValue[];
}

export interface Expectation {
	readonly type: 'scalar' | 'vector' | 'string' | 'matrix' | 'fail';
	readonly value?: CaseValue | string;
	readonly samples?: readonly ExpectedSample[];
	readonly ordered?: boolean;
	readonly msg?: string;
	readonly regex?: string;
	readonly warn?: Annotations;
	readonly info?: Annotations;
	readonly no_warn?: boolean;
	readonly no_info?: boolean;
	readonly start_ms?: number;
	readonly step_ms?: number;
}

export type Annotations = true | readonly { readonly msg?: string; readonly regex?: string }[];

export interface EvalCase {
	readonly id?: string;
	readonly kind: 'instant' | 'range';
	readonly expr: string;
	readonly at_ms?: number;
	readonly start_ms?: number;
	readonly end_ms?: number;
	readonly step_ms?: number;
	readonly load: readonly Load[];
	readonly level?: string;
	readonly features?: readonly string[];
	readonly expect?: Expectation;
}

export interface ParseCase {
	readonly id?: string;
	readonly expr: string;
	readonly default?: boolean;
	readonly experimental?: boolean;
	readonly type?: string;
}

export function numberOf(value: CaseValue | string | undefined): number {
	return value === 'Inf' ? Number.POSITIVE_INFINITY : value === '-Inf' ? Number.NEGATIVE_INFINITY : Number(value);
}

/** One JSON document a line. */
export function parseLines<T>(text: string): T[] {
	return text
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => JSON.parse(line) as T);
}
