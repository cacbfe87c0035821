import type { Context } from 'hono';
import type { EngineView } from '../../model/engine.ts';
import { type Labels, type Series, seriesKey } from '../../model/series.ts';
import { success } from './answer.ts';
import { invalid, Params } from './params.ts';
import { compiled } from './query.ts';

/** `/api/v1/series`: label sets that some selector matches and that have samples in the time asked for. */
export async function findSeries(context: Context, view: EngineView): Promise<Response> {
	const params = await Params.of(context);
	if (params.all('match[]').length === 0) throw invalid('match[]', 'no match[] parameter provided');
	return success(context, matching(params, view).slice(0, params.limit()));
}

/** `/api/v1/labels` */
export async function labelNames(context: Context, view: EngineView): Promise<Response> {
	const params = await Params.of(context);
	const names = new Set(matching(params, view).flatMap((labels) => Object.keys(labels)));
	return success(context, [...names].sort().slice(0, params.limit()));
}

/** `/api/v1/label/<name>/values` */
export async function labelValues(context: Context, view: EngineView, name: string): Promise<Response> {
	const params = await Params.of(context);
	const values = new Set(matching(params, view).flatMap((labels) => (Object.hasOwn(labels, name) ? [labels[name] ?? ''] : [])));
	return success(context, [...values].sort().slice(0, params.limit()));
}

function matching(params: Params, view: EngineView): readonly Labels[] {
	const now = Date.now();
	const [start, end] = [params.time('start', 0), params.time('end', now)];
	const selectors = params.all('match[]');
	if (selectors.length === 0)
		return view.series
			.select([])
			.filter((series) => livesWithin(series, start, end))
			.map(({ labels }) => labels);
	const found = new Map<string, Labels>();
	for (const selector of selectors) for (const labels of select(selector, view, start, end)) found.set(seriesKey(labels), labels);
	return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, labels]) => labels);
}

/** The signal language has no other door to a selector's series than asking for all their samples. */
function select(selector: string, view: EngineView, start: number, end: number): readonly Labels[] {
	if (compiled(selector).type !== 'vector') throw invalid('match[]', `"${selector}" is no series selector`);
	const span = Math.max(1, Math.ceil(end - start) + 1);
	const { result } = compiled(`${selector}[${span}ms]`).instant(view.series, end);
	return result.type === 'matrix' ? result.series.map(({ labels }) => labels) : [];
}

function livesWithin({ times, first, end }: Series, from: number, to: number): boolean {
	return end > first && (times[end - 1] ?? 0) >= from && (times[first] ?? 0) <= to;
}
