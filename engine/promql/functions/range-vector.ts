import type { Labels } from '../../model/series.ts';
import { distinctly } from '../eval/distinct.ts';
import type { Builder, Span, VectorEval } from '../eval/node.ts';
import { isQuantile } from '../eval/quantile.ts';
import type { Run } from '../eval/run.ts';
import { labelValue, METRIC_NAME, withoutMetadata } from '../labels.ts';
import type { CallNode, Expr } from '../parse/ast.ts';
import type { VectorElement } from '../program.ts';
import { KEEPS_NAME, OVER_TIME, quantileOverTime, SCANNING } from './over-time.ts';
import { betweenLastTwo, extrapolated, type RateKind, resetCorrection } from './rate.ts';
import { regression, smooth } from './regression.ts';

type Build = (call: CallNode, builder: Builder) => VectorEval;
/** Value of one window at a time; undefined leaves the series out. */
type OfSpan = (span: Span, at: number) => number | undefined;

/** Work a sample of sorting a window's values. */
const SORT_WORK = 10;
const NO_COUNTER = 'metric might not be a counter, name does not end in _total/_sum/_count/_bucket';
const COUNTER_NAME = /_(?:total|sum|count|bucket)$/;

/** A function of each series' window. `prepare` evaluates the other arguments once a step. */
function perSeries(
	range: Expr,
	builder: Builder,
	keepsName: boolean,
	prepare: (at: number, run: Run) => OfSpan,
	counter = false,
): VectorEval {
	const spans = builder.matrix(range, counter);
	const distinct = distinctly();
	return (at, run) => {
		const ofSpan = prepare(at, run);
		const found: VectorElement[] = [];
		for (const span of spans(at, run)) {
			const value = ofSpan(span, at);
			if (value !== undefined) found.push({ labels: keepsName ? span.labels : withoutMetadata(span.labels), value });
		}
		return keepsName ? found : distinct(found);
	};
}

const fixed =
	(of: OfSpan, keepsName = false): Build =>
	({ args: [range] }, builder) =>
		range ? perSeries(range, builder, keepsName, () => of) : () => [];

/** The same for functions that look at every sample of the window anew, at `work` a sample. */
const scanning =
	(of: OfSpan, work = 1): Build =>
	({ args: [range] }, builder) =>
		range ? perSeries(range, builder, false, (_, run) => charged(of, run, work)) : () => [];

const charged =
	(of: OfSpan, run: Run, work: number): OfSpan =>
	(span, at) => {
		run.spend((span.to - span.from) * work);
		return of(span, at);
	};

/** `rate` and its kin; a metric that does not look like a counter is remarked on. */
function counterRate(kind: RateKind): Build {
	return ({ args: [range] }, builder) => {
		if (!range) return () => [];
		const nameOf = oddName();
		const prepare = (_: number, run: Run) => {
			const remarked = new Set<string>();
			return (span: Span) => {
				const value = extrapolated(span, kind, resetCorrection(span));
				const name = value === undefined ? '' : nameOf(span.labels);
				if (name !== '' && !remarked.has(name)) {
					remarked.add(name);
					run.note('info', `${NO_COUNTER}: "${name}"`, range.from);
				}
				return value;
			};
		};
		return perSeries(range, builder, false, prepare, true);
	};
}

/** The metric's name if it is not one that counters have, else ''; remembered by label set. */
function oddName(): (labels: Labels) => string {
	const known = new WeakMap<Labels, string>();
	return (labels) => {
		let name = known.get(labels);
		if (name === undefined) {
			name = labelValue(labels, METRIC_NAME);
			if (COUNTER_NAME.test(name)) name = '';
			known.set(labels, name);
		}
		return name;
	};
}

const predictLinear: Build = ({ args: [range, ahead] }, builder) => {
	if (!range || !ahead) return () => [];
	const seconds = builder.scalar(ahead);
	return perSeries(range, builder, false, (time, run) => {
		const duration = seconds(time, run);
		const predicted: OfSpan = (span, at) => {
			const line = regression(span, at);
			return line && line.slope * duration + line.intercept;
		};
		return charged(predicted, run, 1);
	});
};

const doubleSmoothing: Build = ({ args: [range, smoothing, trend] }, builder) => {
	if (!range || !smoothing || !trend) return () => [];
	const factors = [builder.scalar(smoothing), builder.scalar(trend)] as const;
	return perSeries(range, builder, false, (at, run) => {
		const [sf, tf] = [factors[0](at, run), factors[1](at, run)];
		return charged((span) => smooth(span, sf, tf), run, 1);
	});
};

const quantiles: Build = ({ args: [q, range] }, builder) => {
	if (!range || !q) return () => [];
	const quantile = builder.scalar(q);
	return perSeries(range, builder, false, (at, run) => {
		const wanted = quantile(at, run);
		const ofSpan: OfSpan = (span) => {
			if (!isQuantile(wanted)) run.note('warning', `quantile value should be between 0 and 1, got ${wanted}`, q.from);
			return quantileOverTime(wanted, span);
		};
		return charged(ofSpan, run, SORT_WORK);
	});
};

export const RANGE_FUNCTIONS: ReadonlyMap<string, Build> = new Map<string, Build>([
	...Array.from(OVER_TIME, ([name, of]) => [name, fixed(of, KEEPS_NAME.has(name))] as const),
	...Array.from(SCANNING, ([name, of]) => [name, scanning(of, SORT_WORK)] as const),
	['rate', counterRate({ counter: true, perSecond: true })],
	['increase', counterRate({ counter: true, perSecond: false })],
	['delta', fixed((span) => extrapolated(span, { counter: false, perSecond: false }, 0))],
	['irate', fixed((span) => betweenLastTwo(span, { counter: true, perSecond: true }))],
	['idelta', fixed((span) => betweenLastTwo(span, { counter: false, perSecond: false }))],
	['deriv', scanning((span) => regression(span, span.times[span.from] ?? 0)?.slope)],
	['predict_linear', predictLinear],
	['double_exponential_smoothing', doubleSmoothing],
	['quantile_over_time', quantiles],
]);
