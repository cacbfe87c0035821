import type { Context } from 'hono';
import type { ThresholdDecision } from '../../model/decision.ts';
import type { EngineView, RuleSummary } from '../../model/engine.ts';
import { timeText } from '../rows.ts';
import { success } from './answer.ts';
import { exponentText } from './format.ts';

interface Alert {
	readonly labels: Readonly<Record<string, string>>;
	readonly annotations: Readonly<Record<string, string>>;
	readonly state: 'pending' | 'firing';
	readonly activeAt: string;
	readonly value: string;
}

/** `/api/v1/alerts`: every subject of a Threshold that is pending or firing. */
export function alerts(context: Context, view: EngineView): Response {
	const annotations = new Map(view.rules().map((rule) => [rule.name, rule.annotations]));
	return success(context, { alerts: activeDecisions(view).map((decision) => toAlert(decision, annotations.get(decision.policy) ?? {})) });
}

/** `/api/v1/rules`: a group a file, a rule a level. */
export function rules(context: Context, view: EngineView): Response {
	const { lastTickAt = 0, agents } = view.status();
	const interval = Math.min(...agents.map((agent) => agent.interval), 60_000) / 1000;
	const active = activeDecisions(view);
	const all = view.rules();
	const groups = [...new Set(all.map(({ file }) => file))].map((file) => ({
		name: file,
		file,
		interval,
		limit: 0,
		evaluationTime: 0,
		lastEvaluation: timeText(lastTickAt),
		rules: all.filter((rule) => rule.file === file).flatMap((rule) => rulesOf(rule, active, lastTickAt)),
	}));
	return success(context, { groups });
}

function activeDecisions(view: EngineView): readonly ThresholdDecision[] {
	return view
		.decisions()
		.filter((decision): decision is ThresholdDecision => decision.kind === 'threshold' && decision.state !== 'inactive');
}

function toAlert({ policy, severity, labels, state, since, because }: ThresholdDecision, annotations: Alert['annotations']): Alert {
	return {
		labels: { alertname: policy, ...(severity === undefined ? {} : { severity }), ...labels },
		annotations,
		state: state === 'pending' ? 'pending' : 'firing',
		activeAt: timeText(since),
		value: exponentText(because.value ?? Number.NaN),
	};
}

function rulesOf(rule: RuleSummary, active: readonly ThresholdDecision[], lastTickAt: number): readonly object[] {
	return rule.levels.map(({ severity, for: duration, keepFiringFor }) => {
		const mine = active.filter((decision) => decision.policy === rule.name && decision.severity === severity);
		const found = mine.map((decision) => toAlert(decision, rule.annotations));
		const firing = found.some(({ state }) => state === 'firing');
		return {
			state: firing ? 'firing' : found.length > 0 ? 'pending' : 'inactive',
			name: rule.name,
			query: rule.expression,
			duration: duration / 1000,
			keepFiringFor: keepFiringFor / 1000,
			labels: { ...rule.labels, severity },
			annotations: rule.annotations,
			alerts: found,
			health: 'ok',
			evaluationTime: 0,
			lastEvaluation: timeText(lastTickAt),
			type: 'alerting',
		};
	});
}
