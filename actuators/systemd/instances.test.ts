import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { acting, actionOf } from '../../test/support/acting.ts';
import { fakeSystemctl } from '../../test/support/systemctl.ts';

const scale = (value: number) => acting().executor.execute(actionOf('systemd/instances', { unit: 'llm@.service', value }));

test('starts the lowest numbers that are missing, and tells how to go back', async () => {
	const folder = fakeSystemctl({ 'llm@2.service': 'active', 'llm@blue.service': 'active', 'db.service': 'active' });
	const undo = { do: 'systemd/instances', with: { unit: 'llm@.service', value: 1 } };
	expect(await scale(3)).toEqual({ kind: 'done', detail: { before: 1, after: 3 }, undo });
	expect(readdirSync(folder).filter((unit) => unit.startsWith('llm@'))).toEqual(['1', '2', '3', 'blue'].map((i) => `llm@${i}.service`));
});

test('stops the highest numbers and leaves what is none of its own', async () => {
	fakeSystemctl({ 'llm@1.service': 'active', 'llm@2.service': 'active', 'llm@3.service': 'active', 'llm@blue.service': 'active' });
	expect(await scale(1)).toMatchObject({ kind: 'done', detail: { before: 3, after: 1 } });
	expect(await scale(1)).toEqual({ kind: 'done', detail: { before: 1, after: 1 } });
});

test('counts one that failed as wanted: healing is not scaling', async () => {
	fakeSystemctl({ 'llm@1.service': 'failed', 'llm@2.service': 'activating', 'llm@3.service': 'inactive' });
	expect(await scale(2)).toEqual({ kind: 'done', detail: { before: 2, after: 2 } });
});

test('takes a template and nothing else', async () => {
	const folder = fakeSystemctl({});
	const act = (unit: string) => acting().executor.execute(actionOf('systemd/instances', { unit, value: 1 }));
	expect(await act('llm.service')).toMatchObject({ kind: 'failed', retry: false });
	expect(await act('llm@*.service')).toMatchObject({ kind: 'failed', retry: false });
	expect(existsSync(join(folder, 'llm.service'))).toBe(false);
});
