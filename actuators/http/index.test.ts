import { describe, expect, test } from 'vitest';
import { acting, actionOf } from '../../test/support/acting.ts';
import { httpServer } from '../../test/support/http-server.ts';

type Params = Parameters<typeof actionOf>[1];
const act = (verb: string, params: Params, changes: Parameters<typeof actionOf>[2] = {}, secrets = {}) =>
	acting({ secrets }).executor.execute(actionOf(`http/${verb}`, params, changes));

/** A server that always gives this status, and these headers. */
const answering = (status: number, headers: Record<string, string> = {}, body = '') =>
	httpServer((_, __, response) => response.writeHead(status, headers).end(body));

describe('what is sent', () => {
	test.each([
		['get', {}, { method: 'GET', body: '' }],
		[
			'post',
			{ json: { n: 1 } },
			{ method: 'POST', body: '{"n":1}', headers: { 'content-type': 'application/json', 'idempotency-key': 'id-1' } },
		],
		[
			'put',
			{ body: 'text', headers: { 'Content-Type': 'text/plain' } },
			{ method: 'PUT', body: 'text', headers: { 'content-type': 'text/plain' } },
		],
		['patch', { json: null }, { method: 'PATCH', body: 'null', headers: { 'idempotency-key': 'id-1' } }],
		['delete', {}, { method: 'DELETE', body: '' }],
	])('%s %j', async (verb, params, expected) => {
		const { url, received } = await answering(200, {}, 'fine');
		const outcome = await act(verb, { url: `${url}/config?x=1`, ...params }, { id: 'id-1' });
		expect(outcome).toEqual({ kind: 'done', detail: { status: 200, body: 'fine' } });
		expect(received).toMatchObject([{ path: '/config?x=1', ...expected }]);
	});

	test('secrets go to the server and nowhere else, not even when it echoes them', async () => {
		const { url, received } = await httpServer(({ headers }, _, response) => response.end(`you sent ${headers.authorization}`));
		const headers = { Authorization: { secretRef: 'token', prefix: 'Bearer ' } };
		const outcome = await act('get', { url, headers }, {}, { token: 's3cr3t' });
		expect(received[0]?.headers.authorization).toBe('Bearer s3cr3t');
		expect(outcome).toEqual({ kind: 'done', detail: { status: 200, body: 'you sent Bearer [secret]' } });
	});

	test.each([{ json: 1, body: 'x' }, { method: 'GET' }, { headers: { 'X-A': 'a\r\nX-B: b' } }, { headers: { 'bad name': 'a' } }])(
		'%j is refused',
		async (params) => {
			expect(await act('put', { url: 'http://127.0.0.1:1/', ...params })).toMatchObject({
				kind: 'failed',
				retry: false,
				error: expect.stringContaining('with'),
			});
		},
	);
});

describe('what counts as done', () => {
	test.each([
		[204, undefined, 'done', undefined],
		[404, undefined, 'failed', false],
		[404, [404, 204], 'done', undefined],
		[200, [204], 'failed', false],
		[429, undefined, 'failed', true],
		[500, undefined, 'failed', true],
		[501, undefined, 'failed', false],
		[503, undefined, 'failed', true],
	])('%d with expect %j is %s', async (status, expect_, kind, retry) => {
		const { url } = await answering(status);
		const outcome = await act('delete', { url, ...(expect_ === undefined ? {} : { expect: expect_ }) });
		expect(outcome.kind).toBe(kind);
		if (outcome.kind === 'failed') expect(outcome).toMatchObject({ retry, detail: { status } });
	});

	test('a server that hangs is given up at the timeout', async () => {
		const { url } = await httpServer(() => undefined);
		expect(await act('get', { url }, { timeout: 100 })).toEqual({ kind: 'failed', error: 'timed out after 100ms', retry: true });
	});

	test('so is one that hangs in the middle of its answer', async () => {
		const { url } = await httpServer((_, __, response) => response.writeHead(200).write('half'));
		expect(await act('get', { url }, { timeout: 100 })).toEqual({ kind: 'failed', error: 'timed out after 100ms', retry: true });
	});

	test('a broken or refused connection is worth a retry', async () => {
		const { url } = await httpServer((_, request) => request.socket.destroy());
		expect(await act('get', { url })).toMatchObject({ kind: 'failed', retry: true });
		expect(await act('get', { url: 'http://127.0.0.1:1/' })).toMatchObject({ kind: 'failed' });
	});

	test('an endless answer is cut', async () => {
		const { url } = await httpServer((_, __, response) => {
			const more = () => response.write('x'.repeat(65_536), more);
			more();
		});
		expect(await act('get', { url })).toMatchObject({ kind: 'done', detail: { body: 'x'.repeat(2048) } });
	});
});

describe('redirects', () => {
	test('stay within the origin', async () => {
		const { url, received } = await httpServer(({ path }, _, response) =>
			path === '/new' ? response.end('here') : response.writeHead(307, { location: '/new' }).end(),
		);
		expect(await act('put', { url: `${url}/old`, json: { n: 1 } })).toMatchObject({ kind: 'done', detail: { body: 'here' } });
		expect(received.map(({ method, path, body }) => `${method} ${path} ${body}`)).toEqual(['PUT /old {"n":1}', 'PUT /new {"n":1}']);
	});

	test('to another origin are refused, and nothing is sent there', async () => {
		const other = await answering(200);
		const { url } = await answering(302, { location: `${other.url}/steal` });
		const headers = { Authorization: { secretRef: 'token' } };
		const outcome = await act('get', { url, headers }, {}, { token: 's3cr3t' });
		expect(outcome).toMatchObject({ kind: 'failed', retry: false, error: expect.stringContaining(`redirects to ${other.url}`) });
		expect(other.received).toEqual([]);
	});

	test('that would turn a change into a GET are refused, and so are circles', async () => {
		const { url } = await answering(302, { location: '/again' });
		expect(await act('post', { url, json: {} })).toMatchObject({
			kind: 'failed',
			retry: false,
			error: expect.stringContaining('change it to GET'),
		});
		expect(await act('get', { url })).toMatchObject({ kind: 'failed', retry: false, error: expect.stringContaining('circle') });
	});
});

describe('restore', () => {
	test('undo puts back what was there', async () => {
		let stored = '{"maxBatch": 32}';
		const { url } = await httpServer(({ method, body }, _, response) => {
			if (method === 'PUT') stored = body;
			response.end(stored);
		});
		const { executor } = acting();
		const outcome = await executor.execute(actionOf('http/put', { url, json: { maxBatch: 4 }, restore: true }));
		expect(stored).toBe('{"maxBatch":4}');
		const undo = outcome.kind === 'done' ? outcome.undo : undefined;
		expect(undo).toEqual({ do: 'http/put', with: { url, headers: {}, json: { maxBatch: 32 } } });
		expect(await executor.execute(actionOf(undo?.do ?? '', undo?.with ?? {}))).toMatchObject({ kind: 'done' });
		expect(stored).toBe('{"maxBatch":32}');
	});

	test('nothing is changed when it cannot be read before', async () => {
		const { url, received } = await answering(200, {}, 'not JSON');
		expect(await act('put', { url, json: 1, restore: true })).toMatchObject({ kind: 'failed', retry: false });
		expect(received.map(({ method }) => method)).toEqual(['GET']);
	});

	test('an undo that would hold a secret is left out', async () => {
		const { url } = await answering(200, {}, '{"token":"s3cr3t"}');
		const headers = { Authorization: { secretRef: 'token' } };
		const outcome = await act('put', { url, json: 1, restore: true, headers }, {}, { token: 's3cr3t' });
		expect(outcome).toMatchObject({ kind: 'done', detail: { undo: expect.stringContaining('left out') } });
		expect(JSON.stringify(outcome)).not.toContain('s3cr3t');
	});
});

test.each([
	['get', { url: 'http://user:pass@host:9000/path?token=1' }, 'GET http://host:9000/path'],
	[
		'put',
		{ url: 'http://host/config', json: { maxBatch: 4 }, restore: true },
		'PUT http://host/config with {"maxBatch":4}, after reading what is there',
	],
])('%s %j reads: %s', async (verb, params, plan) => {
	expect(await act(verb, params, { enforce: false })).toEqual({ kind: 'rehearsed', plan });
});
