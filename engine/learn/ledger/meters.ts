import type { Labels } from '../../model/series.ts';

/** What a ledger counts, and in which unit. */
export const UNITS = {
	instance: 'instance-hours',
	cpu: 'core-hours',
	memory: 'GiB-hours',
	gpu: 'GPU-hours',
	energy: 'kWh',
	'input-tokens': 'tokens',
	'output-tokens': 'tokens',
	spend: 'currency units',
} as const;
export type Meter = keyof typeof UNITS;
export const METERS = Object.keys(UNITS) as readonly Meter[];

/** What of it a series tells. `host-*` is of the whole host, and says how much of it no service accounts for. */
export type Item =
	| Meter
	| 'host-cpu-busy'
	| 'host-cpu-idle'
	| 'host-memory'
	| 'host-memory-free'
	| 'host-energy'
	| 'gpu-power'
	| 'gpu-energy'
	| 'successes';

/** How the samples of a series become a quantity: increases of a counter, or a value held over time. */
export interface Reading {
	readonly item: Item;
	readonly kind: 'counter' | 'gauge';
	/** Turns what accrues (of a gauge: value times seconds) into the item's unit. */
	readonly scale: number;
	/** Counts the time in which there is a sample, whatever it is. */
	readonly presence?: true;
}

const HOUR_S = 3_600;
const GIB = 2 ** 30;
const KWH_J = 3_600_000;

const counter = (item: Item, scale = 1): Reading => ({ item, kind: 'counter', scale });
const gauge = (item: Item, scale: number): Reading => ({ item, kind: 'gauge', scale });

const READINGS: Readonly<Record<string, Reading>> = {
	homeostat_service_up: gauge('instance', 1 / HOUR_S),
	process_cpu_seconds_total: counter('cpu', 1 / HOUR_S),
	process_resident_memory_bytes: gauge('memory', 1 / GIB / HOUR_S),
	node_memory_MemTotal_bytes: gauge('host-memory', 1 / GIB / HOUR_S),
	node_memory_MemAvailable_bytes: gauge('host-memory-free', 1 / GIB / HOUR_S),
	DCGM_FI_DEV_GPU_UTIL: { ...gauge('gpu', 1 / HOUR_S), presence: true },
	DCGM_FI_DEV_POWER_USAGE: gauge('gpu-power', 1 / KWH_J),
	DCGM_FI_DEV_TOTAL_ENERGY_CONSUMPTION: counter('gpu-energy', 1 / 1_000 / KWH_J),
	// The zones core, uncore and psys overlap these two: they are never added to them.
	node_rapl_package_joules_total: counter('host-energy', 1 / KWH_J),
	node_rapl_dram_joules_total: counter('host-energy', 1 / KWH_J),
	llm_prompt_tokens_total: counter('input-tokens'),
	llm_generation_tokens_total: counter('output-tokens'),
	litellm_spend_metric_total: counter('spend'),
	llm_requests_success_total: counter('successes'),
};

/** Series of these are of a service or of nobody that a ledger knows; without the label they are no use to it. */
const OF_SERVICES: ReadonlySet<Item> = new Set(['instance', 'cpu', 'memory', 'successes']);

/** Metrics that a ledger reads. */
export const LEDGER_METRICS: readonly string[] = [...Object.keys(READINGS), 'node_cpu_seconds_total'];

export function readingOf(labels: Labels): Reading | undefined {
	const { __name__: name = '', mode = '', service = '' } = labels;
	if (name === 'node_cpu_seconds_total')
		return counter(mode === 'idle' || mode === 'iowait' ? 'host-cpu-idle' : 'host-cpu-busy', 1 / HOUR_S);
	const reading = Object.hasOwn(READINGS, name) ? READINGS[name] : undefined;
	return reading !== undefined && service === '' && OF_SERVICES.has(reading.item) ? undefined : reading;
}
