import type { Builder, ScalarEval } from '../eval/node.ts';
import type { CallNode } from '../parse/ast.ts';

type Build = (call: CallNode, builder: Builder) => ScalarEval;

const ofTwo =
	(of: (a: number, b: number) => number): Build =>
	({ args: [a, b] }, builder) => {
		if (!a || !b) return () => Number.NaN;
		const [left, right] = [builder.scalar(a), builder.scalar(b)];
		return (at, run) => of(left(at, run), right(at, run));
	};

/** Value of a vector's only element; NaN when there is another number of them. */
const only: Build = ({ args: [operand] }, builder) => {
	const elements = operand ? builder.vector(operand) : () => [];
	return (at, run) => {
		const [first, second] = elements(at, run);
		return first && !second ? first.value : Number.NaN;
	};
};

export const SCALAR_FUNCTIONS: ReadonlyMap<string, Build> = new Map<string, Build>([
	['time', () => (at) => at / 1000],
	['pi', () => () => Math.PI],
	['scalar', only],
	['start', () => (_, run) => run.start / 1000],
	['end', () => (_, run) => run.end / 1000],
	['range', () => (_, run) => (run.end - run.start) / 1000],
	['step', () => (_, run) => run.step / 1000],
	['min_of', ofTwo(Math.min)],
	['max_of', ofTwo(Math.max)],
]);
