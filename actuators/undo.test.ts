import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Executor } from '../engine/act/execute.ts';
import type { ActionSpec } from '../engine/model/action.ts';
import type { JsonObject } from '../engine/model/json.ts';
import { acting, actionOf, serviceOf, temporaryFolder } from '../test/support/acting.ts';
import { httpServer } from '../test/support/http-server.ts';
import { fakeSystemctl } from '../test/support/systemctl.ts';

// Real processes, or thousands of ticks, on a machine that is busy.
vi.setConfig({ testTimeout: 90_000 });

/** Does all of them, one after the other, then takes each back, the last first. */
async function thereAndBack(executor: Executor, all: readonly ActionSpec[]): Promise<void> {
	const undos: ActionSpec[] = [];
	for (const { do: doing, with: params } of all) {
		const outcome = await executor.execute(actionOf(doing, params));
		if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
		if (outcome.undo !== undefined) undos.unshift(outcome.undo);
	}
	for (const { do: doing, with: params } of undos) expect(await executor.execute(actionOf(doing, params))).toMatchObject({ kind: 'done' });
}

const each = (doing: string, params: readonly JsonObject[]): readonly ActionSpec[] => params.map((found) => ({ do: doing, with: found }));
const counts = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 4 });

test('undo after do restores the number that a file held', async () => {
	const path = join(temporaryFolder(), 'number');
	const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((value) => value + 0);
	await fc.assert(
		fc.asyncProperty(number, fc.array(number, { minLength: 1, maxLength: 4 }), async (before, values) => {
			writeFileSync(path, `${before}\n`);
			await thereAndBack(
				acting().executor,
				each(
					'file/value',
					values.map((value) => ({ path, value })),
				),
			);
			expect(Number(readFileSync(path, 'utf8'))).toBe(before);
		}),
		{ numRuns: 50 },
	);
});

test('undo after do restores what a server held', async () => {
	let stored = '';
	const { url } = await httpServer(({ method, body }, _, response) => {
		if (method === 'PUT') stored = body;
		response.end(stored);
	});
	const json = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 3 }).map((found) => JSON.parse(JSON.stringify(found)));
	await fc.assert(
		fc.asyncProperty(json, fc.array(json, { minLength: 1, maxLength: 3 }), async (before, values) => {
			stored = JSON.stringify(before);
			await thereAndBack(
				acting().executor,
				each(
					'http/put',
					values.map((value) => ({ url, json: value, restore: true })),
				),
			);
			expect(JSON.parse(stored)).toEqual(before);
		}),
		{ numRuns: 30 },
	);
});

test('undo after do restores how many instances of a systemd template ran', async () => {
	const units = fakeSystemctl({});
	const running = () =>
		readdirSync(units).filter((unit) => unit.startsWith('llm@') && readFileSync(join(units, unit), 'utf8').startsWith('active'));
	await fc.assert(
		fc.asyncProperty(fc.integer({ min: 0, max: 6 }), counts, async (before, values) => {
			const { executor } = acting();
			await executor.execute(actionOf('systemd/instances', { unit: 'llm@.service', value: before }));
			const found = running();
			await thereAndBack(
				executor,
				each(
					'systemd/instances',
					values.map((value) => ({ unit: 'llm@.service', value })),
				),
			);
			expect(found).toHaveLength(before);
			expect(running()).toEqual(found);
		}),
		{ numRuns: 8 },
	);
});

test('undo after do restores how many processes of a service run, those that were not touched the same', async () => {
	await fc.assert(
		fc.asyncProperty(fc.integer({ min: 1, max: 3 }), counts, async (before, values) => {
			const { executor, services } = acting();
			await services.reconcile([serviceOf('llm', ['sleep', '600'], { instances: before })]);
			const up = () => services.instances().filter((instance) => instance.up);
			const least = Math.min(before, ...values);
			const kept = up().slice(0, least);
			await thereAndBack(
				executor,
				each(
					'service/scale',
					values.map((value) => ({ service: 'llm', value })),
				),
			);
			expect(up()).toHaveLength(before);
			expect(up().slice(0, least)).toEqual(kept);
			await services.close();
		}),
		{ numRuns: 4 },
	);
});
