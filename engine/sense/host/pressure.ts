import { type CreateArea, single } from './area.ts';

/** PSI: `some` = at least one task waited, `full` = all did. On the CPU as a whole `full` means nothing (psi.rst). */
const FILES = [
	{ path: 'pressure/cpu', some: single('node_pressure_cpu_waiting_seconds_total') },
	{
		path: 'pressure/memory',
		some: single('node_pressure_memory_waiting_seconds_total'),
		full: single('node_pressure_memory_stalled_seconds_total'),
	},
	{
		path: 'pressure/io',
		some: single('node_pressure_io_waiting_seconds_total'),
		full: single('node_pressure_io_stalled_seconds_total'),
	},
	{ path: 'pressure/irq', full: single('node_pressure_irq_stalled_seconds_total') },
] as const;

/** Microseconds in the file, seconds in the series. */
function total(text: string, kind: 'some' | 'full'): number {
	const line = text.split('\n').find((candidate) => candidate.startsWith(kind));
	return line === undefined ? Number.NaN : Number(line.slice(line.indexOf('total=') + 'total='.length)) / 1e6;
}

/** Pressure stall information; kernels before 4.20, or booted with `psi=0`, have none. */
export const createPressure: CreateArea = (files) => ({
	name: 'pressure',
	read(put) {
		let any = false;
		for (const file of FILES) {
			const text = files.proc(file.path);
			if (text === undefined) continue;
			any = true;
			if ('some' in file) put(file.some, total(text, 'some'));
			if ('full' in file) put(file.full, total(text, 'full'));
		}
		return any;
	},
});
