import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../../test/support/acting.ts';
import { commandLine } from '../../test/support/command-line.ts';
import { type Repository, repository } from '../../test/support/git-repository.ts';
import { policy } from '../../test/support/live.ts';

const high = (above: number) => policy('Threshold', 'high', `  { signal: m, levels: [{ severity: warning, above: ${above} }] }`, 'observe');
const HEAL = policy(
	'Playbook',
	'heal',
	'  when: { threshold: high }\n  target: ${labels.host}\n  ladder: [{ name: run, do: exec/run, with: { argv: ["true"] } }]',
);
const limit = (max: number) =>
	policy('Guardrail', 'limit', `  match: { actuators: ["*"] }\n  rules: [{ limit: { max: ${max}, per: 1d } }]`);

let origin: Repository;
let recording: string;
beforeEach(() => {
	origin = repository();
	vi.spyOn(process, 'cwd').mockReturnValue(origin.clone);
	recording = join(temporaryFolder(), 'r.csv');
	// `a` is at 90 from 01:00 to 03:00, `b` at 75 from 02:00 to 04:00, minutes:seconds.
	const rows = Array.from({ length: 20 }, (_, i) => {
		const at = `2026-01-01T00:${String(Math.floor(i / 4)).padStart(2, '0')}:${String((i % 4) * 15).padStart(2, '0')}Z`;
		return `${at},"m{host=""a""}",${i >= 4 && i < 12 ? 90 : 50}\n${at},"m{host=""b""}",${i >= 8 && i < 16 ? 75 : 50}`;
	});
	writeFileSync(recording, `time,series,value\n${rows.join('\n')}\n`);
});
afterEach(() => vi.restoreAllMocks());

const impact = (...argv: string[]) => commandLine('impact', '--history', recording, ...argv);

describe('homeostat impact', () => {
	it('tells what comes, goes and differs, and which guardrail is loosened', async () => {
		const base = origin.commit({ 'policies/p.yaml': high(80) + HEAL + limit(1), 'other.yaml': 'no: policy\n' });
		const head = origin.commit({ 'policies/p.yaml': high(70) + HEAL + limit(2) });
		// What lies uncommitted in the working tree does not count.
		writeFileSync(join(origin.clone, 'policies', 'p.yaml'), 'broken');
		const { code, stdout } = await impact('--base', base, '--head', head, '--format', 'json');
		expect([code, JSON.parse(stdout)]).toEqual([
			0,
			{
				added: [
					{
						kind: 'alert',
						policy: 'high',
						severity: 'warning',
						labels: { host: 'b' },
						startsAt: '2026-01-01T00:02:00.000Z',
						endsAt: '2026-01-01T00:04:00.000Z',
					},
					{ kind: 'action', at: '2026-01-01T00:02:00.000Z', policy: 'heal', do: 'exec/run', target: 'b', verdict: 'allow' },
				],
				removed: [],
				changed: [],
				loosened: [{ guardrail: 'limit', what: 'limit.max', from: '1', to: '2' }],
				emboldened: [],
				failing: [],
			},
		]);
	});

	it('shows what became of the same alert', async () => {
		origin.commit({ 'p.yaml': high(80) });
		origin.git('tag', 'before');
		origin.commit({ 'p.yaml': high(80).replace('above: 80', 'above: 80, for: 30s') });
		const { stdout } = await impact('--base', 'before');
		expect(stdout).toContain('Changed: 1\n  2026-01-01T00:01:30.000Z alert high warning {host="a"}, from 2026-01-01T00:01:30.000Z until');
		expect(stdout).toContain('(before: from 2026-01-01T00:01:00.000Z until 2026-01-01T00:03:00.000Z)');
	});

	it('writes a comment for the pull request, in which names are no markup', async () => {
		const base = origin.commit({ 'p.yaml': high(80) + limit(1) });
		const head = origin.commit({ 'p.yaml': high(70) });
		const { stdout } = await impact('--base', base, '--head', head, '--format', 'markdown');
		expect(stdout).toContain('## What this policy change would have done\n');
		// What must not be missed comes before what is merely different.
		expect(stdout.indexOf('> - limit: removed')).toBeLessThan(stdout.indexOf('**1 → 2 alerts, 0 actions** over 4m 45s'));
		expect(stdout).toContain('| high | 1 → **2** | 2m → **4m** | 0 | 0 |');
		expect(stdout).toContain('| 2026-01-01 00:02 | high warning \\{host="b"\\} | for 2m |');
	});

	it('judges head by the guardrails of base where it is told to: a change cannot loosen what judges it', async () => {
		const base = origin.commit({ 'p.yaml': high(70) + HEAL + limit(1) });
		const head = origin.commit({ 'p.yaml': high(70) + HEAL });
		const argv = ['--base', base, '--head', head, '--format', 'json'];
		const own = JSON.parse((await impact(...argv)).stdout);
		expect(own).toMatchObject({ changed: [{ kind: 'action', target: 'b', verdict: 'allow', base: { verdict: 'deny' } }] });
		const agreed = JSON.parse((await impact(...argv, '--guardrails', 'base')).stdout);
		expect(agreed).toMatchObject({ added: [], removed: [], changed: [], loosened: [{ guardrail: 'limit' }] });
		expect(await impact(...argv, '--guardrails', 'mine')).toMatchObject({ code: 2 });
	});

	it('names the policies that begin to act, which no replay can show', async () => {
		const base = origin.commit({ 'p.yaml': high(80) + HEAL.replace('mode: enforce', 'mode: observe') });
		const head = origin.commit({ 'p.yaml': high(80) + HEAL });
		const { stdout } = await impact('--base', base, '--head', head, '--format', 'json');
		expect(JSON.parse(stdout)).toMatchObject({
			added: [],
			emboldened: [{ kind: 'Playbook', policy: 'heal', from: 'observe', to: 'enforce' }],
		});
		const back = await impact('--base', head, '--head', base, '--format', 'json');
		expect(JSON.parse(back.stdout)).toMatchObject({ emboldened: [] });
	});

	it('does not take for calm what can no longer be evaluated', async () => {
		const base = origin.commit({ 'p.yaml': high(80) });
		const ambiguous = high(80).replace('signal: m', `signal: 'label_replace(m, "host", "all", "", "")'`);
		const head = origin.commit({ 'p.yaml': ambiguous });
		const { stdout } = await impact('--base', base, '--head', head, '--format', 'markdown');
		expect(stdout).toMatch(/\[!WARNING\]\n> \*\*Cannot be evaluated.*\n> - high: fails at 20 of 20 ticks: .*same labelset/);
		const { failing } = JSON.parse((await impact('--base', base, '--head', head, '--format', 'json')).stdout);
		expect(failing).toMatchObject([{ policy: 'high', ticks: 20, of: 20 }]);
		expect((await impact('--base', head, '--head', head)).stdout).not.toContain('Cannot be evaluated');
	});

	it('says so when nothing changes', async () => {
		origin.commit({ 'p.yaml': high(80) });
		expect((await impact('--base', 'HEAD')).stdout).toMatch(/nothing would have been different, no guardrail is loosened\.\n$/);
	});

	it.each([
		[['--base', 'nowhere'], 'the repository knows no commit `nowhere`'],
		[[], 'needs --base and --history'],
		[['--base', 'HEAD', '--format', 'html'], 'unknown format `html`'],
	])('refuses %j', async (argv, message) => {
		origin.commit({ 'p.yaml': high(80) });
		expect(await impact(...argv)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
	});

	it('names the place of what is invalid in a commit', async () => {
		origin.commit({ 'p.yaml': high(80).replace('signal: m', 'signal: "rate(m)"') });
		expect(await impact('--base', 'HEAD')).toMatchObject({
			code: 2,
			stderr: expect.stringMatching(/policies in HEAD are not valid:\np\.yaml:\d+:\d+: /),
		});
	});
});
