import { Hono } from 'hono';
import type { EngineView } from '../model/engine.ts';
import { VERDICTS } from '../model/judgement.ts';
import { judgementRow } from './rows.ts';

interface Given {
	readonly id?: unknown;
	readonly verdict?: unknown;
	readonly by?: unknown;
	readonly reason?: unknown;
}

/** `/api/v1/verdicts`: what people think of alerts and heals, and `{"id", "verdict": "good" | "bad", "by", "reason"}`. */
export function verdictsApi(view: EngineView): Hono {
	const api = new Hono();
	api.get('/verdicts', (context) => context.json(view.judgements().map(judgementRow)));
	api.post('/verdicts', async (context) => {
		const body = (await context.req.json<Given>().catch(() => ({}))) ?? {};
		const { id, verdict, by = 'api', reason }: Given = body;
		const known = VERDICTS.find((each) => each === verdict);
		const isText = typeof id === 'string' && typeof by === 'string' && (reason === undefined || typeof reason === 'string');
		if (known === undefined || !isText) return context.json({ error: 'send {"id", "verdict": "good" or "bad", "by", "reason"}' }, 400);
		const judged = await view.judge(id, known, by, reason);
		if (judged !== undefined) return context.json(judgementRow(judged));
		return context.json({ error: `no action or incident has the id ${id}; \`homeostat status\` and /api/v1/incidents list them` }, 404);
	});
	return api;
}
