import type { Labels } from '../../model/series.ts';
import { distinctly } from '../eval/distinct.ts';
import type { Builder, Vector, VectorEval } from '../eval/node.ts';
import { isQuantile } from '../eval/quantile.ts';
import type { Run } from '../eval/run.ts';
import { dropLabels, identityOf, labelValue, METRIC_NAME, withLabels, withoutMetadata } from '../labels.ts';
import type { CallNode, Expr } from '../parse/ast.ts';
import type { VectorElement } from '../program.ts';
import { type Bucket, bucketFraction, bucketQuantile } from './buckets.ts';

type Build = (call: CallNode, builder: Builder) => VectorEval;

const BOUND = 'le';
const ONLY_BOUND: ReadonlySet<string> = new Set([BOUND]);

interface Histogram {
	/** Those of its buckets without the bound; with the metric's name. */
	readonly labels: Labels;
	readonly buckets: Bucket[];
}

/** A bucket's bound as exporters write it; undefined when it is none. */
function parseBound(text: string): number | undefined {
	const infinite = /^([+-]?)inf(?:inity)?$/i.exec(text);
	if (infinite) return infinite[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
	return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : undefined;
}

/** Sorts bucket series into histograms; what a series' labels say is remembered. */
function histogramsOf(operand: Expr): (elements: Vector, run: Run) => Iterable<Histogram> {
	const known = new WeakMap<Labels, { readonly labels: Labels; readonly bound: number | undefined }>();
	const read = (labels: Labels) => {
		const facts = known.get(labels) ?? { labels: dropLabels(labels, ONLY_BOUND), bound: parseBound(labelValue(labels, BOUND)) };
		known.set(labels, facts);
		return facts;
	};
	return (elements, run) => {
		const histograms = new Map<string, Histogram>();
		for (const element of elements) {
			const { labels, bound } = read(element.labels);
			if (bound === undefined) {
				remarkBound(element.labels, operand, run);
				continue;
			}
			const key = identityOf(labels);
			const histogram = histograms.get(key) ?? { labels, buckets: [] };
			histograms.set(key, histogram);
			histogram.buckets.push({ bound, count: element.value });
		}
		return histograms.values();
	};
}

function forMetric(labels: Labels): string {
	const name = labelValue(labels, METRIC_NAME);
	return name === '' ? '' : ` for metric name "${name}"`;
}

function remarkBound(labels: Labels, operand: Expr, run: Run): void {
	const text = `bucket label "le" is missing or has a malformed value of ${JSON.stringify(labelValue(labels, BOUND))}`;
	run.note('warning', text + forMetric(labels), operand.from);
}

function checkQuantile(q: number, node: Expr, run: Run): void {
	if (!isQuantile(q)) run.note('warning', `quantile value should be between 0 and 1, got ${q}`, node.from);
}

function quantileOf(q: number, { labels, buckets }: Histogram, operand: Expr, run: Run): number {
	const { value, forced } = bucketQuantile(q, buckets);
	if (forced) {
		const text =
			'input to histogram_quantile needed to be fixed for monotonicity (see https://prometheus.io/docs/prometheus/latest/querying/functions/#histogram_quantile)';
		run.note('info', text + forMetric(labels), operand.from);
	}
	return value;
}

const histogramQuantile: Build = ({ args: [q, operand] }, builder) => {
	if (!q || !operand) return () => [];
	const [quantile, elements, histograms] = [builder.scalar(q), builder.vector(operand), histogramsOf(operand)];
	const distinct = distinctly();
	return (at, run) => {
		const wanted = quantile(at, run);
		checkQuantile(wanted, q, run);
		const found: VectorElement[] = [];
		for (const histogram of histograms(elements(at, run), run)) {
			found.push({ labels: withoutMetadata(histogram.labels), value: quantileOf(wanted, histogram, operand, run) });
		}
		return distinct(found);
	};
};

const histogramQuantiles: Build = ({ args: [operand, label, ...qs] }, builder) => {
	if (!operand || !label) return () => [];
	const [elements, histograms, name] = [builder.vector(operand), histogramsOf(operand), builder.text(label)];
	const quantiles = qs.map((node) => ({ node, scalar: builder.scalar(node) }));
	const distinct = distinctly();
	return (at, run) => {
		const all = [...histograms(elements(at, run), run)];
		const found: VectorElement[] = [];
		for (const { node, scalar } of quantiles) {
			const q = scalar(at, run);
			checkQuantile(q, node, run);
			for (const histogram of all) {
				const labels = withLabels(withoutMetadata(histogram.labels), [[name, openMetricsNumber(q)]]);
				found.push({ labels, value: quantileOf(q, histogram, operand, run) });
			}
		}
		return distinct(found);
	};
};

/** As label values write numbers: with a decimal point or an exponent. */
function openMetricsNumber(value: number): string {
	if (Number.isNaN(value)) return 'NaN';
	if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf';
	const text = String(value);
	return /[.e]/.test(text) ? text : `${text}.0`;
}

const histogramFraction: Build = ({ args: [lower, upper, operand] }, builder) => {
	if (!lower || !upper || !operand) return () => [];
	const [low, high, elements, histograms] = [builder.scalar(lower), builder.scalar(upper), builder.vector(operand), histogramsOf(operand)];
	const distinct = distinctly();
	return (at, run) => {
		const [from, to] = [low(at, run), high(at, run)];
		const found: VectorElement[] = [];
		for (const { labels, buckets } of histograms(elements(at, run), run)) {
			found.push({ labels: withoutMetadata(labels), value: bucketFraction(from, to, buckets) });
		}
		return distinct(found);
	};
};

/** For native histograms, of which this engine has none: the operand is evaluated, and nothing comes of it. */
const nativeOnly: Build = ({ args: [operand] }, builder) => {
	const elements = operand ? builder.vector(operand) : () => [];
	return (at, run) => {
		elements(at, run);
		return [];
	};
};

export const HISTOGRAM_FUNCTIONS: ReadonlyMap<string, Build> = new Map<string, Build>([
	['histogram_quantile', histogramQuantile],
	['histogram_quantiles', histogramQuantiles],
	['histogram_fraction', histogramFraction],
	...['avg', 'count', 'stddev', 'stdvar', 'sum'].map((name) => [`histogram_${name}`, nativeOnly] as const),
]);
