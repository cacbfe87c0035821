import type { Alias, Document, Node, Pair, Scalar, YAMLMap } from 'yaml';
import { errorText } from '../model/error.ts';
import type { Finding } from '../model/finding.ts';
import type { Json } from '../model/json.ts';
import { isNestedTooDeeply } from './nesting.ts';
import type { SourceText } from './source-text.ts';
import { library } from './yaml-library.ts';

const MAX_DOCUMENTS = 10_000;
/** Nodes of one document once its aliases are followed: a bound on "a billion laughs". */
const MAX_NODES = 100_000;
const MAX_DEPTH = 64;
/** What a key must never be: it would reach into the prototype of the objects built from it. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const CORE_TAGS = new Set(['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`));

/** The nodes of one document. */
export interface YamlTree {
	readonly root: Node | null;
	/** What each alias stands for. */
	readonly anchored: ReadonlyMap<Alias, Node>;
}

interface YamlRead {
	/** Without the documents that hold nothing. */
	readonly documents: readonly { readonly value: Json; readonly tree: YamlTree }[];
	readonly findings: readonly Finding[];
}

/** Reads all of YAML 1.2; never throws. What is wrong with a document is a finding, and the others are read all the same. */
export function readYamlTrees(source: SourceText): YamlRead {
	const parsed = parseDocuments(source);
	if (!Array.isArray(parsed)) return { documents: [], findings: [parsed] };
	if (parsed.length > MAX_DOCUMENTS) {
		const message = `the file holds ${parsed.length} documents; more than ${MAX_DOCUMENTS} are refused, split it`;
		return { documents: [], findings: [{ rule: 'too-many-documents', severity: 'error', message, ...source.span(0, 1) }] };
	}
	const reads = parsed.map((document) => readDocument(document, source));
	const documents = reads.flatMap((read) => (Array.isArray(read) || read.value === null ? [] : [read]));
	return { documents, findings: reads.filter((read) => Array.isArray(read)).flat() };
}

function parseDocuments(source: SourceText): Document.Parsed[] | Finding {
	const tooDeep = {
		rule: 'yaml-depth',
		severity: 'error',
		message: 'the file is nested too deeply to be read',
		...source.span(0, 1),
	} as const;
	if (isNestedTooDeeply(source.text)) return tooDeep;
	try {
		// Duplicate keys are looked for below, in linear time; line numbers are made from offsets when they are needed.
		const documents = library().parseAllDocuments(source.text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
		return [...documents] as Document.Parsed[];
	} catch (error) {
		if (error instanceof RangeError) return tooDeep;
		return { rule: 'yaml-syntax', severity: 'error', message: errorText(error), ...source.span(0, 1) };
	}
}

/** The document, or what is wrong with it. Of several syntax errors only the first is told: the others follow from it. */
function readDocument(document: Document.Parsed, source: SourceText): YamlRead['documents'][number] | Finding[] {
	const [broken] = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0]);
	if (broken !== undefined) {
		// What is missed only at the end of the file is shown behind the last thing that is there.
		const from = Math.min(broken.pos[0], source.text.trimEnd().length);
		return [
			{
				rule: 'yaml-syntax',
				severity: 'error',
				message: broken.message,
				...source.span(from, Math.min(broken.pos[1], source.endOfLine(from))),
			},
		];
	}
	const { explicit, version } = document.directives?.yaml ?? {};
	if (explicit === true && version !== '1.2') {
		const message = `policies are YAML 1.2, not ${version}; remove the %YAML directive`;
		return [{ rule: 'yaml-version', severity: 'error', message, ...source.span(0, source.endOfLine(0)) }];
	}
	const reader = new Reader(source);
	const root = document.contents as Node | null;
	const value = reader.read(root);
	return reader.findings.length > 0 ? reader.findings : { value, tree: { root, anchored: reader.anchored } };
}

/** Turns nodes into plain values, bounded in size and depth. */
class Reader {
	readonly findings: Finding[] = [];
	/** What each alias stands for. */
	readonly anchored = new Map<Alias, Node>();
	readonly #source: SourceText;
	readonly #yaml = library();
	readonly #anchors = new Map<string, Node>();
	readonly #open = new Set<Node>();
	#nodes = 0;

	constructor(source: SourceText) {
		this.#source = source;
	}

	read(node: Node | null): Json {
		if (node === null || this.#refuses(node)) return null;
		if (this.#yaml.isAlias(node)) return this.#alias(node);
		if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
		if (this.#yaml.isScalar(node)) return this.#scalar(node);
		this.#open.add(node);
		const value = this.#yaml.isMap(node)
			? this.#map(node)
			: this.#yaml.isSeq(node)
				? node.items.map((item) => this.read(item as Node | null))
				: null;
		this.#open.delete(node);
		return value;
	}

	#refuses(node: Node): boolean {
		this.#nodes++;
		if (this.#nodes > MAX_NODES) {
			if (this.#nodes === MAX_NODES + 1)
				this.#report(node, 'yaml-alias', `the document is larger than ${MAX_NODES} nodes once its aliases are followed`);
			return true;
		}
		if (this.#open.size >= MAX_DEPTH) {
			this.#report(node, 'yaml-depth', `nested more than ${MAX_DEPTH} levels deep`);
			this.#nodes = MAX_NODES + 1;
			return true;
		}
		if (node.tag === undefined || CORE_TAGS.has(node.tag)) return false;
		// The core schema sets the tag of a plain value itself only where it was written.
		this.#report(node, 'yaml-tag', `the tag ${node.tag} is not known here; remove it`);
		return true;
	}

	#alias(alias: Alias): Json {
		const node = this.#anchors.get(alias.source);
		if (node === undefined) return this.#report(alias, 'yaml-alias', `the alias *${alias.source} has no anchor &${alias.source} above it`);
		if (this.#open.has(node)) return this.#report(alias, 'yaml-alias', `the alias *${alias.source} stands for something that contains it`);
		this.anchored.set(alias, node);
		return this.read(node);
	}

	#scalar(node: Scalar): Json {
		const { value } = node;
		if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
		return this.#report(node, 'yaml-tag', 'only text, numbers, booleans and null are values');
	}

	#map(map: YAMLMap): Json {
		const value: Record<string, Json> = {};
		for (const pair of map.items as Pair<Node | null, Node | null>[]) {
			const key = this.#key(map, pair.key);
			if (key === undefined) continue;
			if (Object.hasOwn(value, key)) this.#report(pair.key ?? map, 'duplicate-key', `\`${key}\` is given twice; keep one of them`);
			value[key] = this.read(pair.value);
		}
		return value;
	}

	/** Keys are text: `true:` and `80:` are keys by what was written. */
	#key(map: YAMLMap, node: Node | null): string | undefined {
		if (node === null || !this.#yaml.isScalar(node) || node.value === null) {
			this.#report(node ?? map, 'yaml-syntax', 'a key must be text');
			return undefined;
		}
		if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
		const key = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
		if (!FORBIDDEN_KEYS.has(key)) return key;
		this.#report(node, 'forbidden-key', `\`${key}\` is refused as a key; choose another name`);
		return undefined;
	}

	#report(node: Node, rule: string, message: string): null {
		const [from, to] = node.range ?? [0, 1];
		this.findings.push({ rule, severity: 'error', message, ...this.#source.span(from, Math.min(to, this.#source.endOfLine(from))) });
		return null;
	}
}
