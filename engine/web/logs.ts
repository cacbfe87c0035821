import { Hono } from 'hono';
import type { EngineView } from '../model/engine.ts';

const LINES = 100;

/** `/api/v1/logs?service=NAME&lines=N`: rows `{service, instance, text}` of the last lines, without what privacy rules name. */
export function logsApi(view: EngineView): Hono {
	const api = new Hono();
	api.get('/logs', (context) => {
		const { service, lines = String(LINES) } = context.req.query();
		if (service === undefined || !/^\d{1,6}$/.test(lines)) return context.json({ error: 'give `service`, and `lines` as a number' }, 400);
		// What is private may span lines: it is taken out of the whole before the last lines are.
		const found = view.logs(service);
		if (found === undefined) return context.json({ error: `no policy declares a service ${service}` }, 404);
		return context.json(found.map(({ instance, text }) => ({ service, instance, text: lastLines(text, Number(lines)) })));
	});
	return api;
}

function lastLines(text: string, count: number): string {
	const lines = text.split('\n');
	const rest = lines.at(-1) === '' ? 1 : 0;
	return lines.slice(Math.max(0, lines.length - count - rest)).join('\n');
}
