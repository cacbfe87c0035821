import type { Labels, SeriesView } from '../model/series.ts';
import { typeOf } from './check/types.ts';
import { collect } from './eval/collect.ts';
import type { MatrixEval, ScalarEval, Vector, VectorEval } from './eval/node.ts';
import { type Limits, Run, type Times } from './eval/run.ts';
import { Workspace } from './eval/workspace.ts';
import { filters, metricsOf, reachOf } from './facts.ts';
import { NO_LABELS } from './labels.ts';
import type { Expr } from './parse/ast.ts';
import { presenceOf } from './presence.ts';
import type { Program, QueryAnswer, QueryResult, ValueType } from './program.ts';
import { QueryError } from './query-error.ts';
import { remarks } from './remarks.ts';

/** A range query may take so many times the work of an instant one. */
const RANGE_WORK = 10;
const INSTANT: Times = { start: 0, end: 0, step: 0 };
/** One per view: what all expressions over it share. */
const workspaces = new WeakMap<SeriesView, LiveWorkspace>();

/** The workspace of instant queries, and the stamp by which it tells whether its view has changed. */
class LiveWorkspace extends Workspace {
	#stamp = 0;
	#changes: number | undefined;

	constructor(view: SeriesView) {
		super(view, INSTANT);
	}

	/** The same number as long as the view is known not to have changed. */
	stamp(): number {
		const { changes } = this.view;
		if (changes === undefined || changes !== this.#changes) this.#stamp++;
		this.#changes = changes;
		return this.#stamp;
	}
}

type Root =
	| { readonly type: 'scalar'; readonly evaluate: ScalarEval }
	| { readonly type: 'vector'; readonly evaluate: VectorEval }
	| { readonly type: 'matrix'; readonly evaluate: MatrixEval }
	| { readonly type: 'string'; readonly value: string };

function rootOf(node: Expr, source: string, workspace: Workspace): Root {
	const builder = workspace.builder(source);
	const type = typeOf(node);
	switch (type) {
		case 'scalar':
			return { type, evaluate: builder.scalar(node) };
		case 'vector':
			return { type, evaluate: builder.vector(node) };
		case 'matrix':
			return { type, evaluate: builder.matrix(node) };
		default:
			return { type, value: builder.text(node) };
	}
}

export class QueryProgram implements Program {
	readonly source: string;
	readonly type: ValueType;
	readonly tree: Expr;
	readonly #limits: Limits;
	/** Made by the first use, as are the facts below: most of the expressions that are checked are never asked for them. */
	#roots: WeakMap<SeriesView, Root> | undefined;
	#filters: boolean | undefined;
	#metrics: ReadonlySet<string> | undefined;
	#reach: number | undefined;

	constructor(source: string, tree: Expr, limits: Limits) {
		this.source = source;
		this.type = typeOf(tree);
		this.tree = tree;
		this.#limits = limits;
	}

	get filters(): boolean {
		this.#filters ??= filters(this.tree);
		return this.#filters;
	}

	get metrics(): ReadonlySet<string> {
		this.#metrics ??= metricsOf(this.tree);
		return this.#metrics;
	}

	get reach(): number {
		this.#reach ??= reachOf(this.tree);
		return this.#reach;
	}

	instant(view: SeriesView, at: number): QueryAnswer {
		const workspace = workspaces.get(view) ?? new LiveWorkspace(view);
		workspaces.set(view, workspace);
		this.#roots ??= new WeakMap();
		const root = this.#roots.get(view) ?? rootOf(this.tree, this.source, workspace);
		this.#roots.set(view, root);
		const run = new Run({ start: at, end: at, step: 0 }, workspace.stamp(), this.#limits);
		return { result: instantResult(root, at, run), ...remarks(run.notes, this.source) };
	}

	range(view: SeriesView, start: number, end: number, step: number): QueryAnswer {
		if (!(step > 0) || end < start)
			throw new QueryError('argument', 'a range query needs a step above 0 and an end that is not before its start');
		const times = { start, end, step };
		const root = rootOf(this.tree, this.source, new Workspace(view, times));
		if (root.type === 'matrix' || root.type === 'string') {
			throw new QueryError('argument', `invalid expression type "${root.type}" for range query, must be scalar or instant vector`);
		}
		const run = new Run(times, 0, { ...this.#limits, work: this.#limits.work * RANGE_WORK });
		const evaluate: VectorEval = root.type === 'vector' ? root.evaluate : (at) => [{ labels: NO_LABELS, value: root.evaluate(at, run) }];
		const series = collect(evaluate, run);
		return { result: { type: 'matrix', series }, ...remarks(run.notes, this.source) };
	}

	presence(view: SeriesView, at: number, subject: Labels): 'value' | 'absent' | 'error' {
		return presenceOf(this.tree, view, at, subject);
	}
}

function instantResult(root: Root, at: number, run: Run): QueryResult {
	switch (root.type) {
		case 'scalar':
			return { type: 'scalar', value: root.evaluate(at, run) };
		case 'string':
			return { type: 'string', value: root.value };
		case 'vector':
			return { type: 'vector', elements: bounded(root.evaluate(at, run), run) };
		case 'matrix': {
			const series = root.evaluate(at, run).map(({ labels, times, values, from, to }) => {
				run.hold(to - from);
				const indices = Array.from({ length: to - from }, (_, i) => from + i);
				return { labels, times: indices.map((i) => times[i] ?? 0), values: indices.map((i) => values[i] ?? 0) };
			});
			return { type: 'matrix', series };
		}
	}
}

function bounded(elements: Vector, run: Run): Vector {
	run.checkSeries(elements.length);
	return elements;
}
