import fc from 'fast-check';
import type { Outcome } from '../../engine/model/action.ts';
import type { TickOptions, Values } from './deciding.ts';

/** A policy set as text, and what happens to it. */
export interface History {
	readonly policies: string;
	/** Texts of guardrails that a test may add. */
	readonly rail: string;
	readonly ticks: readonly Step[];
	/** How the n-th action ends, over and over; undefined: not before the next tick. */
	readonly outcomes: readonly (Outcome | undefined)[];
}

export interface Step {
	readonly after: number;
	readonly options: TickOptions;
}

const SERVICES = ['a', 'b', 'c'];
const duration = fc.constantFrom('0', '10s', '1m', '5m');
const pick = <T>(...values: readonly T[]) => fc.constantFrom(...values);

const timing = fc.oneof(
	fc.tuple(duration, duration).map(([length, keep]) => `for: ${length}, keepFiringFor: ${keep}`),
	pick('within: { times: 2, of: 3 }', 'within: { times: 1, of: 2 }'),
);
const threshold = (name: string, signal: string) =>
	fc
		.record({
			critical: timing,
			warning: timing,
			clear: pick('', ', clear: 4'),
			absent: pick('hold', 'hold', 'hold', 'clear', 'fire'),
			error: pick('hold', 'hold', 'fire'),
			two: fc.boolean(),
			muted: fc.boolean(),
		})
		.map(({ critical, warning, clear, absent, error, two, muted }) =>
			[
				`Threshold ${name}`,
				`signal: ${signal}`,
				'levels:',
				`  - { severity: warning, above: 5${clear}, ${warning} }`,
				...(two ? [`  - { severity: critical, above: 8, ${critical} }`] : []),
				`onAbsent: ${absent}`,
				`onError: ${error}`,
				...(muted && name !== 'hot' ? ['inhibitedBy: [{ threshold: hot, equal: [service] }]'] : []),
			].join('\n'),
		);

const doing = pick(
	'do: exec/run, with: { argv: [x, "${labels.service}"] }',
	'do: service/restart, with: { service: "${labels.service}" }',
	'do: http/put, with: { url: "http://127.0.0.1/", json: { size: "${incident.value}" } }',
	'do: notify/file, with: { path: /run/x }',
);
const rung = fc
	.record({
		doing,
		verify: pick('', ', verify: { within: 1m }', ', verify: { signal: hot, below: 6, within: 30s }'),
		retry: pick('', ', retry: { attempts: 2, backoff: 5s }'),
		undo: pick('', '', ', undo: none', ', undo: { do: exec/run, with: { argv: [back] } }'),
	})
	.map(({ doing: what, verify, retry, undo }) => `${what}${verify}${retry}${undo}`);
const playbook = (name: string) =>
	fc
		.record({
			on: pick('hot', 'full'),
			severity: pick('', '', ', severity: warning'),
			target: pick('${labels.service}', 'host'),
			ladder: fc.array(rung, { minLength: 1, maxLength: 3 }),
			backoff: pick('{}', '{ initial: 0 }', '{ initial: 30s, max: 1m, resetAfter: 1m }'),
			futility: pick('{}', '{ failures: 1 }', '{ failures: 2, within: 5m }'),
			extra: pick(
				'',
				'',
				'stopWhen: full > 9',
				'requires: { observations: 2 }',
				'onExhausted: { do: notify/file, with: { path: /run/y } }',
			),
			after: fc.boolean(),
			mode: pick('enforce', 'enforce', 'observe', 'warn'),
		})
		.map(({ on, severity, target, ladder, backoff, futility, extra, after, mode }) =>
			[
				`Playbook ${name} ${mode}`,
				`when: { threshold: ${on}${severity} }`,
				`target: ${target}`,
				'ladder:',
				...ladder.map((text, i) => `  - { name: r${i}, ${text} }`),
				`backoff: ${backoff}`,
				`futility: ${futility}`,
				...(extra === '' ? [] : [extra]),
				...(after && name !== 'p1' ? ['after: [p1]'] : []),
			].join('\n'),
		);

const rule = pick(
	'{ deny: "action.target == \'a\'", reason: r }',
	'{ deny: "action.with.size > 7.0", reason: r }',
	"{ deny: \"incident.severity == 'critical' && action.do.startsWith('exec')\", reason: r }",
	'{ limit: { max: 1, per: 1m } }',
	'{ limit: { max: 2, per: 5m, by: [target] } }',
	'{ budget: { name: all, max: 2, per: 5m } }',
	'{ approval: { roles: [oncall], ttl: 1m } }',
	'{ blastRadius: { max: 50%, of: fleet, per: 5m } }',
	'{ evidence: { maxAge: 30s } }',
	'{ minHealthy: { of: service, atLeast: 1 } }',
	'{ fairness: { across: service, jain: 0.6 } }',
);
const guardrail = (name: string) =>
	fc
		.record({ rules: fc.array(rule, { minLength: 1, maxLength: 2 }), what: pick('*', '*', 'exec/*', 'service/*') })
		.map(({ rules, what }) => `Guardrail ${name}\nmatch: { actuators: ["${what}"] }\nrules: [${rules.join(', ')}]`);

const value = fc.option(pick(2, 4.5, 6, 7, 9, 9.5), { freq: 4, nil: undefined });
const values = fc.array(value, { minLength: 2 * SERVICES.length, maxLength: 2 * SERVICES.length }).map((found): Values => {
	const named = found.map(
		(each, i) => [`${i < SERVICES.length ? 'hot' : 'full'}{service="${SERVICES[i % SERVICES.length]}"}`, each] as const,
	);
	return Object.fromEntries(named.flatMap(([series, each]) => (each === undefined ? [] : [[series, each]])));
});
const options: fc.Arbitrary<TickOptions> = fc.oneof(
	{ weight: 8, arbitrary: values.map((found) => ({ values: found })) },
	{ weight: 2, arbitrary: values.map((found) => ({ values: found, wake: true })) },
	{ weight: 1, arbitrary: fc.constant({}) },
	{ weight: 1, arbitrary: fc.constant({ fails: 'refused' }) },
	{ weight: 1, arbitrary: values.map((found) => ({ values: found, snapshot: { stopped: true } })) },
);
const outcome: fc.Arbitrary<Outcome | undefined> = pick<Outcome | undefined>(
	{ kind: 'done' },
	{ kind: 'done', undo: { do: 'exec/run', with: { argv: ['undo'] } } },
	{ kind: 'failed', error: 'e', retry: true },
	{ kind: 'failed', error: 'e', retry: false },
	{ kind: 'skipped', reason: 'locked' },
	{ kind: 'interrupted', reason: 'crash' },
	undefined,
);

/** Policies, telemetry and outcomes as they may come. */
export const histories: fc.Arbitrary<History> = fc
	.record({
		thresholds: fc.tuple(threshold('hot', 'hot'), fc.oneof(threshold('full', 'full'), threshold('full', 'full > 3'))),
		playbooks: fc.tuple(playbook('p1'), playbook('p2'), playbook('p3')),
		guardrails: fc.array(guardrail('g'), { maxLength: 1 }),
		rail: guardrail('rail'),
		ticks: fc.array(fc.record({ after: pick(1, 500, 5_000, 15_000, 31_000, 61_000, 130_000), options }), { minLength: 1, maxLength: 25 }),
		outcomes: fc.array(outcome, { minLength: 1, maxLength: 7 }),
	})
	.map(({ thresholds, playbooks, guardrails, rail, ticks, outcomes }) => {
		const services = SERVICES.map((name) => `Service ${name}\ndriver: { systemd: { unit: ${name}.service } }\ninstances: 2`);
		return { policies: [...thresholds, ...playbooks, ...services, ...guardrails].join('\n---\n'), rail, ticks, outcomes };
	});
