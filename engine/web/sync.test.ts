import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import type { EngineView } from '../model/engine.ts';
import { githubWebhook, syncApi } from './sync.ts';

const SECRET = 'shared';

function view(hasRepository = true) {
	const orders: string[] = [];
	const sync = { url: '/srv/p.git', ref: 'main', path: '.', suspended: false, conditions: [] };
	const steerSync = async (what: string) => {
		orders.push(what);
		return hasRepository ? sync : undefined;
	};
	const status = () => (hasRepository ? { sync } : {});
	return { orders, view: { steerSync, status } as unknown as EngineView };
}

const sign = (body: string, secret = SECRET) => `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
const deliver = (hooks: ReturnType<typeof githubWebhook>, headers: Record<string, string>, body = '{"ref":"refs/heads/main"}') =>
	hooks.request('/webhooks/github', { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });

test('a signed push makes the engine look; other events do not', async () => {
	const { orders, view: engine } = view();
	const hooks = githubWebhook(SECRET, engine);
	const body = '{"zen":"é"}';
	expect((await deliver(hooks, { 'x-hub-signature-256': sign(body), 'x-github-event': 'ping' }, body)).status).toBe(200);
	expect(orders).toEqual([]);
	expect((await deliver(hooks, { 'x-hub-signature-256': sign(body), 'x-github-event': 'push' }, body)).status).toBe(202);
	expect(orders).toEqual(['reconcile']);
});

test.each([
	['no signature', {}],
	['a signature by another secret', { 'x-hub-signature-256': sign('{"ref":"refs/heads/main"}', 'other') }],
	['a signature of another body', { 'x-hub-signature-256': sign('{}') }],
	['the old kind of signature', { 'x-hub-signature': 'sha1=0' }],
])('%s is refused', async (_name, headers) => {
	const { orders, view: engine } = view();
	const answer = await deliver(githubWebhook(SECRET, engine), { ...headers, 'x-github-event': 'push' });
	expect(answer.status).toBe(401);
	expect(orders).toEqual([]);
});

test('people steer by name, and are told where there is nothing to steer', async () => {
	const post = (engine: EngineView, body: string) => syncApi(engine).request('/sync', { method: 'POST', body });
	const followed = view();
	expect((await post(followed.view, '{"do":"suspend"}')).status).toBe(200);
	expect((await post(followed.view, '{"do":"explode"}')).status).toBe(400);
	expect((await post(followed.view, 'null')).status).toBe(400);
	expect(followed.orders).toEqual(['suspend']);
	const none = view(false);
	expect((await post(none.view, '{"do":"reconcile"}')).status).toBe(404);
	expect((await syncApi(none.view).request('/sync')).status).toBe(404);
});
