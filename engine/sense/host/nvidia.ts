import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Labels } from '../../model/series.ts';
import { type CreateArea, family } from './area.ts';
import { Background, outputOf } from './background.ts';

/** Field of nvidia-smi -> series of NVIDIA's own exporter, same unit (percent, MiB, W, degrees Celsius, MHz). */
const FIELDS = [
	['utilization.gpu', 'DCGM_FI_DEV_GPU_UTIL'],
	['utilization.memory', 'DCGM_FI_DEV_MEM_COPY_UTIL'],
	['memory.used', 'DCGM_FI_DEV_FB_USED'],
	['memory.free', 'DCGM_FI_DEV_FB_FREE'],
	['temperature.gpu', 'DCGM_FI_DEV_GPU_TEMP'],
	['temperature.memory', 'DCGM_FI_DEV_MEMORY_TEMP'],
	['power.draw', 'DCGM_FI_DEV_POWER_USAGE'],
	['clocks.sm', 'DCGM_FI_DEV_SM_CLOCK'],
	['clocks.mem', 'DCGM_FI_DEV_MEM_CLOCK'],
	['ecc.errors.uncorrected.volatile.total', 'DCGM_FI_DEV_ECC_DBE_VOL_TOTAL'],
] as const;
const families = FIELDS.map(([, metric]) => family(metric, 'gpu', 'UUID', 'modelName'));
const QUERY = `--query-gpu=index,uuid,name,${FIELDS.map(([field]) => field).join(',')}`;
const EVERY_MS = 10_000;

type Rows = readonly (readonly [Labels, number])[];

/** A cell the card cannot fill reads `[N/A]`: absent. */
async function readGpus(signal: AbortSignal): Promise<Rows> {
	const csv = await outputOf(['nvidia-smi', QUERY, '--format=csv,noheader,nounits'], signal);
	return csv
		.trim()
		.split('\n')
		.flatMap((line) => {
			const [gpu = '', uuid = '', model = '', ...cells] = line.split(', ');
			return cells.flatMap((cell, index): Rows => {
				const labels = families[index]?.(gpu, uuid, model);
				return labels === undefined || cell.startsWith('[') ? [] : [[labels, Number(cell)]];
			});
		});
}

function onPath(command: string): boolean {
	return (process.env.PATH ?? '').split(delimiter).some((directory) => existsSync(join(directory, command)));
}

/** NVIDIA GPUs, where their command line tool is installed. It is known to hang with a sick card, hence never waited for. */
export const createNvidia: CreateArea = () => {
	const background = onPath('nvidia-smi') ? new Background(EVERY_MS, readGpus) : undefined;
	return {
		name: 'nvidia',
		read(put, now) {
			const rows = background?.latest(now);
			for (const [labels, value] of rows ?? []) put(labels, value);
			return rows !== undefined;
		},
		close: () => background?.close(),
	};
};
