import type { Labels, Series, SeriesView } from '../model/series.ts';
import { SET_OPERATORS } from './check/binary.ts';
import { typeOf } from './check/types.ts';
import { InstantCursor } from './eval/cursor.ts';
import { milliseconds } from './eval/duration.ts';
import { LOOKBACK_MS } from './eval/run.ts';
import { dropLabels, keepLabels, METRIC_NAME } from './labels.ts';
import { type BinaryNode, type CallNode, type Expr, type Modifiers, type SelectorNode, unwrap } from './parse/ast.ts';

type Presence = 'value' | 'absent' | 'error';

const INSTANT = { start: 0, end: 0, step: 0 };
/** Functions that answer without data, or just because there is none. */
const NEED_NOTHING: ReadonlySet<string> = new Set(['absent', 'absent_over_time']);
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
			return ofSelector(node, view, timeOf(node, at), subject);
		case 'matrix':
			return ofSelector(node.selector, view, timeOf(node.selector, at), subject);
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
	return needed.map((arg) => presenceOf(arg, view, at, asked)).reduce(worst, 'value');
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

/** Is there a live sample of a series that agrees with the subject wherever both have a label? */
function ofSelector({ matchers }: SelectorNode, view: SeriesView, time: number, subject: Labels): Presence {
	const namesMetric = matchers.some(({ label, op }) => label === METRIC_NAME && op === '=');
	const agreeing = view.select(matchers).filter(({ labels }) => agrees(labels, subject, namesMetric));
	if (agreeing.some((series) => isLive(series, time))) return 'value';
	return agreeing.some(({ source }) => view.failing.has(source)) ? 'error' : 'absent';
}

function agrees(labels: Labels, subject: Labels, namesMetric: boolean): boolean {
	return Object.entries(subject).every(([name, value]) => {
		if (name === METRIC_NAME && namesMetric) return true;
		return !Object.hasOwn(labels, name) || labels[name] === value;
	});
}

function isLive(series: Series, time: number): boolean {
	return new InstantCursor(series).live(time, LOOKBACK_MS) >= 0;
}
