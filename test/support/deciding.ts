import { actuators } from '../../actuators/index.ts';
import { type Evaluation, evaluate, remember } from '../../engine/decide/evaluate.ts';
import { emptyMemory, type Memory } from '../../engine/decide/memory.ts';
import type { PolicySet } from '../../engine/decide/policy-set.ts';
import { scopeOf } from '../../engine/decide/scope.ts';
import type { Action, Happened, Judged, Outcome } from '../../engine/model/action.ts';
import type { PlaybookDecision, ThresholdDecision } from '../../engine/model/decision.ts';
import type { Mode } from '../../engine/model/mode.ts';
import type { Sample } from '../../engine/model/series.ts';
import type { Snapshot } from '../../engine/model/snapshot.ts';
import { compileFiles } from '../../engine/policy/load.ts';
import { createWindows, type Windows } from '../../engine/promql/store/windows.ts';

/** A Monday, 12:00 UTC. */
export const NOON = Date.UTC(2026, 4, 4, 12);
const HOUR = 3_600_000;

/** Samples as people write them: `{ 'up{job="a"}': 1 }`. */
export type Values = Readonly<Record<string, number>>;

/** Compiles policies as the engine does; throws where they have findings. `kind name` heads and `---` ends each. */
export function policies(yaml: string): PolicySet {
	const { policySet, findings } = compileFiles([{ path: 'policies.yaml', bytes: Buffer.from(expand(yaml)) }], {
		revision: 'test',
		actuators,
	});
	if (policySet === undefined) throw new Error(findings.map(({ line, message }) => `${line}: ${message}`).join('\n'));
	return policySet;
}

/** `Kind name [mode] [label=value...]` on a line of its own stands for all that every policy needs; the spec follows. */
function expand(yaml: string): string {
	const documents = yaml.split(/^---$/m).map((document) => {
		const [head = '', ...spec] = document.trim().split('\n');
		const [kind, name, ...rest] = head.trim().split(' ');
		const labels = rest.filter((word) => word.includes('=')).map((word) => word.replace('=', ': '));
		const mode = rest.find((word) => !word.includes('=')) ?? (kind === 'Playbook' || kind === 'Agent' ? 'enforce' : undefined);
		const metadata = `metadata: { name: ${name}, owner: o, rationale: r, labels: { ${labels.join(', ')} } }`;
		const envelope = `apiVersion: homeostat/v1\nkind: ${kind}\n${metadata}\n${mode === undefined ? '' : `mode: ${mode}\n`}`;
		return `${envelope}spec:\n${spec.map((line) => `  ${line}`).join('\n')}`;
	});
	return documents.join('\n---\n');
}

export interface TickOptions {
	readonly wake?: boolean;
	/** What the test's one source delivers; absent: no read. */
	readonly values?: Values;
	/** The source fails. */
	readonly fails?: string;
	readonly agent?: string;
	readonly snapshot?: Partial<Snapshot>;
}

/** Drives the evaluator as the engine does, on telemetry and outcomes that the test gives. */
export class World {
	readonly windows: Windows = createWindows({ retention: 24 * HOUR });
	set: PolicySet;
	memory: Memory = emptyMemory;
	at = NOON;
	mode: Mode = 'enforce';
	/** How actions end; undefined: not yet. */
	outcome: (action: Action) => Outcome | undefined = (action) => (action.enforce ? { kind: 'done' } : { kind: 'rehearsed', plan: 'p' });
	readonly judged: Judged[] = [];

	constructor(set: string | PolicySet) {
		this.set = typeof set === 'string' ? policies(set) : set;
	}

	/** A tick `after` ms later. Memory goes through its file and is frozen, so that a change of it would throw. */
	tick(after: number, options: TickOptions = {}): Evaluation {
		this.at += after;
		if (options.fails !== undefined) this.windows.fail('test', this.at, options.fails);
		if (options.values !== undefined) this.windows.append('test', this.at, samples(options.values));
		const agent = options.agent ?? 'default';
		const set = options.agent === undefined ? this.set : scopeOf(this.set, { name: agent });
		const evaluation = evaluate(set, this.snapshot(options), this.memory, { agent, mode: this.mode });
		this.memory = stored(evaluation.memory);
		const judged = actionsOf(evaluation);
		this.judged.push(...judged);
		const permitted = judged.filter(({ verdict }) => verdict.kind === 'allow' || verdict.kind === 'clamp');
		this.happen(permitted.flatMap(({ action }) => this.#end(action)));
		return evaluation;
	}

	happen(happened: readonly Happened[]): void {
		this.memory = stored(remember(this.memory, happened));
	}

	snapshot({ wake, snapshot }: TickOptions = {}): Snapshot {
		const trigger = wake === true ? 'wake' : 'interval';
		return { at: this.at, trigger, series: this.windows, host: { name: 'h1' }, stopped: false, approvals: [], ...snapshot };
	}

	#end(action: Action): Happened[] {
		const outcome = this.outcome(action);
		return outcome === undefined ? [] : [{ action, outcome, at: this.at + 10 }];
	}
}

function stored(memory: Memory): Memory {
	return freeze(JSON.parse(JSON.stringify(memory)));
}

function freeze<T>(value: T): T {
	if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return value;
	Object.values(value).forEach(freeze);
	return Object.freeze(value);
}

export const actionsOf = ({ decisions }: Evaluation): readonly Judged[] =>
	decisions.flatMap((decision) => ('actions' in decision ? decision.actions : []));

export const thresholdsOf = ({ decisions }: Evaluation): readonly ThresholdDecision[] =>
	decisions.filter((decision) => decision.kind === 'threshold');

export const playbooksOf = ({ decisions }: Evaluation): readonly PlaybookDecision[] =>
	decisions.filter((decision) => decision.kind === 'playbook');

/** `state` of the only subject, with its severity where it has one. */
export function stateOf(evaluation: Evaluation): string {
	const [only, ...more] = thresholdsOf(evaluation);
	if (only === undefined || more.length > 0) throw new Error(`${more.length + (only === undefined ? 0 : 1)} subjects, not one`);
	return only.severity === undefined ? only.state : `${only.severity} ${only.state}`;
}

function samples(values: Values): readonly Sample[] {
	return Object.entries(values).map(([series, value]) => {
		const [, name = '', pairs = ''] = /^(\w+)(?:\{(.*)\})?$/.exec(series) ?? [];
		const labels = [...pairs.matchAll(/(\w+)="([^"]*)"/g)].map(([, label = '', text = '']) => [label, text]);
		return { labels: { __name__: name, ...Object.fromEntries(labels) }, value };
	});
}

export const SECOND = 1_000;
export const MINUTE = 60_000;

export const DOWN = 'Threshold down\nsignal: up\nlevels: [{ severity: critical, below: 1 }]';
export const LADDER = `when: { threshold: down }
target: \${labels.service}
ladder:
  - { name: soft, do: exec/run, with: { argv: [soft, "\${labels.service}"] }, verify: { within: 1m } }
  - { name: hard, do: service/restart, with: { service: "\${labels.service}" }, verify: { within: 1m } }`;
export const SERVICES = 'Service web\ndriver: { systemd: { unit: web.service } }';

export const world = (playbook: string, ...more: readonly string[]) => new World([DOWN, playbook, SERVICES, ...more].join('\n---\n'));
export const UP: TickOptions = { values: { 'up{service="web"}': 1 } };
export const BROKEN: TickOptions = { values: { 'up{service="web"}': 0 } };

/** `state: do` of the only target. */
export function step(about: World, after: number, options: TickOptions): string {
	const [decision] = playbooksOf(about.tick(after, options));
	const doing = decision?.actions.map(({ action, verdict }) => `${verdict.kind} ${action.rung.name}`) ?? [];
	return [decision?.state ?? 'nothing', ...doing].join(' ');
}
