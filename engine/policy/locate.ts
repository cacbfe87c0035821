import type { Node, Scalar } from 'yaml';
import type { Span } from '../model/origin.ts';
import { ScalarMap } from './scalar-map.ts';
import type { SourceText } from './source-text.ts';
import { library } from './yaml-library.ts';
import type { YamlTree } from './yaml-tree.ts';

/** From the root of a document to a value: keys and indexes, as in `spec.levels[0].above`. */
export type Path = readonly (string | number)[];

interface Found {
	/** The key that holds the value; absent in lists and at the root. */
	readonly key?: Node;
	/** Absent where a key stands alone. */
	readonly value?: Node;
}

/** A document within its file, which begins at `from`; its tree is made when a place is first looked for. */
export interface DocumentText {
	readonly text: string;
	readonly from: number;
	readonly tree: () => YamlTree;
}

/** Knows where each part of a document stands. Aliases are followed: what is wrong is wrong where it was written. */
export class Locator {
	readonly #source: SourceText;
	readonly #document: DocumentText;
	#made: YamlTree | undefined;

	constructor(source: SourceText, document: DocumentText) {
		this.#source = source;
		this.#document = document;
	}

	get #tree(): YamlTree {
		this.#made ??= this.#document.tree();
		return this.#made;
	}

	/** As `value`, looked for when it is first read; until then it keeps no more than the text. */
	origin(path: Path): Span {
		const [source, document] = [this.#source, this.#document];
		let found: Span | undefined;
		const span = () => {
			found ??= new Locator(source, document).value(path);
			return found;
		};
		return {
			file: source.file,
			get line() {
				return span().line;
			},
			get column() {
				return span().column;
			},
			get endLine() {
				return span().endLine;
			},
			get endColumn() {
				return span().endColumn;
			},
		};
	}

	/** The value at a path, or the key where there is no value. */
	value(path: Path): Span {
		const { key, value } = this.#find(path);
		const written = value?.range != null && value.range[1] > value.range[0];
		return this.#span(written ? value : (key ?? value));
	}

	/** Is there a value at the path, rather than a default? */
	holds(path: Path): boolean {
		const parent = this.#find(path.slice(0, -1)).value;
		const step = path.at(-1);
		return step !== undefined && this.#step(parent, step)?.value !== undefined;
	}

	/** The key at a path. The whole document has none: its first key stands for it. */
	key(path: Path): Span {
		const { key, value } = this.#find(path);
		const first = path.length === 0 && library().isMap(value) ? (value.items[0]?.key as Node | undefined) : undefined;
		return this.#span(key ?? first ?? value);
	}

	/** A part of the text at a path, by offsets in the text's value. */
	inside(path: Path, from: number, to: number): Span {
		const { value } = this.#find(path);
		if (value === undefined || !library().isScalar(value) || typeof value.value !== 'string') return this.value(path);
		const { text, from: start } = this.#document;
		const map = new ScalarMap(text, value as Scalar<string>);
		return this.#source.span(start + map.start(from), start + map.end(to));
	}

	#span(node: Node | undefined): Span {
		const [from, to] = ((node ?? this.#tree.root)?.range ?? [0, 1]).map((at) => this.#document.from + at) as [number, number];
		// Of a block only the first line: a whole mapping says nothing about the place.
		return this.#source.span(from, Math.min(to, this.#source.endOfLine(from)));
	}

	#find(path: Path): Found {
		let found: Found = this.#tree.root === null ? {} : { value: this.#tree.root };
		for (const step of path) {
			const next = this.#step(found.value, step);
			if (next === undefined) return found;
			found = next;
		}
		return found;
	}

	#step(node: Node | undefined, step: string | number): Found | undefined {
		if (library().isMap(node)) {
			const pair = node.items.find(({ key }) => library().isScalar(key) && (key.value === step || key.source === String(step)));
			return pair === undefined ? undefined : { key: pair.key as Node, ...this.#resolved(pair.value as Node | null) };
		}
		if (library().isSeq(node)) {
			const item = node.items[Number(step)] as Node | undefined;
			return item === undefined ? undefined : this.#resolved(item);
		}
		return undefined;
	}

	#resolved(node: Node | null): Found {
		if (node === null) return {};
		const target = library().isAlias(node) ? this.#tree.anchored.get(node) : node;
		return target === undefined ? {} : { value: target };
	}
}
