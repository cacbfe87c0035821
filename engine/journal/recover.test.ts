import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Action, Verdict } from '../model/action.ts';
import type { Incident } from '../model/incident.ts';
import type { JournalEvent } from '../model/journal.ts';
import { openJournal } from './journal.ts';
import { saveMemory } from './memory-file.ts';
import { recover } from './recover.ts';
import { verifyJournal } from './verify.ts';

const NOON = Date.UTC(2026, 4, 1, 12);
const ALLOW: Verdict = { kind: 'allow' };
const DENY: Verdict = { kind: 'deny', by: 'protected', reason: 'it is protected' };
const incident: Incident = { policy: 'HighLoad', severity: 'warning', labels: { host: 'a' }, startsAt: NOON, value: 9 };
let dir: string;

beforeEach(async () => {
	dir = await mkdtemp(join(tmpdir(), 'state-'));
});
afterEach(() => rm(dir, { recursive: true }));

function action(id: string, enforce = true): Action {
	return {
		id,
		at: NOON,
		policy: 'restart',
		do: 'service/restart',
		with: { service: 'web' },
		rung: { name: 'first', index: 0 },
		attempt: 1,
		target: 'web',
		incident,
		reason: 'load is high',
		idempotent: true,
		reversible: false,
		timeout: 1000,
		enforce,
	};
}

async function journal(...events: JournalEvent[]): Promise<void> {
	const opened = await openJournal({ dir: join(dir, 'journal'), at: NOON });
	for (const [index, event] of events.entries()) opened.append(event, NOON + index);
	await opened.close();
}

const tick = (...incidents: { readonly endsAt: number | null }[]): JournalEvent => ({
	kind: 'tick',
	tick: 1,
	agent: 'default',
	revision: 'abc',
	decisions: [],
	held: 0,
	incidents: incidents.map(({ endsAt }) => ({ ...incident, endsAt })),
});

it('finds nothing where nothing is', async () => {
	expect(await recover(dir, NOON)).toMatchObject({ memory: { kind: 'none' }, seq: 0, missing: 0, actions: [], unfinished: [] });
});

it('folds a journal into what a start must know', async () => {
	await journal(
		tick({ endsAt: null }),
		{ kind: 'intent', action: action('done'), verdict: ALLOW },
		{ kind: 'outcome', action: action('done'), outcome: { kind: 'done' } },
		{ kind: 'refusal', action: action('denied'), verdict: DENY },
		{ kind: 'intent', action: action('rehearsed', false), verdict: ALLOW },
		{ kind: 'outcome', action: action('rehearsed', false), outcome: { kind: 'rehearsed', plan: 'restart web' } },
		{ kind: 'intent', action: action('cut'), verdict: ALLOW },
		tick({ endsAt: NOON + 7 }),
	);
	await saveMemory(join(dir, 'memory.json'), { seq: 3, memory: { a: 1 } });
	const found = await recover(dir, NOON);
	expect(found).toMatchObject({ memory: { kind: 'loaded', seq: 3, memory: { a: 1 } }, seq: 8, missing: 0, broken: 0 });
	expect(found.unfinished).toEqual([action('cut')]);
	expect(found.begun).toEqual(['done', 'cut']);
	expect(found.happened).toEqual([
		{ action: action('rehearsed', false), outcome: { kind: 'rehearsed', plan: 'restart web' }, at: NOON + 5 },
	]);
	expect(found.incidents).toEqual([{ ...incident, endsAt: NOON + 7 }]);
	expect(found.actions).toEqual([
		{ action: action('done'), verdict: ALLOW, outcome: { kind: 'done' }, endedAt: NOON + 2 },
		{ action: action('denied'), verdict: DENY },
		{ action: action('rehearsed', false), verdict: ALLOW, outcome: { kind: 'rehearsed', plan: 'restart web' }, endedAt: NOON + 5 },
		{ action: action('cut'), verdict: ALLOW },
	]);
});

it('keeps an approved action one row', async () => {
	const ask: Verdict = { kind: 'ask', by: 'careful', reason: 'ask', roles: ['sre'], count: 1, expiresAt: NOON + 60_000 };
	await journal(
		{ kind: 'refusal', action: action('asked'), verdict: ask },
		{ kind: 'intent', action: action('asked'), verdict: ALLOW },
		{ kind: 'outcome', action: action('asked'), outcome: { kind: 'done' } },
	);
	const { actions } = await recover(dir, NOON);
	expect(actions).toEqual([{ action: action('asked'), verdict: ALLOW, outcome: { kind: 'done' }, endedAt: NOON + 2 }]);
});

it('counts what was taken away or changed, and still starts', async () => {
	await journal(
		{ kind: 'intent', action: action('a'), verdict: ALLOW },
		{ kind: 'outcome', action: action('a'), outcome: { kind: 'done' } },
		{ kind: 'end', reason: 'test' },
	);
	await saveMemory(join(dir, 'memory.json'), { seq: 3, memory: {} });
	const file = join(dir, 'journal', '2026-05-01.jsonl');
	const text = await readFile(file, 'utf8');
	await writeFile(file, text.split('\n').slice(0, 1).join('\n').concat('\n'));
	expect(await recover(dir, NOON)).toMatchObject({ seq: 1, missing: 2, broken: 0, unfinished: [{ id: 'a' }] });
	await writeFile(file, text.replace('"done"', '"DONE"'));
	expect(await recover(dir, NOON)).toMatchObject({ seq: 3, missing: 0, broken: 1, unfinished: [{ id: 'a' }] });
});

it('rebuilds all outcomes when the memory file cannot be used', async () => {
	await journal(
		{ kind: 'intent', action: action('a'), verdict: ALLOW },
		{ kind: 'outcome', action: action('a'), outcome: { kind: 'done' } },
	);
	await writeFile(join(dir, 'memory.json'), '{"version":1,"seq":2,"memory":{}}');
	const found = await recover(dir, NOON);
	expect(found.memory).toMatchObject({ kind: 'set-aside', path: join(dir, `memory.json.bad-${NOON}`) });
	expect(found.happened).toHaveLength(1);
});

it('keeps each attempt of an action that was refused before it was allowed', async () => {
	const later = { ...action('a'), at: NOON + 60_000 };
	await journal(
		{ kind: 'refusal', action: action('a'), verdict: { kind: 'deny', by: 'window', reason: 'not now' } },
		{ kind: 'intent', action: later, verdict: ALLOW },
		{ kind: 'outcome', action: later, outcome: { kind: 'done' } },
	);
	expect((await recover(dir, NOON)).actions).toMatchObject([{ verdict: { kind: 'deny' } }, { verdict: ALLOW, outcome: { kind: 'done' } }]);
});

it('verifies and reads back 100,000 entries in seconds', async () => {
	const opened = await openJournal({ dir: join(dir, 'journal'), at: NOON });
	for (let round = 0; round < 20; round += 1) {
		for (let index = 0; index < 2500; index += 1) {
			const one = action(`a-${round}-${index}`);
			opened.append({ kind: 'intent', action: one, verdict: ALLOW }, NOON);
			opened.append({ kind: 'outcome', action: one, outcome: { kind: 'done' } }, NOON);
		}
		await opened.commit();
	}
	await opened.close();
	// Of this process and not of the clock: others use the machine too.
	const began = process.cpuUsage();
	expect(await verifyJournal(join(dir, 'journal'))).toEqual({ ok: true, entries: 100_000 });
	expect((await recover(dir, NOON)).actions).toHaveLength(50_000);
	const { user, system } = process.cpuUsage(began);
	expect((user + system) / 1000).toBeLessThan(15_000);
});
