import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeRepository, type Repository } from './repository.ts';

export const SERVICES = ['cache', 'worker', 'front', 'ledger'] as const;
export type ServiceName = (typeof SERVICES)[number];

/** A temporary folder with everything that the demo needs; nothing outside of it is touched. */
export interface Stage {
	readonly policies: string;
	readonly state: string;
	/** What the policies are a clone of. */
	readonly repository: Repository;
	url(service: ServiceName, path: string): string;
	pid(service: ServiceName): number;
	clear(): void;
}

export async function buildStage(): Promise<Stage> {
	const folder = mkdtempSync(join(tmpdir(), 'homeostat-demo-'));
	const [policies, state] = [join(folder, 'policies'), join(folder, 'state')];
	mkdirSync(policies);
	const ports = await freePorts(SERVICES.length);
	const portOf = Object.fromEntries(SERVICES.map((name, i) => [name, String(ports[i])]));
	const service = fileURLToPath(new URL('service.js', import.meta.url));
	const values: Readonly<Record<string, string>> = { ...portOf, node: process.execPath, service };
	for (const file of readdirSync(templates())) {
		const text = readFileSync(join(templates(), file), 'utf8');
		writeFileSync(
			join(policies, file),
			text.replace(/\{\{(\w+)\}\}/g, (_all, name: string) => values[name] ?? ''),
		);
	}
	const repository = await makeRepository(policies, join(folder, 'policies.git'));
	return {
		policies,
		state,
		repository,
		url: (name, path) => `http://127.0.0.1:${portOf[name]}/${path}`,
		pid: (name) => pidOf(state, name),
		clear: () => rmSync(folder, { recursive: true, force: true }),
	};
}

/** The compiled module lies one folder deeper than its source, and policies are not compiled. */
function templates(): string {
	const here = new URL('policies/', import.meta.url);
	return fileURLToPath(existsSync(here) ? here : new URL('../../../../engine/cli/demo/policies/', import.meta.url));
}

/** All at once, so that no two are the same. */
async function freePorts(count: number): Promise<readonly number[]> {
	const servers = Array.from({ length: count }, () => createServer());
	const ports = await Promise.all(
		servers.map(
			(server) =>
				new Promise<number>((resolve, reject) => {
					server.once('error', reject);
					server.listen(0, '127.0.0.1', () => {
						const address = server.address();
						resolve(typeof address === 'object' && address !== null ? address.port : 0);
					});
				}),
		),
	);
	await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
	return ports;
}

function pidOf(state: string, service: ServiceName): number {
	const { instances } = JSON.parse(readFileSync(join(state, 'services.json'), 'utf8')) as { instances: Record<string, { pid?: number }> };
	return instances[`${service}/0`]?.pid ?? 0;
}
