import type { Policy, PolicySet } from '../decide/policy-set.ts';
import type { Actuator } from '../model/actuator.ts';
import type { Finding } from '../model/finding.ts';
import type { Json } from '../model/json.ts';
import { ActionCatalogue } from './actions.ts';
import { compilePolicy } from './compile/index.ts';
import { diagnose } from './diagnose.ts';
import { Expressions } from './expressions.ts';
import { decode, type FileTree, readFileTree } from './files.ts';
import { type LintContext, lint } from './lint/index.ts';
import { nearest } from './nearest.ts';
import { Place } from './place.ts';
import { type Named, resolveReferences } from './references.ts';
import { SourceText } from './source-text.ts';
import { validators } from './validators.gen.ts';
import { parseYaml, type YamlDocument } from './yaml.ts';

const KINDS = Object.keys(validators);

export interface LoadOptions {
	/** What the files are a revision of; carried into the set as it is. */
	readonly revision: string;
	/** What `do` may name. */
	readonly actuators: readonly Actuator[];
	/** Look also for what is allowed and yet hardly meant: warnings and infos. */
	readonly lint?: LintContext;
}

export interface Loaded {
	/** Absent where any finding is an error: a set applies whole or not at all. */
	readonly policySet?: PolicySet;
	readonly files: number;
	/** Number of documents that are a policy, faulty ones included. */
	readonly policies: number;
	/** By file, line and column. */
	readonly findings: readonly Finding[];
}

/**
 * Reads, checks and compiles policies. All paths together are one set: references may cross files. The same files always give
 * the same answer. Throws UsageError where a path is not there; everything else that is wrong is a finding.
 */
export function loadPolicies(paths: readonly string[], options: LoadOptions): Loaded {
	return compileTree(readFileTree(paths), options);
}

/** As `loadPolicies`, from files that were read elsewhere: a commit, say. */
export function compileFiles(files: readonly { readonly path: string; readonly bytes: Uint8Array }[], options: LoadOptions): Loaded {
	const read = files.map(({ path, bytes }) => decode(path, bytes));
	const sources = read.filter((file) => file instanceof SourceText);
	const findings = read.flatMap((file) => (file instanceof SourceText ? [] : [file]));
	return compileTree({ sources, files: files.length, findings }, options);
}

function compileTree(tree: FileTree, options: LoadOptions): Loaded {
	const loaded = compileSources(tree.sources, options);
	const findings = [...tree.findings, ...loaded.findings].sort(byPlace);
	if (tree.findings.length === 0) return { ...loaded, files: tree.files, findings };
	return { files: tree.files, policies: loaded.policies, findings };
}

function compileSources(sources: readonly SourceText[], options: LoadOptions): Loaded {
	const actions = new ActionCatalogue(options.actuators);
	const expressions = new Expressions();
	const findings: Finding[] = [];
	const named: Named[] = [];
	for (const source of sources) {
		const { documents, findings: broken } = parseYaml(source);
		findings.push(...broken);
		if (documents.length === 0 && broken.length === 0) findings.push(noPolicy(source));
		for (const document of documents) {
			const place = new Place(document.locator);
			named.push(readPolicy(document, place, { actions, expressions }));
		}
	}
	resolveReferences(named);
	const sound = findings.length === 0 && named.every(({ place }) => place.findings.length === 0);
	if (sound && options.lint !== undefined) lint(named, options.lint);
	findings.push(...named.flatMap(({ place }) => place.findings));
	const policies = named.length;
	const sorted = findings.sort(byPlace);
	if (!sound) return { files: sources.length, policies, findings: sorted };
	const compiled = named.flatMap(({ policy }) => (policy === undefined ? [] : [policy]));
	return { policySet: policySet(options.revision, compiled), files: sources.length, policies, findings: sorted };
}

function noPolicy(source: SourceText): Finding {
	return { rule: 'no-policy', severity: 'error', message: 'the file holds no policy; remove it or write one', ...source.span(0, 1) };
}

/** One document as a policy. It keeps its name where it is faulty, so that references to it are not reported as well. */
function readPolicy(document: YamlDocument, place: Place, tools: { actions: ActionCatalogue; expressions: Expressions }): Named {
	const value = document.value;
	const kind = kindOf(value, place);
	const name = nameOf(value);
	if (kind === undefined) return { kind: '', name, value, place };
	const validate = validators[kind];
	const policy = validate !== undefined && diagnose(validate, value, place) ? compilePolicy(value, { ...tools, place }) : undefined;
	return { kind, name, value, place, ...(policy === undefined ? {} : { policy }) };
}

function kindOf(value: Json, place: Place): string | undefined {
	if (value === null || typeof value !== 'object' || Array.isArray(value)) {
		place.value([], 'wrong-type', 'a policy is a mapping with apiVersion, kind, metadata and spec');
		return undefined;
	}
	const { kind } = value as { kind?: Json };
	if (kind === undefined) {
		place.key([], 'missing-key', `a policy needs \`kind\`: ${KINDS.join(', ')}`);
		return undefined;
	}
	if (typeof kind === 'string' && KINDS.includes(kind)) return kind;
	const meant = typeof kind === 'string' ? nearest(kind, KINDS) : undefined;
	if (meant !== undefined) place.value(['kind'], 'unknown-kind', `unknown kind, did you mean \`${meant}\`?`, meant);
	else place.value(['kind'], 'unknown-kind', `unknown kind; known are ${KINDS.join(', ')}`);
	return undefined;
}

function nameOf(value: Json): string | undefined {
	const name = (value as { metadata?: { name?: unknown } } | null)?.metadata?.name;
	return typeof name === 'string' ? name : undefined;
}

const byPlace = (a: Finding, b: Finding) =>
	compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule) || compareText(a.message, b.message);

/** By code units, not by locale: the same on every host. */
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function policySet(revision: string, policies: readonly Policy[]): PolicySet {
	const of = <K extends Policy['kind']>(kind: K) =>
		policies.filter((policy): policy is Extract<Policy, { kind: K }> => policy.kind === kind).sort((a, b) => compareText(a.name, b.name));
	return {
		revision,
		detectors: of('Detector'),
		thresholds: of('Threshold'),
		playbooks: of('Playbook'),
		scaling: of('ScalingRule'),
		guardrails: of('Guardrail'),
		agents: of('Agent'),
		sources: of('Source'),
		services: of('Service'),
	};
}
