import { Hono } from 'hono';
import type { EngineView } from '../model/engine.ts';
import { errorText } from '../model/error.ts';
import type { Labels } from '../model/series.ts';
import { logsApi } from './logs.ts';
import { requireJson } from './protect.ts';
import { reportApi } from './report.ts';
import { actionRow, incidentRow, promiseRows, proposalRows, statusRow, timeText } from './rows.ts';
import { syncApi } from './sync.ts';
import { verdictsApi } from './verdicts.ts';

/** `/api/v1`: what the engine sees, decides and does, and the few things that people may tell it. Errors are `{error}`. */
export function engineApi(view: EngineView): Hono {
	const api = new Hono();
	api.use(requireJson);
	api.get('/status', (context) => context.json(statusRow(view.status())));
	api.get('/policies', (context) => context.json(view.policies()));
	api.get('/incidents', (context) => context.json(view.incidents().map(incidentRow)));
	api.get('/decisions', (context) =>
		context.json(view.decisions().map((decision) => ('since' in decision ? { ...decision, since: timeText(decision.since) } : decision))),
	);
	api.get('/actions', (context) => {
		const limit = context.req.query('limit');
		if (limit !== undefined && !/^\d{1,9}$/.test(limit)) return context.json({ error: `limit: \`${limit}\` is no number` }, 400);
		return context.json(view.actions(limit === undefined ? undefined : Number(limit)).map(actionRow));
	});
	api.get('/feedback', (context) => context.json(view.feedback()));
	api.get('/promises', (context) => context.json(promiseRows(view.learned())));
	api.get('/proposals', (context) => context.json(proposalRows(view.learned())));
	explanations(api, view);
	approvals(api, view);
	breakers(api, view);
	killSwitch(api, view);
	events(api, view);
	api.route('/', syncApi(view));
	api.route('/', reportApi(view));
	api.route('/', logsApi(view));
	api.route('/', verdictsApi(view));
	return api;
}

function explanations(api: Hono, view: EngineView): void {
	const shown = (found: NonNullable<Awaited<ReturnType<EngineView['why']>>>) => ({
		...found,
		...(found.action === undefined ? {} : { action: actionRow(found.action) }),
	});
	api.get('/why/:id', async (context) => {
		const id = context.req.param('id');
		const found = await view.why(id);
		return found === undefined ? context.json({ error: `no action has the id ${id}` }, 404) : context.json(shown(found));
	});
	api.get('/why-not', async (context) => {
		const { target, at } = context.req.query();
		const instant = at === undefined ? undefined : Date.parse(at);
		if (target === undefined || Number.isNaN(instant)) {
			return context.json({ error: 'give `target`, and `at` as RFC 3339 if another time than now is meant' }, 400);
		}
		return context.json(shown(await view.whyNot(target, instant)));
	});
}

interface Answer {
	readonly id?: unknown;
	readonly answer?: unknown;
	readonly by?: unknown;
	readonly role?: unknown;
}

function approvals(api: Hono, view: EngineView): void {
	api.get('/approvals', (context) => context.json(view.approvals().map(actionRow)));
	api.post('/approvals', async (context) => {
		const body: Answer = await context.req.json<Answer>().catch(() => ({}));
		const { id, answer, by = 'api', role = 'operator' } = body ?? {};
		if (typeof id !== 'string' || (answer !== 'approve' && answer !== 'deny') || typeof by !== 'string' || typeof role !== 'string') {
			return context.json({ error: 'send {"id", "answer": "approve" or "deny", "by", "role"}' }, 400);
		}
		const known = await view.answer(id, answer, by, role);
		return known ? context.json({ id, answer, by, role }) : context.json({ error: `no action ${id} waits for an answer` }, 404);
	});
}

function breakers(api: Hono, view: EngineView): void {
	const open = () => statusRow(view.status()).breakers;
	api.get('/breakers', (context) => context.json(open()));
	api.post('/breakers', async (context) => {
		const body = (await context.req.json().catch(() => ({}))) as { guardrail?: unknown; by?: unknown } | null;
		const { guardrail, by = 'api' } = body ?? {};
		if (typeof guardrail !== 'string' || typeof by !== 'string') return context.json({ error: 'send {"guardrail", "by"}' }, 400);
		if (await view.reset(guardrail, by)) return context.json({ guardrail, by });
		const names = open().map((breaker) => breaker.guardrail);
		const others = names.length > 0 ? `; open are those of ${names.join(', ')}` : '; none is open';
		return context.json({ error: `the guardrail ${guardrail} has no open breaker${others}` }, 404);
	});
}

function events(api: Hono, view: EngineView): void {
	api.post('/events', async (context) => {
		const body = (await context.req.json().catch(() => ({}))) as { name?: unknown; labels?: unknown; by?: unknown } | null;
		const { name, labels = {}, by = 'api' } = body ?? {};
		if (typeof name !== 'string' || name === '' || !isLabels(labels) || typeof by !== 'string') {
			return context.json({ error: 'send {"name", "labels": {"NAME": "VALUE"}, "by"}' }, 400);
		}
		await view.tell(name, labels, by);
		return context.json({ name, labels, by });
	});
}

function isLabels(labels: unknown): labels is Labels {
	return typeof labels === 'object' && labels !== null && Object.values(labels).every((value) => typeof value === 'string');
}

function killSwitch(api: Hono, view: EngineView): void {
	const set = async (change: () => Promise<void>) => {
		try {
			await change();
			return { stopped: view.status().stopped };
		} catch (thrown) {
			return { stopped: view.status().stopped, error: errorText(thrown) };
		}
	};
	const author = async (request: { json(): Promise<unknown> }) => {
		const body = (await request.json().catch(() => ({}))) as { by?: unknown } | null;
		return typeof body?.by === 'string' ? body.by : 'api';
	};
	api.get('/stop', (context) => context.json({ stopped: view.status().stopped }));
	api.post('/stop', async (context) => {
		const by = await author(context.req);
		const result = await set(() => view.stop(by));
		return context.json(result, 'error' in result ? 500 : 200);
	});
	api.delete('/stop', async (context) => {
		const by = await author(context.req);
		const result = await set(() => view.resume(by));
		return context.json(result, 'error' in result ? 500 : 200);
	});
}
