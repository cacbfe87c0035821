import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { Span } from '../model/origin.ts';
import { ScalarMap } from './scalar-map.ts';
import type { SourceText } from './source-text.ts';

/** From the root of a document to a value: keys and indexes, as in `spec.levels[0].above`. */
export type Path = readonly (string | number)[];

interface Found {
	/** The key that holds the value; absent in lists and at the root. */
	readonly key?: Node;
	/** Absent where a key stands alone. */
	readonly value?: Node;
}

/** Knows where each part of a document stands. Aliases are followed: what is wrong is wrong where it was written. */
export class Locator {
	readonly #source: SourceText;
	readonly #root: Node | null;
	readonly #anchored: ReadonlyMap<Alias, Node>;

	constructor(source: SourceText, root: Node | null, anchored: ReadonlyMap<Alias, Node>) {
		this.#source = source;
		this.#root = root;
		this.#anchored = anchored;
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
		const first = path.length === 0 && isMap(value) ? (value.items[0]?.key as Node | undefined) : undefined;
		return this.#span(key ?? first ?? value);
	}

	/** A part of the text at a path, by offsets in the text's value. */
	inside(path: Path, from: number, to: number): Span {
		const { value } = this.#find(path);
		if (value === undefined || !isScalar(value) || typeof value.value !== 'string') return this.value(path);
		const map = new ScalarMap(this.#source.text, value as Scalar<string>);
		return this.#source.span(map.start(from), map.end(to));
	}

	#span(node: Node | undefined): Span {
		const [from, to] = (node ?? this.#root)?.range ?? [0, 1];
		// Of a block only the first line: a whole mapping says nothing about the place.
		return this.#source.span(from, Math.min(to, this.#source.endOfLine(from)));
	}

	#find(path: Path): Found {
		let found: Found = this.#root === null ? {} : { value: this.#root };
		for (const step of path) {
			const next = this.#step(found.value, step);
			if (next === undefined) return found;
			found = next;
		}
		return found;
	}

	#step(node: Node | undefined, step: string | number): Found | undefined {
		if (isMap(node)) {
			const pair = node.items.find(({ key }) => isScalar(key) && (key.value === step || key.source === String(step)));
			return pair === undefined ? undefined : { key: pair.key as Node, ...this.#resolved(pair.value as Node | null) };
		}
		if (isSeq(node)) {
			const item = node.items[Number(step)] as Node | undefined;
			return item === undefined ? undefined : this.#resolved(item);
		}
		return undefined;
	}

	#resolved(node: Node | null): Found {
		if (node === null) return {};
		const target = isAlias(node) ? this.#anchored.get(node) : node;
		return target === undefined ? {} : { value: target };
	}
}
