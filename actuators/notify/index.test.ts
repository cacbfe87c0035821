import { createHmac } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { acting, actionOf, temporaryFolder } from '../../test/support/acting.ts';
import { httpServer } from '../../test/support/http-server.ts';

const TOLD = {
	action: 'notify-1',
	at: '2026-01-02T03:04:05.000Z',
	policy: 'heal-llm',
	target: 'llm',
	text: 'llm is down',
	incident: { threshold: 'llm-down', severity: 'critical', labels: { service: 'llm' }, startsAt: '2026-01-02T03:04:00.000Z', value: 0 },
	fields: {},
};
const CHANGES = { id: 'notify-1', target: 'llm' };

test('a webhook gets action, incident and text, signed', async () => {
	const { url, received } = await httpServer((_, __, response) => response.end());
	const { executor } = acting({ secrets: { hook: 'key' } });
	const params = { url: `${url}/hook`, text: 'look!', fields: { team: 'ml' }, secretRef: 'hook' };
	expect(await executor.execute(actionOf('notify/webhook', params, CHANGES))).toEqual({ kind: 'done', detail: { status: 200 } });
	const [message] = received;
	expect(JSON.parse(message?.body ?? '')).toEqual({ ...TOLD, text: 'look!', fields: { team: 'ml' } });
	const signature = createHmac('sha256', 'key')
		.update(message?.body ?? '')
		.digest('hex');
	expect(message?.headers['x-homeostat-signature-256']).toBe(`sha256=${signature}`);
});

test.each([
	[500, true],
	[429, true],
	[404, false],
	[302, false],
])('a webhook that answers %d has failed; retry: %s', async (status, retry) => {
	const { url, received } = await httpServer((_, __, response) => response.writeHead(status, { location: '/elsewhere' }).end());
	const outcome = await acting().executor.execute(actionOf('notify/webhook', { url: `${url}/T0/secret-path` }));
	expect(outcome).toEqual({ kind: 'failed', error: `${url} answered ${status}`, retry });
	expect(received).toHaveLength(1);
});

test('a receiver that is not there is worth a retry', async () => {
	expect(await acting().executor.execute(actionOf('notify/webhook', { url: 'http://127.0.0.1:1/' }))).toMatchObject({
		kind: 'failed',
		retry: true,
	});
});

test('a file gets one line, whose default text is the reason', async () => {
	const path = join(temporaryFolder(), 'told.jsonl');
	expect(await acting().executor.execute(actionOf('notify/file', { path }, CHANGES))).toEqual({ kind: 'done', detail: { path } });
	expect(readFileSync(path, 'utf8')).toBe(`${JSON.stringify(TOLD)}\n`);
	expect(statSync(path).mode & 0o007).toBe(0);
});

test('lines of many writers at once stay whole', async () => {
	const path = join(temporaryFolder(), 'told.jsonl');
	const { executor } = acting();
	const text = 'x'.repeat(20_000);
	await Promise.all(Array.from({ length: 100 }, () => executor.execute(actionOf('notify/file', { path, text }))));
	const lines = readFileSync(path, 'utf8').trim().split('\n');
	expect(lines.map((line) => (JSON.parse(line) as { text: string }).text.length)).toEqual(Array(100).fill(20_000));
});

test('a file that cannot be written says so', async () => {
	const outcome = await acting().executor.execute(actionOf('notify/file', { path: '/no/such/folder/file' }));
	expect(outcome).toMatchObject({ kind: 'failed', retry: false, error: expect.stringContaining('cannot append to /no/such/folder/file') });
});

test.each([
	['webhook', { url: 'https://hooks.example.com/T0/secret-path' }, 'tell https://hooks.example.com'],
	['file', { path: '/var/log/told.jsonl' }, 'append a line to /var/log/told.jsonl'],
])('%s %j reads: %s', async (verb, params, plan) => {
	const { executor } = acting();
	expect(await executor.execute(actionOf(`notify/${verb}`, params, { enforce: false }))).toEqual({ kind: 'rehearsed', plan });
});
