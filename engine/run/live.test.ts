import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { actionOf, runs, temporaryFolder, until } from '../../test/support/acting.ts';
import { httpServer } from '../../test/support/http-server.ts';
import { FAST_AGENT, type Live, liveEngine, policy } from '../../test/support/live.ts';
import { type Files, nodeFiles } from '../journal/files.ts';
import { openJournal } from '../journal/journal.ts';
import { readJournal } from '../journal/read.ts';
import { verifyJournal } from '../journal/verify.ts';
import type { ActionRecord } from '../model/engine.ts';
import { restore } from './restore.ts';

const SERVICE = policy('Service', 'web', `  driver: { process: { argv: [sleep, "600"], onEngineStop: stop } }`);
const DOWN = policy('Threshold', 'down', `  { signal: homeostat_service_up, levels: [ { severity: critical, below: 1 } ] }`);
const RESTART = policy(
	'Playbook',
	'restart',
	`  when: { threshold: down }
  target: \${labels.service}
  ladder: [ { name: restart, do: service/restart, with: { service: "\${labels.service}" } } ]`,
);
const SUPERVISED = { 'web.yaml': SERVICE, 'heal.yaml': DOWN + RESTART, 'agent.yaml': FAST_AGENT };

/** A Threshold on a file's number and a Playbook that answers by a command. */
const NUMBER = (file: string) => policy('Source', 'number', `  exec: { argv: [cat, ${file}], output: text }\n  interval: 100ms`);
const HIGH = policy('Threshold', 'high', `  { signal: number, levels: [ { severity: warning, above: 10 } ] }`);
const answer = (argv: readonly string[]) =>
	policy(
		'Playbook',
		'answer',
		`  when: { threshold: high }
  target: thing
  ladder: [ { name: run, do: exec/run, with: { argv: ${JSON.stringify(argv)} }, timeout: 30s } ]\n  backoff: { initial: 100ms }`,
	);

function pidOf(live: Live): number {
	const pid = JSON.parse(readFileSync(join(live.state, 'services.json'), 'utf8')).instances['web/0']?.pid;
	return typeof pid === 'number' ? pid : 0;
}

describe('a supervised service', () => {
	test('is started when the policies load, and restarted by the ordinary path when it is killed', async () => {
		const live = await liveEngine(SUPERVISED);
		await live.when(() => live.view.status().ready, 'ready');
		const before = pidOf(live);
		expect(runs(before)).toBe(true);
		process.kill(before, 'SIGKILL');
		await live.when(() => live.view.actions().some(({ outcome }) => outcome?.kind === 'done'), 'the restart');
		expect(live.view.actions()).toMatchObject([
			{ action: { do: 'service/restart', target: 'web', policy: 'restart' }, verdict: { kind: 'allow' } },
		]);
		expect(pidOf(live)).not.toBe(before);
		expect(runs(pidOf(live))).toBe(true);
		await live.when(() => live.view.incidents().every(({ endsAt }) => endsAt !== null), 'the end of the incident');
		await live.close();
		expect(await verifyJournal(join(live.state, 'journal'))).toMatchObject({ ok: true });
		const kinds: string[] = [];
		for await (const entry of readJournal(join(live.state, 'journal'))) if (entry.kind !== 'tick') kinds.push(entry.kind);
		expect(kinds).toEqual(['start', 'policies', 'intent', 'outcome', 'end']);
	});

	test('is left alone, and what would be done is journalled, without --enforce', async () => {
		const live = await liveEngine(SUPERVISED, { enforce: false });
		await live.when(() => live.view.actions().some(({ outcome }) => outcome !== undefined), 'the rehearsal');
		expect(live.view.actions()[0]).toMatchObject({
			verdict: { kind: 'allow' },
			outcome: { kind: 'rehearsed', plan: 'restart service web' },
		});
		expect(existsSync(join(live.state, 'services.json')) && pidOf(live)).toBeFalsy();
	});
});

describe('the kill switch', () => {
	test.each(['file', 'api'] as const)('by %s aborts what runs and lets nothing start, beyond a restart too', async (by) => {
		const folder = temporaryFolder();
		const [file, started] = [join(folder, 'number'), join(folder, 'started')];
		writeFileSync(file, 'number 50\n');
		const command = ['sh', '-c', `touch ${started}; exec sleep 60`];
		const live = await liveEngine({ 'a.yaml': NUMBER(file) + HIGH + answer(command) + FAST_AGENT });
		await until(() => existsSync(started), 'the action to run');
		if (by === 'file') writeFileSync(join(live.state, 'STOP'), '');
		else await live.view.stop('someone');
		await live.when(() => live.view.actions()[0]?.outcome !== undefined, 'the abort');
		expect(live.view.actions()[0]?.outcome).toMatchObject({ kind: 'failed', error: expect.stringContaining('kill switch') });
		expect(live.view.status().stopped).toBe(true);
		const again = await live.restart();
		const ticks = again.view.status().ticks;
		await again.when(() => again.view.status().ticks > ticks + 3, 'some ticks');
		expect(again.view.status().stopped).toBe(true);
		expect(again.view.actions().filter(({ verdict }) => verdict.kind === 'allow')).toHaveLength(1);
		await again.view.resume('someone');
		expect(existsSync(join(live.state, 'STOP'))).toBe(false);
		expect(again.view.status().stopped).toBe(false);
	});
});

describe('`stopWhen`', () => {
	test('ends the command that runs, with all that it started, and the journal says so', async () => {
		const folder = temporaryFolder();
		const [file, pids] = [join(folder, 'number'), join(folder, 'pids')];
		writeFileSync(file, 'number 50\n');
		const command = ['sh', '-c', `sleep 600 & echo $$ $! > ${pids}.new; mv ${pids}.new ${pids}; wait`];
		const stopping = `${answer(command)}\n  stopWhen: number > 90\n`;
		const live = await liveEngine({ 'a.yaml': NUMBER(file) + HIGH + stopping + FAST_AGENT });
		await until(() => existsSync(pids), 'the action to run');
		writeFileSync(file, 'number 95\n');
		await live.when(() => live.view.actions()[0]?.outcome !== undefined, 'the abort');
		for (const pid of readFileSync(pids, 'utf8').trim().split(' ').map(Number)) await until(() => !runs(pid), `the end of ${pid}`);
		await live.when(() => live.view.decisions().some((made) => made.kind === 'playbook' && made.state === 'stopped'), 'the end of the run');
		const [{ action, outcome }] = live.view.actions() as [ActionRecord];
		expect(outcome).toMatchObject({ kind: 'failed', stopped: true, error: expect.stringContaining('stopWhen') });
		await live.close();
		const told: unknown[] = [];
		for await (const entry of readJournal(join(live.state, 'journal'))) {
			if (entry.kind === 'tick') told.push(...entry.decisions.flatMap((made) => ('aborts' in made ? [made.aborts] : [])));
			if (entry.kind === 'outcome') told.push(entry.outcome);
		}
		expect(told).toEqual([action.id, outcome]);
	});

	test('holds over a crash between its order and the outcome', async () => {
		const files = { 'a.yaml': HIGH + answer(['true']) + FAST_AGENT };
		const live = await liveEngine(files);
		await live.close();
		const action = actionOf('exec/run', { argv: ['sleep', '60'] }, { policy: 'answer', target: 'thing' });
		const decision = {
			kind: 'playbook',
			policy: 'answer',
			target: 'thing',
			state: 'acting',
			since: 0,
			changed: true,
			actions: [],
		} as const;
		const because = { expression: 'number', text: 'stopped' };
		const journal = await openJournal({ dir: join(live.state, 'journal'), at: Date.now(), files: nodeFiles });
		journal.append({ kind: 'intent', action, verdict: { kind: 'allow' } }, Date.now());
		const decisions = [{ ...decision, because, aborts: action.id }];
		journal.append({ kind: 'tick', tick: 1, agent: 'default', revision: 'r', decisions, held: 0 }, Date.now());
		await journal.commit();
		await journal.close();
		const { memory, events } = await restore(live.state, Date.now(), nodeFiles);
		expect(events).toMatchObject([{ kind: 'outcome', outcome: { kind: 'interrupted', stopped: true } }]);
		expect(memory.playbooks.answer?.thing?.run?.phase).toMatchObject({ kind: 'ended', ending: { kind: 'stopped' } });
	});
});

test('a file STOP beside the policies stops all acting until it is gone from there', async () => {
	const folder = temporaryFolder();
	const [file, done] = [join(folder, 'number'), join(folder, 'done')];
	writeFileSync(file, 'number 50\n');
	const live = await liveEngine({ 'a.yaml': NUMBER(file) + HIGH + answer(['touch', done]) + FAST_AGENT, STOP: '' });
	expect(live.view.status().stopped).toBe(true);
	const ticks = live.view.status().ticks;
	await live.when(() => live.view.status().ticks > ticks + 3, 'some ticks');
	expect(existsSync(done)).toBe(false);
	await expect(live.view.resume('someone')).rejects.toThrow('STOP lies beside the policies');
	rmSync(join(live.policies, 'STOP'));
	await until(() => existsSync(done), 'the action to run');
	expect(live.view.status().stopped).toBe(false);
});

describe('policies', () => {
	test('a faulty revision changes nothing but the status, and a mended one takes effect', async () => {
		const live = await liveEngine({ 'a.yaml': DOWN });
		const good = live.view.status().revision;
		live.write('b.yaml', 'kind: Threshold\nmetadata: 3\n');
		await live.when(() => live.view.status().refused !== undefined, 'the refusal');
		expect(live.view.status()).toMatchObject({
			revision: good,
			policies: 1,
			ready: true,
			refused: { error: expect.stringMatching(/b\.yaml:\d+:\d+: /) },
		});
		live.write('b.yaml', RESTART);
		await live.when(() => live.view.status().policies === 2, 'the mended revision');
		expect(live.view.status().refused).toBeUndefined();
	});

	test('without any good revision the engine lives, is not ready, and takes the first good one', async () => {
		const live = await liveEngine({ 'a.yaml': 'nonsense' });
		expect(live.view.status()).toMatchObject({ ready: false, policies: 0, refused: { error: expect.stringContaining('a.yaml:1:1') } });
		live.write('a.yaml', DOWN);
		await live.when(() => live.view.status().ready, 'ready');
	});
});

describe('telemetry gaps', () => {
	test('a target that dies neither fires nor clears anything', async () => {
		let page: string | undefined = 'high_thing 50\nlow_thing 1\n';
		const { url } = await httpServer((_request, _incoming, response) => {
			if (page === undefined) response.destroy();
			else response.end(page);
		});
		const threshold = (name: string, signal: string, when: string) =>
			policy('Threshold', name, `  { signal: ${signal}, levels: [ { severity: warning, ${when} } ] }`);
		const source = policy('Source', 'target', `  scrape: { url: "${url}/metrics" }\n  interval: 100ms`);
		const live = await liveEngine({
			'a.yaml': source + threshold('firing', 'high_thing', 'above: 10') + threshold('quiet', 'low_thing', 'below: 0') + FAST_AGENT,
		});
		const firing = () => live.view.incidents().filter(({ endsAt }) => endsAt === null);
		await live.when(() => firing().length === 1, 'the incident');
		for (const gap of [undefined, '']) {
			page = gap;
			const { ticks } = live.view.status();
			await live.when(() => live.view.status().ticks > ticks + 5, 'ticks in the gap');
			expect(firing().map(({ policy: name }) => name)).toEqual(['firing']);
			expect(live.view.incidents()).toHaveLength(1);
		}
		page = 'high_thing 1\nlow_thing 1\n';
		await live.when(() => firing().length === 0, 'the end');
	});
});

describe('over a restart', () => {
	test('what fires goes on firing, ended actions stay listed, and no action is repeated', async () => {
		const folder = temporaryFolder();
		const [file, done] = [join(folder, 'number'), join(folder, 'done')];
		writeFileSync(file, 'number 50\n');
		const live = await liveEngine({ 'a.yaml': NUMBER(file) + HIGH + answer(['touch', done]) + FAST_AGENT });
		await live.when(() => live.view.actions()[0]?.outcome?.kind === 'done', 'the action');
		const [incident] = live.view.incidents();
		rmSync(done);
		const again = await live.restart();
		await again.when(() => again.view.status().ticks > 5, 'some ticks');
		expect(again.view.incidents()).toEqual([{ ...incident, value: 50 }]);
		expect(again.view.actions()).toHaveLength(1);
		expect(existsSync(done)).toBe(false);
	});

	test('a second engine on the same state directory is refused', async () => {
		const live = await liveEngine({ 'a.yaml': DOWN });
		await expect(liveEngine({}, { stateDir: live.state })).rejects.toThrow(/another engine \(pid \d+\) runs on the state directory/);
		expect(live.view.status().ready).toBe(true);
	});
});

describe('a journal that cannot be written', () => {
	test('lets nothing start, keeps deciding, says so, and recovers by itself', async () => {
		const folder = temporaryFolder();
		const [file, done] = [join(folder, 'number'), join(folder, 'done')];
		writeFileSync(file, 'number 1\n');
		let full = false;
		const live = await liveEngine(
			{ 'a.yaml': NUMBER(file) + HIGH + answer(['touch', done]) + FAST_AGENT },
			{ files: failingFiles(() => full) },
		);
		await live.when(() => live.view.status().ready, 'ready');
		full = true;
		await live.when(() => live.view.status().journal.error !== undefined, 'the fault');
		writeFileSync(file, 'number 50\n');
		await live.when(
			() => live.view.actions().length > 0 && live.view.actions().every(({ outcome }) => outcome !== undefined),
			'the attempt',
		);
		expect(live.view.actions()[0]?.outcome).toMatchObject({ kind: 'skipped', reason: expect.stringContaining('journal') });
		expect(live.view.incidents()).toHaveLength(1);
		expect(existsSync(done)).toBe(false);
		full = false;
		await live.when(() => live.view.status().journal.error === undefined, 'the recovery');
		await until(() => existsSync(done), 'the action, once it can be journalled');
		await live.close();
		expect(await verifyJournal(join(live.state, 'journal'))).toMatchObject({ ok: true });
	});
});

/** The real disk, which is full while `full` says so. */
function failingFiles(full: () => boolean): Files {
	return {
		...nodeFiles,
		async open(path) {
			const file = await nodeFiles.open(path);
			return {
				...file,
				async write(bytes, offset) {
					if (full()) throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
					await file.write(bytes, offset);
				},
			};
		},
	};
}
