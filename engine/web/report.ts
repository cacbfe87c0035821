import { Hono } from 'hono';
import type { EngineView } from '../model/engine.ts';

/** `/api/v1/report?section=heals&from=...&to=...`: what history says; `section` may be given again, the times are RFC 3339. */
export function reportApi(view: EngineView): Hono {
	const api = new Hono();
	api.get('/report', async (context) => {
		const sections = context.req.queries('section');
		const { from, to } = context.req.query();
		const [first, last] = [from, to].map((text) => (text === undefined ? undefined : Date.parse(text)));
		if (Number.isNaN(first) || Number.isNaN(last)) return context.json({ error: 'give `from` and `to` as RFC 3339' }, 400);
		return context.json(
			await view.report({
				...(sections !== undefined && { sections }),
				...(first !== undefined && { from: first }),
				...(last !== undefined && { to: last }),
			}),
		);
	});
	return api;
}
