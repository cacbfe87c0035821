import { mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { actuators, faultOf } from '../../actuators/index.ts';
import { createExecutor, type Executor } from '../../engine/act/execute.ts';
import { createServices, type Services } from '../../engine/act/services/index.ts';
import type { Action } from '../../engine/model/action.ts';
import type { Actuator } from '../../engine/model/actuator.ts';
import type { JsonObject } from '../../engine/model/json.ts';
import type { Service, ServiceDriver } from '../../engine/model/service.ts';

/**
 * A folder that goes at the end of the test.
 * What an action of a killed engine began may outlive the engine by a moment and write one more line between the emptying
 * of the folder and its removal: hence the retries (of the whole removal; `rmSync` would retry only its last step).
 */
export function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'homeostat-test-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }));
	return folder;
}

let count = 0;

/** An enforced action of its own id and target. */
export function actionOf(doing: string, params: JsonObject, changes: Partial<Action> = {}): Action {
	count += 1;
	return {
		id: `test-${count}`,
		at: Date.UTC(2026, 0, 2, 3, 4, 5),
		policy: 'heal-llm',
		do: doing,
		with: params,
		rung: { name: 'first', index: 0 },
		attempt: 1,
		target: `target-${count}`,
		incident: { policy: 'llm-down', severity: 'critical', labels: { service: 'llm' }, startsAt: Date.UTC(2026, 0, 2, 3, 4, 0), value: 0 },
		reason: 'llm is down',
		idempotent: false,
		reversible: false,
		timeout: 10_000,
		enforce: true,
		...changes,
	};
}

export interface Acting {
	readonly executor: Executor;
	readonly services: Services;
}

/** The real executor over the real actuators, with secrets from an object. */
export function acting(
	options: { secrets?: Record<string, string>; more?: readonly Actuator[]; begun?: readonly string[]; services?: Services } = {},
): Acting {
	const services = options.services ?? supervisor(temporaryFolder());
	const executor = createExecutor({
		actuators: [...actuators, ...(options.more ?? [])],
		validate: (doing, params) => (options.more?.some(({ name }) => doing.startsWith(`${name}/`)) ? undefined : faultOf(doing, params)),
		services,
		async secret(ref) {
			const value = options.secrets?.[ref];
			if (value === undefined) throw new Error(`no secret ${ref}`);
			return value;
		},
		begun: options.begun ?? [],
	});
	return { executor, services };
}

export const CLOCK = { now: () => Date.now() };

export function supervisor(stateDir: string, logged: string[] = []): Services {
	const log = (fields: object, message: string) => logged.push(`${message} ${JSON.stringify(fields)}`);
	return createServices({ stateDir, clock: CLOCK, log: { info: log, warn: log } });
}

type ProcessDriver = Extract<ServiceDriver, { kind: 'process' }>;

/** A service that a test runs and that is to end with the test. */
export function serviceOf(
	name: string,
	argv: readonly string[],
	changes: Partial<Omit<Service, 'driver'>> & { driver?: Partial<ProcessDriver> } = {},
): Service {
	return {
		name,
		instances: 1,
		dependsOn: [],
		labels: {},
		enforce: true,
		...changes,
		driver: { kind: 'process', argv, env: {}, stopSignal: 'SIGTERM', stopTimeout: 5_000, onEngineStop: 'stop', ...changes.driver },
	};
}

/** Looks every 2 ms; for what nothing reports, such as a foreign process. */
export async function until(holds: () => boolean, what: string, patience = 10_000): Promise<void> {
	const end = performance.now() + patience;
	while (!holds()) {
		if (performance.now() > end) throw new Error(`waited ${patience} ms in vain for: ${what}`);
		await new Promise((resolve) => setTimeout(resolve, 2));
	}
}

/** Is there such a process, and not only its zombie? */
export function runs(pid: number): boolean {
	try {
		return !/^[ZX]/.test(readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1) ?? '');
	} catch {
		return false;
	}
}
