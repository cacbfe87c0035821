/** What an instance is told to do. */
export type Order = 'start' | 'stop' | 'restart';

/** Orders to one instance: one at a time, in the order given; one that is given again while it flies joins the first. */
export class Flight {
	#last: { readonly order: Order; readonly end: Promise<void> } | undefined;

	fly(order: Order, work: () => Promise<void>): Promise<void> {
		if (this.#last?.order === order) return this.#last.end;
		const before = this.#last?.end ?? Promise.resolve();
		// The one before has told its own caller about its error.
		const end = before.catch(() => undefined).then(work);
		const flying = { order, end };
		this.#last = flying;
		const land = () => {
			if (this.#last === flying) this.#last = undefined;
		};
		end.then(land, land);
		return end;
	}
}
