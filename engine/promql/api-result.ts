import type { Labels } from '../model/series.ts';
import type { MatrixSeries, QueryResult, ValueType } from './program.ts';

type Point = readonly [seconds: number, value: string];

/** A result as Prometheus' HTTP API gives it: times in seconds, values as text. */
export interface ApiResult {
	readonly resultType: ValueType;
	readonly result:
		| Point
		| readonly { readonly metric: Labels; readonly value: Point }[]
		| readonly { readonly metric: Labels; readonly values: readonly Point[] }[];
}

/** `at` is the time of an instant query, epoch ms. */
export function apiResult(result: QueryResult, at: number): ApiResult {
	const now = at / 1000;
	switch (result.type) {
		case 'scalar':
			return { resultType: 'scalar', result: [now, numberText(result.value)] };
		case 'string':
			return { resultType: 'string', result: [now, result.value] };
		case 'vector':
			return {
				resultType: 'vector',
				result: result.elements.map(({ labels, value }) => ({ metric: labels, value: [now, numberText(value)] })),
			};
		case 'matrix':
			return { resultType: 'matrix', result: result.series.map((series) => ({ metric: series.labels, values: pointsOf(series) })) };
	}
}

function pointsOf({ times, values }: MatrixSeries): Point[] {
	return times.map((time, i) => [time / 1000, numberText(values[i] ?? 0)]);
}

/** A sample value as Prometheus prints it. */
function numberText(value: number): string {
	if (value === Number.POSITIVE_INFINITY) return '+Inf';
	if (value === Number.NEGATIVE_INFINITY) return '-Inf';
	return Object.is(value, -0) ? '-0' : String(value);
}
