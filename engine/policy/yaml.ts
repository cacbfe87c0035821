import type { Finding } from '../model/finding.ts';
import type { Json } from '../model/json.ts';
import { Locator } from './locate.ts';
import { type PlainDocument, readPlainYaml } from './plain-yaml/read.ts';
import { SourceText } from './source-text.ts';
import { readYamlTrees } from './yaml-tree.ts';

/** One document: its plain value, and where each part of it stands. */
export interface YamlDocument {
	readonly value: Json;
	readonly locator: Locator;
}

export interface YamlFile {
	/** Without the documents that hold nothing. */
	readonly documents: readonly YamlDocument[];
	readonly findings: readonly Finding[];
}

/**
 * Reads YAML 1.2; never throws. What is wrong with a document is a finding, and the others are read all the same. Plain text is read
 * in one go, and where its parts stand is looked up only once somebody asks; the full parser reads all else, mistakes included.
 */
export function parseYaml(source: SourceText): YamlFile {
	const plain = readPlainYaml(source.text);
	if (plain !== undefined) return { documents: plain.map((document) => readable(document, source)), findings: [] };
	const { documents, findings } = readYamlTrees(source);
	return {
		documents: documents.map(({ value, tree }) => ({
			value,
			locator: new Locator(source, { text: source.text, from: 0, tree: () => tree }),
		})),
		findings,
	};
}

function readable({ value, from, to }: PlainDocument, source: SourceText): YamlDocument {
	const text = source.text.slice(from, to);
	const tree = () => readYamlTrees(new SourceText(source.file, text)).documents[0]?.tree ?? { root: null, anchored: new Map() };
	return { value, locator: new Locator(source, { text, from, tree }) };
}
