import type { Labels, SeriesView } from '../../model/series.ts';
import type { Rule, RuleGroup, TextMap } from '../../policy/prometheus/rule-file.ts';
import type { TemplateWorld } from '../../policy/prometheus/template/index.ts';
import { compile } from '../../promql/compile.ts';
import type { Program } from '../../promql/program.ts';
import type { Windows } from '../../promql/store/windows.ts';
import { AlertProgram, vectorOf } from './alert-program.ts';
import { AlertStep } from './alert-step.ts';
import { RecordStep } from './record-step.ts';
import type { Step } from './step.ts';
import type { UnderTest } from './timeline.ts';

export interface RulesOptions {
	readonly externalLabels: Labels;
	readonly externalUrl: string;
}

/** Prometheus' rules of some groups: evaluated in order at one instant, so that later rules see what earlier ones recorded. */
export class RulesUnderTest implements UnderTest {
	readonly reach: number;
	readonly #steps: readonly Step[];

	constructor(groups: readonly RuleGroup[], { externalLabels, externalUrl }: RulesOptions) {
		const world = templateWorlds(externalUrl);
		const steps: Step[] = [];
		for (const { limit, rules } of groups) {
			for (const rule of rules) addRule(steps, rule, { limit, externalLabels, world });
		}
		this.#steps = steps;
		this.reach = groups.flatMap(({ rules }) => rules).reduce((most, { program }) => Math.max(most, program?.reach ?? 0), 0);
	}

	evaluate(windows: Windows, at: number): readonly string[] {
		return this.#steps.flatMap((step) => step.evaluate(windows, at));
	}

	firing(alertname: string, windows: Windows): readonly { readonly labels: Labels; readonly annotations: TextMap }[] {
		return this.#steps.flatMap((step) => (step instanceof AlertStep ? step.firing(alertname, windows) : []));
	}

	expectations(): readonly [] {
		return [];
	}
}

interface Surroundings {
	readonly limit: number;
	readonly externalLabels: Labels;
	world(view: SeriesView, at: number): TemplateWorld;
}

function addRule(steps: Step[], rule: Rule, surroundings: Surroundings): void {
	if (rule.kind === 'record') {
		steps.push(new RecordStep(rule, surroundings.limit));
		return;
	}
	if (rule.program === undefined) return;
	const last = steps.at(-1);
	// Alerting rules that read no other alert are judged in one go.
	const step = last instanceof AlertStep && !readsAlerts(rule.program) ? last : new AlertStep();
	if (step !== last) steps.push(step);
	step.add(rule, new AlertProgram(rule.program, rule, surroundings));
}

/** An expression that names no metric may select any. */
function readsAlerts({ metrics }: Program): boolean {
	return metrics.size === 0 || metrics.has('ALERTS') || metrics.has('ALERTS_FOR_STATE');
}

/** `query` in a template sees what the rule saw. */
function templateWorlds(externalUrl: string): (view: SeriesView, at: number) => TemplateWorld {
	const programs = new Map<string, Program>();
	const programOf = (expression: string): Program => {
		const known = programs.get(expression);
		if (known !== undefined) return known;
		const compiled = compile(expression);
		if (compiled.kind === 'invalid') throw new Error(compiled.errors[0]?.message ?? 'the query cannot be parsed');
		programs.set(expression, compiled.program);
		return compiled.program;
	};
	return (view, at) => ({
		externalUrl,
		query: (expression) => vectorOf(programOf(expression).instant(view, at)).map(({ labels, value }) => ({ Labels: labels, Value: value })),
	});
}
