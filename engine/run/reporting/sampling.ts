import { setImmediate } from 'node:timers/promises';
import { read } from '../../decide/reading.ts';
import type { Recording } from '../../history/recording.ts';
import { METRIC_NAME } from '../../promql/labels.ts';
import type { Program } from '../../promql/program.ts';
import { createWindows, type Windows } from '../../promql/store/windows.ts';
import { RECORDED } from '../recording.ts';

/** A span of time, epoch ms, and how often signals are looked at in it, ms. */
export interface Looks {
	readonly from: number;
	readonly to: number;
	readonly step: number;
}

/** As `sampleAll`; of several series the highest counts. */
export function sample(
	programs: readonly Program[],
	recording: Recording,
	looks: Looks,
	take: (index: number, at: number, value: number) => void,
): Promise<void> {
	return sampleAll(programs, recording, looks, (index, at, values) => take(index, at, Math.max(...values)));
}

/**
 * Evaluates expressions over a recording at whole multiples of the step. What cannot be read at an instant is no value; where there is
 * none nothing is taken. `index` is that of the program.
 */
export async function sampleAll(
	programs: readonly Program[],
	recording: Recording,
	{ from, to, step }: Looks,
	take: (index: number, at: number, values: readonly number[]) => void,
): Promise<void> {
	const windows = createWindows({ retention: Number.POSITIVE_INFINITY });
	const reach = programs.reduce((most, program) => Math.max(most, program.reach), 0);
	const wanted = (name: string) => programs.some(({ metrics }) => metrics.size === 0 || metrics.has(name));
	let next = Math.ceil(from / step) * step;
	for await (const slice of recording.slices({ from: from - reach, to })) {
		// A running engine has its ticks in between.
		await setImmediate();
		windows.prune(slice.from - reach);
		for (const { labels, source = RECORDED, times, values } of slice.series) {
			if (wanted(labels[METRIC_NAME] ?? '')) windows.load(source, labels, times, values);
		}
		for (next = Math.max(next, Math.ceil(slice.from / step) * step); next < slice.to; next += step) {
			programs.forEach((program, index) => {
				const values = valuesOf(program, windows, next);
				if (values.length > 0) take(index, next, values);
			});
		}
	}
}

function valuesOf(program: Program, windows: Windows, at: number): readonly number[] {
	const readout = read(program, windows, at);
	return readout.kind === 'failed' ? [] : [...readout.elements.values()].map(({ value }) => value).filter(Number.isFinite);
}
