/** Resolves when the work has ended, or the patience (ms). */
export async function withinTime(work: Promise<void>, patience: number): Promise<void> {
	let timer: NodeJS.Timeout | undefined;
	const over = new Promise<void>((resolve) => {
		timer = setTimeout(resolve, patience);
	});
	await Promise.race([work, over]);
	clearTimeout(timer);
}
