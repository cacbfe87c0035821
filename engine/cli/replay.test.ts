import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandLine } from '../../test/support/command-line.ts';

const T0 = Date.UTC(2026, 0, 1);
let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'replay-'));
	mkdirSync(join(folder, 'policies'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function policies(...documents: string[]): void {
	const meta = (document: string) => document.replace(/name: ([a-z-]+)/, 'metadata: { name: $1, owner: o, rationale: r }');
	writeFileSync(join(folder, 'policies', 'p.yaml'), documents.map((each) => `apiVersion: homeostat/v1\n${meta(each)}\n`).join('---\n'));
}

/** Value of `m{host}` at second `s`, every 15 s. */
function record(hosts: readonly string[], seconds: readonly number[], value: (second: number, host: string) => number | undefined): void {
	const rows = seconds.flatMap((second) =>
		hosts.flatMap((host) => {
			const found = value(second, host);
			return found === undefined ? [] : [`${T0 + second * 1000},"m{host=""${host}""}",${found}`];
		}),
	);
	writeFileSync(join(folder, 'r.csv'), `time,series,value\n${rows.join('\n')}\n`);
}

const every15s = (count: number, from = 0) => Array.from({ length: count }, (_, i) => from + i * 15);

const replay = (...argv: string[]) =>
	commandLine('replay', '--policies', join(folder, 'policies'), '--history', join(folder, 'r.csv'), ...argv);

/** Rows with their times in seconds. */
async function rows(...argv: string[]) {
	const { code, stdout, stderr } = await replay('--format', 'json', ...argv);
	expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
	const { alerts, actions, stats } = JSON.parse(stdout);
	const second = (text: string | null) => (text === null ? null : (Date.parse(text) - T0) / 1000);
	return {
		alerts: alerts.map((row: Record<string, string>) => [
			row.policy,
			row.severity,
			row.labels,
			second(row.startsAt ?? ''),
			second(row.endsAt ?? null),
		]),
		actions: actions.map((row: Record<string, string>) => [
			second(row.at ?? ''),
			row.do,
			row.target,
			row.verdict,
			...(row.by ? [row.by] : []),
		]),
		stats,
	};
}

const HIGH = 'kind: Threshold\nname: high\nmode: observe\nspec: { signal: m, levels: [{ severity: warning, above: 80, for: 30s }] }';
const AGENT = 'kind: Agent\nname: all\nmode: enforce\nspec: { domains: ["*"], interval: 10s }';
const HEAL = `kind: Playbook
name: heal
mode: enforce
spec:
  when: { threshold: high }
  target: "\${labels.host}"
  ladder: [{ name: run, do: exec/run, with: { argv: [echo, "\${labels.host}"] } }]`;
const LIMIT = 'kind: Guardrail\nname: limit\nmode: enforce\nspec: { match: { actuators: ["*"] }, rules: [{ limit: { max: 1, per: 1h } }] }';

describe('homeostat replay', () => {
	it('evaluates at the sample times when there is no Agent', async () => {
		policies(HIGH);
		record(['a', 'b'], every15s(12), (second, host) => (second >= 60 && (second < 120 || host === 'b') ? 90 : 50));
		const { alerts, stats } = await rows();
		expect(alerts).toEqual([
			['high', 'warning', { host: 'a' }, 90, 120],
			['high', 'warning', { host: 'b' }, 90, null],
		]);
		expect(stats).toMatchObject({ ticks: 12, evaluations: 12, samples: 24 });
	});

	it('evaluates at the Agent’s interval from the first sample on, and sees the last one', async () => {
		policies(HIGH, AGENT);
		record(['a'], [0, 15, 30, 45, 60, 75, 90], (second) => (second >= 15 && second < 75 ? 90 : 50));
		const { alerts, stats } = await rows();
		// Pending at 20, the first evaluation that sees 90; firing at 50; over at 80, the first that sees 50.
		expect(alerts).toEqual([['high', 'warning', { host: 'a' }, 50, 80]]);
		expect(stats.ticks).toBe(10);
	});

	it('rehearses actions under true guardrails', async () => {
		policies(HIGH, HEAL, LIMIT);
		record(['a', 'b'], every15s(8), () => 90);
		const { actions } = await rows();
		expect(actions).toEqual([
			[30, 'exec/run', 'a', 'allow'],
			[30, 'exec/run', 'b', 'deny', 'limit'],
		]);
	});

	it('jumps over years in which nothing was recorded', async () => {
		policies(HIGH, AGENT);
		const years = 3 * 365 * 86_400;
		record(['a'], [...every15s(4), ...every15s(8, years)], (second) => (second < years || second > years + 60 ? 90 : 50));
		const { alerts, stats } = await rows();
		// The series is gone, so nothing can be said of it until it comes back.
		expect(alerts).toEqual([
			['high', 'warning', { host: 'a' }, 30, years],
			['high', 'warning', { host: 'a' }, years + 110, null],
		]);
		expect(stats.ticks).toBeLessThan(200);
	});

	it('prints from --from on, with the state of what was before, and ends at --to', async () => {
		policies(HIGH, HEAL);
		record(['a'], every15s(40), (second) => (second % 150 < 75 ? 90 : 50));
		const whole = await rows();
		expect(whole.alerts.map(([, , , startsAt]: unknown[]) => startsAt)).toEqual([30, 180, 330, 480]);
		const part = await rows('--from', '2026-01-01T00:04:00Z', '--to', '2026-01-01T00:06:00Z');
		expect(part.alerts).toEqual([['high', 'warning', { host: 'a' }, 330, null]]);
		expect(part.actions.every(([at]: number[]) => (at ?? 0) >= 240)).toBe(true);
	});

	it('is told on one line each as text', async () => {
		policies(HIGH, HEAL);
		record(['a'], every15s(4), () => 90);
		const { stdout } = await replay();
		expect(stdout.split('\n').slice(0, 2)).toEqual([
			'2026-01-01T00:00:30.000Z  warning   high {host="a"}, still firing',
			'2026-01-01T00:00:30.000Z  allow     heal: exec/run on a',
		]);
		expect(stdout).toMatch(/1 alerts, 1 actions; 4 samples, 4 ticks, \d+ evaluations\/s in [\d.]+ s\n$/);
	});

	it('tells what could not be evaluated, and how often', async () => {
		policies(HIGH.replace('signal: m', `signal: 'label_replace(m, "host", "all", "", "")'`));
		record(['a', 'b'], every15s(4), (second, host) => (host === 'a' || second > 20 ? 90 : undefined));
		const { stats } = await rows();
		expect(stats.failed).toEqual([{ policy: 'high', ticks: 2, error: expect.stringContaining('same labelset') }]);
		expect((await replay()).stdout).toMatch(/high failed at 2 of 4 ticks: not to be read \(.*same labelset\)/);
	});

	it('refuses invalid policies and bad recordings with their place', async () => {
		record(['a'], [0], () => 1);
		policies(HIGH.replace('signal: m', 'signal: "rate(m)"'));
		expect(await replay()).toMatchObject({ code: 2, stderr: expect.stringMatching(/are not valid:\n.*p\.yaml:5:\d+: /) });
		policies(HIGH);
		writeFileSync(join(folder, 'r.csv'), 'time,series,value\nnow,m,1\n');
		expect(await replay()).toMatchObject({ code: 2, stderr: expect.stringContaining('r.csv:2: time `now`') });
	});
});
