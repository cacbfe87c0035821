import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { homeostat } from './support/engine-process.ts';

interface Report {
	readonly detections: readonly { readonly fault: string }[];
	readonly heals: readonly { readonly fault: string; readonly do: string; readonly outcome: string }[];
	readonly verified: readonly { readonly fault: string }[];
	readonly blocked: readonly { readonly by: string }[];
}

const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith('homeostat-demo-'));

test('the demo detects, heals and verifies each fault, shows a refusal, and leaves nothing behind', async () => {
	const before = left();
	const { code, stdout, stderr } = await homeostat('demo');
	expect(code, stderr).toBe(0);
	const report = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as Report;
	const faults = (rows: readonly { readonly fault: string }[]) => [...new Set(rows.map(({ fault }) => fault))].sort();
	for (const rows of [report.detections, report.heals, report.verified]) expect(faults(rows)).toEqual(['hang', 'kill', 'leak']);
	// The gentle rung of the ladder first.
	expect(report.heals.filter(({ fault }) => fault === 'leak').map((heal) => heal.do)).toEqual(['http/post', 'service/restart']);
	expect(report.blocked).toMatchObject([{ by: 'protect-ledger' }]);
	expect(left()).toEqual(before);
}, 240_000);
