import { evaluate } from '../../decide/evaluate.ts';
import { emptyMemory, type Memory } from '../../decide/memory.ts';
import { EMPTY_SET, type PolicySet, type ThresholdPolicy } from '../../decide/policy-set.ts';
import type { ThresholdDecision } from '../../model/decision.ts';
import { type Labels, type Sample, type SeriesView, seriesKey } from '../../model/series.ts';
import { compileTemplate, type Template } from '../../policy/prometheus/template/index.ts';
import { withLabels } from '../../promql/labels.ts';
import type { Windows } from '../../promql/store/windows.ts';
import { type AlertProgram, type AlertRule, keyOf } from './alert-program.ts';
import type { SeenAlert } from './expectations.ts';
import type { Step } from './step.ts';

interface Alert {
	readonly rule: AlertRule;
	readonly program: AlertProgram;
	readonly threshold: ThresholdPolicy;
	readonly annotations: readonly (readonly [string, Template])[];
	/** Did the last evaluation leave series of it? */
	wrote: boolean;
}

const NONE: ReadonlyMap<string, readonly ThresholdDecision[]> = new Map();

/** Alerting rules that stand together, judged by the evaluator of Thresholds; what is active is written as ALERTS. */
export class AlertStep implements Step {
	readonly #alerts: Alert[] = [];
	#memory: Memory = emptyMemory;
	#active: ReadonlyMap<string, readonly ThresholdDecision[]> = NONE;

	add(rule: AlertRule, program: AlertProgram): void {
		// Names order the evaluation, and rules may share one: their number goes first.
		const name = `${String(this.#alerts.length).padStart(6, '0')} ${rule.name}`;
		const annotations = Object.entries(rule.annotations).map(([key, text]) => [key, compileTemplate(text)] as const);
		this.#alerts.push({ rule, program, threshold: thresholdOf(name, rule, program), annotations, wrote: false });
	}

	evaluate(windows: Windows, at: number): readonly string[] {
		// A rule that gives nothing and had nothing active changes nothing: most rules, at most times.
		const due = this.#alerts.filter(({ wrote, program }) => wrote || !program.isQuiet(windows, at));
		this.#active = due.length === 0 ? NONE : this.#judge(due, windows, at);
		for (const alert of this.#alerts) this.#write(alert, windows, at);
		return this.#alerts.flatMap(({ program }) => program.problem ?? []);
	}

	#judge(due: readonly Alert[], windows: Windows, at: number): ReadonlyMap<string, readonly ThresholdDecision[]> {
		const set: PolicySet = { ...EMPTY_SET, revision: '', thresholds: due.map(({ threshold }) => threshold) };
		const snapshot = { at, trigger: 'interval', series: windows, host: {}, stopped: false, approvals: [] } as const;
		const { decisions, memory } = evaluate(set, snapshot, this.#memory, { agent: 'rules', mode: 'observe' });
		this.#memory = memory;
		return activeByPolicy(decisions.filter((decision) => decision.kind === 'threshold'));
	}

	firing(alertname: string, view: SeriesView): readonly SeenAlert[] {
		return this.#alerts
			.filter(({ rule }) => rule.name === alertname)
			.flatMap((alert) =>
				(this.#active.get(alert.threshold.name) ?? [])
					.filter(({ state }) => state !== 'pending')
					.map(({ labels }) => ({ labels, annotations: annotationsOf(alert, labels, view) })),
			);
	}

	#write(alert: Alert, windows: Windows, at: number): void {
		const active = this.#active.get(alert.threshold.name) ?? [];
		if (active.length === 0 && !alert.wrote) return;
		alert.wrote = active.length > 0;
		alert.program.forgetAllBut(new Set(active.map(({ labels }) => keyOf(labels))));
		windows.append(
			`alert ${alert.rule.origin.file}:${alert.rule.origin.line}`,
			at,
			active.flatMap((decision) => this.#series(decision)),
		);
	}

	#series({ policy, labels, state }: ThresholdDecision): readonly Sample[] {
		const { pending, firing, forState, key } = seriesOf(labels);
		const activeAt = this.#memory.thresholds[policy]?.[key]?.levels.warning?.activeAt ?? 0;
		return [
			{ labels: state === 'pending' ? pending : firing, value: 1 },
			{ labels: forState, value: activeAt / 1000 },
		];
	}
}

/** The series of one alert. */
interface AlertSeries {
	readonly pending: Labels;
	readonly firing: Labels;
	readonly forState: Labels;
	/** Under which the evaluator remembers it. */
	readonly key: string;
}

const known = new WeakMap<Labels, AlertSeries>();

function seriesOf(labels: Labels): AlertSeries {
	const found = known.get(labels);
	if (found !== undefined) return found;
	const alerts = (state: string) =>
		withLabels(labels, [
			['__name__', 'ALERTS'],
			['alertstate', state],
		]);
	const series = {
		pending: alerts('pending'),
		firing: alerts('firing'),
		forState: withLabels(labels, [['__name__', 'ALERTS_FOR_STATE']]),
		key: seriesKey(labels),
	};
	known.set(labels, series);
	return series;
}

function activeByPolicy(decisions: readonly ThresholdDecision[]): ReadonlyMap<string, readonly ThresholdDecision[]> {
	const active = new Map<string, ThresholdDecision[]>();
	for (const decision of decisions) {
		if (decision.state === 'inactive') continue;
		const known = active.get(decision.policy);
		if (known === undefined) active.set(decision.policy, [decision]);
		else known.push(decision);
	}
	return active;
}

/** Expanded with what the rule saw when it last gave the element, as Prometheus keeps them. */
function annotationsOf({ program, annotations }: Alert, labels: Labels, view: SeriesView): Readonly<Record<string, string>> {
	const element = program.elements.get(keyOf(labels));
	if (element === undefined) return {};
	const world = program.world(view, element.at);
	return Object.fromEntries(annotations.map(([name, template]) => [name, template(element, world)]));
}

/** As Prometheus judges: present means active, missing means over, and nothing damps an alert that comes and goes. */
function thresholdOf(name: string, rule: AlertRule, signal: AlertProgram): ThresholdPolicy {
	const holds = { kind: 'true' } as const;
	return {
		kind: 'Threshold',
		name,
		labels: {},
		owner: '',
		rationale: '',
		mode: 'observe',
		origin: rule.origin,
		signal,
		levels: [{ severity: 'warning', enter: holds, stay: holds, for: rule.for, keepFiringFor: rule.keepFiringFor, flappingExit: 0 }],
		onAbsent: 'clear',
		onError: 'hold',
		inhibitedBy: [],
		groupBy: [],
	};
}
