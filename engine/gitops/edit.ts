import { isDeepStrictEqual } from 'node:util';
import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseAllDocuments } from 'yaml';
import { EngineError } from '../model/error.ts';
import type { Scalar } from '../model/proposal.ts';

/** One value of one policy in a file that may hold many. */
export interface ScalarEdit {
	readonly policy: string;
	/** E.g. `spec.levels[0].above`. */
	readonly path: string;
	/** What must stand there now: a stale edit changes nothing. */
	readonly from: Scalar;
	readonly to: Scalar;
}

type Step = string | number;

/**
 * The file with one scalar exchanged and no other byte: comments, quotes, indents and line ends stay. The result is parsed again
 * and must differ in that value alone. Throws EngineError(human) where there is no such value, it is another one, or it cannot
 * be changed alone.
 */
export function editScalar(text: string, edit: ScalarEdit): string {
	const steps = parsePath(edit.path);
	const documents = parse(text);
	const index = documents.findIndex((document) => holds(document, edit, steps));
	const document = documents[index];
	if (document === undefined) throw noSuchValue(documents, edit, steps);
	const node = find(document.contents, steps);
	const [start, end] = node?.range ?? [0, 0];
	const edited = `${text.slice(0, start)}${written(edit.to, node)}${text.slice(end)}`;
	prove(documents, edited, { index, steps, to: edit.to, edit });
	return edited;
}

/** As `editScalar`, over the bytes of a file. Throws EngineError(human) for what is not UTF-8. */
export function editBytes(bytes: Uint8Array, edits: readonly ScalarEdit[]): Buffer {
	const text = Buffer.from(bytes).toString('utf8');
	if (!Buffer.from(text).equals(bytes)) throw new EngineError('the file is not UTF-8; save it as UTF-8', 'human');
	// The parser takes a byte order mark for nothing; offsets would be off by one.
	const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
	return Buffer.from(mark + edits.reduce(editScalar, text.slice(mark.length)));
}

/** Do two files mean the same, however they are written? */
export function meansTheSame(a: Uint8Array, b: Uint8Array): boolean {
	const [one, other] = [a, b].map((bytes) => parse(Buffer.from(bytes).toString('utf8')).map((document) => document.toJS() as unknown));
	return isDeepStrictEqual(one, other);
}

/** `spec.levels[0].above` as keys and indexes. */
function parsePath(path: string): Step[] {
	const steps = [...path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(([, key, index]) => key ?? Number(index));
	if (steps.length === 0) throw new EngineError(`\`${path}\` names no value`, 'human');
	return steps;
}

function parse(text: string): Document.Parsed[] {
	const documents = [...parseAllDocuments(text, { logLevel: 'silent', prettyErrors: false })] as Document.Parsed[];
	const [error] = documents.flatMap(({ errors }) => errors);
	if (error !== undefined) throw new EngineError(`the file is no YAML: ${error.message}`, 'human');
	return documents;
}

const isPolicy = (document: Document.Parsed, policy: string) => document.getIn(['metadata', 'name']) === policy;

function holds(document: Document.Parsed, { policy, from }: ScalarEdit, steps: readonly Step[]): boolean {
	return isPolicy(document, policy) && at(document.toJS(), steps) === from;
}

function noSuchValue(documents: readonly Document.Parsed[], { policy, path, from }: ScalarEdit, steps: readonly Step[]): EngineError {
	const document = documents.find((candidate) => isPolicy(candidate, policy));
	if (document === undefined) return new EngineError(`the file holds no policy \`${policy}\``, 'human');
	const found = at(document.toJS(), steps);
	const instead = found === undefined ? 'nothing' : JSON.stringify(found);
	return new EngineError(`${policy}: ${path} is ${instead}, not ${JSON.stringify(from)}; the file has changed since`, 'human');
}

function at(value: unknown, steps: readonly Step[]): unknown {
	return steps.reduce<unknown>((rest, step) => (rest as Record<Step, unknown> | null | undefined)?.[step], value);
}

/** The node as written: an alias is found as such, for what it stands for is not to change elsewhere. */
function find(root: Node | null, steps: readonly Step[]): Node | undefined {
	let node = root;
	for (const step of steps) {
		if (isMap(node)) node = (node.items.find(({ key }) => isScalar(key) && key.value === step)?.value as Node | null | undefined) ?? null;
		else if (isSeq(node)) node = (node.items[Number(step)] as Node | undefined) ?? null;
		else throw new EngineError('the value stands behind an alias (`*name`); write it out to have it tuned', 'human');
	}
	return node ?? undefined;
}

/** What YAML reads as something else than text where it stands bare. */
const NEEDS_QUOTES = /^[\s?:!&*|>%@`'"#]|^- |[,[\]{}]|: | #|:$/;

/** In the quotes that it had, and in some where the new value needs them. */
function written(to: Scalar, node: Node | undefined): string {
	if (isScalar(node) && node.type === 'QUOTE_SINGLE') return `'${String(to).replaceAll("'", "''")}'`;
	if (isScalar(node) && node.type === 'QUOTE_DOUBLE') return JSON.stringify(String(to));
	if (isScalar(node) && node.type !== 'PLAIN') throw new EngineError('a text of several lines is not tuned', 'human');
	if (isScalar(node) || isAlias(node))
		return typeof to === 'string' && NEEDS_QUOTES.test(to) ? `'${to.replaceAll("'", "''")}'` : String(to);
	throw new EngineError('only a single value can be tuned', 'human');
}

interface Change {
	readonly index: number;
	readonly steps: readonly Step[];
	readonly to: Scalar;
	readonly edit: ScalarEdit;
}

/** Reads the result as anyone would, and compares: nothing but the one value may have changed. */
function prove(before: readonly Document.Parsed[], edited: string, { index, steps, to, edit }: Change): void {
	const wanted = before.map((document) => document.toJS() as unknown);
	wanted[index] = replaced(wanted[index], steps, to);
	const found = parse(edited).map((document) => document.toJS() as unknown);
	if (!isDeepStrictEqual(found, wanted)) {
		throw new EngineError(`${edit.policy}: ${edit.path} cannot be changed alone; does another value share it by an anchor?`, 'human');
	}
}

function replaced(value: unknown, [step, ...rest]: readonly Step[], to: Scalar): unknown {
	if (step === undefined) return to;
	if (Array.isArray(value)) return value.map((item: unknown, i) => (i === step ? replaced(item, rest, to) : item));
	const map = value as Readonly<Record<string, unknown>>;
	return { ...map, [step]: replaced(map[step], rest, to) };
}
