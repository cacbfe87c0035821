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
