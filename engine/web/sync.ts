import { createHmac, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import type { EngineView } from '../model/engine.ts';
import type { SyncOrder } from '../model/sync.ts';

const ORDERS: readonly SyncOrder[] = ['reconcile', 'suspend', 'resume'];

/** `/api/v1/sync`: how the engine stands to its repository, and `{"do": "reconcile" | "suspend" | "resume"}`. */
export function syncApi(view: EngineView): Hono {
	const api = new Hono();
	const none = { error: 'the policies of this engine come from no repository; start it with --repo' };
	api.get('/sync', (context) => {
		const { sync } = view.status();
		return sync === undefined ? context.json(none, 404) : context.json(sync);
	});
	api.post('/sync', async (context) => {
		const body = (await context.req.json().catch(() => ({}))) as { do?: unknown } | null;
		const order = ORDERS.find((known) => known === body?.do);
		if (order === undefined) return context.json({ error: `send {"do": ${ORDERS.map((known) => `"${known}"`).join(' or ')}}` }, 400);
		const sync = await view.steerSync(order);
		return sync === undefined ? context.json(none, 404) : context.json(sync);
	});
	return api;
}

/** Events by which people answer: comments, and labels of issues. */
const ANSWERS = new Set(['issue_comment', 'issues']);

/**
 * `/webhooks/github`: a push makes the engine look at once, a comment or a label makes it look for `answers`. It is told nothing by
 * it but that: what there is, it fetches itself. Only bodies signed with the shared secret count.
 */
export function githubWebhook(secret: string, view: EngineView, answers?: () => void): Hono {
	const hooks = new Hono();
	hooks.post('/webhooks/github', async (context) => {
		const body = Buffer.from(await context.req.arrayBuffer());
		if (!isSigned(body, context.req.header('x-hub-signature-256') ?? '', secret)) {
			return context.json({ error: 'X-Hub-Signature-256 does not match the secret' }, 401);
		}
		const event = context.req.header('x-github-event');
		// Answered before the fetch ends: GitHub waits 10 s.
		const look = event === 'push' ? () => void view.steerSync('reconcile') : ANSWERS.has(event ?? '') ? answers : undefined;
		look?.();
		return context.json({ event: event ?? 'none' }, look === undefined ? 200 : 202);
	});
	return hooks;
}

function isSigned(body: Buffer, signature: string, secret: string): boolean {
	const wanted = Buffer.from(`sha256=${createHmac('sha256', secret).update(body).digest('hex')}`);
	const given = Buffer.from(signature);
	return given.length === wanted.length && timingSafeEqual(given, wanted);
}
