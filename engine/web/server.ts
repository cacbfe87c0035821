import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { EngineView } from '../model/engine.ts';
import { EngineError, errorText, UsageError } from '../model/error.ts';
import { engineApi } from './api.ts';
import { eventStream } from './events.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { page } from './page.ts';
import { prometheusApi } from './prometheus/index.ts';
import { guardBrowser, isLoopback, MAX_BODY_BYTES, MAX_WEBHOOK_BYTES, requireToken } from './protect.ts';

export interface WebOptions {
	readonly host: string;
	/** 0: any free one. */
	readonly port: number;
	/** Asked of every request for data; must be set where `host` is not of the loopback. */
	readonly token?: string;
	onError(text: string): void;
	/** What others serve, below their own paths and by their own right (webhooks). */
	readonly extra?: Hono;
}

export interface Web {
	readonly url: string;
	close(): Promise<void>;
}

/** Serves the page, the API and the metrics. Throws UsageError where it would be open to the network, EngineError where it cannot listen. */
export async function serveWeb(view: EngineView, options: WebOptions): Promise<Web> {
	const { host, token } = options;
	if (!isLoopback(host) && (token === undefined || token === '')) {
		throw new UsageError(
			`--listen: ${host} is reachable from the network; set HOMEOSTAT_TOKEN to a secret that callers must send, or listen on 127.0.0.1`,
		);
	}
	const metrics = createMetrics(view);
	const app = createApp(view, metrics, options);
	const server = createAdaptorServer({ fetch: app.fetch, serverOptions: { requestTimeout: 30_000 } }) as Server;
	const { port } = await listen(server, options);
	return {
		url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
		async close() {
			metrics.close();
			const closed = new Promise((resolve) => server.close(resolve));
			server.closeAllConnections();
			await closed;
		},
	};
}

function createApp(view: EngineView, metrics: Metrics, { host, token, onError, extra }: WebOptions): Hono {
	const app = new Hono();
	app.use(guardBrowser({ anyHost: !isLoopback(host) }));
	app.use((context, next) => limitBody(context.req.path.startsWith('/webhooks/') ? MAX_WEBHOOK_BYTES : MAX_BODY_BYTES)(context, next));
	app.get('/healthz', (context) => context.text('ok\n'));
	app.get('/readyz', (context) => {
		const { ready, refused } = view.status();
		return ready ? context.text('ok\n') : context.text(refused === undefined ? 'not yet\n' : `no valid policies: ${refused.error}\n`, 503);
	});
	app.route('/', page());
	if (extra !== undefined) app.route('/', extra);
	app.use(requireToken(token));
	app.get('/metrics', async (context) => context.body(await metrics.text(), 200, { 'content-type': metrics.contentType }));
	app.get('/api/v1/events', eventStream(view));
	app.route('/api/v1', prometheusApi(view));
	app.route('/api/v1', engineApi(view));
	app.notFound((context) => context.json({ error: `there is nothing at ${context.req.path}` }, 404));
	app.onError((thrown, context) => {
		onError(errorText(thrown));
		return context.json({ error: errorText(thrown) }, 500);
	});
	return app;
}

const limitBody = (maxSize: number) =>
	bodyLimit({ maxSize, onError: (context) => context.json({ error: `the body is larger than ${maxSize} bytes` }, 413) });

async function listen(server: Server, { host, port }: WebOptions): Promise<AddressInfo> {
	try {
		await new Promise<void>((resolve, reject) => {
			server.once('error', reject);
			server.listen(port, host, resolve);
		});
	} catch (cause) {
		const taken = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
		const why = taken ? 'the port is taken; stop who has it, or choose another with --listen' : errorText(cause);
		throw new EngineError(`cannot listen on ${host}:${port}: ${why}`, 'human', { cause });
	}
	return server.address() as AddressInfo;
}
