import { Hono } from 'hono';
import type { EngineView } from '../../model/engine.ts';
import { ApiError, failure, success } from './answer.ts';
import { instantQuery, rangeQuery } from './query.ts';
import { alerts, rules } from './rules.ts';
import { findSeries, labelNames, labelValues } from './series.ts';

/** The read side of Prometheus' own HTTP API over the hot windows, so that `promtool query` and Grafana read the engine directly. */
export function prometheusApi(view: EngineView): Hono {
	const api = new Hono();
	const both = ['GET', 'POST'];
	api.on(both, '/query', (context) => instantQuery(context, view));
	api.on(both, '/query_range', (context) => rangeQuery(context, view));
	api.on(both, '/series', (context) => findSeries(context, view));
	api.on(both, '/labels', (context) => labelNames(context, view));
	api.get('/label/:name/values', (context) => labelValues(context, view, context.req.param('name')));
	api.get('/alerts', (context) => alerts(context, view));
	api.get('/rules', (context) => rules(context, view));
	api.get('/status/buildinfo', (context) => success(context, { version: view.status().version, revision: '', branch: '', goVersion: '' }));
	api.onError((thrown, context) => {
		if (thrown instanceof ApiError) return failure(context, thrown);
		throw thrown;
	});
	return api;
}
