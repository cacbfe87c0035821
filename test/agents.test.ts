import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { PlaybookDecision } from '../engine/model/decision.ts';
import { steadyClock } from '../engine/run/steady-clock.ts';
import { temporaryFolder, until } from './support/acting.ts';
import { httpServer } from './support/http-server.ts';
import { type Live, liveEngine, policy } from './support/live.ts';

// Real processes, or thousands of ticks, on a machine that is busy.
vi.setConfig({ testTimeout: 90_000 });

const agent = (name: string, more = '') => policy('Agent', name, `  { domains: [${name}], interval: 100ms${more} }`);
const of = (domain: string, kind: string, name: string, spec: string) =>
	policy(kind, name, spec).replace(`name: ${name},`, `name: ${name}, labels: { domain: ${domain} },`);
const reading = (file: string) => policy('Source', 'numbers', `  exec: { argv: [cat, ${file}], output: text }\n  interval: 100ms`);
const threshold = (domain: string, name: string, signal: string, more = '') =>
	of(domain, 'Threshold', name, `  { signal: ${signal}, levels: [ { severity: critical, above: 10 } ]${more} }`);
const ladder = (argv: readonly string[]) => `  ladder: [ { name: run, do: exec/run, with: { argv: ${JSON.stringify(argv)} } } ]`;

function playbook(live: Live, name: string): PlaybookDecision | undefined {
	return live.view.decisions().find((made): made is PlaybookDecision => made.kind === 'playbook' && made.policy === name);
}

describe('one agent', () => {
	test("waits while another agent's incident mutes its own, and acts when that one is over", async () => {
		const folder = temporaryFolder();
		const [numbers, done] = [join(folder, 'numbers'), join(folder, 'done')];
		writeFileSync(numbers, 'host_down 50\nservice_slow 50\n');
		const muted = ', inhibitedBy: [ { threshold: host-down } ]';
		const live = await liveEngine({
			'a.yaml': agent('hardware') + agent('services') + reading(numbers) + threshold('hardware', 'host-down', 'host_down'),
			'b.yaml':
				threshold('services', 'slow', 'service_slow', muted) +
				of('services', 'Playbook', 'speed-up', `  when: { threshold: slow }\n  target: web\n${ladder(['touch', done])}`),
		});
		await live.when(() => playbook(live, 'speed-up')?.because.text.includes('muted by host-down') === true, 'the muted playbook');
		const { ticks } = live.view.status();
		await live.when(() => live.view.status().ticks > ticks + 6, 'some more ticks of both');
		expect(existsSync(done)).toBe(false);
		writeFileSync(numbers, 'host_down 1\nservice_slow 50\n');
		await until(() => existsSync(done), 'the action');
		expect(live.view.actions()).toMatchObject([{ action: { policy: 'speed-up', target: 'web' }, verdict: { kind: 'allow' } }]);
	});

	test('asks another for help when nothing of its own helped, and that one heals', async () => {
		const folder = temporaryFolder();
		const [numbers, tried] = [join(folder, 'numbers'), join(folder, 'tried')];
		writeFileSync(numbers, 'link_errors{port="eth0"} 50\n');
		const live = await liveEngine({
			'a.yaml': agent('hardware', ', escalatesTo: network') + agent('network') + reading(numbers),
			'b.yaml':
				threshold('hardware', 'link', 'link_errors') +
				of('hardware', 'Playbook', 'reset', `  when: { threshold: link }\n  target: "\${labels.port}"\n${failing(tried)}`),
			'c.yaml': of(
				'network',
				'Playbook',
				'reroute',
				`  when: { event: help, labels: { threshold: link } }\n  target: "route-\${labels.port}"\n${ladder(['sh', '-c', `echo 'link_errors{port="eth0"} 1' > ${numbers}`])}`,
			),
		});
		await live.when(() => live.view.actions().some(({ action }) => action.policy === 'reroute'), 'the help');
		expect(existsSync(tried)).toBe(true);
		await live.when(
			() => live.view.incidents().some(({ policy, endsAt }) => policy === 'link' && endsAt !== null),
			'the end of the incident',
		);
		const answer = live.view.actions().find(({ action }) => action.policy === 'reroute');
		expect(answer?.action).toMatchObject({
			target: 'route-eth0',
			incident: { labels: { agent: 'hardware', playbook: 'reset', port: 'eth0' } },
		});
		expect(live.view.actions().filter(({ action }) => action.policy === 'reroute')).toHaveLength(1);
	});

	test('calls a person when nothing helped, and does what that person answers', async () => {
		const folder = temporaryFolder();
		const [numbers, tried, done] = [join(folder, 'numbers'), join(folder, 'tried'), join(folder, 'done')];
		writeFileSync(numbers, 'link_errors{port="eth0"} 50\n');
		const pager = await httpServer((_received, _request, response) => response.end());
		const last = `  onExhausted: { do: notify/webhook, with: { url: "${pager.url}/page", text: "\${labels.port} needs a person" } }`;
		const live = await liveEngine({
			'a.yaml': agent('hardware') + reading(numbers) + threshold('hardware', 'link', 'link_errors'),
			'b.yaml': of('hardware', 'Playbook', 'reset', `  when: { threshold: link }\n  target: "\${labels.port}"\n${failing(tried)}\n${last}`),
			'c.yaml': of(
				'hardware',
				'Playbook',
				'swap',
				`  when: { event: swap-cable }\n  target: "\${labels.port}-cable"\n${ladder(['touch', done])}`,
			),
		});
		await until(() => pager.received.length > 0, 'the page');
		expect(pager.received[0]?.body).toContain('eth0 needs a person');
		await live.view.tell('swap-cable', { port: 'eth0' }, 'ann');
		await until(() => existsSync(done), 'what the person ordered');
		expect(pager.received).toHaveLength(1);
	});
});

/** A rung that changes nothing, and is seen to at once. */
const failing = (mark: string) =>
	`  ladder: [ { name: reset, do: exec/run, with: { argv: [touch, ${mark}] }, verify: { within: 1s } } ]\n  backoff: { initial: 10m }`;

describe('another healer', () => {
	/** When a process began, as the kernel tells it: its clock ticks since boot. */
	const START_OF = (pidFile: string) => `pid=$(cat ${pidFile}); ticks=$(cut -d' ' -f22 /proc/$pid/stat)
awk -v ticks=$ticks '/^btime/ { printf "node_systemd_unit_start_time_seconds{name=\\"app.service\\"} %.2f\\n", $2 + ticks / 100 }' /proc/stat`;

	test('that restarts a target during its incident is left to it, which is said; after ten quiet minutes it is healed', async () => {
		const folder = temporaryFolder();
		const [pidFile, numbers, script, done] = ['pid', 'numbers', 'start.sh', 'done'].map((name) => join(folder, name)) as [
			string,
			string,
			string,
			string,
		];
		startApp(pidFile);
		writeFileSync(numbers, 'app_errors{name="app.service"} 50\n');
		writeFileSync(script, START_OF(pidFile));
		let skipped = 0;
		const clock = steadyClock({ wall: () => Date.now() + skipped, monotonic: () => performance.now() });
		const approval = '  match: { actuators: ["*"] }\n  rules: [ { approval: { roles: [oncall], ttl: 1h } } ]';
		const live = await liveEngine(
			{
				'a.yaml': agent('services') + reading(numbers) + threshold('services', 'errors', 'app_errors'),
				'b.yaml': policy('Source', 'starts', `  exec: { argv: [sh, ${script}], output: text }\n  interval: 100ms`),
				'c.yaml': of(
					'services',
					'Playbook',
					'heal',
					`  when: { threshold: errors }\n  target: "\${labels.name}"\n${ladder(['touch', done])}`,
				),
				'd.yaml': policy('Guardrail', 'ask-first', approval),
			},
			{ clock },
		);
		await live.when(() => playbook(live, 'heal')?.state === 'asking', 'the question, while which nothing is done');
		const [incident] = live.view.incidents();
		// Starts are told to the second of the boot time: the next one must lie in a later one than the incident.
		await until(() => Date.now() > (incident?.startsAt ?? 0) + 2_000, 'two seconds');
		await restartApp(pidFile);
		await live.when(() => playbook(live, 'heal')?.because.text.includes('standing down') === true, 'the standing down');
		const [asked] = live.view.actions();
		if (asked === undefined) throw new Error('nothing was asked');
		await live.view.answer(asked.action.id, 'approve', 'ann', 'oncall');
		const { ticks } = live.view.status();
		await live.when(() => live.view.status().ticks > ticks + 5, 'some ticks');
		expect(playbook(live, 'heal')).toMatchObject({ state: 'waiting' });
		expect(existsSync(done)).toBe(false);
		skipped = 601_000;
		await until(() => existsSync(done), 'the heal, once it was quiet');
	});

	let app: ChildProcess | undefined;

	function startApp(pidFile: string): void {
		const started = spawn('sleep', ['600'], { stdio: 'ignore' });
		app = started;
		onTestFinished(() => {
			started.kill('SIGKILL');
		});
		writeFileSync(pidFile, `${started.pid}\n`);
	}

	async function restartApp(pidFile: string): Promise<void> {
		const before = readFileSync(pidFile, 'utf8');
		const ended = app === undefined ? undefined : once(app, 'exit');
		app?.kill('SIGKILL');
		await ended;
		startApp(pidFile);
		expect(readFileSync(pidFile, 'utf8')).not.toBe(before);
	}
});
