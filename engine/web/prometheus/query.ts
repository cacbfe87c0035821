import type { Context } from 'hono';
import type { EngineView } from '../../model/engine.ts';
import { apiResult } from '../../promql/api-result.ts';
import { compile } from '../../promql/compile.ts';
import type { Program } from '../../promql/program.ts';
import { ApiError, success } from './answer.ts';
import { invalid, Params } from './params.ts';

/** As Prometheus: enough for 60 s resolution over a week. */
const MAX_POINTS = 11_000;

/** `/api/v1/query` */
export async function instantQuery(context: Context, view: EngineView): Promise<Response> {
	const params = await Params.of(context);
	const at = params.time('time', Date.now());
	const program = compiled(params.text('query') ?? '');
	const answer = run(() => program.instant(view.series, at));
	return success(context, apiResult(limited(answer.result, params.limit()), at), answer);
}

/** `/api/v1/query_range` */
export async function rangeQuery(context: Context, view: EngineView): Promise<Response> {
	const params = await Params.of(context);
	const [start, end] = [params.time('start', undefined), params.time('end', undefined)];
	const step = params.duration('step');
	if (start === undefined) throw invalid('start', 'cannot parse "" to a valid timestamp');
	if (end === undefined) throw invalid('end', 'cannot parse "" to a valid timestamp');
	if (end < start) throw invalid('end', 'end timestamp must not be before start time');
	if (step === undefined) throw invalid('step', 'cannot parse "" to a valid duration');
	if (step <= 0) throw invalid('step', 'zero or negative query resolution step widths are not accepted. Try a positive integer');
	if ((end - start) / step > MAX_POINTS) {
		throw new ApiError(
			'bad_data',
			'exceeded maximum resolution of 11,000 points per timeseries. Try decreasing the query resolution (?step=XX)',
		);
	}
	const program = compiled(params.text('query') ?? '');
	if (program.type === 'matrix' || program.type === 'string') {
		throw invalid(
			'query',
			`invalid expression type "${program.type === 'matrix' ? 'range vector' : 'string'}" for range query, must be Scalar or instant Vector`,
		);
	}
	const answer = run(() => program.range(view.series, start, end, step));
	return success(context, apiResult(limited(answer.result, params.limit()), end), answer);
}

/** Throws ApiError(bad_data) with Prometheus' way of naming the place. */
export function compiled(source: string): Program {
	const found = compile(source);
	if (found.kind === 'program') return found.program;
	const told = found.errors.map(({ message, from }) => `${placeOf(source, from)}: parse error: ${message}`);
	throw invalid('query', told.join('; '));
}

function placeOf(source: string, from: number): string {
	const before = source.slice(0, from).split('\n');
	return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

function run<T>(evaluate: () => T): T {
	try {
		return evaluate();
	} catch (thrown) {
		if (thrown instanceof Error && thrown.name === 'QueryError') throw new ApiError('execution', thrown.message);
		throw thrown;
	}
}

function limited(result: ReturnType<Program['instant']>['result'], limit: number) {
	if (result.type === 'vector') return { ...result, elements: result.elements.slice(0, limit) };
	return result.type === 'matrix' ? { ...result, series: result.series.slice(0, limit) } : result;
}
