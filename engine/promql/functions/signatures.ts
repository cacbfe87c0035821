import type { ValueType } from '../program.ts';

export interface Signature {
	readonly args: readonly ValueType[];
	/** Of the last argument: how many may be left out or added; -1 = any number. */
	readonly variadic: number;
	readonly returns: ValueType;
}

const V: ValueType = 'vector';
const M: ValueType = 'matrix';
const S: ValueType = 'scalar';
const T: ValueType = 'string';

const signature = (args: readonly ValueType[], variadic = 0, returns: ValueType = V): Signature => ({ args, variadic, returns });
const named = (names: string, of: Signature) => names.split(' ').map((name) => [name, of] as const);

/** All functions, experimental ones too. */
export const SIGNATURES: ReadonlyMap<string, Signature> = new Map([
	...named('abs ceil exp floor ln log10 log2 sgn sqrt', signature([V])),
	...named('acos acosh asin asinh atan atanh cos cosh deg rad sin sinh tan tanh', signature([V])),
	...named('absent sort sort_desc timestamp', signature([V])),
	...named('histogram_avg histogram_count histogram_stddev histogram_stdvar histogram_sum', signature([V])),
	...named('absent_over_time avg_over_time count_over_time first_over_time last_over_time mad_over_time', signature([M])),
	...named('max_over_time min_over_time present_over_time stddev_over_time stdvar_over_time sum_over_time', signature([M])),
	...named('ts_of_first_over_time ts_of_last_over_time ts_of_max_over_time ts_of_min_over_time', signature([M])),
	...named('changes delta deriv idelta increase irate rate resets', signature([M])),
	...named('day_of_month day_of_week day_of_year days_in_month hour minute month year', signature([V], 1)),
	...named('end pi range start step time', signature([], 0, S)),
	...named('max_of min_of', signature([S, S], 0, S)),
	...named('clamp_max clamp_min', signature([V, S])),
	...named('sort_by_label sort_by_label_desc', signature([V, T], -1)),
	['clamp', signature([V, S, S])],
	['round', signature([V, S], 1)],
	['scalar', signature([V], 0, S)],
	['vector', signature([S])],
	['predict_linear', signature([M, S])],
	['quantile_over_time', signature([S, M])],
	['double_exponential_smoothing', signature([M, S, S])],
	['histogram_fraction', signature([S, S, V])],
	['histogram_quantile', signature([S, V])],
	['histogram_quantiles', signature([V, T, S, S], 9)],
	['info', signature([V, V], 1)],
	['label_join', signature([V, T, T, T], -1)],
	['label_replace', signature([V, T, T, T, T])],
]);
