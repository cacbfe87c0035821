import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { acting, actionOf, temporaryFolder } from '../../test/support/acting.ts';
import { file } from './index.ts';

const set = (path: string, value: number, enforce = true) =>
	acting().executor.execute(actionOf('file/value', { path, value }, { enforce }));

test('writes the number whole, and undo writes back what was there', async () => {
	const folder = temporaryFolder();
	const path = join(folder, 'workers');
	writeFileSync(path, '3\n');
	const undo = { do: 'file/value', with: { path, value: 3 } };
	expect(await set(path, 5)).toEqual({ kind: 'done', detail: { before: 3, after: 5 }, undo });
	expect(readFileSync(path, 'utf8')).toBe('5\n');
	await set(path, undo.with.value);
	expect(readFileSync(path, 'utf8')).toBe('3\n');
	expect(readdirSync(folder)).toEqual(['workers']);
});

test('makes the file where it is not there, and has nothing to undo then nor where nothing changes', async () => {
	const path = join(temporaryFolder(), 'weight');
	expect(await set(path, 0.5)).toEqual({ kind: 'done', detail: { before: null, after: 0.5 } });
	expect(await set(path, 0.5)).toEqual({ kind: 'done', detail: { before: 0.5, after: 0.5 } });
});

test('does not write over what is no number', async () => {
	const path = join(temporaryFolder(), 'passwd');
	writeFileSync(path, 'root:x:0:0\n');
	expect(await set(path, 1)).toMatchObject({ kind: 'failed', retry: false, error: expect.stringContaining('does not hold a number') });
	expect(readFileSync(path, 'utf8')).toBe('root:x:0:0\n');
});

test('says what it cannot write', async () => {
	const path = join(temporaryFolder(), 'no', 'such', 'folder');
	expect(await set(path, 1)).toMatchObject({ kind: 'failed', error: expect.stringContaining(path) });
});

test('rehearses without touching the file', async () => {
	const path = join(temporaryFolder(), 'workers');
	expect(await set(path, 4, false)).toEqual({ kind: 'rehearsed', plan: `write 4 to ${path}` });
	expect(existsSync(path)).toBe(false);
});

test('reads the present number', async () => {
	const path = join(temporaryFolder(), 'workers');
	const { value } = file.verbs;
	const read = () => value?.read?.({ path }, {} as never);
	expect(await read()).toBe(null);
	writeFileSync(path, ' 12 ');
	expect(await read()).toBe(12);
});
