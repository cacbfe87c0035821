import { type CreateArea, single } from './area.ts';

const LOADS = [single('node_load1'), single('node_load5'), single('node_load15')];

/** Load averages over 1, 5 and 15 minutes. */
export const createLoadavg: CreateArea = (files) => ({
	name: 'loadavg',
	read(put) {
		const columns = files.proc('loadavg')?.split(' ');
		if (columns === undefined) return false;
		for (const [index, labels] of LOADS.entries()) put(labels, Number(columns[index]));
		return true;
	},
});
