import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyJournal } from '../../engine/journal/verify.ts';
import { temporaryFolder, until } from '../support/acting.ts';
import { type EngineProcess, engineProcess } from '../support/engine-process.ts';
import { FAST_AGENT, policy } from '../support/live.ts';

/** What a rung changes makes it worse, and is taken back by an action that notes that it began, waits to be let go, and is not idempotent. */
function policiesIn(folder: string): string {
	const sh = (script: string) => JSON.stringify(['sh', '-c', script]);
	const undo = `echo undo >> ${folder}/notes; until [ -e ${folder}/go ]; do sleep 0.05; done; echo undone >> ${folder}/notes`;
	return [
		policy('Source', 'number', `  exec: { argv: [cat, ${folder}/number], output: text }\n  interval: 100ms`),
		policy('Threshold', 'high', '  { signal: number, levels: [ { severity: warning, above: 10 } ] }'),
		policy(
			'Playbook',
			'try',
			`  when: { threshold: high }
  target: thing
  ladder:
    - name: more
      do: exec/run
      with: { argv: ${sh(`echo do >> ${folder}/notes; echo number 90 > ${folder}/number.new; mv ${folder}/number.new ${folder}/number`)} }
      verify: { signal: number, below: 10, within: 8s }
      undo: { do: exec/run, with: { argv: ${sh(undo)} } }
      timeout: 5m
  backoff: { initial: 10m }`,
		),
		FAST_AGENT,
	].join('');
}

interface Row {
	readonly undoOf?: string;
	readonly outcome: string | null;
}

async function world() {
	const folder = temporaryFolder();
	mkdirSync(join(folder, 'policies'));
	writeFileSync(join(folder, 'policies', 'all.yaml'), policiesIn(folder));
	writeFileSync(join(folder, 'number'), 'number 50\n');
	writeFileSync(join(folder, 'notes'), '');
	const start = () => engineProcess(['--policies', join(folder, 'policies'), '--state', join(folder, 'state'), '--enforce']);
	const notes = () => readFileSync(join(folder, 'notes'), 'utf8').trim().split('\n');
	const outcomes = async (engine: EngineProcess) => ((await engine.get('actions')) as readonly Row[]).map(({ outcome }) => outcome);
	const kill = async (engine: EngineProcess) => {
		engine.kill('SIGKILL');
		await engine.ended;
		expect(await verifyJournal(join(folder, 'state', 'journal'))).toMatchObject({ ok: true });
	};
	return { folder, start, notes, outcomes, kill };
}

test('killed between an act that makes it worse and the taking back of it, the engine takes it back, once', async () => {
	const { folder, start, notes, outcomes, kill } = await world();
	writeFileSync(join(folder, 'go'), '');
	const first = await start();
	await expect.poll(() => outcomes(first), { timeout: 60_000 }).toEqual(['done']);
	await kill(first);
	expect(notes()).toEqual(['do']);
	const second = await start();
	await expect.poll(() => outcomes(second), { timeout: 60_000 }).toEqual(['done', 'done']);
	await kill(second);
	const third = await start();
	const { ticks } = (await third.get('status')) as { ticks: number };
	await expect.poll(async () => ((await third.get('status')) as { ticks: number }).ticks, { timeout: 60_000 }).toBeGreaterThan(ticks + 10);
	expect(notes()).toEqual(['do', 'undo', 'undone']);
}, 240_000);

test('killed while it takes it back by what may not be done twice, it does not do it again, and says that it was interrupted', async () => {
	const { folder, start, notes, outcomes, kill } = await world();
	const first = await start();
	await until(() => notes().includes('undo'), 'the undo to begin', 60_000);
	await kill(first);
	const second = await start();
	await expect.poll(() => outcomes(second), { timeout: 60_000 }).toEqual(['done', 'interrupted']);
	writeFileSync(join(folder, 'go'), '');
	const { ticks } = (await second.get('status')) as { ticks: number };
	await expect.poll(async () => ((await second.get('status')) as { ticks: number }).ticks, { timeout: 60_000 }).toBeGreaterThan(ticks + 10);
	expect(notes().filter((note) => note === 'undo')).toHaveLength(1);
}, 240_000);
