import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Is Debian's `prometheus` installed? */
export const hasPrometheus = spawnSync('prometheus', ['--version']).status === 0 && spawnSync('promtool', ['--version']).status === 0;

/** A real Prometheus over samples in OpenMetrics text; returns its address. Ends with the test. */
export async function prometheus(openMetrics: string, flags: readonly string[] = []): Promise<string> {
	const dir = mkdtempSync(join(tmpdir(), 'prometheus-'));
	writeFileSync(join(dir, 'samples'), `${openMetrics}# EOF\n`);
	writeFileSync(join(dir, 'prometheus.yml'), '');
	execFileSync('promtool', ['tsdb', 'create-blocks-from', 'openmetrics', join(dir, 'samples'), join(dir, 'data')], { stdio: 'ignore' });
	const address = `127.0.0.1:${await freePort()}`;
	const server = spawn(
		'prometheus',
		[
			...[`--config.file=${join(dir, 'prometheus.yml')}`, `--storage.tsdb.path=${join(dir, 'data')}`, '--storage.tsdb.retention.time=100y'],
			...[`--web.listen-address=${address}`, ...flags],
		],
		{ stdio: 'ignore' },
	);
	onTestFinished(async () => {
		server.kill('SIGKILL');
		if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
		rmSync(dir, { recursive: true, force: true });
	});
	await ready(`http://${address}/-/ready`, server);
	return `http://${address}`;
}

async function ready(url: string, server: ChildProcess): Promise<void> {
	for (;;) {
		const response = await fetch(url).catch(() => undefined);
		if (response?.ok) return;
		if (server.exitCode !== null) throw new Error(`prometheus ended with ${server.exitCode} before it was ready`);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	server.close();
	await once(server, 'close');
	if (address === null || typeof address === 'string') throw new Error('no port was given');
	return address.port;
}
