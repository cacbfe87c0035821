import { errorText } from '../../model/error.ts';
import { formatDuration } from '../../model/quantity.ts';
import type { Labels, SeriesView } from '../../model/series.ts';
import type { Rule } from '../../policy/prometheus/rule-file.ts';
import { compileTemplate, type Template, type TemplateData, type TemplateWorld } from '../../policy/prometheus/template/index.ts';
import { labelsKey, withLabels } from '../../promql/labels.ts';
import type { Program, QueryAnswer, VectorElement } from '../../promql/program.ts';

/** An element of an alerting rule's result, as the templates of its annotations see it. */
export interface AlertElement extends TemplateData {
	/** When the rule last gave it, epoch ms. */
	readonly at: number;
}

export type AlertRule = Extract<Rule, { kind: 'alert' }>;

export interface AlertSurroundings {
	readonly externalLabels: Labels;
	/** Most alerts that the rule may have; 0 = any number. */
	readonly limit: number;
	world(view: SeriesView, at: number): TemplateWorld;
}

/**
 * The expression of an alerting rule, seen as Prometheus sees it: each result carries the rule's labels, expanded, and `alertname`;
 * that set is the identity of an alert. Thereby the one evaluator of Thresholds judges Prometheus' rules as well.
 */
export class AlertProgram implements Program {
	readonly source: string;
	readonly tree: Program['tree'];
	readonly type = 'vector';
	readonly filters = true;
	readonly metrics: ReadonlySet<string>;
	readonly reach: number;
	/** By identity. */
	readonly elements = new Map<string, AlertElement>();
	/** What went wrong at the last evaluation. */
	problem: string | undefined;
	readonly #program: Program;
	readonly #name: string;
	readonly #surroundings: AlertSurroundings;
	readonly #labels: readonly (readonly [string, Template])[];
	/** Where the rule's own labels are plain text, a series' labels always give the same identity. */
	readonly #identities: WeakMap<Labels, Labels> | undefined;

	constructor(program: Program, rule: AlertRule, surroundings: AlertSurroundings) {
		this.#program = program;
		this.#name = rule.name;
		this.#surroundings = surroundings;
		this.#labels = Object.entries(rule.labels).map(([name, text]) => [name, compileTemplate(text)] as const);
		const isPlain = Object.values(rule.labels).every((text) => !text.includes('{{'));
		this.#identities = isPlain ? new WeakMap() : undefined;
		this.source = program.source;
		this.tree = program.tree;
		this.metrics = program.metrics;
		this.reach = program.reach;
	}

	/** What templates may ask as of an evaluation. */
	world(view: SeriesView, at: number): TemplateWorld {
		return this.#surroundings.world(view, at);
	}

	/** Elements whose alert is over are of no more use. */
	forgetAllBut(identities: ReadonlySet<string>): void {
		for (const identity of this.elements.keys()) if (!identities.has(identity)) this.elements.delete(identity);
	}

	/** Does the expression give nothing now? A failure is something. */
	isQuiet(view: SeriesView, at: number): boolean {
		this.problem = undefined;
		try {
			return vectorOf(this.#program.instant(view, at)).length === 0;
		} catch {
			return false; // the evaluation meets it again, and says so
		}
	}

	instant(view: SeriesView, at: number): QueryAnswer {
		this.problem = undefined;
		try {
			const answer = this.#program.instant(view, at);
			return { ...answer, result: { type: 'vector', elements: this.#alerts(vectorOf(answer), view, at) } };
		} catch (error) {
			this.problem = `rule: ${this.#name}, time: ${formatDuration(at)}, err: ${errorText(error)}`;
			throw error;
		}
	}

	range(view: SeriesView, start: number, end: number, step: number): QueryAnswer {
		return this.#program.range(view, start, end, step);
	}

	/** Only presence in the result counts: an alert whose element is gone is over. */
	presence(): 'value' {
		return 'value';
	}

	#alerts(found: readonly VectorElement[], view: SeriesView, at: number): readonly VectorElement[] {
		if (found.length === 0) return found;
		const world = this.world(view, at);
		const elements = found.map((element) => this.#alert(element, at, world));
		if (new Set(elements.map(({ labels }) => keyOf(labels))).size < elements.length) {
			throw new Error('vector contains metrics with the same labelset after applying alert labels');
		}
		checkLimit(elements.length, this.#surroundings.limit, 'alerts');
		return elements;
	}

	#alert({ labels, value }: VectorElement, at: number, world: TemplateWorld): VectorElement {
		const data = { labels, externalLabels: this.#surroundings.externalLabels, value, at };
		const identity = this.#identities?.get(labels) ?? this.#identityOf(data, world);
		this.#identities?.set(labels, identity);
		this.elements.set(keyOf(identity), data);
		return { labels: identity, value };
	}

	#identityOf(data: AlertElement, world: TemplateWorld): Labels {
		const own = this.#labels.map(([name, template]) => [name, template(data, world)] as const);
		return withLabels(data.labels, [['__name__', ''], ...own, ['alertname', this.#name]]);
	}
}

const keys = new WeakMap<Labels, string>();

/** `labelsKey`, once for every label set that stays. */
export function keyOf(labels: Labels): string {
	const known = keys.get(labels);
	if (known !== undefined) return known;
	const key = labelsKey(labels);
	keys.set(labels, key);
	return key;
}

/** A scalar is a vector of one element without labels to a rule. Throws for what is neither. */
export function vectorOf({ result }: QueryAnswer): readonly VectorElement[] {
	if (result.type === 'vector') return result.elements;
	if (result.type === 'scalar') return [{ labels: {}, value: result.value }];
	throw new Error('rule result is not a vector or scalar');
}

/** Throws where a rule gives more than its group allows. */
export function checkLimit(count: number, limit: number, what: string): void {
	if (limit > 0 && count > limit) throw new Error(`exceeded limit of ${limit} with ${count} ${what}`);
}
