import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { actuators } from '../../actuators/index.ts';
import type { PolicySet } from '../decide/policy-set.ts';
import { loadPolicies } from './load.ts';

const duration = fc.constantFrom('90s', '5m', '1h30m', '7d', '500ms', '1w');
const signal = fc.constantFrom(
	'up',
	'100 * (1 - node_memory_MemAvailable_bytes / node_memory_MemTotal_bytes)',
	'sum by (job) (rate(http_requests_total{code=~"5.."}[5m]))',
	'histogram_quantile(0.99, sum by (le) (rate(latency_bucket[5m])))',
	'max_over_time(node_load1[10m:1m] offset 5m) > bool 4',
);
const cel = fc.constantFrom('action.target == "postgresql.service"', 'action.reversible == false', 'incident.severity != "critical"');
const record = <T extends Record<string, fc.Arbitrary<unknown>>, K extends keyof T & string>(model: T, requiredKeys: K[]) =>
	fc.record(model, { requiredKeys });
const labels = fc.dictionary(fc.constantFrom('service', 'tier', 'job'), fc.constantFrom('llm', 'gpu', 'a b'), { maxKeys: 2 });
const mode = fc.constantFrom('enforce', 'warn', 'observe', 'off');

/** Bounds in ascending order: mild exit, mild, severe. */
const three = fc.tuple(fc.nat(30), fc.nat(30), fc.integer({ min: 1, max: 30 })).map(([a, b, c]) => [a, a + b, a + b + c] as const);
const timing = fc.oneof(record({ for: duration, keepFiringFor: duration }, []), fc.constant({ within: { times: 3, of: 5 } }));
const levels = fc.oneof(
	fc.tuple(three, timing).map(([[exit, mild, severe], time]) => [
		{ severity: 'warning', above: mild, clear: exit, ...time },
		{ severity: 'critical', above: severe, ...time },
	]),
	fc.tuple(three, timing).map(([[severe, mild], time]) => [
		{ severity: 'info', below: mild, clear: mild, ...time },
		{ severity: 'critical', below: severe - 1, ...time },
	]),
	three.map(([low, , high]) => [{ severity: 'warning', outside: [low, high], clear: [low, high] }]),
	fc.constantFrom([{ severity: 'info', true: true, for: '5m' }], [{ severity: 'warning', true: null }]),
);

const threshold = record(
	{
		signal,
		unit: fc.constantFrom('bytes', 'seconds', 'ratio'),
		levels,
		onAbsent: fc.constantFrom('hold', 'clear', 'fire'),
		onError: fc.constantFrom('hold', 'fire'),
		inhibitedBy: fc.constant([{ threshold: 'base', equal: ['instance'] }]),
		groupBy: fc.constant(['service']),
	},
	['signal', 'levels'],
);
const detector = record(
	{
		signal,
		method: fc.constantFrom('anomaly', 'leak', 'forecast', 'change', 'rate-of-change', 'envelope'),
		season: duration,
		horizon: duration,
		limit: fc.constantFrom<unknown>(8e9, 'node_memory_MemTotal_bytes'),
	},
	['signal', 'method'],
);
const action = fc.constantFrom(
	{ do: 'exec/run', with: { argv: ['logger', '${labels.instance}'] } },
	{ do: 'service/restart', with: { service: '${labels.service}' } },
	{ do: 'http/put', with: { url: 'http://127.0.0.1:9000/config', json: { maxBatch: 4 } } },
	{ do: 'systemd/restart', with: { unit: '${labels.unit}' } },
	{ do: 'notify/webhook', with: { url: 'https://hooks.example.com/x', text: 'Look at ${labels.instance}' } },
);
const verify = fc.oneof(
	fc.constant({ within: '1m' }),
	fc.tuple(signal, duration).map(([of, within]) => ({ signal: of, below: 80, within })),
);
const rung = fc
	.tuple(
		action,
		record(
			{
				verify,
				timeout: duration,
				retry: record({ attempts: fc.integer({ min: 1, max: 5 }), backoff: duration }, []),
				undo: fc.oneof(fc.constantFrom('auto', 'none'), action),
			},
			[],
		),
	)
	.map(([what, rest]) => ({ ...what, ...rest }));
const playbook = record(
	{
		when: fc.oneof(
			record({ threshold: fc.constant('base'), severity: fc.constantFrom('info', 'warning', 'critical'), labels }, ['threshold']),
			record({ schedule: fc.constantFrom('0 8 * * 1-5', '*/5 * * * *'), timezone: fc.constant('Europe/Berlin') }, ['schedule']),
			record({ event: fc.constantFrom('deploy', 'help'), labels }, ['event']),
		),
		target: fc.constantFrom('${labels.instance}', 'llm'),
		ladder: fc.array(rung, { minLength: 1, maxLength: 3 }),
		backoff: fc.constantFrom({ initial: '10s', max: '10m', resetAfter: '10m' }, {}, { initial: 0 }),
		futility: record({ failures: fc.integer({ min: 1, max: 9 }), within: duration }, []),
		stopWhen: signal,
		requires: fc.constantFrom({}, { observations: 2 }),
		after: fc.constant(['base']),
		onExhausted: fc.oneof(action, fc.constant({ escalate: 'agent/base' })),
	},
	['when', 'ladder'],
);
const reason = { reason: fc.constant('Because.') };
const rule = fc.oneof(
	record({ deny: cel, ...reason }, ['deny']),
	record({ limit: record({ max: fc.nat(9), per: duration, by: fc.constant(['target']) }, ['max', 'per']), ...reason }, ['limit']),
	record({ budget: record({ name: fc.constant('disruptions'), max: fc.nat(9), per: duration }, ['name', 'max', 'per']), ...reason }, [
		'budget',
	]),
	record({ approval: record({ when: cel, roles: fc.constant(['oncall']), count: fc.constant(2), ttl: duration }, ['roles']), ...reason }, [
		'approval',
	]),
	record({ minHealthy: fc.record({ of: fc.constant('service'), atLeast: fc.nat(3) }), ...reason }, ['minHealthy']),
	fc.record({
		blastRadius: fc.record({ max: fc.constantFrom('25%', '2.5%', '100%', 3), of: fc.constantFrom('fleet', 'service'), per: duration }),
	}),
	fc.constantFrom(
		{ window: { deny: '0 9 * * 1-5', duration: '8h', timezone: 'Europe/Berlin' } },
		{ window: { allow: '*/30 22-23,0-5 * * sat,sun', duration: '30m' } },
		{ evidence: { maxAge: '30s' } },
		{ evidence: { observers: 2, maxAge: '30s' } },
		{ fairness: { across: 'tenant' } },
		{ fairness: { across: 'tenant', jain: 0.9, noRepeat: 2, per: '2h' } },
		{ privacy: { redact: ['email', 'ip', 'token', 'key', 'card'] } },
		{ clamp: { field: 'with.json.maxBatch', min: 1, max: 10 } },
		{ clamp: { field: 'with.value', max: 10 } },
	),
	record({ spend: fc.record({ signal, below: fc.integer() }), ...reason }, ['spend']),
);
const knob = fc.constantFrom<object>(
	{ use: 'file/value', with: { path: '/run/workers' } },
	{ use: 'systemd/instances', with: { unit: 'llm@.service' } },
	{ use: 'http/put', with: { url: 'http://127.0.0.1:9000/config', json: { maxBatch: '${action.value}' } } },
	{ use: 'exec/run', with: { argv: ['set-weight', '${action.value}'] } },
);
const pace = record(
	{
		stabilizationWindow: fc.constantFrom('0s', '300s', 0),
		policies: fc.constant([
			{ type: 'Percent', value: 50, period: '60s' },
			{ type: 'Pods', value: 2, period: '15s' },
		]),
		select: fc.constantFrom('Max', 'Min', 'Disabled'),
		tolerance: fc.constant(0.05),
	},
	[],
);
const scalingRule = record(
	{
		knob,
		min: fc.integer({ min: 1, max: 3 }),
		max: fc.integer({ min: 5, max: 9 }),
		response: fc.constant('direct'),
		metrics: fc.array(
			fc.record(
				{ signal, target: fc.constantFrom<object>({ value: 5 }, { averageValue: 0.5 }), activation: fc.integer() },
				{ requiredKeys: ['signal', 'target'] },
			),
			{ minLength: 1, maxLength: 2 },
		),
		tolerance: fc.constantFrom(0, 0.1, 0.5),
		behavior: record({ scaleUp: pace, scaleDown: pace }, []),
		schedule: fc.constant([{ cron: '0 8 * * 1-5', timezone: 'Europe/Berlin', duration: '10h', min: 4 }]),
		forecast: record(
			{ method: fc.constant('seasonal'), horizon: fc.constant('10m'), season: fc.constant('7d'), mode: fc.constant('floor') },
			['method', 'horizon'],
		),
		fallback: record({ failures: fc.constant(3), value: fc.constant(4), behavior: fc.constantFrom('static', 'currentReplicasIfHigher') }, [
			'failures',
			'value',
		]),
		idle: fc.constant(0),
		scaleToZeroAfter: duration,
		pause: record({ scaleIn: fc.boolean(), scaleOut: fc.boolean(), value: fc.nat(4) }, []),
		batch: record({ size: fc.constant(64), maxAge: duration, arrivals: signal }, ['size', 'maxAge']),
		timeout: duration,
	},
	['knob', 'min', 'max', 'metrics'],
);
const match = fc.constantFrom<object>(
	{ actuators: ['systemd/*'], targets: ['llm-*'], labels: {} },
	{ actuators: ['*'] },
	{ labels: { tier: 'gpu' } },
	{ actuators: ['docker/*'] },
);
const guardrail = fc.record({ match, rules: fc.array(rule, { minLength: 1, maxLength: 4 }) });
const agent = record(
	{ domains: fc.constantFrom(['hardware'], ['*']), interval: duration, priority: fc.nat(100), mode, escalatesTo: fc.constant('base') },
	['domains'],
);
const source = fc
	.tuple(
		fc.constantFrom<object>(
			{ host: {} },
			{ host: null },
			{
				scrape: {
					url: 'http://127.0.0.1:9100/metrics',
					headers: { Authorization: { secretRef: 'token' } },
					keep: ['node_.*'],
					drop: ['go_.*'],
					alias: { a: 'b' },
				},
			},
			{ exec: { argv: ['cat', '/x'], output: 'json', env: { A: 'b' } } },
		),
		record({ interval: duration, timeout: duration, labels, maxSeries: fc.integer({ min: 1, max: 1e6 }) }, []),
	)
	.map(([kind, rest]) => ({ ...kind, ...rest }));
const service = fc
	.tuple(
		fc.constantFrom<object>(
			{
				process: {
					argv: ['node', 'server.js'],
					cwd: '/srv',
					env: { PORT: '9000' },
					stopSignal: 'SIGTERM',
					stopTimeout: '10s',
					onEngineStop: 'keep',
				},
			},
			{ systemd: { unit: 'llm@.service' } },
		),
		record(
			{
				instances: fc.integer({ min: 1, max: 9 }),
				dependsOn: fc.constant(['base']),
				health: signal.map((of) => ({ signal: of, above: 0 })),
				port: fc.integer({ min: 1, max: 65535 }),
				price: fc.constant({ perHour: 0.42 }),
				value: fc.constant({ successes: 'done_total', perSuccess: 0.1, revenue: 'paid_total' }),
			},
			[],
		),
	)
	.map(([driver, rest]) => ({ driver, ...rest }));

const SPECS: readonly (readonly [string, fc.Arbitrary<unknown>])[] = [
	['Detector', detector],
	['Threshold', threshold],
	['Playbook', playbook],
	['ScalingRule', scalingRule],
	['Guardrail', guardrail],
	['Agent', agent],
	['Source', source],
	['Service', service],
];
const metadata = record(
	{ labels: fc.constant({ domain: 'hardware', 'app.kubernetes.io/name': 'x' }), runbook: fc.constant('https://example.com/runbook') },
	[],
);
const document = fc
	.constantFrom(...SPECS)
	.chain(([kind, spec]) =>
		record({ apiVersion: fc.constant('homeostat/v1'), kind: fc.constant(kind), metadata, mode, spec }, [
			'apiVersion',
			'kind',
			'metadata',
			'spec',
		]),
	);

const envelope = (kind: string, name: string, spec: object) => ({
	apiVersion: 'homeostat/v1',
	kind,
	metadata: { name, owner: 'o', rationale: 'Because.' },
	spec,
});
const BASE = [
	envelope('Threshold', 'base', { signal: 'up', levels: [{ severity: 'critical', below: 1 }] }),
	envelope('Service', 'base', { driver: { systemd: { unit: 'base.service' } } }),
	envelope('Playbook', 'base', { when: { threshold: 'base' }, ladder: [{ do: 'exec/run', with: { argv: ['true'] } }] }),
	envelope('Agent', 'base', { domains: ['*'] }),
];

const size = (set: PolicySet | undefined) =>
	set === undefined ? 0 : Object.values(set).reduce((sum: number, part) => sum + (Array.isArray(part) ? part.length : 0), 0);

test('a thousand valid policies of all kinds and fields give no finding', () => {
	const seed = 20_261_124;
	const folder = mkdtempSync(join(tmpdir(), 'homeostat-valid-'));
	fc.sample(document, { numRuns: 1_000, seed }).forEach((policy, i) => {
		const named = { ...policy, metadata: { name: `policy-${i}`, owner: 'o', rationale: 'Because.', ...(policy.metadata as object) } };
		writeFileSync(join(folder, `${i}.yaml`), stringify(named));
	});
	writeFileSync(join(folder, 'base.yaml'), BASE.map((policy) => stringify(policy)).join('---\n'));
	const { findings, files, policies, policySet } = loadPolicies([folder], { revision: 'test', actuators });
	rmSync(folder, { recursive: true });
	expect(findings).toEqual([]);
	expect({ files, policies, size: size(policySet) }).toEqual({ files: 1_001, policies: 1_004, size: 1_004 });
});
