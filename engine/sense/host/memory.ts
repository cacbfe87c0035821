import type { Labels } from '../../model/series.ts';
import { type CreateArea, single } from './area.ts';

/** `Active(anon)` -> `node_memory_Active_anon_bytes`; counts of pages, which have no unit in the file, keep their bare name. */
function metricOf(field: string, inBytes: boolean): Labels {
	return single(`node_memory_${field.replace(/\((.*)\)/, '_$1')}${inBytes ? '_bytes' : ''}`);
}

/** Every field of `/proc/meminfo`. */
export const createMemory: CreateArea = (files) => {
	const known = new Map<string, Labels>();
	return {
		name: 'meminfo',
		read(put) {
			const meminfo = files.proc('meminfo');
			if (meminfo === undefined) return false;
			for (const line of meminfo.split('\n')) {
				const colon = line.indexOf(':');
				if (colon < 0) continue;
				const field = line.slice(0, colon);
				const inBytes = line.endsWith(' kB');
				const value = Number(line.slice(colon + 1, inBytes ? -3 : undefined)) * (inBytes ? 1024 : 1);
				const labels = known.get(field) ?? metricOf(field, inBytes);
				known.set(field, labels);
				put(labels, value);
			}
			return true;
		},
	};
};
