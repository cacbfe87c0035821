/** What the plain reader does not read itself: not a mistake, only a reason to leave the text to the full parser. */
export class Unusual extends Error {}

/** Deeper, or with more nodes, than anybody writes: the full parser has the limits that people are told of. */
const MAX_DEPTH = 32;
const MAX_NODES = 50_000;

/** Counts what one document holds. */
export class Extent {
	#nodes = 0;
	#depth = 0;

	/** Reads a collection, one level further in. */
	within<T>(read: () => T): T {
		this.#depth++;
		if (this.#depth > MAX_DEPTH) throw new Unusual();
		const value = read();
		this.#depth--;
		return value;
	}

	count(): void {
		this.#nodes++;
		if (this.#nodes > MAX_NODES) throw new Unusual();
	}
}
