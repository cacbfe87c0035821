import { setImmediate } from 'node:timers/promises';
import type { Service } from '../../model/service.ts';

/** Services in waves: each depends only on services of earlier waves. One that waits for what is not there does not wait. */
export function startOrder(services: readonly Service[]): readonly (readonly Service[])[] {
	const waves: Service[][] = [];
	let waiting = services;
	while (waiting.length > 0) {
		const names = new Set(waiting.map(({ name }) => name));
		const free = waiting.filter(({ dependsOn }) => !dependsOn.some((dependency) => names.has(dependency)));
		// Validation refuses circles; should one come all the same, starting it beats hanging.
		const wave = free.length > 0 ? free : waiting;
		waves.push([...wave]);
		waiting = waiting.filter((service) => !wave.includes(service));
	}
	return waves;
}

/** Services that begin in one turn of the event loop. To start a process takes it some milliseconds. */
const TOGETHER = 4;

/**
 * Starts them wave after wave, a few a turn of the event loop: what says that no more may start, such as the kill switch, must not
 * be seen only after the last of fifty. Returns those that were not begun because `goOn` was false by then.
 */
export async function startInOrder(
	services: readonly Service[],
	goOn: () => boolean,
	start: (service: Service) => Promise<void>,
): Promise<readonly Service[]> {
	const left: Service[] = [];
	for (const wave of startOrder(services)) {
		const begun: Promise<void>[] = [];
		for (const [i, service] of wave.entries()) {
			if (i > 0 && i % TOGETHER === 0) await setImmediate();
			if (goOn()) begun.push(start(service));
			else left.push(service);
		}
		await Promise.all(begun);
	}
	return left;
}
