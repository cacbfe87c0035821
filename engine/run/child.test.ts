import { spawn } from 'node:child_process';
import { existsSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../test/support/acting.ts';
import { inChild } from './child.ts';

const COMPILED = new URL('../../dist/engine/run/child.js', import.meta.url).href;

/** A child's program; `work` is the source of a function of what it is given. */
function program(work: string): URL {
	const path = join(temporaryFolder(), 'program.mjs');
	writeFileSync(
		path,
		`import { readdirSync, readFileSync, writeFileSync } from 'node:fs';\nimport { answerParent } from '${COMPILED}';\nawait answerParent(${work});\n`,
	);
	return pathToFileURL(path);
}

const ABOUT = { name: 'the work', after: 'nothing is lost', heapMb: 64, patience: 60_000 };

test('what it is given comes over, and what it answers comes back', async () => {
	const data = { names: new Set(['a', 'b']), at: new Date(0), series: new Float64Array([1, Number.NaN]) };
	expect(await inChild({ ...ABOUT, program: program('async (data) => ({ ...data, seen: true })'), data })).toEqual({ ...data, seen: true });
});

test('it sees nothing of the secrets that the engine was started with', async () => {
	process.env.HOMEOSTAT_TEST_SECRET = 'hunter2';
	const environment = await inChild<object>({ ...ABOUT, program: program('async () => ({ ...process.env })'), data: {} });
	delete process.env.HOMEOSTAT_TEST_SECRET;
	expect(Object.keys(environment).filter((name) => name !== 'TZ' && !name.startsWith('NODE_CHANNEL'))).toEqual([]);
});

test.runIf(process.platform === 'linux')('all of its threads stand behind everything else', async () => {
	const niceness = `async () => readdirSync('/proc/self/task').map((id) => Number(readFileSync('/proc/self/task/' + id + '/stat', 'utf8').split(') ')[1].split(' ')[16]))`;
	const all = await inChild<number[]>({ ...ABOUT, program: program(niceness), data: {} });
	expect(all.length).toBeGreaterThan(1);
	expect(new Set(all)).toEqual(new Set([19]));
});

test.each(['SIGINT', 'SIGTERM'])('it leaves %s to the engine', async (signal) => {
	const work = `async (signal) => { process.kill(process.pid, signal); await new Promise((resolve) => process.once(signal, resolve)); return 'done'; }`;
	expect(await inChild({ ...ABOUT, program: program(work), data: signal })).toBe('done');
});

test.runIf(process.platform === 'linux')('it ends with an engine that is killed', async () => {
	const folder = temporaryFolder();
	const waits = program(
		'async (file) => { writeFileSync(file, String(process.pid)); await new Promise(() => setInterval(() => {}, 1_000)); }',
	);
	const engine = join(folder, 'engine.mjs');
	const given = { ...ABOUT, data: join(folder, 'pid') };
	writeFileSync(
		engine,
		`import { inChild } from '${COMPILED}';\nawait inChild({ ...${JSON.stringify(given)}, program: new URL('${waits.href}') });\n`,
	);
	const written = new Promise<void>((resolve) => {
		const watcher = watch(folder, () => {
			if (!existsSync(given.data) || readFileSync(given.data, 'utf8') === '') return;
			watcher.close();
			resolve();
		});
	});
	const parent = spawn(process.execPath, [engine], { stdio: 'ignore' });
	await written;
	const pid = readFileSync(given.data, 'utf8');
	expect(hasEnded(pid)).toBe(false);
	parent.kill('SIGKILL');
	await expect.poll(() => hasEnded(pid), { timeout: 10_000 }).toBe(true);
});

/** Gone, or waiting for whoever adopted it to take note. */
function hasEnded(pid: string): boolean {
	const status = `/proc/${pid}/status`;
	return !existsSync(status) || /^State:\s+Z/m.test(readFileSync(status, 'utf8'));
}
