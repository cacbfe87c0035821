import { isDeepStrictEqual } from 'node:util';
import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseAllDocuments } from 'yaml';
import { EngineError } from '../model/error.ts';
import { isOrder, type ProposedValue, type Scalar } from '../model/proposal.ts';
import { reordered } from './reorder.ts';

/** One value, or the order of one list, of one policy in a file that may hold many. */
export interface Edit {
	readonly policy: string;
	/** E.g. `spec.levels[0].above`, or `spec.ladder`. */
	readonly path: string;
	/** What must stand there now: a stale edit changes nothing. */
	readonly from: ProposedValue;
	readonly to: ProposedValue;
}

type Step = string | number;

/**
 * The file with one scalar exchanged, or with the items of one list in another order, and no other byte: comments, quotes, indents
 * and line ends stay. The result is parsed again and must differ in that alone. Throws EngineError(human) where there is no such
 * value, it is another one, or it cannot be changed alone.
 */
export function editValue(text: string, edit: Edit): string {
	const steps = parsePath(edit.path);
	const documents = parse(text);
	const index = documents.findIndex((document) => holds(document, edit, steps));
	const document = documents[index];
	if (document === undefined) throw noSuchValue(documents, edit, steps);
	const node = find(document.contents, steps);
	const edited = isOrder(edit.to) ? permuted(text, node, placesOf(edit)) : exchanged(text, node, edit.to);
	prove(documents, edited, { index, steps, edit });
	return edited;
}

function exchanged(text: string, node: Node | undefined, to: Scalar): string {
	const [start, end] = node?.range ?? [0, 0];
	return `${text.slice(0, start)}${written(to, node)}${text.slice(end)}`;
}

function permuted(text: string, node: Node | undefined, order: readonly number[]): string {
	if (!isSeq(node)) throw new EngineError('the list stands behind an alias (`*name`); write it out to have it tuned', 'human');
	return reordered(text, node, order);
}

/** Which item comes to each place. */
function placesOf({ policy, path, from, to }: Edit): readonly number[] {
	const [before, after] = [from, to].map((value) => (isOrder(value) ? value : []));
	const places = (after ?? []).map((name) => (before ?? []).indexOf(name));
	if (places.length === before?.length && new Set(places).size === places.length && !places.includes(-1)) return places;
	throw new EngineError(`${policy}: ${path}: ${JSON.stringify(to)} is not the same names in another order`, 'human');
}

/** As `editValue`, over the bytes of a file. Throws EngineError(human) for what is not UTF-8. */
export function editBytes(bytes: Uint8Array, edits: readonly Edit[]): Buffer {
	const text = Buffer.from(bytes).toString('utf8');
	if (!Buffer.from(text).equals(bytes)) throw new EngineError('the file is not UTF-8; save it as UTF-8', 'human');
	// The parser takes a byte order mark for nothing; offsets would be off by one.
	const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
	return Buffer.from(mark + edits.reduce(editValue, text.slice(mark.length)));
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
	const documents = [...parseAllDocuments(text, { logLevel: 'silent', prettyErrors: false, keepSourceTokens: true })] as Document.Parsed[];
	const [error] = documents.flatMap(({ errors }) => errors);
	if (error !== undefined) throw new EngineError(`the file is no YAML: ${error.message}`, 'human');
	return documents;
}

const isPolicy = (document: Document.Parsed, policy: string) => document.getIn(['metadata', 'name']) === policy;

function holds(document: Document.Parsed, { policy, from }: Edit, steps: readonly Step[]): boolean {
	// Every kind of policy has a mode, and two kinds may share a name: it moves where the document itself allows it.
	if (steps[0] === 'mode' && !document.hasIn(['spec', 'tune', 'mode'])) return false;
	return isPolicy(document, policy) && isDeepStrictEqual(shownAs(from, at(document.toJS(), steps)), from);
}

/** A value as an edit names it: of a list that is put in order, the names of its items. */
function shownAs(from: ProposedValue, value: unknown): unknown {
	return isOrder(from) && Array.isArray(value) ? value.map(nameOf) : value;
}

/** Of a rung without a name it is its action, as everywhere. */
function nameOf(item: unknown): unknown {
	const { name, do: action } = (item ?? {}) as Partial<Record<string, unknown>>;
	return name ?? action;
}

function noSuchValue(documents: readonly Document.Parsed[], { policy, path, from }: Edit, steps: readonly Step[]): EngineError {
	const candidates = documents.filter((document) => isPolicy(document, policy));
	if (candidates.length === 0) return new EngineError(`the file holds no policy \`${policy}\``, 'human');
	const found = candidates.map((document) => shownAs(from, at(document.toJS(), steps))).find((value) => value !== undefined);
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

/** The tag under which a number without point or exponent is no number. */
const FLOAT = 'tag:yaml.org,2002:float';

/** What YAML reads as something else than text where it stands bare. */
const NEEDS_QUOTES = /^[\s?:!&*|>%@`'"#]|^- |[,[\]{}]|: | #|:$/;

/** In the quotes that it had, and in some where the new value needs them. */
function written(to: Scalar, node: Node | undefined): string {
	if (isScalar(node) && node.type === 'QUOTE_SINGLE') return `'${String(to).replaceAll("'", "''")}'`;
	if (isScalar(node) && node.type === 'QUOTE_DOUBLE') return JSON.stringify(String(to));
	if (isScalar(node) && node.type !== 'PLAIN') throw new EngineError('a text of several lines is not tuned', 'human');
	if (isScalar(node) && node.tag === FLOAT && /^-?\d+$/.test(String(to))) return `${to}.0`;
	if (isScalar(node) || isAlias(node))
		return typeof to === 'string' && NEEDS_QUOTES.test(to) ? `'${to.replaceAll("'", "''")}'` : String(to);
	throw new EngineError('only a single value can be tuned', 'human');
}

interface Change {
	readonly index: number;
	readonly steps: readonly Step[];
	readonly edit: Edit;
}

/** Reads the result as anyone would, and compares: nothing but the one value, or the one order, may have changed. */
function prove(before: readonly Document.Parsed[], edited: string, { index, steps, edit }: Change): void {
	const wanted = before.map((document) => document.toJS() as unknown);
	wanted[index] = changed(wanted[index], steps, (value) => (isOrder(edit.to) ? inOrder(value, placesOf(edit)) : edit.to));
	const found = readAgain(edited);
	if (!isDeepStrictEqual(found, wanted)) {
		throw new EngineError(`${edit.policy}: ${edit.path} cannot be changed alone; does another value share it by an anchor?`, 'human');
	}
}

/** Undefined for what is no YAML any more, as where an alias has come before its anchor. */
function readAgain(text: string): unknown {
	try {
		return parse(text).map((document) => document.toJS() as unknown);
	} catch {
		return undefined;
	}
}

const inOrder = (value: unknown, places: readonly number[]) => places.map((place) => (value as readonly unknown[])[place]);

function changed(value: unknown, [step, ...rest]: readonly Step[], change: (value: unknown) => unknown): unknown {
	if (step === undefined) return change(value);
	if (Array.isArray(value)) return value.map((item: unknown, i) => (i === step ? changed(item, rest, change) : item));
	const map = value as Readonly<Record<string, unknown>>;
	return { ...map, [step]: changed(map[step], rest, change) };
}
