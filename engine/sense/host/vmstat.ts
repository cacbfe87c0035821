import type { Labels } from '../../model/series.ts';
import { type CreateArea, single } from './area.ts';

/** node_exporter's own choice of fields: paging, swapping, faults, OOM kills. */
const WANTED = /^(oom_kill|pgpg|pswp|pg.*fault)/;

/** Paging, swapping and OOM kills since boot. */
export const createVmstat: CreateArea = (files) => {
	const known = new Map<string, Labels | undefined>();
	const labelsOf = (field: string): Labels | undefined => {
		if (!known.has(field)) known.set(field, WANTED.test(field) ? single(`node_vmstat_${field}`) : undefined);
		return known.get(field);
	};
	return {
		name: 'vmstat',
		read(put) {
			const vmstat = files.proc('vmstat');
			if (vmstat === undefined) return false;
			for (const line of vmstat.split('\n')) {
				const space = line.indexOf(' ');
				const labels = labelsOf(line.slice(0, space));
				if (labels !== undefined) put(labels, Number(line.slice(space + 1)));
			}
			return true;
		},
	};
};
