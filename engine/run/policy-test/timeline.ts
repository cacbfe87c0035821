import { errorText } from '../../model/error.ts';
import { createWindows, type Windows } from '../../promql/store/windows.ts';
import type { CaseResult, Expectation } from './case.ts';
import { alertExpectation, exprExpectation, type SeenAlert } from './expectations.ts';
import { Feed } from './feed.ts';
import type { TestFile, Timeline } from './test-file.ts';

/** What is judged tick by tick: Prometheus' rules, or policies. */
export interface UnderTest {
	/** Longest look back of any expression, ms. */
	readonly reach: number;
	/** One tick; returns what went wrong, a line each. */
	evaluate(windows: Windows, at: number): readonly string[];
	firing(alertname: string, windows: Windows): readonly SeenAlert[];
	/** Expectations of its own beside alerts and expressions; asked for once, before the first tick. */
	expectations(start: number): readonly Expectation[];
}

/** What an instant query looks back at least, ms. */
const LOOKBACK_MS = 300_000;

/** Runs one timeline: samples come in as time goes on, each expectation is judged at its time. Results in the file's order. */
export function runTimeline(file: TestFile, index: number, timeline: Timeline, under: readonly UnderTest[]): readonly CaseResult[] {
	const { group, start } = timeline;
	const world: { windows: Windows } = { windows: createWindows({ retention: Number.POSITIVE_INFINITY }) };
	const firing = (name: string) => under.flatMap((each) => each.firing(name, world.windows));
	const exprs = group.promql_expr_test.map((test) => exprExpectation(test, start, () => world.windows, file.document.fuzzy_compare));
	const ahead = new Set(exprs.filter(({ looksAhead }) => looksAhead).map(({ expectation }) => expectation));
	const all = [
		...group.alert_rule_test.map((test) => alertExpectation(test, firing)),
		...exprs.map(({ expectation }) => expectation),
		...under.flatMap((each) => each.expectations(start)),
	];
	if (ahead.size === 0) world.windows = createWindows({ retention: retention(under, exprs, file.evaluationInterval) });
	const answers = judgeAll(all, { file, timeline, under, windows: world.windows, ahead });
	const test = group.name === '' ? `#${index + 1}` : group.name;
	return all.map(({ kind, at, about }, i) => ({ file: file.file, test, kind, at, about, ...(answers[i] ?? { ok: false as const }) }));
}

function retention(under: readonly UnderTest[], exprs: readonly { readonly reach: number }[], interval: number): number {
	const reach = [...under, ...exprs].reduce((most, each) => Math.max(most, each.reach), LOOKBACK_MS);
	// An expression is judged at the first tick after its own time, so its window may begin that much earlier.
	return reach + 2 * interval;
}

type Answer = Pick<CaseResult, 'ok' | 'expected' | 'actual'>;

interface Course {
	readonly file: TestFile;
	readonly timeline: Timeline;
	readonly under: readonly UnderTest[];
	readonly windows: Windows;
	/** Expectations that wait for all samples. */
	readonly ahead: ReadonlySet<Expectation>;
}

function judgeAll(all: readonly Expectation[], course: Course): readonly Answer[] {
	const { file, timeline, under, windows, ahead } = course;
	const { start } = timeline;
	const end = start + all.reduce((latest, { due }) => Math.max(latest, due), 0);
	const feed = new Feed(timeline.columns, start, timeline.interval);
	const answers: Answer[] = [];
	const answer = (expectation: Expectation) => {
		answers[all.indexOf(expectation)] = judged(expectation);
	};
	let waiting = [...all].sort((a, b) => a.due - b.due);
	for (let at = start; at <= end; at += file.evaluationInterval) {
		feed.advance(windows, at);
		const problems = under.flatMap((each) => each.evaluate(windows, at));
		if (problems.length > 0) return all.map((_, i) => answers[i] ?? { ok: false, actual: problems.join('\n') });
		const last = at + file.evaluationInterval > end;
		const isDue = (each: Expectation) => start + each.due < at + (each.kind === 'expr' ? 1 : file.evaluationInterval) && !ahead.has(each);
		for (const expectation of waiting.filter((each) => last || isDue(each))) answer(expectation);
		waiting = last ? [] : waiting.filter((each) => !isDue(each));
	}
	return answers;
}

function judged(expectation: Expectation): Answer {
	try {
		return expectation.judge();
	} catch (error) {
		return { ok: false, actual: errorText(error) };
	}
}
