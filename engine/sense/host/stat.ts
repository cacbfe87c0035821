import type { Labels } from '../../model/series.ts';
import { type CreateArea, single } from './area.ts';

const COUNTERS: Readonly<Record<string, Labels>> = {
	intr: single('node_intr_total'),
	ctxt: single('node_context_switches_total'),
	btime: single('node_boot_time_seconds'),
	processes: single('node_forks_total'),
	procs_running: single('node_procs_running'),
	procs_blocked: single('node_procs_blocked'),
};

/** Interrupts, context switches, forks, run queue and boot time from `/proc/stat`. */
export const createStat: CreateArea = (files) => ({
	name: 'stat',
	read(put) {
		const stat = files.proc('stat');
		if (stat === undefined) return false;
		for (const line of stat.split('\n')) {
			const nameEnd = line.indexOf(' ');
			const labels = COUNTERS[line.slice(0, nameEnd)];
			if (labels === undefined) continue;
			// `intr` goes on with one count per interrupt line, thousands of them: only the sum is wanted.
			const valueEnd = line.indexOf(' ', nameEnd + 1);
			put(labels, Number(line.slice(nameEnd + 1, valueEnd < 0 ? undefined : valueEnd)));
		}
		return true;
	},
});
