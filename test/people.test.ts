import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { readJournal } from '../engine/journal/read.ts';
import type { JournalEntry } from '../engine/model/journal.ts';
import { steadyClock } from '../engine/run/steady-clock.ts';
import { serveWeb } from '../engine/web/server.ts';
import { temporaryFolder, until } from './support/acting.ts';
import { commandLine } from './support/command-line.ts';
import { FAST_AGENT, type Live, liveEngine, policy } from './support/live.ts';

// Real processes, or thousands of ticks, on a machine that is busy.
vi.setConfig({ testTimeout: 90_000 });

const HIGH = policy('Threshold', 'high', '  { signal: number, levels: [ { severity: warning, above: 10 } ] }');

/** An engine for which `thing` is ill and `quiet` is not, with its API; what it does is to make the file `done`. */
async function engine(more: string, clock = steadyClock()) {
	const folder = temporaryFolder();
	const [file, done] = [join(folder, 'number'), join(folder, 'done')];
	writeFileSync(file, 'number{of="thing"} 50\nnumber{of="quiet"} 1\n');
	const files = [
		policy('Source', 'number', `  exec: { argv: [cat, ${file}], output: text }\n  interval: 100ms`),
		HIGH,
		policy(
			'Playbook',
			'answer',
			`  when: { threshold: high }\n  target: "\${labels.of}"\n  ladder: [ { name: run, do: exec/run, with: { argv: [touch, ${done}] } } ]`,
		),
		FAST_AGENT,
		more,
	];
	const live = await liveEngine({ 'all.yaml': files.join('') }, { clock });
	const web = await serveWeb(live.view, { host: '127.0.0.1', port: 0, onError: () => {} });
	onTestFinished(() => web.close());
	const call = (...argv: readonly string[]) => commandLine(...argv, '--server', web.url);
	return { live, url: web.url, done, call };
}

const asking = (rule: string) => policy('Guardrail', 'ask-first', `  match: { actuators: ["*"] }\n  rules: [ { approval: ${rule} } ]`);

async function question({ live }: { live: Live }): Promise<string> {
	await live.when(() => live.view.approvals().length === 1, 'the question');
	return live.view.approvals()[0]?.action.id ?? '';
}

async function someTicks({ live }: { live: Live }): Promise<void> {
	const { ticks } = live.view.status();
	await live.when(() => live.view.status().ticks > ticks + 4, 'some ticks');
}

describe('an approval', () => {
	test('by command needs the role, and as many people as the guardrail says', async () => {
		const here = await engine(asking('{ roles: [oncall], count: 2, ttl: 1h }'));
		const id = await question(here);
		expect((await here.call('status')).stdout).toContain(id);
		for (const answer of [
			['--by', 'ann'],
			['--by', 'ann', '--role', 'oncall'],
			['--by', 'ann', '--role', 'oncall'],
		]) {
			expect(await here.call('approve', id, ...answer)).toMatchObject({ code: 0, stdout: `Approved ${id}.\n` });
		}
		await someTicks(here);
		expect(existsSync(here.done)).toBe(false);
		expect(await here.call('approve', id, '--by', 'bob', '--role', 'oncall')).toMatchObject({ code: 0 });
		await until(() => existsSync(here.done), 'the approved action');
		expect(await here.call('approve', id, '--by', 'bob', '--role', 'oncall')).toMatchObject({
			code: 2,
			stderr: expect.stringContaining('waits for an answer'),
		});
	});

	test('refused by command ends it, which `why` tells', async () => {
		const here = await engine(asking('{ roles: [oncall], ttl: 1h }'));
		const id = await question(here);
		expect(await here.call('deny', id, '--by', 'ann', '--role', 'oncall')).toMatchObject({ code: 0, stdout: `Denied ${id}.\n` });
		await here.live.when(() => here.live.view.actions().some(({ verdict }) => verdict.kind === 'deny'), 'the refusal');
		await someTicks(here);
		expect(existsSync(here.done)).toBe(false);
		expect((await here.call('why', id)).stdout).toContain('ann');
	});

	test('by the API lets it happen', async () => {
		const here = await engine(asking('{ roles: [oncall], ttl: 1h }'));
		const id = await question(here);
		const response = await fetch(`${here.url}/api/v1/approvals`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ id, answer: 'approve', by: 'ann', role: 'oncall' }),
		});
		expect(response.status).toBe(200);
		await until(() => existsSync(here.done), 'the approved action');
	});

	test('that nobody gave in time is a no', async () => {
		let skipped = 0;
		const clock = steadyClock({ wall: () => Date.now() + skipped, monotonic: () => performance.now() });
		const here = await engine(asking('{ roles: [oncall], ttl: 5m }'), clock);
		const id = await question(here);
		skipped = 301_000;
		await here.live.when(() => here.live.view.actions().some(({ verdict }) => verdict.kind === 'deny'), 'the refusal');
		expect(await here.call('approve', id, '--by', 'ann', '--role', 'oncall')).toMatchObject({ code: 2 });
		await someTicks(here);
		expect(existsSync(here.done)).toBe(false);
	});
});

describe('the answer to why', () => {
	const NEVER = policy(
		'Guardrail',
		'hands-off',
		'  match: { actuators: ["*"] }\n  rules: [ { deny: "action.target == \'thing\'", reason: A person looks after it. } ]',
	);

	test('names expression, value, bound, guardrail and revision, now and as of then, by command and API', async () => {
		const here = await engine(NEVER);
		const { live, url, call } = here;
		await live.when(() => live.view.actions().length > 0, 'the refusal');
		const [refused] = live.view.actions();
		const at = new Date((refused?.action.at ?? 0) + 1).toISOString();
		const { revision } = live.view.status();
		const why = await call('why', refused?.action.id ?? '');
		for (const part of ['hands-off', 'A person looks after it', 'high', revision]) expect(why.stdout).toContain(part);
		const api = await (await fetch(`${url}/api/v1/why/${refused?.action.id}`)).text();
		for (const part of ['"by":"hands-off"', '"expression":"number"', '"value":50', revision]) expect(api).toContain(part);
		await call('stop');
		await someTicks(here);
		expect((await call('why-not', 'thing')).stdout).toContain('the kill switch is on');
		const then = await call('why-not', 'thing', '--at', at);
		expect(then.stdout).toContain('hands-off');
		expect(then.stdout).not.toContain('the kill switch is on');
		expect(await (await fetch(`${url}/api/v1/why-not?target=thing&at=${at}`)).text()).toContain('hands-off');
		expect((await call('why-not', 'quiet')).stdout).toMatch(/high.*inactive.*10/);
	});

	test('stands in the journal: each decision with its expression, values and bound, those to do nothing too', async () => {
		const { live } = await engine(NEVER);
		await live.when(() => live.view.actions().length > 0, 'the refusal');
		const { revision } = live.view.status();
		await live.close();
		const entries: JournalEntry[] = [];
		for await (const entry of readJournal(join(live.state, 'journal'))) entries.push(entry);
		const ticks = entries.flatMap((entry) => (entry.kind === 'tick' ? [entry] : []));
		const made = ticks.flatMap(({ decisions }) => decisions);
		expect(ticks.every((entry) => entry.revision === revision)).toBe(true);
		const of = (thing: string) => made.find((decision) => decision.kind === 'threshold' && decision.labels.of === thing);
		expect(of('thing')).toMatchObject({
			state: 'firing',
			because: { expression: 'number', value: 50, text: expect.stringContaining('10') },
		});
		expect(of('quiet')).toMatchObject({
			state: 'inactive',
			because: { expression: 'number', value: 1, text: expect.stringContaining('10') },
		});
		expect(made.find(({ kind }) => kind === 'playbook')).toMatchObject({
			state: 'denied',
			because: { expression: 'number', value: 50, text: expect.stringContaining('hands-off') },
		});
		expect(entries.find(({ kind }) => kind === 'refusal')).toMatchObject({
			verdict: { kind: 'deny', by: 'hands-off', reason: 'A person looks after it.' },
		});
	});
});
