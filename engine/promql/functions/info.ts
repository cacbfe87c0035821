import type { Labels, Matcher } from '../../model/series.ts';
import { childrenOf } from '../check/children.ts';
import { InstantCursor } from '../eval/cursor.ts';
import { distinctly } from '../eval/distinct.ts';
import type { Builder, VectorEval } from '../eval/node.ts';
import { LOOKBACK_MS } from '../eval/run.ts';
import { cursorsOf } from '../eval/select.ts';
import { keepLabels, labelsKey, labelsText, labelValue, METRIC_NAME, withLabels } from '../labels.ts';
import { matcherTest } from '../match.ts';
import type { CallNode, Expr } from '../parse/ast.ts';
import type { VectorElement } from '../program.ts';
import { QueryError } from '../query-error.ts';

/** What a series and its info metric have in common. */
const IDENTIFYING: ReadonlySet<string> = new Set(['instance', 'job']);
const DEFAULT_NAME: Matcher = { label: METRIC_NAME, op: '=', value: 'target_info' };

/** The newest info series by metric name and identifying labels. */
type InfoSeries = ReadonlyMap<string, ReadonlyMap<string, { readonly labels: Labels; readonly time: number }>>;

const identity = (labels: Labels) => labelsKey(keepLabels(labels, IDENTIFYING));

/** `info(v, {...})`: adds the data labels of the info metrics that describe the same target. */
export function info({ args: [operand, selector] }: CallNode, builder: Builder): VectorEval {
	const elements = operand ? builder.vector(operand) : () => [];
	const matchers = selector?.kind === 'selector' ? selector.matchers : [];
	const names = matchers.filter(({ label }) => label === METRIC_NAME);
	const data = matchers.filter(({ label }) => label !== METRIC_NAME);
	// Only a matcher that says what the name is replaces the default.
	const defaults = names.some(({ op }) => op === '=' || op === '=~') ? [] : [DEFAULT_NAME];
	const isInfo = nameTest([...defaults, ...names]);
	const pinned = operand ? pinnedTime(operand) : undefined;
	const cursors = cursorsOf({ matchers: [...defaults, ...matchers] }, builder.view, (series) => new InstantCursor(series));
	const distinct = distinctly();
	return (at, run) => {
		const live = newestOf(cursors(), pinned ?? at);
		const enriched: VectorElement[] = [];
		for (const element of elements(at, run)) {
			const labels = isInfo(element.labels) ? element.labels : enrich(element.labels, live, data);
			if (labels !== undefined) enriched.push({ labels, value: element.value });
		}
		return distinct(enriched);
	};
}

/** A series pinned to one time is described by the info series of that time. */
function pinnedTime(node: Expr): number | undefined {
	if ((node.kind === 'selector' || node.kind === 'subquery') && node.at?.kind === 'time') return node.at.ms;
	for (const child of childrenOf(node)) {
		const time = pinnedTime(child);
		if (time !== undefined) return time;
	}
	return undefined;
}

/** Info series themselves are not enriched. */
function nameTest(names: readonly Matcher[]): (labels: Labels) => boolean {
	const tests = names.map(matcherTest);
	return (labels) => tests.every((test) => test(labelValue(labels, METRIC_NAME)));
}

function newestOf(cursors: readonly InstantCursor[], at: number): InfoSeries {
	const live = new Map<string, Map<string, { labels: Labels; time: number }>>();
	for (const cursor of cursors) {
		const index = cursor.live(at, LOOKBACK_MS);
		if (index < 0) continue;
		const name = labelValue(cursor.labels, METRIC_NAME);
		const byIdentity = live.get(name) ?? new Map<string, { labels: Labels; time: number }>();
		live.set(name, byIdentity);
		const time = cursor.series.times[index] ?? 0;
		const other = byIdentity.get(identity(cursor.labels));
		if (other?.time === time) throw ambiguous(other.labels, cursor.labels, time);
		if (other === undefined || other.time < time) byIdentity.set(identity(cursor.labels), { labels: cursor.labels, time });
	}
	return live;
}

function ambiguous(a: Labels, b: Labels, time: number): QueryError {
	return new QueryError(
		'matching',
		`found duplicate series for info metric: existing ${labelsText(a)} @ ${time}, new ${labelsText(b)} @ ${time}`,
	);
}

/** The labels with those of its info series; undefined when the data labels that were asked for are not to be had. */
function enrich(labels: Labels, live: InfoSeries, data: readonly Matcher[]): Labels | undefined {
	const wanted = new Set(data.map(({ label }) => label));
	const added = new Map<string, string>();
	const key = identity(labels);
	let described = false;
	for (const byIdentity of key === '' ? [] : live.values()) {
		const found = byIdentity.get(key);
		if (found === undefined) continue;
		described = true;
		for (const [name, value] of Object.entries(found.labels)) {
			if (name === METRIC_NAME || (wanted.size > 0 && !wanted.has(name))) continue;
			if ((added.get(name) ?? value) !== value) throw new QueryError('matching', `conflicting label: ${name}`);
			if (!Object.hasOwn(labels, name)) added.set(name, value);
		}
	}
	if (!described && !data.every((matcher) => matcherTest(matcher)(''))) return undefined;
	return withLabels(labels, added);
}
