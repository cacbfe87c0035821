import { describe, expect, it } from 'vitest';
import { httpServer } from '../../test/support/http-server.ts';
import { hasPrometheus, prometheus } from '../../test/support/prometheus.ts';
import { openRecording } from './open.ts';
import { PrometheusServer } from './prometheus.ts';
import type { RemoteOptions } from './remote.ts';

const T0 = Date.UTC(2026, 0, 1);
const MINUTE = 60_000;

async function read(url: string, options: RemoteOptions) {
	const found: Record<string, [number, number][]> = {};
	for await (const { text, times, values } of (await openRecording(url, options)).series()) {
		found[text] = [...times].map((time, i) => [(time - T0) / 1000, values[i] ?? 0]);
	}
	return found;
}

/** `name{a="b"}` every 20 s for three hours. */
function samples(name: string): string {
	const lines = Array.from({ length: 540 }, (_, i) => `${name}{a="b\\"c"} ${i} ${T0 / 1000 + i * 20}.25\n`);
	return `# TYPE ${name} gauge\n${lines.join('')}`;
}

describe.skipIf(!hasPrometheus)('a Prometheus server (needs Debian package prometheus)', () => {
	it('gives the samples as they were recorded, over the bounds of what is asked for at a time', async () => {
		const url = await prometheus(samples('one') + samples('two'));
		const found = await read(url, { from: T0 + 250, to: T0 + 200 * MINUTE, metrics: new Set(['one']) });
		expect(found).toEqual({ 'one{a="b\\"c"}': Array.from({ length: 540 }, (_, i) => [i * 20 + 0.25, i]) });
	});

	it('is asked for less when it finds it too much', async () => {
		const url = await prometheus(samples('one'), ['--query.max-samples=50']);
		const found = await read(url, { from: T0, to: T0 + 70 * MINUTE });
		expect(found['one{a="b\\"c"}']).toHaveLength(210);
	});

	it('says what it refuses', async () => {
		const url = await prometheus(samples('one'));
		const asked = new PrometheusServer(url).ask('query', { query: 'rate(' });
		await expect(asked).rejects.toMatchObject({ kind: 'bad_data', next: 'human', message: expect.stringContaining('parse error') });
	});
});

describe('an address', () => {
	it.each([
		[503, 'try later', 'cannot answer now (HTTP 503)', 'retry'],
		[404, '<html>', "does not speak Prometheus' HTTP API (HTTP 404)", 'human'],
		[401, 'Unauthorized', 'wants a login', 'human'],
		[200, '{"status":"success","data":{"resultType":"scalar","result":[1,"2"]}}', 'did not answer with a range of samples', 'human'],
	])('that answers %i %s is told from a server', async (status, body, message, next) => {
		const { url } = await httpServer((_, __, response) => response.writeHead(status).end(body));
		await expect(read(url, { from: T0, to: T0 })).rejects.toMatchObject({ message: expect.stringContaining(message), next });
	});

	it('where nothing listens is named', async () => {
		await expect(read('http://127.0.0.1:9', { from: T0, to: T0 })).rejects.toThrow('no server answers at http://127.0.0.1:9');
	});

	it('may carry a path and a login, which goes into the header only', async () => {
		const { url, received } = await httpServer((_, __, response) => response.end('{"status":"success","data":null}'));
		await new PrometheusServer(`${url.replace('//', '//me:s%20t@')}/mimir`).ask('labels', {});
		await new PrometheusServer(url, 'secret').ask('query', { query: 'x'.repeat(5_000) });
		expect(received.map(({ method, path, headers }) => [method, path, headers.authorization])).toEqual([
			['GET', '/mimir/api/v1/labels', `Basic ${Buffer.from('me:s t').toString('base64')}`],
			['POST', '/api/v1/query', 'Bearer secret'],
		]);
	});
});
