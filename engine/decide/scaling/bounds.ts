import type { Snapshot } from '../../model/snapshot.ts';
import { openSince } from '../calendar/schedule.ts';
import { readValue } from './metrics.ts';
import type { ScalingFields } from './rule.ts';

export interface Bounds {
	readonly floor: number;
	readonly ceiling: number;
}

/** Where the number must lie now: open schedules raise the floor and lower the ceiling; a batch is no greater than it can fill. */
export function boundsAt(fields: ScalingFields, snapshot: Snapshot): Bounds {
	const open = fields.schedules.filter(({ schedule }) => openSince(schedule, snapshot.at) !== undefined);
	const floor = Math.max(fields.min, ...open.flatMap(({ min }) => min ?? []));
	const ceiling = Math.min(fields.max, batchLimit(fields, snapshot), ...open.flatMap(({ max }) => max ?? []));
	return { floor, ceiling: Math.max(floor, ceiling) };
}

/** The size, or what arrives while the first of the batch may wait; unknown arrivals leave the size. */
function batchLimit({ batch }: ScalingFields, snapshot: Snapshot): number {
	if (batch === undefined) return Number.POSITIVE_INFINITY;
	const rate = batch.arrivals === undefined ? 'not asked for' : readValue(batch.arrivals, snapshot);
	if (typeof rate === 'string') return batch.size;
	return Math.min(batch.size, Math.floor((rate * batch.maxAge) / 1_000));
}

export const clampTo = ({ floor, ceiling }: Bounds, value: number) => Math.min(Math.max(value, floor), ceiling);
