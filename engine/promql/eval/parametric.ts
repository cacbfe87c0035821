import { identityOf, withLabels } from '../labels.ts';
import type { AggregateNode } from '../parse/ast.ts';
import { isText } from '../parse/string.ts';
import type { VectorElement } from '../program.ts';
import { QueryError } from '../query-error.ts';
import { type Group, grouper } from './grouping.ts';
import type { Builder, ScalarEval, VectorEval } from './node.ts';
import { ascending, isQuantile, quantile } from './quantile.ts';
import type { Run } from './run.ts';

type Build = (node: AggregateNode, builder: Builder) => VectorEval;
type OfGroup = (group: Group, parameter: number) => readonly VectorElement[];

/** Numbers beyond 64-bit integers cannot say how many. */
const MAX_COUNT = 2 ** 63;

function parameterOf({ parameter }: AggregateNode, builder: Builder): ScalarEval {
	return parameter ? builder.scalar(parameter) : () => Number.NaN;
}

/** Keeps some elements of each group as they are. */
const keeping =
	(check: (parameter: number, node: AggregateNode, run: Run) => number, ofGroup: OfGroup): Build =>
	(node, builder) => {
		const parameter = parameterOf(node, builder);
		const elements = builder.vector(node.operand);
		const groups = grouper(node);
		return (at, run) => {
			const wanted = check(parameter(at, run), node, run);
			const found = elements(at, run);
			return wanted === 0 ? [] : groups(found).flatMap((group) => ofGroup(group, wanted));
		};
	};

function wholeCount(parameter: number): number {
	if (Number.isNaN(parameter)) throw new QueryError('argument', 'Parameter value is NaN');
	if (parameter >= MAX_COUNT) throw new QueryError('argument', `Scalar value ${parameter} overflows int64`);
	return Math.max(0, Math.trunc(parameter));
}

/** Largest or smallest first; NaN is the last choice of both. */
function outermost(sign: 1 | -1): OfGroup {
	const last = (value: number) => (Number.isNaN(value) ? 1 : 0);
	return ({ members }, k) => [...members].sort((a, b) => last(a.value) - last(b.value) || sign * ascending(a.value, b.value)).slice(0, k);
}

function ratio(parameter: number, node: AggregateNode, run: Run): number {
	if (Number.isNaN(parameter)) throw new QueryError('argument', 'Ratio value is NaN');
	const capped = Math.min(1, Math.max(-1, parameter));
	if (capped !== parameter) {
		run.note(
			'warning',
			`ratio value should be between -1 and 1, got ${parameter}, capping to ${capped}`,
			node.parameter?.from ?? node.from,
		);
	}
	return capped;
}

/** Place of a label set in 0..1, the same on every run (FNV-1a). */
function placeOf({ labels }: VectorElement): number {
	let hash = 0x811c9dc5;
	const identity = identityOf(labels);
	for (let i = 0; i < identity.length; i++) hash = Math.imul(hash ^ identity.charCodeAt(i), 0x01000193);
	return (hash >>> 0) / 2 ** 32;
}

/** A negative ratio takes what the positive one of the same size would leave. */
const sample: OfGroup = ({ members }, wanted) =>
	members.filter((member) => (wanted >= 0 ? placeOf(member) < wanted : placeOf(member) >= 1 + wanted));

const quantiles: Build = (node, builder) => {
	const parameter = parameterOf(node, builder);
	const elements = builder.vector(node.operand);
	const groups = grouper(node);
	return (at, run) => {
		const q = parameter(at, run);
		if (!isQuantile(q)) run.note('warning', `quantile value should be between 0 and 1, got ${q}`, node.parameter?.from ?? node.from);
		return groups(elements(at, run)).map(({ labels, members }) => {
			const values = members.map(({ value }) => value);
			return { labels, value: quantile(q, values) };
		});
	};
};

/** A number as the value of a label. */
function numberText(value: number): string {
	if (Number.isNaN(value)) return 'NaN';
	if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf';
	return Object.is(value, -0) ? '-0' : plainDigits(value);
}

/** Without an exponent, however long that gets. */
function plainDigits(value: number): string {
	const text = String(value);
	const [mantissa = '', exponent] = text.split('e');
	if (exponent === undefined) return text;
	const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(mantissa) ?? [];
	const digits = whole + fraction;
	const point = whole.length + Number(exponent);
	if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
	return `${sign}${digits.padEnd(point, '0')}`;
}

const countValues: Build = (node, builder) => {
	const label = node.parameter ? builder.text(node.parameter) : '';
	if (label === '' || !isText(label)) throw new QueryError('argument', `invalid label name ${JSON.stringify(label)}`);
	const elements = builder.vector(node.operand);
	// `without` the label takes it away again.
	const groups = grouper(node.without ? node : { without: false, grouping: [...node.grouping, label] });
	return (at, run) => {
		const named = elements(at, run).map(({ labels, value }) => ({ labels: withLabels(labels, [[label, numberText(value)]]), value }));
		return groups(named).map(({ labels, members }) => ({ labels, value: members.length }));
	};
};

export const PARAMETRIC_AGGREGATIONS: ReadonlyMap<string, Build> = new Map<string, Build>([
	['topk', keeping(wholeCount, outermost(-1))],
	['bottomk', keeping(wholeCount, outermost(1))],
	['limitk', keeping(wholeCount, ({ members }, k) => members.slice(0, k))],
	['limit_ratio', keeping(ratio, sample)],
	['quantile', quantiles],
	['count_values', countValues],
]);
