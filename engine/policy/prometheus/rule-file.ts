import { readFileSync } from 'node:fs';
import type { Finding } from '../../model/finding.ts';
import type { Json } from '../../model/json.ts';
import type { Span } from '../../model/origin.ts';
import { parseDuration } from '../../model/quantity.ts';
import type { LooseLabels, PrometheusRule, RuleFile } from '../../model/rule-files.gen.ts';
import type { Program } from '../../promql/program.ts';
import { diagnose } from '../diagnose.ts';
import { Expressions } from '../expressions.ts';
import { decode } from '../files.ts';
import type { Path } from '../locate.ts';
import { Place } from '../place.ts';
import { validators } from '../rule-file-validators.gen.ts';
import { SourceText } from '../source-text.ts';
import { parseYaml } from '../yaml.ts';
import { templateProblem } from './template/index.ts';

export type TextMap = Readonly<Record<string, string>>;

/** A rule as it stands in its file. Durations in ms; texts may hold Go templates. */
export type Rule = {
	readonly name: string;
	readonly group: string;
	readonly expr: string;
	/** Absent where the expression is wrong, which is then among the findings. */
	readonly program?: Program;
	readonly labels: TextMap;
	/** Where the rule stands. */
	readonly origin: Span;
} & (
	| { readonly kind: 'record' }
	| { readonly kind: 'alert'; readonly for: number; readonly keepFiringFor: number; readonly annotations: TextMap }
);

export interface RuleGroup {
	readonly name: string;
	/** Most results that one rule may give; 0 = any number. */
	readonly limit: number;
	readonly rules: readonly Rule[];
}

export interface RuleFileRead {
	readonly groups: readonly RuleGroup[];
	readonly findings: readonly Finding[];
}

const RECORD = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/;

/** Reads a file of Prometheus rules. Throws the file system's error where it cannot be read; all else is a finding. */
export function readRuleFile(path: string): RuleFileRead {
	const source = decode(path, readFileSync(path));
	if (!(source instanceof SourceText)) return { groups: [], findings: [source] };
	const { documents, findings } = parseYaml(source);
	const reads = documents.map(({ value, locator }) => readDocument(value, new Place(locator)));
	return {
		groups: reads.flatMap(({ groups }) => groups),
		findings: [...findings, ...reads.flatMap((read) => read.findings)],
	};
}

function readDocument(value: Json, place: Place): RuleFileRead {
	const validate = validators.RuleFile;
	if (validate === undefined || !diagnose(validate, value, place)) return { groups: [], findings: place.findings };
	const expressions = new Expressions();
	const { groups } = value as unknown as RuleFile;
	const read = groups.map((group, g) => ({
		name: group.name,
		limit: group.limit,
		rules: group.rules.map((rule, r) => {
			const labels = texts({ ...group.labels, ...rule.labels });
			return readRule(rule, { group: group.name, labels, path: ['groups', g, 'rules', r] }, place, expressions);
		}),
	}));
	checkNames(groups, place);
	return { groups: read, findings: place.findings };
}

interface Setting {
	readonly group: string;
	readonly labels: TextMap;
	readonly path: Path;
}

function readRule(rule: PrometheusRule, { group, labels, path }: Setting, place: Place, expressions: Expressions): Rule {
	const expr = String(rule.expr);
	const program = expressions.signal(expr, [...path, 'expr'], place);
	const origin = place.origin([...path, rule.alert === undefined ? 'record' : 'alert']);
	const common = { group, expr, labels, origin, ...(program === undefined ? {} : { program }) };
	if (rule.alert === undefined) {
		const name = rule.record ?? '';
		if (!RECORD.test(name)) place.value([...path, 'record'], 'bad-name', `\`${name}\` is no metric name`);
		return { kind: 'record', name, ...common };
	}
	const annotations = texts(rule.annotations);
	checkTemplates({ labels: rule.labels, annotations: rule.annotations }, path, place);
	return { kind: 'alert', name: rule.alert, ...common, for: ms(rule.for), keepFiringFor: ms(rule.keep_firing_for), annotations };
}

function checkTemplates(maps: Readonly<Record<string, LooseLabels>>, path: Path, place: Place): void {
	for (const [key, map] of Object.entries(maps)) {
		for (const [name, text] of Object.entries(texts(map))) {
			const problem = templateProblem(text);
			if (problem !== undefined) place.value([...path, key, name], 'bad-template', `the template of \`${name}\` is wrong: ${problem}`);
		}
	}
}

function checkNames(groups: RuleFile['groups'], place: Place): void {
	const seen = new Set<string>();
	groups.forEach(({ name }, g) => {
		if (seen.has(name)) place.value(['groups', g, 'name'], 'duplicate-name', `there is already a group \`${name}\` in this file`);
		seen.add(name);
	});
}

const ms = (duration: string | number) => parseDuration(String(duration)) ?? 0;

export function texts(labels: LooseLabels): TextMap {
	return Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, String(value)]));
}
