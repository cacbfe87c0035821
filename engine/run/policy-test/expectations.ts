import { parseSeries } from '../../history/series-text.ts';
import type { Json } from '../../model/json.ts';
import type { AlertTest, ExprTest } from '../../model/rule-files.gen.ts';
import { type Labels, seriesKey } from '../../model/series.ts';
import { texts } from '../../policy/prometheus/rule-file.ts';
import { compile } from '../../promql/compile.ts';
import type { Program, VectorElement } from '../../promql/program.ts';
import type { Windows } from '../../promql/store/windows.ts';
import { vectorOf } from './alert-program.ts';
import { compare, type Expectation, type Verdict } from './case.ts';
import { toNumber } from './series-notation.ts';
import { ms } from './test-file.ts';

/** An alert as a test sees it. */
export interface SeenAlert {
	readonly labels: Labels;
	readonly annotations: Readonly<Record<string, string>>;
}

/** All firing alerts of one name: as many as expected, with the same labels and annotations. */
export function alertExpectation(test: AlertTest, firing: (name: string) => readonly SeenAlert[]): Expectation {
	const expected = (test.exp_alerts ?? []).map(({ exp_labels, exp_annotations }) => ({
		labels: { ...texts(exp_labels), alertname: test.alertname },
		annotations: texts(exp_annotations),
	}));
	return {
		kind: 'alert',
		at: String(test.eval_time),
		due: ms(test.eval_time),
		about: test.alertname,
		judge: () => compare(canonicalAlerts(expected), canonicalAlerts(firing(test.alertname))),
	};
}

function canonicalAlerts(alerts: readonly SeenAlert[]): Json {
	const sorted = (texts: Labels) =>
		Object.fromEntries(
			Object.entries(texts)
				.filter(([, value]) => value !== '')
				.sort(byName),
		);
	const rows = alerts.map(({ labels, annotations }) => ({ labels: sorted(labels), annotations: sorted(annotations) }));
	return rows
		.map((row) => [JSON.stringify(row), row] as const)
		.sort(byName)
		.map(([, row]) => row);
}

const byName = (a: readonly [string, unknown], b: readonly [string, unknown]) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0);

/** An expression of a test, compiled once. `looksAhead`: it may read what lies after its own time. */
export interface PreparedExpr {
	readonly reach: number;
	readonly looksAhead: boolean;
	readonly expectation: Expectation;
}

export function exprExpectation(test: ExprTest, start: number, windows: () => Windows, fuzzy: boolean): PreparedExpr {
	const source = String(test.expr);
	const compiled = compile(source);
	const at = start + ms(test.eval_time);
	const judge = (): Verdict => {
		if (compiled.kind === 'invalid') throw new Error(compiled.errors[0]?.message ?? 'the expression cannot be parsed');
		return judgeSamples(compiled.program, windows(), at, test, fuzzy);
	};
	return {
		reach: compiled.kind === 'invalid' ? 0 : compiled.program.reach,
		looksAhead: /@|offset\s*\(?\s*-/i.test(source),
		expectation: { kind: 'expr', at: String(test.eval_time), due: ms(test.eval_time), about: source, judge },
	};
}

function judgeSamples(program: Program, windows: Windows, at: number, test: ExprTest, fuzzy: boolean): Verdict {
	const actual = sorted(vectorOf(program.instant(windows, at)));
	const expected = sorted(
		(test.exp_samples ?? []).map(({ labels, value }) => ({ labels: labelsOf(labels), value: toNumber(String(value)) })),
	);
	const same =
		actual.length === expected.length &&
		actual.every((sample, i) => sample.key === expected[i]?.key && sameValue(sample.value, expected[i].value, fuzzy));
	return same ? { ok: true } : { ok: false, expected: expected.map(show), actual: actual.map(show) };
}

function labelsOf(text: string): Labels {
	const parsed = parseSeries(text);
	return parsed.kind === 'series' ? parsed.labels : {};
}

interface Keyed {
	readonly key: string;
	readonly value: number;
}

function sorted(elements: readonly VectorElement[]): readonly Keyed[] {
	const keyed = elements.map(({ labels, value }) => ({ key: seriesKey(labels), value }));
	return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.value - b.value));
}

const show = ({ key, value }: Keyed): Json => `${key} ${value}`;

/** Exact, as promtool compares; `fuzzy` lets neighbouring numbers pass (one unit in the last place). */
function sameValue(a: number, b: number, fuzzy: boolean): boolean {
	if (Object.is(a, b) || a === b) return true;
	return fuzzy && Math.abs(a - b) <= Number.EPSILON * Math.max(Math.abs(a), Math.abs(b));
}
