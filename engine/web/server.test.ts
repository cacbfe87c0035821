import { execFile } from 'node:child_process';
import { request } from 'node:http';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { FAST_AGENT, type Live, liveEngine, policy } from '../../test/support/live.ts';
import { serveWeb, type WebOptions } from './server.ts';

const HOST = policy('Source', 'host', '  host: {}\n  interval: 1s');
const LOADED = policy('Threshold', 'loaded', `  { signal: node_load1, unit: load, levels: [ { severity: warning, above: -1 } ] }`);
const PROTECT = policy(
	'Guardrail',
	'ask-first',
	`  match: { targets: ["thing"] }\n  rules: [ { approval: { roles: [oncall], count: 1, ttl: 30m } } ]`,
);
const TOUCH = policy(
	'Playbook',
	'touch',
	`  when: { threshold: loaded }\n  target: thing\n  ladder: [ { name: run, do: exec/run, with: { argv: ["true"] } } ]`,
);
const POLICIES = { 'all.yaml': HOST + LOADED + PROTECT + TOUCH + FAST_AGENT };

async function served(options: Partial<WebOptions> = {}): Promise<{ live: Live; url: string }> {
	const live = await liveEngine(POLICIES);
	await live.when(() => live.view.approvals().length > 0, 'the question');
	const web = await serveWeb(live.view, { host: '127.0.0.1', port: 0, onError: () => {}, ...options });
	onTestFinished(() => web.close());
	return { live, url: web.url };
}

/** `fetch` does not let a caller choose the Host. */
function statusAs(url: string, headers: Record<string, string>, method = 'GET', body?: string): Promise<number> {
	return new Promise((resolve, reject) => {
		const call = request(url, { method, headers }, (response) => {
			response.resume();
			resolve(response.statusCode ?? 0);
		});
		call.once('error', reject);
		call.end(body);
	});
}

const json = async <T = unknown>(url: string, options?: RequestInit): Promise<T> => (await (await fetch(url, options)).json()) as T;

interface Listed {
	readonly id: string;
}

test('tells what it sees, decides and does, in times that people read', async () => {
	const { url } = await served();
	expect(await json(`${url}/api/v1/status`)).toMatchObject({
		policies: 5,
		mode: 'enforce',
		ready: true,
		stopped: false,
		agents: [{ name: 'everything' }],
	});
	expect(await json(`${url}/api/v1/incidents`)).toMatchObject([
		{ policy: 'loaded', severity: 'warning', startsAt: expect.stringMatching(/^\d{4}-.*Z$/), endsAt: null },
	]);
	const [action = { id: '' }] = await json<Listed[]>(`${url}/api/v1/actions`);
	expect(action).toMatchObject({ policy: 'touch', do: 'exec/run', target: 'thing', verdict: 'ask', by: 'ask-first', outcome: null });
	expect(await json(`${url}/api/v1/actions?limit=0`)).toEqual([]);
	expect(await json(`${url}/api/v1/why/${action.id}`)).toMatchObject({ subject: action.id, decisions: expect.any(Array) });
	const { reasons } = await json<{ reasons: string[] }>(`${url}/api/v1/why-not?target=thing`);
	expect(reasons.join('\n')).toContain('ask-first');
	expect((await fetch(`${url}/api/v1/why/unknown`)).status).toBe(404);
	expect((await fetch(`${url}/readyz`)).status).toBe(200);
	expect(await (await fetch(url)).text()).toContain('<title>homeostat</title>');
});

test('takes an answer once, from who may give it', async () => {
	const { live, url } = await served();
	const [waiting = { id: '' }] = await json<Listed[]>(`${url}/api/v1/approvals`);
	const send = (body: object) =>
		fetch(`${url}/api/v1/approvals`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
	expect((await send({ id: waiting.id, answer: 'perhaps' })).status).toBe(400);
	expect((await send({ id: 'unknown', answer: 'approve' })).status).toBe(404);
	expect((await send({ id: waiting.id, answer: 'approve', by: 'ann', role: 'oncall' })).status).toBe(200);
	await live.when(() => live.view.actions().at(-1)?.outcome?.kind === 'done', 'the approved action');
	const attempts = (await json<Listed[]>(`${url}/api/v1/actions`)).filter(({ id }) => id === waiting.id);
	expect(attempts, 'each attempt is a row').toMatchObject([
		{ verdict: 'ask', outcome: null },
		{ verdict: 'allow', outcome: 'done' },
	]);
	expect(live.view.approvals()).toEqual([]);
	expect((await send({ id: waiting.id, answer: 'approve', by: 'ann', role: 'oncall' })).status).toBe(404);
});

test('shows the host beside its own metrics', async () => {
	const { url } = await served();
	const text = await (await fetch(`${url}/metrics`)).text();
	expect(text).toMatch(/^homeostat_ready 1$/m);
	expect(text).toMatch(/^homeostat_incidents_firing\{severity="warning"\} 1$/m);
	expect(new Set([...text.matchAll(/^(node_\w+)/gm)].map(([, name]) => name)).size).toBeGreaterThan(50);
});

test('streams what happens', async () => {
	const { url } = await served();
	const response = await fetch(`${url}/api/v1/events`);
	let text = '';
	for await (const chunk of response.body ?? []) {
		text += Buffer.from(chunk).toString();
		if (text.includes('event: tick')) break;
	}
	expect(text).toMatch(/event: tick\ndata: \{"at":"\d{4}-/);
});

test.each([
	['a foreign host name (DNS rebinding)', { host: 'evil.example' }, 'GET', 421],
	['a foreign origin', { origin: 'https://evil.example' }, 'POST', 403],
	['a form of a foreign page', { 'content-type': 'text/plain', 'content-length': '2' }, 'POST', 415],
	['a body without end', { 'content-type': 'application/json', 'content-length': '100000' }, 'POST', 413],
] as const)('refuses %s', async (_what, headers, method, status) => {
	const { live, url } = await served();
	expect(
		await statusAs(
			`${url}/api/v1/stop`,
			{ ...headers },
			method,
			method === 'POST' ? '{'.padEnd(Number('content-length' in headers ? headers['content-length'] : 0)) : undefined,
		),
	).toBe(status);
	expect(live.view.status().stopped).toBe(false);
});

test('beyond the loopback asks everyone for the token, and does not start without one', async () => {
	await expect(served({ host: '0.0.0.0' })).rejects.toThrow(/set HOMEOSTAT_TOKEN/);
	const { url } = await served({ host: '0.0.0.0', token: 'open sesame' });
	const local = url.replace('0.0.0.0', '127.0.0.1');
	expect((await fetch(`${local}/healthz`)).status).toBe(200);
	expect((await fetch(`${local}/api/v1/status`)).status).toBe(401);
	expect((await fetch(`${local}/metrics`)).status).toBe(401);
	expect((await fetch(`${local}/api/v1/status`, { headers: { authorization: 'Bearer wrong' } })).status).toBe(401);
	expect((await fetch(`${local}/api/v1/status`, { headers: { authorization: 'Bearer open sesame' } })).status).toBe(200);
});

test('says so when the port is taken', async () => {
	const { live, url } = await served();
	const port = Number(new URL(url).port);
	await expect(serveWeb(live.view, { host: '127.0.0.1', port, onError: () => {} })).rejects.toThrow(/the port is taken/);
});

test('answers Prometheus’ clients in Prometheus’ shapes', async () => {
	const { url } = await served();
	const now = Date.now() / 1000;
	const form = (path: string, fields: Record<string, string>) =>
		json(`${url}/api/v1/${path}`, { method: 'POST', body: new URLSearchParams(fields) });
	expect(await form('query', { query: 'vector(1.5)' })).toMatchObject({
		status: 'success',
		data: { resultType: 'vector', result: [{ metric: {}, value: [expect.any(Number), '1.5'] }] },
	});
	const range = await form('query_range', { query: 'node_load1', start: String(now - 10), end: String(now), step: '1' });
	expect(range).toMatchObject({ data: { resultType: 'matrix', result: [{ metric: { __name__: 'node_load1' } }] } });
	expect(await json(`${url}/api/v1/series?match[]=up`)).toEqual({
		status: 'success',
		data: [
			{ __name__: 'up', job: 'host' },
			{ __name__: 'up', job: 'services' },
		],
	});
	expect(await json(`${url}/api/v1/label/job/values`)).toEqual({ status: 'success', data: ['host', 'services'] });
	expect(await json(`${url}/api/v1/labels?match[]=up`)).toMatchObject({ data: ['__name__', 'job'] });
	expect(await json(`${url}/api/v1/alerts`)).toMatchObject({
		data: {
			alerts: [{ labels: { alertname: 'loaded', severity: 'warning' }, state: 'firing', value: expect.stringMatching(/e[+-]\d\d$/) }],
		},
	});
	expect(await json(`${url}/api/v1/rules`)).toMatchObject({
		data: {
			groups: [
				{
					rules: [
						{
							name: 'loaded',
							query: 'node_load1',
							state: 'firing',
							type: 'alerting',
						},
					],
				},
			],
		},
	});
	for (const [path, type] of [
		['query?query=sum(', 'bad_data'],
		['query?query=up&time=soon', 'bad_data'],
		['query_range?query=up&start=0&end=1000000&step=1', 'bad_data'],
		['series', 'bad_data'],
		['query?query=node_load1%20%2B%20on()%20up', 'execution'],
	] as const) {
		expect(await json(`${url}/api/v1/${path}`), path).toMatchObject({ status: 'error', errorType: type, error: expect.any(String) });
	}
});

const promtool = await promisify(execFile)('promtool', ['--version']).then(
	() => true,
	() => false,
);

test.skipIf(!promtool)('promtool queries it directly (skipped: no promtool on this host)', async () => {
	const { url } = await served();
	const ask = async (...args: readonly string[]) => (await promisify(execFile)('promtool', ['query', ...args])).stdout;
	expect(await ask('instant', url, 'up{job="host"}')).toContain('up{job="host"} => 1');
	expect(await ask('labels', url, 'job')).toContain('services');
	expect(await ask('series', url, '--match', 'up')).toContain('job="host"');
	expect(await ask('range', url, 'up', '--step', '1s')).toContain('up{job="host"}');
});
