import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { commandLine } from '../../test/support/command-line.ts';
import { LADDER, recordOutages } from '../../test/support/ladder.ts';
import { demand, recorded, scaledBy, serve } from '../../test/support/queueing.ts';
import type { Proposal } from '../model/proposal.ts';

const root = mkdtempSync(join(tmpdir(), 'homeostat-tune-'));
afterAll(() => rmSync(root, { recursive: true }));

const START = Date.UTC(2026, 0, 5);
const STEP = 300_000;
const SAMPLES = 14 * 288;

/** Two weeks of load: bursts to 84 that are harmless, twice a day, and incidents above 95, every second day. */
function loadAt(i: number): number {
	const wave = 50 + 10 * Math.sin((2 * Math.PI * i) / 288) + ((i * 7919) % 101) / 50;
	if (isIncident(i)) return 96 + (i % 3);
	return i % 144 < 2 ? 84 : wave;
}
const isIncident = (i: number) => i % 576 >= 300 && i % 576 < 306;

interface World {
	readonly dir: string;
	readonly policies: string;
	readonly history: string;
	readonly labels: string;
}

let worlds = 0;
function world(level: string, tune: string, change: (value: number, i: number) => number = (value) => value): World {
	const dir = join(root, `world-${++worlds}`);
	mkdirSync(join(dir, 'policies'), { recursive: true });
	const policies = join(dir, 'policies');
	writeFileSync(
		join(policies, 'load.yaml'),
		`# kept\r\napiVersion: homeostat/v1\nkind: Threshold\nmetadata: { name: busy, owner: o, rationale: r }\nspec:\n  signal: load\n  levels:\n    - severity: warning # first\n      ${level}\n  tune: ${tune}\n`,
	);
	const indexes = Array.from({ length: SAMPLES }, (_, i) => i);
	const rows = indexes.map((i) => `${START + i * STEP},"load{host=""a""}",${change(loadAt(i), i)}\n`);
	writeFileSync(join(dir, 'load.csv'), `time,series,value\n${rows.join('')}`);
	const starts = indexes.filter((i) => isIncident(i) && !isIncident(i - 1));
	const labels = starts.map((i) => `"load{host=""a""}",${START + i * STEP},${START + (i + 5) * STEP}\n`);
	writeFileSync(join(dir, 'labels.csv'), `series,start,end\n${labels.join('')}`);
	return { dir, policies, history: join(dir, 'load.csv'), labels: join(dir, 'labels.csv') };
}

type Facts = Pick<World, 'policies' | 'history'> & Partial<World>;

interface Result {
	readonly proposals: readonly (Proposal & { readonly branch?: string })[];
	readonly kept: readonly { readonly policy: string; readonly reason: string }[];
}

async function tune({ policies, history, labels }: Facts, ...more: readonly string[]): Promise<Result> {
	const known = labels === undefined ? [] : ['--labels', labels];
	const { code, stdout, stderr } = await commandLine(
		'tune',
		'--policies',
		policies,
		'--history',
		history,
		...known,
		'--format',
		'json',
		...more,
	);
	expect(code, stderr).toBe(0);
	return JSON.parse(stdout) as Result;
}

test('a bound too low rises until harmless bursts pass and every incident is still caught, proved on unseen rows', async () => {
	const here = world('above: 80', '{ above: { min: 60, max: 99 } }');
	const { proposals, kept } = await tune(here);
	expect(kept).toEqual([]);
	expect(proposals).toMatchObject([{ policy: 'busy', file: join(here.policies, 'load.yaml'), path: 'spec.levels[0].above', from: 80 }]);
	expect(proposals[0]?.to).toBeGreaterThanOrEqual(84);
	expect(proposals[0]?.to).toBeLessThan(98);
	const rows = Object.fromEntries(proposals[0]?.evidence.backTest.map((row) => [row.measure, [row.old, row.new]]) ?? []);
	expect(rows['incidents missed of 7, on unseen rows']).toEqual([0, 0]);
	expect(rows['false alerts a week, on unseen rows']).toEqual([expect.closeTo(14, 0), 0]);
	expect(proposals[0]?.evidence.samples).toBe(SAMPLES);
	expect(await tune(here)).toEqual({ proposals, kept });
});

test('--write changes the value and no other byte, and then nothing moves', async () => {
	const here = world('outside: [-5, 80]', '{ outside: [{ min: -500, max: 40 }, { min: 60, max: 99 }] }');
	const file = join(here.policies, 'load.yaml');
	const before = readFileSync(file, 'utf8');
	const { proposals } = await tune(here, '--write');
	expect(proposals.map(({ path }) => path)).toEqual(['spec.levels[0].outside[1]']);
	expect(readFileSync(file, 'utf8')).toBe(before.replace('[-5, 80]', `[-5, ${proposals[0]?.to}]`));
	const again = await tune(here, '--write');
	expect(again.proposals).toEqual([]);
	expect(again.kept).toEqual([{ policy: 'busy', reason: expect.stringContaining('the value in place') }]);
});

test('a step that falls short of its target is not taken twice on one history', async () => {
	const here = world('above: 60', '{ above: { min: 50, max: 99, maxStep: 5% } }');
	const [first] = (await tune(here, '--write')).proposals;
	expect(first?.to).toBeGreaterThan(62);
	expect(first?.to).toBeLessThanOrEqual(63);
	const again = await tune(here);
	expect(again.proposals).toEqual([]);
	expect(again.kept).toEqual([{ policy: 'busy', reason: expect.stringContaining('newer history') }]);
});

/** A tide that no fixed bound can be right for, under which short surges are what people call incidents. */
const tide = (_: number, i: number) => 100 * Math.sin((2 * Math.PI * i) / 4_000) + ((i * 7_919) % 101) / 50 + (isIncident(i) ? 15 : 0);

test.each([true, false])(
	'where any type may be proposed and a moving baseline wins, it is (labels: %s); written, nothing moves',
	async (isLabelled) => {
		const all = world('above: 120', '{ above: { min: -300, max: 300 }, type: any }', tide);
		const { labels, ...rest } = all;
		const here = isLabelled ? all : rest;
		const { proposals } = await tune(here, '--write');
		expect(proposals.map(({ path }) => path)).toEqual(['spec.signal', 'spec.levels[0].above']);
		expect(proposals[0]).toMatchObject({
			from: 'load',
			to: expect.stringMatching(/^load - quantile_over_time\(0\.5, load\[\w+\]\) [+-] \S+$/),
		});
		expect(proposals[0]?.evidence.effect).toMatch(
			/^By distance from a moving baseline: [5-7] of [57] (incidents|unusual stretches) caught instead of 0/,
		);
		expect((await tune(here)).proposals).toEqual([]);
	},
);

test('a value alone is proposed where no other type may be', async () => {
	const here = world('above: 120', '{ above: { min: -300, max: 300 } }', tide);
	for (const { path } of (await tune(here)).proposals) expect(path).toBe('spec.levels[0].above');
});

test('a drift of what is usual is told before it becomes normal', async () => {
	const { policies, history } = world(
		'above: 400',
		'{ above: { min: 50, max: 500 } }',
		(value, i) => value / 4 + i / 60 + (isIncident(i) ? 60 : 0),
	);
	const { proposals } = await tune({ policies, history });
	expect(proposals[0]?.evidence.excluded.join()).toMatch(/a drift of the usual value from \d+(\.\d+)? to \d+/);
});

test.each([
	['one wild spike', (value: number, i: number) => (i === 1_000 ? 1e9 : value)],
	['a week of outage', (value: number, i: number) => (i > 1_500 && i < 3_516 ? 400 : value)],
	['a slow drift', (value: number, i: number) => value + i / 20],
])('history with %s moves nothing past its bounds or its step', async (_, change) => {
	const here = world('above: 80', '{ above: { min: 70, max: 90, maxStep: 5% } }', change);
	for (const facts of [here, { policies: here.policies, history: here.history }]) {
		for (const { to } of (await tune(facts)).proposals) {
			expect(to).toBeGreaterThanOrEqual(76);
			expect(to).toBeLessThanOrEqual(84);
		}
	}
});

test('what is usual is proposed where it foretells the incidents better than a rule fitted to them', async () => {
	// Of two incidents each alone speaks for a bound that says little of the other.
	const [mild, grave] = [1, 5];
	const severe = (_: number, i: number) => {
		const number = Math.floor(i / 576);
		if (isIncident(i) && number === mild) return 90;
		if (isIncident(i) && number === grave) return 300;
		return 50 + 10 * Math.sin((2 * Math.PI * i) / 288) + ((i * 7919) % 101) / 50;
	};
	const facts = world('above: 400', '{ above: { min: 60, max: 500 } }', severe);
	const row = (number: number) => `"load{host=""a""}",${START + (number * 576 + 300) * STEP},${START + (number * 576 + 305) * STEP}\n`;
	writeFileSync(facts.labels, `series,start,end\n${row(mild)}${row(grave)}`);
	const { proposals } = await tune(facts);
	expect(proposals).toMatchObject([
		{ path: 'spec.levels[0].above', from: 400, evidence: { method: expect.stringContaining('what is usual') } },
	]);
	expect(proposals[0]?.to).toBeLessThan(90);
});

test('without labels it aims at the tolerable number of alerts, and says what it took for unusual', async () => {
	const { policies, history } = world('above: 80', '{ above: { min: 60, max: 99 }, objective: { falseAlertsPerWeek: 4 } }');
	const { proposals } = await tune({ policies, history });
	expect(proposals[0]?.to).toBeGreaterThanOrEqual(84);
	expect(proposals[0]?.to).toBeLessThan(96);
	expect(proposals[0]?.evidence.excluded[0]).toMatch(/^7 stretches beyond the proposed bounds/);
});

test('nothing after --until is looked at, and too little is no reason to move', async () => {
	const here = world('above: 80', '{ above: { min: 60, max: 99 } }');
	const early = await tune(here, '--until', '2026-01-05T08:00:00Z');
	expect(early.proposals).toEqual([]);
	expect(early.kept).toEqual([{ policy: 'busy', reason: expect.stringMatching(/^too little data: 97 samples over 8h/) }]);
});

test('a `for` that the file has is tuned with the bound; an exit value keeps its place', async () => {
	const here = world('above: 90\n      clear: 88\n      for: 50m', '{ above: { min: 60, max: 99 }, for: { min: 0s, max: 1h } }');
	const { proposals } = await tune(here);
	const wait = proposals.find(({ path }) => path === 'spec.levels[0].for');
	expect(wait?.from).toBe('50m');
	expect(['0s', '5m', '10m']).toContain(wait?.to);
	for (const { path, to } of proposals) if (path.endsWith('above')) expect(to).toBeGreaterThanOrEqual(88);
});

test('--pr pushes a branch with the evidence and leaves the clone alone; declined, it is kept with the reason', async () => {
	const here = world('above: 80', '{ above: { min: 60, max: 99 } }');
	const git = (...args: string[]) =>
		execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: here.dir, encoding: 'utf8' });
	execFileSync('git', ['init', '-q', '--bare', '-b', 'main', join(root, 'remote.git')]);
	git('init', '-q', '-b', 'main');
	git('remote', 'add', 'origin', join(root, 'remote.git'));
	git('add', 'policies');
	git('commit', '-qm', 'Begin');
	git('push', '-q', 'origin', 'main');
	const { proposals } = await tune(here, '--pr');
	expect(proposals).toMatchObject([{ branch: 'homeostat/tune/busy' }]);
	expect(git('ls-remote', 'origin', 'refs/heads/homeostat/tune/busy')).not.toBe('');
	expect(git('status', '--porcelain', '--untracked-files=no')).toBe('');
	const decline = `decisions:\n  - { fingerprint: "${proposals[0]?.fingerprint}", decision: decline, reason: we like it, until: 2999-01-01 }\n`;
	mkdirSync(join(here.dir, '.homeostat'));
	writeFileSync(join(here.dir, '.homeostat', 'decisions.yaml'), decline);
	const again = await tune(here, '--pr');
	expect(again.proposals).toEqual([]);
	expect(again.kept).toEqual([{ policy: 'busy', reason: 'declined until 2999-01-01: we like it' }]);
	expect(git('ls-remote', 'origin', 'refs/heads/homeostat/tune/busy')).toBe('');
});

/** A state directory whose engine has seen a service go down so many times; only `hard` heals it. It kept no sample. */
async function stateAfter(outages: number): Promise<{ policies: string; history: string }> {
	const dir = mkdtempSync(join(root, 'state-'));
	const policies = join(dir, 'heal.yaml');
	writeFileSync(policies, LADDER);
	await recordOutages(dir, outages);
	return { policies, history: dir };
}

test('rungs of a ladder come in the order that the journal favours, each with its comments, and stay there', async () => {
	const here = await stateAfter(20);
	const { proposals, kept } = await tune(here, '--write');
	expect(kept).toEqual([]);
	expect(proposals).toMatchObject([
		{ policy: 'heal', path: 'spec.ladder', from: ['soft', 'hard'], to: ['hard', 'soft'], bounds: '`order: true`' },
	]);
	const [soft, hard] = [LADDER.slice(LADDER.indexOf('    # does'), LADDER.indexOf('\n\n')), / {4}- { name: hard.*/.exec(LADDER)?.[0] ?? ''];
	expect(readFileSync(here.policies, 'utf8')).toBe(LADDER.replace(`${soft}\n\n${hard}`, `${hard}\n\n${soft}`));
	const again = await tune(here, '--write');
	expect(again).toEqual({ proposals: [], kept: [{ policy: 'heal', reason: expect.stringContaining('no rung surely heals more often') }] });
	const few = await tune(await stateAfter(2));
	expect(few.proposals).toEqual([]);
});

test('the floor of a schedule rises to what its hours need, and then nothing moves', async () => {
	const dir = mkdtempSync(join(root, 'floors-'));
	const policies = join(dir, 'llm.yaml');
	const rule = `apiVersion: homeostat/v1
kind: ScalingRule
metadata: { name: llm, owner: o, rationale: r }
spec:
  knob: { use: file/value, with: { path: /x } }
  min: 1
  max: 12
  metrics: [ { signal: load, target: { averageValue: 10 } } ]
  schedule:
    - { cron: "0 9 * * *", duration: 8h, min: 2 } # office hours
  tune: { schedule: { min: 1, max: 8 } }
`;
	writeFileSync(policies, rule);
	const rows = Array.from({ length: SAMPLES }, (_, i) => {
		const clock = Math.floor(i / 12) % 24;
		return `${START + i * STEP},load,${(clock >= 9 && clock < 17 ? 44 : 5) + ((i * 7919) % 101) / 50}\n`;
	});
	const history = join(dir, 'load.csv');
	writeFileSync(history, `time,series,value\n${rows.join('')}`);
	const { proposals } = await tune({ policies, history }, '--write');
	expect(proposals).toMatchObject([{ policy: 'llm', path: 'spec.schedule[0].min', from: 2, to: 5, bounds: '1 .. 8' }]);
	expect(readFileSync(policies, 'utf8')).toBe(rule.replace('min: 2 }', 'min: 5 }'));
	const again = await tune({ policies, history });
	expect(again).toEqual({ proposals: [], kept: [{ policy: 'llm', reason: expect.stringContaining('the one that history favours') }] });
});

const TARGET = (tune: string) => scaledBy(19, tune);

function queueing(tuning: string, days = 5) {
	const dir = mkdtempSync(join(root, 'targets-'));
	const policies = join(dir, 'llm.yaml');
	writeFileSync(policies, TARGET(tuning));
	const rows = recorded(serve(demand(days), 19));
	const history = join(dir, 'load.csv');
	writeFileSync(history, `time,series,value\n${rows.join('')}`);
	return { policies, history };
}

test('the target of a scaling rule goes to what a unit carries while the objective holds, and then nothing moves', async () => {
	const tuning = '{ target: { min: 6, max: 25 }, objective: slow }';
	const here = queueing(tuning);
	const found = await tune(here);
	expect(found).toEqual({ proposals: [expect.objectContaining({ policy: 'llm', from: 19, bounds: '6 .. 25' })], kept: [] });
	expect(found.proposals[0]?.path).toBe('spec.metrics[0].target.averageValue');
	expect(found.proposals[0]?.to).toBeGreaterThan(11);
	expect(found.proposals[0]?.to).toBeLessThan(15);
	expect(found.proposals[0]?.evidence.backTest.map(({ measure }) => measure)).toEqual([
		'time in which the objective is missed, on unseen time',
		'unit-hours a day, on unseen time',
	]);
	expect(await tune(here, '--write')).toEqual(found);
	expect(readFileSync(here.policies, 'utf8')).toBe(TARGET(tuning).replace('averageValue: 19', `averageValue: ${found.proposals[0]?.to}`));
	expect(await tune(here)).toEqual({ proposals: [], kept: [{ policy: 'llm', reason: expect.stringContaining('history favours') }] });
}, 60_000);

test('a step of a target is taken once on one history, and too little history moves none', async () => {
	const tuning = '{ target: { min: 6, max: 25, maxStep: 10% }, objective: slow }';
	const here = queueing(tuning, 6);
	const [step] = (await tune(here, '--write')).proposals;
	expect(step?.to).toBeGreaterThanOrEqual(17.1);
	expect(step?.to).toBeLessThan(17.6);
	expect(await tune(here)).toEqual({ proposals: [], kept: [{ policy: 'llm', reason: expect.stringContaining('newer history') }] });
	expect((await tune(queueing(tuning, 2))).kept).toEqual([
		{ policy: 'llm', reason: expect.stringMatching(/^too little data: 2880 minutes/) },
	]);
}, 60_000);

const PROMOTION = (mode: string, may = 'enforce') => `apiVersion: homeostat/v1
kind: Detector
metadata: { name: cpu, owner: o, rationale: r }
spec: { signal: cpu, method: anomaly }
---
apiVersion: homeostat/v1
kind: Threshold
metadata: { name: odd, owner: o, rationale: r }
mode: observe
spec: { signal: homeostat_anomaly_score, levels: [ { severity: warning, above: 0.5, for: 0s, keepFiringFor: 10m } ] }
---
apiVersion: homeostat/v1
kind: Playbook
metadata: { name: odd, owner: o, rationale: r }
mode: ${mode} # until its precision is known
spec:
  when: { threshold: odd }
  target: web
  ladder: [ { do: exec/run, with: { argv: [restart] } } ]
  tune: { mode: ${may} }
`;

/** Four weeks of a signal with one outbreak a day; a detector learns it, and people name the outbreaks but for every `unnamed`th. */
function outbreaks(unnamed: number, mode = 'observe') {
	const dir = mkdtempSync(join(root, 'promotion-'));
	const policies = join(dir, 'odd.yaml');
	writeFileSync(policies, PROMOTION(mode));
	const isOdd = (i: number) => i % 288 >= 150 && i % 288 < 153;
	const indexes = Array.from({ length: 28 * 288 }, (_, i) => i);
	const rows = indexes.map(
		(i) => `${START + i * STEP},cpu,${50 + ((i * 7919) % 101) / 50 + (isOdd(i) ? 40 + Math.floor(i / 288) * 2 : 0)}\n`,
	);
	const history = join(dir, 'cpu.csv');
	writeFileSync(history, `time,series,value\n${rows.join('')}`);
	const starts = indexes.filter((i) => isOdd(i) && !isOdd(i - 1) && Math.floor(i / 288) % unnamed !== 0);
	const labels = join(dir, 'labels.csv');
	const lines = starts.map((i) => `cpu,${START + i * STEP},${START + (i + 2) * STEP}\n`);
	writeFileSync(labels, `series,start,end\n${lines.join('')}`);
	return { policies, history, labels };
}

test('a playbook that a detector begins is promoted once its alerts were surely right, in its own document alone; then nothing moves', async () => {
	const here = outbreaks(1_000);
	const found = await tune(here);
	expect(found.kept).toEqual([]);
	expect(found.proposals).toMatchObject([{ policy: 'odd', path: 'mode', from: 'observe', to: 'enforce', bounds: '`mode: enforce`' }]);
	expect(found.proposals[0]?.evidence.effect).toMatch(/^\d+ of \d+ alerts were right \(95 %: [7-9]\d % to 100 %\), \d/);
	expect(await tune(here, '--write')).toEqual(found);
	expect(readFileSync(here.policies, 'utf8')).toBe(PROMOTION('enforce'));
	expect(await tune(here)).toEqual({ proposals: [], kept: [{ policy: 'odd', reason: 'its mode is `enforce` already' }] });
});

test('a bound over what a detector derives is tuned by what it would have said, by incidents of the series that it reads', async () => {
	const here = outbreaks(1_000);
	const threshold = PROMOTION('off')
		.replace(
			'above: 0.5, for: 0s, keepFiringFor: 10m } ]',
			'above: 0.97, for: 0s, keepFiringFor: 10m } ], tune: { above: { min: 0.4, max: 0.99 } }',
		)
		.replace('tune: { mode: enforce }', '');
	writeFileSync(here.policies, threshold);
	const found = await tune(here);
	expect(found.proposals).toMatchObject([{ policy: 'odd', path: 'spec.levels[0].above', from: 0.97 }]);
	expect(found.proposals[0]?.to).toBeLessThan(0.95);
	expect(found.proposals[0]?.evidence.effect).toMatch(/^2\d of 2\d incidents caught instead of 0/);
});

test('a playbook is not promoted by silence, by alerts that were for nothing, or by too little', async () => {
	const { labels: _labels, ...silent } = outbreaks(1_000);
	const reasonOf = async (facts: Facts, ...more: readonly string[]) => {
		const { proposals, kept } = await tune(facts, ...more);
		expect(proposals).toEqual([]);
		return kept[0]?.reason;
	};
	expect(await reasonOf(silent)).toMatch(/^nobody named an incident/);
	expect(await reasonOf(outbreaks(2))).toMatch(/^not surely right: \d+ of \d+ alerts were right/);
	expect(await reasonOf(outbreaks(1_000), '--until', '2026-01-08T00:00:00Z')).toMatch(/^too little data: history has samples over/);
});
