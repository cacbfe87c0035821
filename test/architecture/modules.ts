import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'oxc-parser';

/** A module as the rules see it: what it names, how long it is, what it takes from the surroundings. */
export interface Module {
	/** From the repository's root, with `/`. */
	readonly path: string;
	readonly lines: number;
	readonly imports: readonly Import[];
	readonly functions: readonly FunctionSize[];
	/** Free-standing names it mentions, `Math.random` as one; properties and keys do not count. */
	readonly names: readonly Mention[];
	/** `any`, `@ts-ignore` and their kin. */
	readonly escapes: readonly Mention[];
}

export interface Import {
	readonly specifier: string;
	readonly line: number;
	/** Path of the imported module; absent for a package or a `node:` module. */
	readonly target?: string;
}

export interface FunctionSize {
	readonly line: number;
	readonly lines: number;
}

export interface Mention {
	readonly name: string;
	readonly line: number;
}

interface Node {
	readonly type: string;
	readonly start: number;
	readonly end: number;
	readonly [key: string]: unknown;
}

/** Files that are modules of the product: no tests, no generated code. */
export function modulePaths(root: string, folders: readonly string[]): string[] {
	return folders
		.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => posix.join(folder, file)))
		.filter((file) => /\.c?[jt]s$/.test(file) && !/\.(test|bench)\.ts$|\.gen\.[jt]s$|\/testdata\//.test(file))
		.sort();
}

export function readModules(root: string, folders: readonly string[]): Module[] {
	return modulePaths(root, folders).map((path) => parseModule(path, readFileSync(join(root, path), 'utf8')));
}

export function parseModule(path: string, text: string): Module {
	const { program, comments, errors } = parseSync(path, text, { lang: 'ts', sourceType: 'module' });
	if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
	const lineOf = lineIndex(text);
	const found = { imports: [] as Import[], functions: [] as FunctionSize[], names: [] as Mention[], escapes: [] as Mention[] };
	walk(program as unknown as Node, undefined, '', (node, parent, key) => {
		const line = lineOf(node.start);
		const specifier = importedBy(node);
		if (specifier !== undefined) found.imports.push(toImport(path, specifier, line));
		if (isFunctionWithBody(node)) found.functions.push({ line, lines: lineOf(node.end) - line + 1 });
		if (node.type === 'TSAnyKeyword') found.escapes.push({ name: 'any', line });
		const name = mentionedBy(node, parent, key);
		if (name !== undefined) found.names.push({ name, line });
	});
	for (const comment of comments) {
		const [pragma] = /@ts-(ignore|expect-error|nocheck)/.exec(comment.value) ?? [];
		if (pragma !== undefined) found.escapes.push({ name: pragma, line: lineOf(comment.start) });
	}
	return { path, lines: text.trimEnd().split('\n').length, ...found };
}

type Visit = (node: Node, parent: Node | undefined, key: string) => void;

function walk(node: Node, parent: Node | undefined, key: string, visit: Visit): void {
	visit(node, parent, key);
	for (const [childKey, value] of Object.entries(node)) {
		for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, node, childKey, visit);
	}
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** What a node imports, whichever of the six ways it does so; `<computed>` when only the running program knows. */
function importedBy(node: Node): string | undefined {
	switch (node.type) {
		case 'ImportDeclaration':
		case 'ExportAllDeclaration':
		case 'ImportExpression':
		case 'TSImportType':
			return literal(node.source) ?? '<computed>';
		case 'ExportNamedDeclaration':
			return literal(node.source);
		case 'NewExpression':
			return workerFile(node);
		case 'CallExpression':
			return requiredFile(node);
		default:
			return undefined;
	}
}

/** `new URL('./worker.ts', import.meta.url)` names a module too. */
function workerFile(node: Node): string | undefined {
	if (!isNode(node.callee) || node.callee.name !== 'URL' || !Array.isArray(node.arguments)) return undefined;
	const file = literal(node.arguments[0]);
	return file !== undefined && /^\.{1,2}\/.*\.[jt]s$/.test(file) ? file : undefined;
}

/** What runs before anything is built is CommonJS. */
function requiredFile(node: Node): string | undefined {
	if (!isNode(node.callee) || node.callee.name !== 'require' || !Array.isArray(node.arguments)) return undefined;
	return literal(node.arguments[0]) ?? '<computed>';
}

function literal(node: unknown): string | undefined {
	return isNode(node) && node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}

function toImport(from: string, specifier: string, line: number): Import {
	if (!specifier.startsWith('.')) return { specifier, line };
	const target = posix.normalize(posix.join(posix.dirname(from), specifier));
	// What was built stands for its source.
	return { specifier, line, target: target.replace(/^dist\/engine\//, 'engine/') };
}

/** One-expression arrows are left out: they would only lower the percentile. */
function isFunctionWithBody(node: Node): boolean {
	if (node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression') return isNode(node.body);
	return node.type === 'ArrowFunctionExpression' && isNode(node.body) && node.body.type === 'BlockStatement';
}

/** Positions where an identifier is a label of something else rather than a use of what it names. */
const LABEL_POSITIONS: Readonly<Record<string, string>> = {
	MemberExpression: 'property',
	Property: 'key',
	MethodDefinition: 'key',
	PropertyDefinition: 'key',
	TSPropertySignature: 'key',
	TSMethodSignature: 'key',
	TSQualifiedName: 'right',
	ImportSpecifier: 'imported',
	ExportSpecifier: 'exported',
};

function mentionedBy(node: Node, parent: Node | undefined, key: string): string | undefined {
	if (node.type === 'MemberExpression' && isNode(node.object) && node.object.name === 'Math') return `Math.${memberName(node)}`;
	if (node.type !== 'Identifier' || typeof node.name !== 'string') return undefined;
	const isLabel = parent !== undefined && LABEL_POSITIONS[parent.type] === key && parent.computed !== true;
	return isLabel ? undefined : node.name;
}

function memberName(node: Node): string {
	if (!isNode(node.property)) return '<computed>';
	if (node.computed === true) return literal(node.property) ?? '<computed>';
	return String(node.property.name);
}

/** Offset -> line, counted from 1. */
function lineIndex(text: string): (offset: number) => number {
	const starts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
	return (offset) => {
		let low = 0;
		let high = starts.length;
		while (high - low > 1) {
			const middle = (low + high) >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle;
		}
		return low + 1;
	};
}
