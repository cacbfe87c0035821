import type { Labels, Series, SeriesView } from '../model/series.ts';
import { SET_OPERATORS } from './check/binary.ts';
import { typeOf } from './check/types.ts';
import { InstantCursor, WindowCursor } from './eval/cursor.ts';
import { milliseconds } from './eval/duration.ts';
import { LOOKBACK_MS } from './eval/run.ts';
import { cursorsOf } from './eval/select.ts';
import { dropLabels, keepLabels, METRIC_NAME } from './labels.ts';
import { type BinaryNode, type CallNode, type Expr, type MatrixNode, type Modifiers, type SelectorNode, unwrap } from './parse/ast.ts';

type Presence = 'value' | 'absent' | 'error';

const INSTANT = { start: 0, end: 0, step: 0 };
/** Functions that answer without data, or just because there is none. */
const NEED_NOTHING: ReadonlySet<string> = new Set(['absent', 'absent_over_time']);
/** Functions that say nothing of a single sample: after a gap they are not false but still waiting. */
const NEED_TWO: ReadonlySet<string> = new Set([
	...['rate', 'increase', 'delta', 'irate', 'idelta', 'deriv', 'predict_linear', 'double_exponential_smoothing'],
]);
/** Functions that write a label: what the subject has there is not its inputs'. */
const WRITES_LABEL: ReadonlySet<string> = new Set(['label_replace', 'label_join', 'histogram_quantiles']);

const best = (a: Presence, b: Presence): Presence => (a === 'value' || b === 'value' ? 'value' : a === 'error' ? a : b);
const worst = (a: Presence, b: Presence): Presence => (a === 'error' || b === 'error' ? 'error' : a === 'absent' ? a : b);

/** Why `subject` is missing from the answer of this expression; see `Program.presence`. */
export function presenceOf(node: Expr, view: SeriesView, at: number, subject: Labels): Presence {
	switch (node.kind) {
		case 'paren':
			return presenceOf(node.inner, view, at, subject);
		case 'unary':
			return presenceOf(node.operand, view, at, subject);
		case 'binary':
			return ofBinary(node, view, at, subject);
		case 'aggregate': {
			const label = node.op === 'count_values' && node.parameter ? unwrap(node.parameter) : undefined;
			return presenceOf(node.operand, view, at, label?.kind === 'string' ? dropLabels(subject, new Set([label.value])) : subject);
		}
		case 'call':
			return ofCall(node, view, at, subject);
		case 'selector':
			return ofSeries(node, view, subject, ({ newest }) => newest.live(timeOf(node, at), LOOKBACK_MS) >= 0);
		case 'matrix':
			return ofWindow(node, view, at, subject, 1);
		case 'subquery':
			return presenceOf(node.inner, view, timeOf(node, at), subject);
		default:
			return 'value';
	}
}

function timeOf({ at: pinned, offset }: Modifiers, at: number): number {
	return (pinned?.kind === 'time' ? pinned.ms : at) - (offset ? milliseconds(offset, INSTANT) : 0);
}

function ofCall({ name, args }: CallNode, view: SeriesView, at: number, subject: Labels): Presence {
	if (NEED_NOTHING.has(name)) return 'value';
	const written = WRITES_LABEL.has(name) && args[1] ? unwrap(args[1]) : undefined;
	const asked = written?.kind === 'string' ? dropLabels(subject, new Set([written.value])) : subject;
	const needed = name === 'info' ? args.slice(0, 1) : args;
	const least = NEED_TWO.has(name) ? 2 : 1;
	const ofArgument = (arg: Expr) => {
		const node = unwrap(arg);
		return node.kind === 'matrix' ? ofWindow(node, view, at, asked, least) : presenceOf(node, view, at, asked);
	};
	return needed.map(ofArgument).reduce(worst, 'value');
}

function ofBinary(node: BinaryNode, view: SeriesView, at: number, subject: Labels): Presence {
	const [left, right] = [sideSubject(node, subject, 'left'), sideSubject(node, subject, 'right')];
	const ofLeft = () => presenceOf(node.left, view, at, left);
	const ofRight = () => presenceOf(node.right, view, at, right);
	// What `unless` lacks on its right side it only keeps more for.
	if (node.op === 'unless') return ofLeft();
	return node.op === 'or' ? best(ofLeft(), ofRight()) : worst(ofLeft(), ofRight());
}

/** The labels of the subject that its inputs on one side must have. */
function sideSubject({ matching, op, left, right }: BinaryNode, subject: Labels, side: 'left' | 'right'): Labels {
	if (typeOf(left) === 'scalar' || typeOf(right) === 'scalar' || op === 'or') return subject;
	const isMany = matching.group === 'one-to-one' ? side === 'left' && SET_OPERATORS.has(op) : matching.group === side;
	if (isMany) return dropLabels(subject, new Set(matching.include));
	const matched = matching.on ? keepLabels(subject, new Set([...matching.labels, ...matching.include])) : subject;
	return matching.on ? matched : dropLabels(subject, new Set(matching.labels));
}

/** Of a range: are there samples enough in it, and is the series still alive? */
function ofWindow({ selector, range }: MatrixNode, view: SeriesView, at: number, subject: Labels, least: number): Presence {
	const time = timeOf(selector, at);
	const length = milliseconds(range, INSTANT);
	return ofSeries(selector, view, subject, ({ newest, window }) => {
		if (newest.live(time, length) < 0) return false;
		window.move(time - length, time);
		return window.to - window.from >= least;
	});
}

/** Is a series alive that agrees with the subject wherever both have a label? */
function ofSeries(selector: SelectorNode, view: SeriesView, subject: Labels, alive: (watched: Watched) => boolean): Presence {
	const namesMetric = selector.matchers.some(({ label, op }) => label === METRIC_NAME && op === '=');
	let failing = false;
	for (const watched of watchedBy(selector, view)) {
		if (!agrees(watched.series.labels, subject, namesMetric)) continue;
		if (alive(watched)) return 'value';
		failing ||= view.failing.has(watched.series.source);
	}
	return failing ? 'error' : 'absent';
}

/** A series that a selector matches, with cursors that go on where the last tick left them. */
interface Watched {
	readonly series: Series;
	readonly newest: InstantCursor;
	readonly window: WindowCursor;
}

const selections = new WeakMap<SeriesView, WeakMap<SelectorNode, () => readonly Watched[]>>();

function watchedBy(selector: SelectorNode, view: SeriesView): readonly Watched[] {
	const known = selections.get(view) ?? new WeakMap<SelectorNode, () => readonly Watched[]>();
	selections.set(view, known);
	const watch = (series: Series): Watched => ({ series, newest: new InstantCursor(series), window: new WindowCursor(series) });
	const select = known.get(selector) ?? cursorsOf(selector, view, watch);
	known.set(selector, select);
	return select();
}

function agrees(labels: Labels, subject: Labels, namesMetric: boolean): boolean {
	for (const name in subject) {
		if (name === METRIC_NAME && namesMetric) continue;
		if (Object.hasOwn(labels, name) && labels[name] !== subject[name]) return false;
	}
	return true;
}
