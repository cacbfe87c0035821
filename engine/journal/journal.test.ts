import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JournalEntry, JournalEvent } from '../model/journal.ts';
import { openJournal } from './journal.ts';
import { readJournal } from './read.ts';
import { verifyJournal } from './verify.ts';

const DAY = 86_400_000;
const NOON = Date.UTC(2026, 4, 1, 12);
let dir: string;

beforeEach(async () => {
	dir = join(await mkdtemp(join(tmpdir(), 'journal-')), 'journal');
});
afterEach(() => rm(join(dir, '..'), { recursive: true }));

function tick(number: number): JournalEvent {
	return { kind: 'tick', tick: number, agent: 'default', revision: 'abc', decisions: [], held: 3 };
}

async function write(count: number, at = NOON): Promise<void> {
	const journal = await openJournal({ dir, at });
	for (let number = 1; number <= count; number += 1) journal.append(tick(number), at + number);
	await journal.close();
}

async function entries(from = 1): Promise<JournalEntry[]> {
	const found: JournalEntry[] = [];
	for await (const entry of readJournal(dir, { from })) found.push(entry);
	return found;
}

const kinds = async () => (await entries()).map((entry) => (entry.kind === 'repair' ? entry.what : entry.kind));

describe('the journal', () => {
	it('chains what it is given, over restarts', async () => {
		await write(2);
		await write(1, NOON + 60_000);
		const [first, second, third] = await entries();
		expect(first).toMatchObject({ seq: 1, at: NOON + 1, prev: '0'.repeat(64), kind: 'tick', tick: 1, held: 3 });
		expect(second?.prev).toBe(first?.hash);
		expect(third).toMatchObject({ seq: 3, prev: second?.hash });
		expect(await verifyJournal(dir)).toEqual({ ok: true, entries: 3 });
		expect(await entries(3)).toEqual([third]);
	});

	it('writes nothing before a commit, and is verified also where nothing is', async () => {
		const journal = await openJournal({ dir, at: NOON });
		journal.append(tick(1), NOON);
		expect(await readdir(join(dir, '..'))).toEqual([]);
		await expect(verifyJournal(dir)).rejects.toThrow(/no journal at/);
		await journal.commit();
		expect(journal.seq).toBe(1);
		await journal.close();
	});

	it('gives numbers back that JSON has no word for', async () => {
		const journal = await openJournal({ dir, at: NOON });
		const detail = { a: Number.NaN, b: [Number.NEGATIVE_INFINITY, -0], c: { $number: 'x' }, é: '\u2028\ud800"' };
		journal.append({ kind: 'repair', what: 'test', detail }, NOON);
		await journal.close();
		const [entry] = await entries();
		expect(entry).toMatchObject({ detail });
	});

	it('puts each day, and each full file, into a file of its own, in name order', async () => {
		const journal = await openJournal({ dir, at: NOON, maxFileBytes: 900 });
		for (let number = 0; number < 12; number += 1) {
			journal.append(tick(number), NOON + Math.floor(number / 4) * DAY);
			await journal.commit();
		}
		// The clock went back over midnight: the chain does not.
		journal.append(tick(12), NOON);
		await journal.close();
		const days = ['2026-05-01', '2026-05-02', '2026-05-03'];
		expect(await readdir(dir).then((names) => names.sort())).toEqual(days.flatMap((day) => [`${day}.jsonl`, `${day}.part-0002.jsonl`]));
		expect((await entries()).map(({ seq }) => seq)).toEqual(Array.from({ length: 13 }, (_, index) => index + 1));
		expect((await entries(9)).map(({ seq }) => seq)).toEqual([9, 10, 11, 12, 13]);
		expect(await verifyJournal(dir)).toEqual({ ok: true, entries: 13 });
		expect(await verifyJournal(join(dir, '2026-05-02.jsonl'))).toEqual({ ok: true, entries: 2 + 1, from: 5 });
	});

	it('still verifies after old days were pruned, and says from where', async () => {
		await write(3);
		await write(3, NOON + DAY);
		await write(2, NOON + 2 * DAY);
		const journal = await openJournal({ dir, at: NOON + 2 * DAY });
		expect(await journal.prune('2026-05-03')).toEqual(['2026-05-01.jsonl', '2026-05-02.jsonl']);
		expect(await journal.prune('2026-06-01')).toEqual([]);
		journal.append(tick(9), NOON + 2 * DAY);
		await journal.close();
		expect(await verifyJournal(dir)).toEqual({ ok: true, entries: 3, from: 7 });
	});

	it('shares one write among commits at the same time', async () => {
		const journal = await openJournal({ dir, at: NOON });
		const commits = Array.from({ length: 50 }, (_, number) => {
			journal.append(tick(number), NOON);
			return journal.commit();
		});
		expect(new Set(commits).size).toBe(2);
		await Promise.all(commits);
		expect(journal.seq).toBe(50);
		await journal.close();
	});

	it('verifies while it is written', async () => {
		const journal = await openJournal({ dir, at: NOON, maxFileBytes: 20_000 });
		let seen = 0;
		for (let round = 0; round < 40; round += 1) {
			for (let number = 0; number < 20; number += 1) journal.append(tick(number), NOON + round * (DAY / 10));
			const commit = journal.commit();
			const verified = round > 0 ? await verifyJournal(dir) : undefined;
			await commit;
			if (verified === undefined) continue;
			expect(verified).toMatchObject({ ok: true });
			expect(verified.entries).toBeGreaterThanOrEqual(seen);
			seen = verified.entries;
		}
		await journal.close();
		expect(await verifyJournal(dir)).toEqual({ ok: true, entries: 800 });
	});
});

describe('after a crash or a flaw', () => {
	const file = () => join(dir, '2026-05-01.jsonl');

	it('takes off a line that is torn anywhere, says so, and goes on', async () => {
		await write(3);
		const whole = await readFile(file());
		const start = whole.lastIndexOf('\n', whole.length - 2) + 1;
		for (let length = start + 1; length < whole.length; length += 1) {
			await writeFile(file(), whole.subarray(0, length));
			expect(await verifyJournal(dir)).toEqual({ ok: true, entries: 2 });
			const journal = await openJournal({ dir, at: NOON });
			expect(journal.repairs).toEqual([
				{ kind: 'repair', what: 'torn-tail', detail: { file: '2026-05-01.jsonl', line: 3, bytes: length - start } },
			]);
			journal.append(tick(4), NOON);
			await journal.close();
			expect(await verifyJournal(dir)).toEqual({ ok: true, entries: 4 });
		}
		expect(await kinds()).toEqual(['tick', 'tick', 'torn-tail', 'tick']);
	});

	it('mends a torn end before another day begins', async () => {
		await write(2);
		await appendFile(file(), '{"seq":3,"at"');
		await write(1, NOON + DAY);
		expect(await kinds()).toEqual(['tick', 'tick', 'torn-tail', 'tick']);
		expect(await verifyJournal(dir)).toEqual({ ok: true, entries: 4 });
	});

	it('finds any flipped byte, with the number of its entry', async () => {
		await write(6);
		const whole = await readFile(file());
		let entry = 1;
		for (let at = 0; at < whole.length; at += 1) {
			const flipped = Buffer.from(whole);
			flipped[at] = (whole[at] ?? 0) ^ (1 << (at % 8));
			await writeFile(file(), flipped);
			expect(await verifyJournal(dir), `byte ${at}`).toMatchObject({ ok: false, brokenAt: entry });
			if (whole[at] === 0x0a) entry += 1;
		}
		expect(entry).toBe(7);
		// Some thousands of reads of the whole folder: minutes on a loaded machine.
	}, 180_000);

	it('finds what was taken out, put in, turned round or moved to another file', async () => {
		await write(5);
		const lines = (await readFile(file(), 'utf8')).trimEnd().split('\n');
		const tampered: [number, string[]][] = [
			[3, lines.toSpliced(2, 1)],
			[4, lines.toSpliced(3, 0, lines[2] ?? '')],
			[2, lines.toSpliced(1, 2, lines[2] ?? '', lines[1] ?? '')],
			[2, lines.toSpliced(1, 0, '')],
			[1, lines.toSpliced(0, 0, '{}')],
		];
		for (const [brokenAt, text] of tampered) {
			await writeFile(file(), `${text.join('\n')}\n`);
			expect(await verifyJournal(dir)).toMatchObject({ ok: false, brokenAt });
		}
		await writeFile(file(), lines.slice(0, 3).join('\n'));
		await writeFile(join(dir, '2026-05-02.jsonl'), `${lines.slice(3).join('\n')}\n`);
		expect(await verifyJournal(dir)).toMatchObject({ ok: false, brokenAt: 3, entries: 4 });
	});

	it('leaves a broken file as evidence and goes on in a new one', async () => {
		await write(5);
		const text = (await readFile(file(), 'utf8')).replace('"tick":3', '"tick":8');
		await writeFile(file(), text);
		await write(1);
		expect(await readFile(file(), 'utf8')).toBe(text);
		expect((await entries()).map(({ seq }) => seq)).toEqual([1, 2, 4, 5, 6, 7]);
		expect(await kinds()).toEqual(['tick', 'tick', 'tick', 'tick', 'chain-broken', 'tick']);
		expect(await verifyJournal(dir)).toMatchObject({ ok: false, entries: 7, brokenAt: 3 });
		await write(1);
		expect(await kinds()).toHaveLength(7);
	});

	it('goes on after a file that holds nothing of the journal', async () => {
		await write(2);
		await writeFile(join(dir, '2026-05-02.jsonl'), 'nothing\nof it\n');
		await write(1, NOON + DAY);
		expect((await entries()).map(({ seq }) => seq)).toEqual([1, 2, 5, 6]);
		expect(await verifyJournal(dir)).toMatchObject({ ok: false, brokenAt: 3 });
	});
});
