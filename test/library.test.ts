import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { actuators } from '../actuators/index.ts';
import { judge } from '../engine/decide/guard/judge.ts';
import { emptyGuardMemory } from '../engine/decide/guard/memory.ts';
import type { Condition } from '../engine/decide/policy-set.ts';
import type { Action } from '../engine/model/action.ts';
import { loadPolicies } from '../engine/policy/load.ts';
import { compile } from '../engine/promql/compile.ts';
import { createWindows } from '../engine/promql/store/windows.ts';
import { runTestFile } from '../engine/run/policy-test/index.ts';
import type { Roots } from '../engine/sense/host/files.ts';
import { createHostSensor } from '../engine/sense/host/index.ts';
import { factsAt, MINUTE, NOON, wanted } from './support/guarding.ts';

const METAL = fileURLToPath(new URL('../engine/sense/host/testdata/metal', import.meta.url));
const LIBRARY = fileURLToPath(new URL('../policies', import.meta.url));
const { findings, policySet } = loadPolicies([LIBRARY], { revision: 'library', actuators });
if (policySet === undefined) throw new Error(`the library does not load: ${JSON.stringify(findings, undefined, '\t')}`);
const set = policySet;

async function namesRead(roots: Roots): Promise<ReadonlySet<string | undefined>> {
	const source = { name: 'host', interval: MINUTE, timeout: MINUTE, seriesLabels: {}, maxSeries: 10_000 };
	const sensor = createHostSensor({ ...source, spec: { kind: 'host', ...roots } }, roots, Date.now);
	const { samples } = await sensor.read(new AbortController().signal);
	sensor.close?.();
	return new Set(samples.map(({ labels }) => labels.__name__));
}

/** There or not there: nothing in between in which it could waver. */
const isState = (bound: Condition) => (bound.kind === 'above' && bound.value === 0) || (bound.kind === 'below' && bound.value === 1);

describe('the library', () => {
	it('has nothing to complain about', () => {
		expect(findings).toEqual([]);
	});

	it('reads series of the host by the names that the host source gives them', async () => {
		const here = await namesRead({ procRoot: '/proc', sysRoot: '/sys', rootfs: '/' });
		const metal = await namesRead({ procRoot: `${METAL}/proc`, sysRoot: `${METAL}/sys`, rootfs: `${METAL}/rootfs` });
		const wanted = set.thresholds.flatMap(({ signal }) => [...signal.metrics]).filter((name) => name.startsWith('node_'));
		// Units are known only where systemd runs.
		expect(wanted.filter((name) => !here.has(name) && !metal.has(name) && !name.startsWith('node_systemd_'))).toEqual([]);
		expect(wanted.length).toBeGreaterThan(30);
	});

	it('observes until somebody decides otherwise', () => {
		const acting = [...set.thresholds, ...set.playbooks].filter(({ mode }) => mode !== 'observe');
		expect(acting.map(({ name }) => name)).toEqual([]);
		expect(set.thresholds.length).toBeGreaterThan(12);
	});

	it('leaves a bound elsewhere than it was reached, or asks for time', () => {
		const flapping = set.thresholds.flatMap(({ name, levels }) =>
			levels
				.filter(({ enter, stay, for: pending }) => pending === 0 && !isState(enter) && isDeepStrictEqual(enter, stay))
				.map(({ severity }) => `${name} ${severity}`),
		);
		expect(flapping).toEqual([]);
	});
});

const service = (target: string, more: Partial<Action> = {}) =>
	wanted(target, { do: 'service/restart', with: { service: target }, ...more });
const unit = (target: string) => wanted(target, { do: 'systemd/restart', with: { unit: target } });
const command = (...argv: string[]) => wanted('/', { do: 'exec/run', with: { argv } });

describe('the tests of the library', () => {
	const files = readdirSync(LIBRARY, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
	const policies = files.filter((file) => !file.endsWith('.test.yaml'));
	const beside = (file: string) => file.replace(/\.yaml$/, '.test.yaml');

	it('stand beside what they test', () => {
		// A source decides nothing.
		const untested = policies.filter((file) => file !== 'host.yaml' && !files.includes(beside(file)));
		const orphans = files.filter((file) => file.endsWith('.test.yaml') && !files.includes(file.replace('.test.yaml', '.yaml')));
		expect({ untested, orphans }).toEqual({ untested: [], orphans: [] });
	});

	it.each(policies.filter((file) => files.includes(beside(file))))('of %s pass and reach every level and rung', (file) => {
		const { findings, cases, coverage } = runTestFile(join(LIBRARY, beside(file)), { actuators });
		expect(findings).toEqual([]);
		expect(cases.filter(({ ok }) => !ok)).toEqual([]);
		const key = (part: (typeof coverage)[number]) => `${part.policy} ${part.part} ${part.name}`;
		const reached = new Set(coverage.filter((part) => part.reached).map(key));
		const own = new Set(coverage.filter((part) => part.file.endsWith(`/${file}`)).map(key));
		expect([...own].filter((part) => !reached.has(part))).toEqual([]);
	});
});

/** What is known when the action is judged: its incident's signal, read `age` ago. */
function factsOf({ at, incident }: Action, age = 0) {
	const series = createWindows({ retention: 60 * MINUTE });
	series.append('probe', at - age, [{ labels: { __name__: 'watched', ...incident.labels }, value: 0 }]);
	const compiled = compile('watched');
	const signal = compiled.kind === 'program' ? compiled.program : undefined;
	return factsAt(at, set.guardrails, { snap: { series }, signalOf: () => signal });
}

describe('the guardrails of the library', () => {
	const answer = (action: Action, age?: number) => {
		const { verdict } = judge(action, factsOf(action, age), emptyGuardMemory);
		return 'by' in verdict ? `${verdict.kind} by ${verdict.by}` : verdict.kind;
	};

	it.each([
		['a service', service('llm'), 'allow'],
		['a unit', unit('nginx.service'), 'allow'],
		['the way in', unit('ssh.service'), 'deny by protected-targets'],
		['what the host stands on', unit('systemd-networkd.service'), 'deny by protected-targets'],
		['a database', unit('postgresql@15-main.service'), 'deny by protected-targets'],
		['a service that is a database', service('redis'), 'deny by protected-targets'],
		['a service that only sounds like one', service('redistributor'), 'allow'],
		['a command', command('apt-get', 'clean'), 'ask by approve-irreversible'],
		['a shell', command('/bin/sh', '-c', 'true'), 'deny by forbidden-commands'],
		['another interpreter', command('python3.11', 'x.py'), 'deny by forbidden-commands'],
		['a destructive command', command('/usr/bin/rm', '-r', '/srv'), 'deny by forbidden-commands'],
		['a reboot', command('reboot'), 'deny by forbidden-commands'],
		['a message', wanted('llm', { do: 'notify/webhook', with: { url: 'http://127.0.0.1/' } }), 'allow'],
	])('%s', (_, action, expected) => {
		expect(answer(action)).toBe(expected);
	});

	/** How many of `count` acts, one a minute, are let through, and who stops the next. */
	const letThrough = (count: number, action: (i: number) => Action) => {
		let memory = emptyGuardMemory;
		const stopped: string[] = [];
		for (let i = 0; i < count; i++) {
			const next = { ...action(i), id: `a${i}`, at: NOON + i * MINUTE };
			const { verdict, memory: after } = judge(next, factsOf(next), memory);
			memory = after;
			if (verdict.kind === 'deny') stopped.push(verdict.reason);
		}
		return { allowed: count - stopped.length, reasons: [...new Set(stopped)] };
	};

	it('six acts on one target in an hour', () => {
		expect(letThrough(9, () => service('llm'))).toEqual({ allowed: 6, reasons: [expect.stringContaining('one target')] });
	});

	it('ten disruptions in an hour, whatever they hit', () => {
		const reasons = [expect.stringContaining('Ten disruptions')];
		expect(letThrough(15, (i) => service(`worker-${i % 3}`))).toEqual({ allowed: 10, reasons });
	});

	it('five targets in ten minutes, then none until a person has looked', () => {
		const reasons = [expect.stringContaining('what they share')];
		expect(letThrough(30, (i) => service(`worker-${i}`))).toEqual({ allowed: 5, reasons });
	});

	it('nothing on the word of an old sample', () => {
		expect([answer(service('llm'), MINUTE), answer(service('llm'), 3 * MINUTE)]).toEqual(['allow', 'deny by fresh-evidence']);
	});

	it('by night only what is critical, noted only while it observes', () => {
		const night = NOON + 11 * 60 * MINUTE;
		const noted = (severity: 'warning' | 'critical', at: number) => {
			const action = service('llm', { at });
			const incident = { ...action.incident, severity };
			return judge({ ...action, incident }, factsOf(action), emptyGuardMemory).noted.map((verdict) => verdict.kind);
		};
		expect([noted('warning', night), noted('critical', night), noted('warning', NOON)]).toEqual([['deny'], [], []]);
	});
});
