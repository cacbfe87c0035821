import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JournalEvent } from '../model/journal.ts';
import { type Files, nodeFiles, type WritableFile } from './files.ts';
import { openJournal } from './journal.ts';
import { loadMemory, saveMemory } from './memory-file.ts';
import { readJournal } from './read.ts';
import { verifyJournal } from './verify.ts';

const NOON = Date.UTC(2026, 4, 1, 12);
let dir: string;

beforeEach(async () => {
	dir = await mkdtemp(join(tmpdir(), 'journal-'));
});
afterEach(() => rm(dir, { recursive: true }));

type Operation = 'write' | 'sync' | 'truncate' | 'open' | 'makeDir' | 'rename' | 'syncDir';

/** Real files that fail when told to: `fail` is asked before each change, a write then gets half its bytes out. */
function faultyFiles(fail: (operation: Operation) => string | undefined): Files {
	const check = async (operation: Operation): Promise<void> => {
		const code = fail(operation);
		if (code !== undefined) throw Object.assign(new Error(`${code}: it fails, ${operation}`), { code });
	};
	const faulty = (file: WritableFile): WritableFile => ({
		async write(bytes, offset) {
			try {
				await check('write');
			} catch (error) {
				await file.write(bytes.subarray(0, bytes.length / 2), offset);
				throw error;
			}
			await file.write(bytes, offset);
		},
		truncate: (size) => check('truncate').then(() => file.truncate(size)),
		sync: () => check('sync').then(() => file.sync()),
		close: () => file.close(),
	});
	return {
		...nodeFiles,
		open: (path) => check('open').then(async () => faulty(await nodeFiles.open(path))),
		makeDir: (path) => check('makeDir').then(() => nodeFiles.makeDir(path)),
		rename: (from, to) => check('rename').then(() => nodeFiles.rename(from, to)),
		syncDir: (path) => check('syncDir').then(() => nodeFiles.syncDir(path)),
	};
}

const ignored = () => undefined;

function tick(number: number): JournalEvent {
	return { kind: 'tick', tick: number, agent: 'default', revision: 'abc', decisions: [], held: 0 };
}

async function ticks(): Promise<number[]> {
	const found: number[] = [];
	for await (const entry of readJournal(dir)) if (entry.kind === 'tick') found.push(entry.tick);
	return found;
}

describe('a disk that refuses', () => {
	for (const [operation, code] of [
		['write', 'ENOSPC'],
		['sync', 'EIO'],
	] as const) {
		it(`stalls on ${code} at ${operation}, leaves no half line, and loses nothing once it is mended`, async () => {
			let broken = false;
			const files = faultyFiles((each) => (broken && each === operation ? code : undefined));
			const journal = await openJournal({ dir, at: NOON, files });
			journal.append(tick(1), NOON);
			await journal.commit();
			broken = true;
			for (const number of [2, 3]) {
				journal.append(tick(number), NOON);
				await expect(journal.commit()).rejects.toMatchObject({
					name: 'EngineError',
					next: 'stall',
					message: expect.stringContaining(code),
				});
				expect(await verifyJournal(dir)).toEqual({ ok: true, entries: 1 });
				expect(await readFile(join(dir, '2026-05-01.jsonl'), 'utf8')).toMatch(/^[^\n]+\n$/);
			}
			expect(journal.seq).toBe(1);
			broken = false;
			await journal.close();
			expect(await ticks()).toEqual([1, 2, 3]);
			expect(await verifyJournal(dir)).toEqual({ ok: true, entries: 3 });
		});
	}

	it('keeps the chain, and everything, through two faults in a row at any operation', async () => {
		let calls = 0;
		let failAt = Number.POSITIVE_INFINITY;
		const run = async () => {
			calls = 0;
			const files = faultyFiles(() => {
				calls += 1;
				return calls === failAt || calls === failAt + 1 ? 'EIO' : undefined;
			});
			const journal = await openJournal({ dir, at: NOON, files, maxFileBytes: 500 });
			for (let number = 1; number <= 8; number += 1) {
				journal.append(tick(number), NOON + (number > 5 ? 86_400_000 : 0));
				await journal.commit().catch(ignored);
			}
			// The last fault may have hit the last commits.
			for (let again = 0; again < 2; again += 1) await journal.commit().catch(ignored);
			await journal.close();
		};
		await run();
		const most = calls;
		expect(most).toBeGreaterThan(20);
		for (failAt = 1; failAt <= most; failAt += 1) {
			await rm(dir, { recursive: true });
			await run();
			expect(await ticks(), `fault ${failAt}`).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
			expect(await verifyJournal(dir), `fault ${failAt}`).toEqual({ ok: true, entries: 8 });
		}
	});

	it('keeps what was committed when the process ends at any operation', async () => {
		let left = Number.POSITIVE_INFINITY;
		// What ended does nothing more: every later operation fails too.
		const files = faultyFiles(() => (--left < 0 ? 'EIO' : undefined));
		for (let crash = 1; crash <= 30; crash += 1) {
			await rm(dir, { recursive: true, force: true });
			left = crash;
			const journal = await openJournal({ dir, at: NOON, files, maxFileBytes: 500 });
			let committed = 0;
			for (let number = 1; number <= 8; number += 1) {
				journal.append(tick(number), NOON);
				await journal.commit().then(() => {
					committed = number;
				}, ignored);
			}
			await journal.close().catch(ignored);
			const next = await openJournal({ dir, at: NOON });
			next.append(tick(99), NOON);
			await next.close();
			const found = await ticks();
			expect(found.slice(0, committed)).toEqual(Array.from({ length: committed }, (_, index) => index + 1));
			expect(found.at(-1)).toBe(99);
			expect(await verifyJournal(dir)).toMatchObject({ ok: true });
		}
	});

	it('keeps intents and counts ticks when it refuses for hours', async () => {
		let full = true;
		const files = faultyFiles((operation) => (full && operation === 'write' ? 'ENOSPC' : undefined));
		const journal = await openJournal({ dir, at: NOON, files });
		for (let number = 1; number <= 10_050; number += 1) journal.append(tick(number), NOON);
		await expect(journal.commit()).rejects.toThrow(/no action starts/);
		full = false;
		await journal.commit();
		journal.append({ kind: 'end', reason: 'test' }, NOON);
		await journal.close();
		const last = [];
		for await (const entry of readJournal(dir, { from: 10_000 })) last.push(entry);
		expect(last).toMatchObject([{ tick: 10_000 }, { what: 'ticks-dropped', detail: { ticks: 50 } }, { kind: 'end' }]);
	});
});

describe('the memory file', () => {
	const path = () => join(dir, 'state', 'memory.json');
	const memory = { since: { a: 1 }, worst: Number.POSITIVE_INFINITY, list: [null, 'x'] };

	it('comes back as it was saved', async () => {
		expect(await loadMemory(path(), NOON)).toEqual({ kind: 'none' });
		await saveMemory(path(), { seq: 7, memory });
		expect(await loadMemory(path(), NOON)).toEqual({ kind: 'loaded', seq: 7, memory });
	});

	it('is the old one or the new one after a crash at any operation', async () => {
		let left = Number.POSITIVE_INFINITY;
		const files = faultyFiles(() => (--left < 0 ? 'ENOSPC' : undefined));
		let replaced = 0;
		for (let crash = 0; crash < 8; crash += 1) {
			await saveMemory(path(), { seq: 1, memory });
			left = crash;
			const saved = await saveMemory(path(), { seq: 2, memory }, files).then(
				() => true,
				(error: unknown) => {
					expect(error).toMatchObject({ next: 'stall' });
					return false;
				},
			);
			const loaded = await loadMemory(path(), NOON);
			expect(loaded.kind).toBe('loaded');
			if (saved) expect(loaded).toMatchObject({ seq: 2 });
			replaced += saved ? 1 : 0;
		}
		expect(replaced).toBeGreaterThan(0);
	});

	it('is set aside by name when a byte of it is wrong', async () => {
		await saveMemory(path(), { seq: 7, memory });
		const good = await readFile(path(), 'utf8');
		for (const bad of [good.replace('"a":1', '"a":2'), good.slice(0, -9), '', good.replace('"version":1', '"version":2')]) {
			const file = await nodeFiles.open(path());
			await file.truncate(0);
			await file.write(Buffer.from(bad), 0);
			await file.close();
			expect(await loadMemory(path(), NOON)).toMatchObject({ kind: 'set-aside', path: `${path()}.bad-${NOON}` });
			expect(await loadMemory(path(), NOON)).toEqual({ kind: 'none' });
			expect(await readFile(`${path()}.bad-${NOON}`, 'utf8')).toBe(bad);
		}
	});
});
