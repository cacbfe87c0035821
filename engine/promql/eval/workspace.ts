import type { SeriesView } from '../../model/series.ts';
import { typeOf } from '../check/types.ts';
import { scalarCall, vectorCall } from '../functions/index.ts';
import { withoutMetadata } from '../labels.ts';
import { type DurationNode, type Expr, type Range, type UnaryNode, unwrap } from '../parse/ast.ts';
import { aggregate } from './aggregate.ts';
import { scalarBinary, vectorBinary } from './binary.ts';
import { distinctly } from './distinct.ts';
import { milliseconds, positiveMilliseconds } from './duration.ts';
import { memoized, moved } from './memo.ts';
import type { Builder, Evaluator, MatrixEval, ScalarEval, Span, Vector, VectorEval } from './node.ts';
import type { Times } from './run.ts';
import { extendedSelect, instantSelect, rangeSelect } from './select.ts';
import { subquery } from './subquery.ts';

/**
 * The evaluators over one view. Those of equal text are one, whichever expression they stand in: they evaluate once a step and keep
 * one state. They live as long as an expression that uses them.
 */
export class Workspace {
	readonly view: SeriesView;
	readonly times: Times;
	readonly #vectors = new SharedEvaluators<Vector>();
	readonly #matrices = new SharedEvaluators<readonly Span[]>();

	constructor(view: SeriesView, times: Times) {
		this.view = view;
		this.times = times;
	}

	builder(source: string): Builder {
		return new TreeBuilder(this, source, '');
	}

	vector(key: string, from: number, build: () => VectorEval): VectorEval {
		return this.#vectors.get(key, from, build);
	}

	matrix(key: string, from: number, build: () => MatrixEval): MatrixEval {
		return this.#matrices.get(key, from, build);
	}
}

/** Evaluators by text, each with where that text begins in the source that it was made from. */
class SharedEvaluators<T> {
	readonly #known = new Map<string, { readonly evaluate: WeakRef<Evaluator<T>>; readonly from: number }>();
	#sweepAt = 256;

	get(key: string, from: number, build: () => Evaluator<T>): Evaluator<T> {
		const known = this.#known.get(key);
		const shared = known?.evaluate.deref();
		if (known && shared) return moved(shared, from - known.from);
		const evaluate = memoized(build());
		this.#known.set(key, { evaluate: new WeakRef(evaluate), from });
		if (this.#known.size >= this.#sweepAt) this.#sweep();
		return evaluate;
	}

	#sweep(): void {
		for (const [key, { evaluate }] of this.#known) if (!evaluate.deref()) this.#known.delete(key);
		this.#sweepAt = this.#known.size * 2 + 256;
	}
}

class TreeBuilder implements Builder {
	readonly view: SeriesView;
	readonly times: Times;
	readonly #workspace: Workspace;
	readonly #source: string;
	/** The subqueries around: inside them an expression is evaluated at other times, and so needs a state of its own. */
	readonly #scope: string;

	constructor(workspace: Workspace, source: string, scope: string) {
		this.view = workspace.view;
		this.times = workspace.times;
		this.#workspace = workspace;
		this.#source = source;
		this.#scope = scope;
	}

	scalar(node: Expr): ScalarEval {
		const bare = unwrap(node);
		if (bare.kind === 'number') return () => bare.value;
		if (bare.kind === 'call') return scalarCall(bare, this);
		if (bare.kind === 'binary') return scalarBinary(bare, this);
		if (bare.kind !== 'unary') throw new Error(`no scalar: ${bare.kind}`);
		const operand = this.scalar(bare.operand);
		return bare.op === '-' ? (at, run) => -operand(at, run) : operand;
	}

	vector(node: Expr): VectorEval {
		const bare = unwrap(node);
		return this.#workspace.vector(this.#key(bare), bare.from, () => this.#build(bare));
	}

	matrix(node: Expr, counter = false): MatrixEval {
		const bare = unwrap(node);
		const key = this.#key(bare) + (counter ? ' of a counter' : '');
		return this.#workspace.matrix(key, bare.from, () => this.#buildMatrix(bare, counter));
	}

	#key({ from, to }: Range): string {
		return this.#scope + this.#source.slice(from, to);
	}

	text(node: Expr): string {
		const bare = unwrap(node);
		if (bare.kind !== 'string') throw new Error(`no string: ${bare.kind}`);
		return bare.value;
	}

	offset(node: DurationNode): number {
		return milliseconds(node, this.times);
	}

	length(node: DurationNode): number {
		return positiveMilliseconds(node, this.times);
	}

	#build(node: Expr): VectorEval {
		switch (node.kind) {
			case 'selector':
				return instantSelect(node, this);
			case 'call':
				return vectorCall(node, this);
			case 'aggregate':
				return aggregate(node, this);
			case 'binary':
				return vectorBinary(node, this);
			case 'unary':
				return this.#unary(node);
			default:
				throw new Error(`no instant vector: ${node.kind} (${typeOf(node)})`);
		}
	}

	#unary({ op, operand }: UnaryNode): VectorEval {
		const elements = this.vector(operand);
		if (op === '+') return elements;
		const distinct = distinctly();
		return (at, run) => distinct(elements(at, run).map(({ labels, value }) => ({ labels: withoutMetadata(labels), value: -value })));
	}

	#buildMatrix(node: Expr, counter: boolean): MatrixEval {
		if (node.kind === 'matrix') return node.selector.extension ? extendedSelect(node, this, counter) : rangeSelect(node, this);
		if (node.kind !== 'subquery') throw new Error(`no range vector: ${node.kind}`);
		const scope = `${this.#scope}${this.#source.slice(node.inner.to, node.to)}>`;
		const inside = new TreeBuilder(this.#workspace, this.#source, scope);
		return subquery(node, inside.vector(node.inner), this);
	}
}
