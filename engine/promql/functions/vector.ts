import { distinctly } from '../eval/distinct.ts';
import type { Builder, VectorEval } from '../eval/node.ts';
import { ascending } from '../eval/quantile.ts';
import { sampleTimes } from '../eval/select.ts';
import { NO_LABELS, withoutMetadata } from '../labels.ts';
import { type CallNode, unwrap } from '../parse/ast.ts';
import type { VectorElement } from '../program.ts';
import { CALENDAR } from './calendar.ts';
import { clamp, MATH, round } from './math.ts';

type Build = (call: CallNode, builder: Builder) => VectorEval;
type Values = readonly number[];

/** A function of each element's value and of scalars; the result is no longer that metric. */
const perElement =
	(of: (value: number, scalars: Values) => number | undefined): Build =>
	({ args: [operand, ...rest] }, builder) => {
		if (!operand) return () => [];
		const elements = builder.vector(operand);
		const scalars = rest.map((arg) => builder.scalar(arg));
		const distinct = distinctly();
		return (at, run) => {
			const given = scalars.map((scalar) => scalar(at, run));
			const found: VectorElement[] = [];
			for (const { labels, value } of elements(at, run)) {
				const result = of(value, given);
				if (result !== undefined) found.push({ labels: withoutMetadata(labels), value: result });
			}
			return distinct(found);
		};
	};

const calendar = (of: (seconds: number) => number): Build => {
	const ofVector = perElement((value) => of(Math.trunc(value)));
	return (call, builder) =>
		call.args.length > 0 ? ofVector(call, builder) : (at) => [{ labels: NO_LABELS, value: of(Math.floor(at / 1000)) }];
};

/** Time of the sample itself for a selector, of the evaluation for anything computed. */
const timestamp: Build = (call, builder) => {
	const operand = call.args[0] && unwrap(call.args[0]);
	const distinct = distinctly();
	if (operand?.kind === 'selector' && !operand.extension) {
		const times = sampleTimes(operand, builder);
		return (at, run) => distinct(times(at, run));
	}
	const elements = operand ? builder.vector(operand) : () => [];
	return (at, run) => distinct(elements(at, run).map(({ labels }) => ({ labels: withoutMetadata(labels), value: at / 1000 })));
};

const sort =
	(sign: 1 | -1): Build =>
	({ args: [operand], from }, builder) => {
		const elements = operand ? builder.vector(operand) : () => [];
		return (at, run) => {
			warnSortIneffective(run, from);
			const found = [...elements(at, run)];
			const last = (value: number) => (Number.isNaN(value) ? 1 : 0);
			return found.sort((a, b) => last(a.value) - last(b.value) || sign * ascending(a.value, b.value));
		};
	};

export function warnSortIneffective(run: Parameters<VectorEval>[1], from: number): void {
	if (run.end > run.start) run.note('warning', 'sort is ineffective for range queries since results are always ordered by labels', from);
}

const vector: Build = ({ args: [operand] }, builder) => {
	const scalar = operand ? builder.scalar(operand) : () => Number.NaN;
	return (at, run) => [{ labels: NO_LABELS, value: scalar(at, run) }];
};

export const VECTOR_FUNCTIONS: ReadonlyMap<string, Build> = new Map<string, Build>([
	...Array.from(MATH, ([name, of]) => [name, perElement(of)] as const),
	...Array.from(CALENDAR, ([name, of]) => [name, calendar(of)] as const),
	['clamp', perElement((value, [low = 0, high = 0]) => (high < low ? undefined : clamp(value, low, high)))],
	['clamp_min', perElement((value, [low = 0]) => clamp(value, low, Number.POSITIVE_INFINITY))],
	['clamp_max', perElement((value, [high = 0]) => clamp(value, Number.NEGATIVE_INFINITY, high))],
	['round', perElement((value, [nearest = 1]) => round(value, nearest))],
	['sort', sort(1)],
	['sort_desc', sort(-1)],
	['timestamp', timestamp],
	['vector', vector],
]);
