/**
 * Lets callers share slow writes: one is under way at a time, and who asks meanwhile gets the next one, which takes all
 * that was queued until it starts. `queued` counts everything ever queued; who asks when nothing came since gets the present one.
 */
export function groupCommit(write: () => Promise<void>, queued: () => number): () => Promise<void> {
	let present: Promise<void> | undefined;
	let next: Promise<void> | undefined;
	let included = 0;

	function start(): Promise<void> {
		included = queued();
		present = write().finally(() => {
			present = undefined;
		});
		return present;
	}

	return () => {
		if (next !== undefined) return next;
		if (present === undefined) return start();
		if (queued() === included) return present;
		next = present
			.catch(() => undefined) // its error goes to those who share it
			.then(() => {
				next = undefined;
				return start();
			});
		return next;
	};
}
