import { RE2JS } from 're2js';
import type { Labels } from '../../model/series.ts';
import { distinctly } from '../eval/distinct.ts';
import type { Builder, VectorEval } from '../eval/node.ts';
import type { Run } from '../eval/run.ts';
import { compareLabels, labelValue, withLabels } from '../labels.ts';
import type { CallNode, Expr } from '../parse/ast.ts';
import { isText } from '../parse/string.ts';
import { QueryError } from '../query-error.ts';
import { naturalOrder } from './natural-order.ts';
import { warnSortIneffective } from './vector.ts';

type Build = (call: CallNode, builder: Builder) => VectorEval;

/** Longer values come from joining a label with itself over and over. */
const MAX_LABEL = 16_384;
/** What a character of a label value costs a pattern. */
const CHARACTER_WORK = 20;

function checkName(name: string, what: string, call: string): void {
	if (name === '' || !isText(name)) throw new QueryError('argument', `invalid ${what} label name in ${call}(): ${JSON.stringify(name)}`);
}

/** A function of each element's labels; its answers are remembered by label set. */
function relabel(operand: Expr | undefined, builder: Builder, of: (labels: Labels, run: Run) => Labels): VectorEval {
	const elements = operand ? builder.vector(operand) : () => [];
	const known = new WeakMap<Labels, Labels>();
	const distinct = distinctly();
	return (at, run) =>
		distinct(
			elements(at, run).map(({ labels, value }) => {
				const changed = known.get(labels) ?? of(labels, run);
				known.set(labels, changed);
				return { labels: changed, value };
			}),
		);
}

function setLabel(labels: Labels, name: string, value: string): Labels {
	if (value.length > MAX_LABEL) throw new QueryError('limit', `label "${name}" would become longer than ${MAX_LABEL} characters`);
	return withLabels(labels, [[name, value]]);
}

const labelReplace: Build = ({ args: [operand, ...rest] }, builder) => {
	const [target = '', replacement = '', source = '', pattern = ''] = rest.map((arg) => builder.text(arg));
	checkName(target, 'destination', 'label_replace');
	const regex = compile(pattern);
	return relabel(operand, builder, (labels, run) => {
		const value = labelValue(labels, source);
		run.spend((value.length + 1) * CHARACTER_WORK);
		const matcher = regex.matcher(value);
		if (!matcher.find()) return labels;
		const group = (index: number) => (index <= matcher.groupCount() ? (matcher.group(index) ?? '') : '');
		return setLabel(labels, target, expand(replacement, group, regex.namedGroups()));
	});
};

function compile(pattern: string): RE2JS {
	try {
		return RE2JS.compile(`^(?s:${pattern})$`);
	} catch {
		throw new QueryError('argument', `invalid regular expression in label_replace(): ${pattern}`);
	}
}

/** Go's template syntax: `$1`, `${1}`, `$name`, `${name}`, `$$`; what names no group is empty. */
function expand(template: string, group: (index: number) => string, names: Readonly<Record<string, number>>): string {
	return template.replace(/\$(?:(\$)|(\w+)|\{(\w+)\})/g, (_, dollar?: string, bare?: string, braced?: string) => {
		if (dollar) return '$';
		const name = bare ?? braced ?? '';
		const index = /^\d+$/.test(name) ? Number(name) : Object.hasOwn(names, name) ? names[name] : undefined;
		return index === undefined ? '' : group(index);
	});
}

const labelJoin: Build = ({ args: [operand, ...rest] }, builder) => {
	const [target = '', separator = '', ...sources] = rest.map((arg) => builder.text(arg));
	for (const source of sources) checkName(source, 'source', 'label_join');
	checkName(target, 'destination', 'label_join');
	return relabel(operand, builder, (labels) =>
		setLabel(labels, target, sources.map((source) => labelValue(labels, source)).join(separator)),
	);
};

const sortByLabel =
	(sign: 1 | -1): Build =>
	({ args: [operand, ...rest], from }, builder) => {
		const elements = operand ? builder.vector(operand) : () => [];
		const names = rest.map((arg) => builder.text(arg));
		const compare = (a: Labels, b: Labels) => {
			for (const name of names) {
				const order = naturalOrder(labelValue(a, name), labelValue(b, name));
				if (order !== 0) return order;
			}
			return compareLabels(a, b);
		};
		return (at, run) => {
			warnSortIneffective(run, from);
			return [...elements(at, run)].sort((a, b) => sign * compare(a.labels, b.labels));
		};
	};

export const LABEL_FUNCTIONS: ReadonlyMap<string, Build> = new Map<string, Build>([
	['label_replace', labelReplace],
	['label_join', labelJoin],
	['sort_by_label', sortByLabel(1)],
	['sort_by_label_desc', sortByLabel(-1)],
]);
