import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import type { Proposal } from '../engine/model/proposal.ts';
import { homeostat } from './support/engine-process.ts';

interface Report {
	readonly detections: readonly { readonly fault: string }[];
	readonly heals: readonly { readonly fault: string; readonly do: string; readonly outcome: string }[];
	readonly verified: readonly { readonly fault: string }[];
	readonly blocked: readonly { readonly by: string }[];
	readonly proposal: Omit<Proposal, 'bounds' | 'fingerprint'> & { readonly branch: string };
}

const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith('homeostat-demo-'));

test('the demo detects, heals and verifies each fault, shows a refusal, proposes a better number, and leaves nothing behind', async () => {
	const before = left();
	const { code, stdout, stderr } = await homeostat('demo');
	expect(code, stderr).toBe(0);
	const report = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as Report;
	const faults = (rows: readonly { readonly fault: string }[]) => [...new Set(rows.map(({ fault }) => fault))].sort();
	for (const rows of [report.detections, report.heals, report.verified]) expect(faults(rows)).toEqual(['hang', 'kill', 'leak']);
	// The gentle rung of the ladder first.
	expect(report.heals.filter(({ fault }) => fault === 'leak').map((heal) => heal.do)).toEqual(['http/post', 'service/restart']);
	expect(report.blocked).toMatchObject([{ by: 'protect-ledger' }]);
	expect(report.proposal).toMatchObject({ policy: 'front-backlog', file: 'backlog.yaml', path: 'spec.levels[0].above', from: 25 });
	expect(report.proposal.branch).toBe('homeostat/tune/front-backlog');
	// A batch is 40 jobs; it is seen a moment after it came.
	expect(Number(report.proposal.to)).toBeGreaterThan(33);
	const [unseen] = report.proposal.evidence.backTest;
	expect(Number(unseen?.new)).toBeLessThan(Number(unseen?.old));
	expect(left()).toEqual(before);
}, 240_000);
