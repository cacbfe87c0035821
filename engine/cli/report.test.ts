import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 as Ajv } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../test/support/acting.ts';
import { commandLine } from '../../test/support/command-line.ts';
import { FAST_AGENT, liveEngine, policy } from '../../test/support/live.ts';
import { nodeFiles } from '../journal/files.ts';
import { feedbackOf } from '../run/feedback.ts';
import { restore } from '../run/restore.ts';
import { serveWeb } from '../web/server.ts';

const schema = JSON.parse(readFileSync(new URL('../../schemas/report.json', import.meta.url), 'utf8'));
const conforms = new Ajv({ strictTypes: false, formats: { 'date-time': true } }).compile(schema);

const report = (...argv: string[]) => commandLine('report', ...argv);

/** Output in JSON, which holds to its schema. */
function read(stdout: string) {
	const shown = JSON.parse(stdout);
	conforms(shown);
	expect(conforms.errors).toBeNull();
	return shown;
}

describe('homeostat report heals', () => {
	it('tells what a real engine healed, from its journal', async () => {
		const live = await liveEngine({
			'web.yaml': policy('Service', 'web', '  driver: { process: { argv: [sleep, "600"], onEngineStop: stop } }'),
			'down.yaml': policy('Threshold', 'down', '  { signal: homeostat_service_up, levels: [ { severity: critical, below: 1 } ] }'),
			'heal.yaml': policy(
				'Playbook',
				'heal',
				'  when: { threshold: down }\n  target: ${labels.service}\n  ladder: [ { name: restart, do: service/restart, with: { service: "${labels.service}" } } ]',
			),
			'agent.yaml': FAST_AGENT,
		});
		const up = () => live.view.series.select([{ label: '__name__', op: '=', value: 'process_start_time_seconds' }]).length > 0;
		await live.when(up, 'the service runs');
		const { instances } = JSON.parse(readFileSync(join(live.state, 'services.json'), 'utf8'));
		process.kill(instances['web/0'].pid, 'SIGKILL');
		await live.when(() => live.view.incidents().some(({ endsAt }) => endsAt !== null), 'the incident is over');
		const web = await serveWeb(live.view, { host: '127.0.0.1', port: 0, onError: () => undefined });
		const asked = read((await report('--server', web.url, '--format', 'json')).stdout);
		expect(asked.heals.playbooks).toMatchObject([{ policy: 'heal', success: { of: 1, count: 1 } }]);
		expect((await report('--server', web.url, '--format', 'html')).stdout).toContain('1 of 1 healed');
		const feedback = live.view.feedback();
		expect(feedback).toMatchObject({
			thresholds: [{ policy: 'down', incidents: 1 }],
			playbooks: [{ policy: 'heal', success: 1, actions: { executed: 1, helped: 1, wasted: 0 } }],
		});
		expect(await (await fetch(`${web.url}/api/v1/feedback`)).json()).toEqual(feedback);
		const metrics = await (await fetch(`${web.url}/metrics`)).text();
		expect(metrics).toContain('homeostat_heal_success_ratio{policy="heal"} 1');
		expect(metrics).toMatch(/^homeostat_heal_repair_seconds\{policy="heal"\} [\d.]+$/m);
		await web.close();
		await live.close();
		// What a restart makes of the journal is what the run before it had counted.
		expect(feedbackOf((await restore(live.state, Date.now(), nodeFiles)).heals.report())).toEqual(feedback);
		const { code, stdout } = await report('heals', '--history', live.state, '--format', 'json');
		const { heals, missing } = read(stdout);
		expect({ code, missing }).toEqual({ code: 0, missing: [] });
		expect(heals.incidents).toMatchObject([{ policy: 'down', began: 1, ended: 1 }]);
		expect(heals.playbooks).toMatchObject([
			{ policy: 'heal', success: { of: 1, count: 1 }, actions: { executed: 1, helped: 1, wasted: 0 }, rungs: [{ name: 'restart' }] },
		]);
		expect(heals.playbooks[0].repair.median).toBeGreaterThan(0);
		const text = await report('heals', '--history', live.state);
		expect(text.stdout).toMatch(/heal +1 of 1, 100 % \(21\.\.100\)/);
	});
});

const START = Date.UTC(2026, 4, 4);
const STEP = 300_000;

/** Two days of a host of two cores; `llm` and `idler` use the same, and only one of them is of use. */
function ledgerFiles() {
	const folder = temporaryFolder();
	const series: Readonly<Record<string, (minutes: number) => number>> = {
		'node_cpu_seconds_total{cpu=""0"",mode=""user""}': (minutes) => minutes * 50,
		'node_cpu_seconds_total{cpu=""0"",mode=""idle""}': (minutes) => minutes * 70,
		'process_cpu_seconds_total{service=""llm"",instance=""0""}': (minutes) => minutes * 20,
		'process_cpu_seconds_total{service=""idler"",instance=""0""}': (minutes) => minutes * 20,
		'answers_total{service=""llm"",good=""yes""}': (minutes) => minutes,
		'answers_total{service=""idler"",good=""no""}': (minutes) => minutes,
		'answers_total{service=""idler"",good=""yes""}': () => 12,
		'litellm_spend_metric_total{service=""llm""}': (minutes) => minutes / 1_000,
	};
	const rows = Array.from({ length: 2 * 288 + 1 }, (_, i) =>
		Object.entries(series).map(([name, value]) => `${START + i * STEP},"${name}",${value((i * STEP) / 60_000)}\n`),
	);
	writeFileSync(join(folder, 'r.csv'), `time,series,value\n${rows.flat().join('')}`);
	const service = (name: string) =>
		policy(
			'Service',
			name,
			`  driver: { systemd: { unit: ${name}.service } }\n  value: { successes: 'answers_total{service="${name}",good="yes"}', perSuccess: 0.001 }`,
		);
	writeFileSync(join(folder, 'services.yaml'), service('llm') + service('idler'));
	writeFileSync(
		join(folder, 'prices.txt'),
		'prices: { currency: EUR, perCpuHour: 0.05, perKwh: 0.3 }\ncarbon: { gramsPerKwh: 380 }\npower: { idle: 40, max: 100 }\n',
	);
	const all = ['--policies', join(folder, 'services.yaml'), '--history', join(folder, 'r.csv'), '--prices', join(folder, 'prices.txt')];
	return { folder, all };
}

describe('homeostat report ledger', () => {
	it('finds the service that costs as much as another and gives nothing', async () => {
		const { code, stdout } = await report('ledger', ...ledgerFiles().all, '--format', 'json');
		const { ledger } = read(stdout);
		expect(code).toBe(0);
		expect(ledger.waste).toMatchObject([{ service: 'idler', share: expect.closeTo(0.198, 3) }]);
		const cost = Object.fromEntries(ledger.accounts.map((account: { name: string; cost: number }) => [account.name, account.cost]));
		expect(cost.llm - cost.idler).toBeCloseTo(2.88);
		// Two cores over two days, and the power of the model.
		const energy = 0.3 * (0.04 + 0.06 * (50 / 120)) * 48;
		expect(ledger.total.cost).toBeCloseTo(2 * 48 * 0.05 + energy + 2.88);
		const [llm] = ledger.accounts;
		expect(llm.generated).toMatchObject({ successes: expect.closeTo(2880, 0), revenue: expect.closeTo(2.88) });
		expect(ledger).toMatchObject({ currency: 'EUR', from: '2026-05-04T00:00:00.000Z', to: '2026-05-06T00:00:00.000Z' });
	});

	it('gives FOCUS rows that sum up to it', async () => {
		const { all } = ledgerFiles();
		const { ledger } = JSON.parse((await report('ledger', ...all, '--format', 'json')).stdout);
		const [head = '', ...rows] = (await report('ledger', ...all, '--format', 'csv')).stdout.trimEnd().split('\n');
		const names = head.split(',');
		const column = (name: string) => rows.map((row) => row.split(',')[names.indexOf(name)] ?? '');
		const sum = column('BilledCost').reduce((total, cost) => total + Number(cost), 0);
		expect(sum).toBeCloseTo(ledger.total.cost, 9);
		expect(new Set(column('ChargePeriodStart'))).toEqual(new Set(['2026-05-04T00:00:00Z', '2026-05-05T00:00:00Z']));
		expect(new Set(column('BillingPeriodEnd'))).toEqual(new Set(['2026-06-01T00:00:00Z']));
		expect(new Set(column('BillingCurrency'))).toEqual(new Set(['EUR']));
	});

	it('tells people the same', async () => {
		const { stdout } = await report('ledger', ...ledgerFiles().all);
		expect(stdout).toMatch(/llm +16 /);
		expect(stdout).toMatch(/\(idle\) +56 /);
		expect(stdout).toMatch(/total +96 /);
		expect(stdout).toContain('~ modelled from the load');
		expect(stdout).toMatch(/idler cost [\d.]+ EUR \([\d.]+ % of all services\) and gave nothing: cap it/);
	});

	it('refuses a price book at the place where it is wrong, and prices in two currencies', async () => {
		const { folder, all } = ledgerFiles();
		writeFileSync(join(folder, 'prices.txt'), 'prices: { currency: EUR, perCoreHour: 1 }\n');
		expect(await report('ledger', ...all)).toMatchObject({ code: 2, stderr: expect.stringMatching(/prices\.txt:1:26: .*perCoreHour/) });
		writeFileSync(join(folder, 'prices.txt'), 'prices: { currency: EUR }\n');
		const services = readFileSync(join(folder, 'services.yaml'), 'utf8');
		writeFileSync(join(folder, 'services.yaml'), services.replace('  value:', '  price: { currency: USD, perHour: 1 }\n  value:'));
		expect(await report('ledger', ...all)).toMatchObject({ code: 2, stderr: expect.stringContaining('two currencies') });
	});
});

describe('homeostat report peaks', () => {
	it('finds the hours and the schedule that a ScalingRule lacks, and tells of them in every form', async () => {
		const folder = temporaryFolder();
		const waiting = (hour: number) => (hour % 24 >= 8 && hour % 24 < 12 ? 38 + (hour % 3) : 6);
		const rows = Array.from({ length: 4 * 168 * 4 }, (_, i) => `${START + i * 900_000},waiting,${waiting(Math.floor(i / 4))}\n`);
		writeFileSync(join(folder, 'r.csv'), `time,series,value\n${rows.join('')}`);
		writeFileSync(
			join(folder, 'p.yaml'),
			policy(
				'ScalingRule',
				'replicas',
				'  knob: { use: file/value, with: { path: /run/replicas } }\n  min: 2\n  max: 9\n  metrics: [ { signal: waiting, target: { averageValue: 8 } } ]\n  schedule: [ { cron: "0 0 1 1 *", timezone: Europe/Berlin, duration: 1h, min: 3 } ]',
			),
		);
		const files = ['peaks', '--policies', join(folder, 'p.yaml'), '--history', join(folder, 'r.csv')];
		const { peaks } = read((await report(...files, '--format', 'json')).stdout);
		expect(peaks.found).toMatchObject([{ policy: 'replicas', zone: 'Europe/Berlin', hours: 24, windows: [{ start: 10, length: 4 }] }]);
		expect(peaks.found[0].next.from).toBe('2026-06-01T08:00:00.000Z');
		const entry = '{ cron: "0 10 * * *", timezone: Europe/Berlin, duration: 4h, min: 5 }';
		expect((await report(...files)).stdout).toContain(`add to spec.schedule: ${entry}`);
		expect((await report(...files, '--format', 'html')).stdout).toContain('min: 5 }');
	});
});

describe('homeostat report conditions', () => {
	it('finds what goes before an objective, from the policies’ own signals', async () => {
		const folder = temporaryFolder();
		let state = 7;
		const next = () => {
			state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
			return state / 2 ** 32 - 0.5;
		};
		let [queue, other] = [0, 0];
		const queues: number[] = [];
		const rows = Array.from({ length: 4 * 288 }, (_, i) => {
			queue = 0.9 * queue + next();
			other = 0.9 * other + next();
			queues.push(queue);
			const at = START + i * STEP;
			return `${at},queue,${queue}\n${at},other,${other}\n${at},latency,${(queues[i - 3] ?? 0) + 0.3 * next()}\n`;
		});
		writeFileSync(join(folder, 'r.csv'), `time,series,value\n${rows.join('')}`);
		const watch = (name: string) => policy('Threshold', name, `  { signal: ${name}, levels: [ { severity: warning, above: 9 } ] }`);
		writeFileSync(join(folder, 'p.yaml'), watch('queue') + watch('other') + watch('latency'));
		const files = ['conditions', '--policies', join(folder, 'p.yaml'), '--history', join(folder, 'r.csv')];
		const { conditions } = read((await report(...files, '--format', 'json')).stdout);
		expect(conditions).toMatchObject({ step: 300, tried: 6 });
		expect(conditions.factors[0]).toMatchObject({ objective: 'latency', factor: 'queue', lag: 3, hurts: true });
		expect(conditions.warnings).toEqual({ tried: 0, precursors: [] });
		expect((await report(...files)).stdout).toMatch(/latency +queue +hurts +15 min before/);
		expect((await report(...files, '--format', 'html')).stdout).toContain('15 min before');
	});
});

/** Three weeks in which the queue goes up 40 minutes before latency does, 20 times, and 10 times for nothing. */
function warnedFiles() {
	const folder = temporaryFolder();
	const cries = Array.from({ length: 30 }, (_, k) => 60 + k * 195 + ((k * k * 37) % 90));
	const rows = Array.from({ length: 21 * 288 }, (_, i) => {
		const cry = cries.findLast((at) => at <= i) ?? -1_000;
		const [since, meant] = [i - cry, cries.indexOf(cry) % 3 > 0];
		const queue = (since < 8 ? 20 : 5) + ((i * 7919) % 101) / 100;
		const latency = (meant && since >= 8 && since < 14 ? 900 : 100) + ((i * 104_729) % 97) / 10;
		return `${START + i * STEP},queue,${queue}\n${START + i * STEP},latency,${latency}\n`;
	});
	writeFileSync(join(folder, 'r.csv'), `time,series,value\n${rows.join('')}`);
	const watch = (name: string, above: number) =>
		policy('Threshold', name, `  { signal: ${name}, levels: [ { severity: warning, above: ${above} } ] }`);
	writeFileSync(join(folder, 'p.yaml'), watch('queue', 1e6) + watch('latency', 500));
	return ['conditions', '--policies', join(folder, 'p.yaml'), '--history', join(folder, 'r.csv')];
}

describe('homeostat report conditions: early warning', () => {
	it('tells what warns of trouble, how long ahead, and how often for nothing', async () => {
		const files = warnedFiles();
		const { conditions } = read((await report(...files, '--format', 'json')).stdout);
		const [sign] = conditions.warnings.precursors;
		expect(sign).toMatchObject({ objective: 'latency', factor: 'queue', side: 'above', falseAlarms: 5 });
		expect(sign.caught).toMatchObject({ of: 10, count: 10 });
		expect(sign.lead * conditions.step).toBeGreaterThanOrEqual(30 * 60);
		expect((await report(...files)).stdout).toMatch(/latency +(the \w+ of )?queue above \S+ +10 of 10, .* +40 min +0\.47/);
		expect((await report(...files, '--format', 'html')).stdout).toContain('What warns of trouble');
	});
});

/** Threads and batch are swept; of the states that hold 100 ms under every load, 2 threads and batches of 4 cost least. The load swings. */
function sweptFiles() {
	const folder = temporaryFolder();
	const [threads, batches] = [
		[1, 2, 4, 8],
		[1, 4, 16, 32],
	];
	const rows = Array.from({ length: 16 * 11 * 24 }, (_, i) => {
		const cell = Math.floor(i / 11) % 16;
		const [thread, batch] = [threads[cell >> 2] ?? 1, batches[cell % 4] ?? 1];
		const load = 0.5 + 0.5 * Math.sin(i / 97);
		const jitter = 1 + ((i * 104_729) % 97) / 2_000;
		const values = {
			'homeostat_knob{policy=""threads""}': thread,
			'homeostat_knob{policy=""batch""}': batch,
			latency: ((90 * (0.5 + load)) / thread + 2.2 * batch) * jitter,
			cost: (thread + 8 / batch) * (0.5 + load) * jitter,
			load,
		};
		return Object.entries(values).map(([name, value]) => `${START + i * 60_000},"${name}",${value}\n`);
	});
	writeFileSync(join(folder, 'r.csv'), `time,series,value\n${rows.flat().join('')}`);
	const knob = (name: string) =>
		policy(
			'ScalingRule',
			name,
			`  knob: { use: file/value, with: { path: /run/${name} } }\n  min: 1\n  max: 32\n  metrics: [ { signal: load, target: { value: 1 } } ]`,
		);
	const slo = policy('Threshold', 'slo', '  { signal: latency, levels: [ { severity: warning, above: 100 } ] }');
	writeFileSync(join(folder, 'p.yaml'), slo + knob('threads') + knob('batch'));
	return ['conditions', '--policies', join(folder, 'p.yaml'), '--history', join(folder, 'r.csv'), '--cost', 'cost', '--load', 'load'];
}

describe('homeostat report conditions --cost', () => {
	it('finds the states of the knobs in which the objective holds at the lowest cost', async () => {
		const files = sweptFiles();
		const { envelope } = read((await report(...files, '--format', 'json')).stdout);
		expect(envelope).toMatchObject({ step: 60, cost: 'cost', load: 'load' });
		const [found] = envelope.envelopes;
		expect(found).toMatchObject({ kind: 'found', objective: 'slo', windows: 16 * 24 * 2 });
		const best = found.states.find(({ standing }: { standing: string }) => standing === 'best');
		expect(best.levels.map(({ low }: { low: number }) => low)).toEqual([4, 2]);
		const text = (await report(...files)).stdout;
		expect(text).toContain('slo holds at the lowest cost with homeostat_knob{policy="batch"} = 4, homeostat_knob{policy="threads"} = 2');
		const page = (await report(...files, '--format', 'html')).stdout;
		expect(page).toContain('class="heat chosen"');
		expect(page).toContain('4, 2: best; held 100 %');
	});

	it('refuses what does not go together, and tells what an envelope lacks', async () => {
		const files = sweptFiles();
		expect(await report('conditions', '--load', 'load')).toMatchObject({ code: 2, stderr: expect.stringContaining('go with --cost') });
		expect(await report('conditions', '--cost', 'cost')).toMatchObject({ code: 2, stderr: expect.stringContaining('goes with --history') });
		expect(await report(...files, '--factor', 'sum(')).toMatchObject({ code: 2, stderr: expect.stringContaining('--factor cannot') });
		expect((await report(...files, '--objective', 'other')).stdout).toContain('no Threshold `other`');
		expect((await report(...files, '--factor', 'absent_series')).stdout).toContain('none ever moved');
	});
});

describe('homeostat report --format html', () => {
	it('is one page that needs nothing else, and lets no name become markup', async () => {
		const { folder, all } = ledgerFiles();
		const rows = readFileSync(join(folder, 'r.csv'), 'utf8').replaceAll('service=""idler""', 'service=""<img src=x>""');
		writeFileSync(join(folder, 'r.csv'), rows);
		const { stdout } = await report('ledger', ...all, '--format', 'html');
		expect(stdout).toMatch(/^<!doctype html>/);
		expect(stdout).toContain('&lt;img src=x&gt;');
		expect(stdout).not.toMatch(/<(script|link|img|iframe)|(src|href)=["']|url\(/);
		expect(stdout).toContain("default-src 'none'");
		expect(stdout.match(/<figure>/g)).toHaveLength(1);
	});
});

describe('homeostat report', () => {
	it('says what it cannot tell, and why', async () => {
		const { code, stdout } = await report('heals', '--history', join(temporaryFolder(), 'none.csv'));
		expect(code).toBe(0);
		expect(stdout).toContain('no journal');
	});

	it('knows its words, formats and options', async () => {
		expect(await report('heal', '--history', '.')).toMatchObject({ code: 2, stderr: expect.stringContaining('did you mean `heals`?') });
		expect(await report('--history', '.', '--format', 'pdf')).toMatchObject({ code: 2, stderr: expect.stringContaining('known are text') });
		expect(await report('--policies', '.')).toMatchObject({ code: 2, stderr: expect.stringContaining('go with --history') });
		expect(await report('--server', 'http://127.0.0.1:1')).toMatchObject({ code: 2, stderr: expect.stringContaining('no engine answers') });
	});
});
