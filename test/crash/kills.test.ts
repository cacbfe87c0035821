import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { readJournal } from '../../engine/journal/read.ts';
import { verifyJournal } from '../../engine/journal/verify.ts';
import { temporaryFolder, until } from '../support/acting.ts';
import { engineProcess } from '../support/engine-process.ts';
import { policy } from '../support/live.ts';
import { randomFrom } from '../support/random.ts';

const KILLS = 20;
/** Of the time between an engine's start and its end: within it fall several actions. */
const LONGEST_LIFE_MS = 700;

/** Notes its action's id, and takes a moment: so that kills fall before, into and after it. */
const NOTE = (file: string) => ['sh', '-c', `echo "$HOMEOSTAT_ACTION_ID" >> ${file}; sleep 0.05`];

function policies(number: string, notes: string): string {
	const rung = (name: string) =>
		`    - { name: ${name}, do: exec/run, with: { argv: ${JSON.stringify(NOTE(notes))} }, verify: { signal: number, below: 10, within: 50ms } }`;
	return [
		policy('Agent', 'everything', `  { domains: ["*"], interval: 50ms }`),
		policy('Source', 'number', `  exec: { argv: [cat, ${number}], output: text }\n  interval: 100ms`),
		policy('Threshold', 'high', `  { signal: number, levels: [ { severity: warning, above: 10 } ] }`),
		policy(
			'Playbook',
			'climb',
			`  when: { threshold: high }
  target: thing
  ladder:
${['one', 'two', 'three'].map(rung).join('\n')}
  backoff: { initial: 50ms, max: 100ms }
  futility: { failures: 1000, within: 1s }`,
		),
	].join('');
}

describe('an engine that is killed', () => {
	test('at random moments of a playbook runs no action twice, loses none, and leaves a journal that verifies', async () => {
		const folder = temporaryFolder();
		const [state, notes, number] = ['state', 'notes', 'number'].map((name) => join(folder, name)) as [string, string, string];
		mkdirSync(join(folder, 'policies'));
		writeFileSync(join(folder, 'policies', 'all.yaml'), policies(number, notes));
		writeFileSync(number, 'number 50\n');
		writeFileSync(notes, '');
		const seed = Date.now() % 1_000_000;
		const random = randomFrom(seed);
		for (let kill = 1; kill <= KILLS; kill += 1) {
			const engine = await engineProcess(['--policies', join(folder, 'policies'), '--state', state, '--enforce']);
			await sleep(random() * LONGEST_LIFE_MS);
			engine.kill('SIGKILL');
			await engine.ended;
			expect(await verifyJournal(join(state, 'journal')), `seed ${seed}, kill ${kill}`).toMatchObject({ ok: true });
		}
		const last = await engineProcess(['--policies', join(folder, 'policies'), '--state', state, '--enforce']);
		const before = ran(notes).length;
		await until(() => ran(notes).length > before, 'the playbook to go on after the last start', 30_000);
		last.kill('SIGTERM');
		expect(await last.ended).toBe(0);
		const ids = ran(notes);
		expect(ids.length, `seed ${seed}`).toBeGreaterThan(KILLS / 2);
		expect(
			ids.filter((id, i) => ids.indexOf(id) !== i),
			`seed ${seed}: run twice`,
		).toEqual([]);
		const { intents, ended } = await journalled(join(state, 'journal'));
		expect(
			ids.filter((id) => !intents.has(id)),
			`seed ${seed}: run without an intent`,
		).toEqual([]);
		expect(
			[...intents].filter((id) => !ended.has(id)),
			`seed ${seed}: without an outcome`,
		).toEqual([]);
	}, 600_000);

	test('restores what was pending, and counts what it slept through for nothing', async () => {
		const folder = temporaryFolder();
		const [state, number] = [join(folder, 'state'), join(folder, 'number')];
		mkdirSync(join(folder, 'policies'));
		const pending = policy('Threshold', 'slow', `  { signal: number, levels: [ { severity: warning, above: 10, for: 5m } ] }`);
		writeFileSync(join(folder, 'policies', 'all.yaml'), policies(number, join(folder, 'notes')) + pending);
		writeFileSync(number, 'number 50\n');
		const args = ['--policies', join(folder, 'policies'), '--state', state];
		const first = await engineProcess(args);
		await until(() => memoryOf(state).includes('"slow"'), 'the memory to be saved', 30_000);
		first.kill('SIGKILL');
		await first.ended;
		const second = await engineProcess(args);
		const decisions = (await second.get('decisions')) as { policy: string; state: string }[];
		expect(decisions.find((decision) => decision.policy === 'slow')).toMatchObject({ state: 'pending' });
		second.kill('SIGTERM');
		expect(await second.ended).toBe(0);
		const turned: string[] = [];
		for await (const entry of readJournal(join(state, 'journal'))) {
			if (entry.kind === 'tick')
				turned.push(...entry.decisions.filter(({ policy: name, changed }) => name === 'slow' && changed).map(() => 'slow'));
		}
		// It became pending once; the restart did not begin it anew.
		expect(turned).toEqual(['slow']);
	}, 240_000);
});

const ran = (notes: string) => readFileSync(notes, 'utf8').split('\n').filter(Boolean);

function memoryOf(state: string): string {
	try {
		return readFileSync(join(state, 'memory.json'), 'utf8');
	} catch {
		return '';
	}
}

async function journalled(dir: string): Promise<{ readonly intents: ReadonlySet<string>; readonly ended: ReadonlySet<string> }> {
	const [intents, ended] = [new Set<string>(), new Set<string>()];
	for await (const entry of readJournal(dir)) {
		if (entry.kind === 'intent') intents.add(entry.action.id);
		if (entry.kind === 'outcome') ended.add(entry.action.id);
	}
	return { intents, ended };
}
