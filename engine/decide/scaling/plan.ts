import type { ScalingState, ScalingSteps } from '../../model/decision.ts';
import { formatDuration } from '../../model/quantity.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { type Bounds, boundsAt, clampTo } from './bounds.ts';
import type { KnobMemory } from './memory.ts';
import { type MetricReading, most, readMetric } from './metrics.ts';
import { limitRate, recommend, stabilise } from './pace.ts';
import type { ScalingFields } from './rule.ts';
import { foresee, learn } from './seasonal.ts';

/** What one tick looks at. */
export interface Look {
	readonly fields: ScalingFields;
	readonly snapshot: Snapshot;
	readonly memory: KnobMemory;
	readonly current: number;
	/** Is the number what the knob itself said, not what was decided last? */
	readonly isRead: boolean;
}

/** The number that should be, before anybody is asked whether it may. */
export interface Plan {
	readonly state: ScalingState;
	readonly text: string;
	readonly steps: ScalingSteps;
	readonly readings: readonly MetricReading[];
	readonly memory: KnobMemory;
}

type Value = Extract<MetricReading, { kind: 'value' }>;

export function plan(look: Look): Plan {
	const { fields, snapshot, current } = look;
	const readings = fields.metrics.map((metric) => readMetric(metric, fields, current, snapshot));
	const values = readings.filter((reading): reading is Value => reading.kind === 'value');
	const memory = counted(look, readings, values);
	const hours = boundsAt(fields, snapshot);
	const bounds = awake(hours, fields);
	const decided =
		paused(look) ?? idling({ ...look, memory }, hours, values) ?? outside(look, bounds) ?? blind({ ...look, memory }, bounds, values);
	if (decided !== undefined) return { ...decided, readings, memory };
	return { ...reactive({ ...look, memory }, bounds, readings, values), readings };
}

type Settled = Pick<Plan, 'state' | 'text' | 'steps'>;

function settled(state: ScalingState, current: number, final: number, text: string): Settled {
	return { state, text, steps: { current, clamped: final, final } };
}

/** The clocks and counters of this tick. Ticks that an event woke do not count as failures in a row. */
function counted({ memory, snapshot }: Look, readings: readonly MetricReading[], values: readonly Value[]): KnobMemory {
	const { inactiveSince, ...rest } = memory;
	const ticks = snapshot.trigger === 'interval' ? 1 : 0;
	const failures = values.length === 0 ? memory.failures + ticks : 0;
	const inactive = values.length === readings.length && values.every(({ active }) => !active);
	const unclear = values.length < readings.length && values.every(({ active }) => !active);
	const since = inactive ? (inactiveSince ?? snapshot.at) : unclear ? inactiveSince : undefined;
	return { ...rest, failures, ...(since === undefined ? {} : { inactiveSince: since }) };
}

/** Where the rule says when there is something to do, it keeps at least one; `idling` alone goes below. */
function awake(bounds: Bounds, { metrics }: ScalingFields): Bounds {
	if (metrics.every(({ activation }) => activation === undefined)) return bounds;
	return { floor: Math.max(1, bounds.floor), ceiling: Math.max(1, bounds.ceiling) };
}

/** By the rule, or by a hand that set the knob to 0: in Kubernetes too that means "leave it alone". */
function paused({ fields, current, isRead, memory }: Look): Settled | undefined {
	const { value } = fields.pause;
	if (value !== undefined) return settled('paused', current, value, `paused at ${value}`);
	if (!isRead || current !== 0 || fields.min === 0 || memory.last === 0) return undefined;
	return settled('paused', current, 0, 'somebody set it to 0; that pauses the rule until it is set to another number');
}

/** Nothing to do for long enough: to the idle number, or to zero where that is allowed. A schedule's floor goes before. */
function idling({ fields, snapshot, memory, current }: Look, bounds: Bounds, values: readonly Value[]): Settled | undefined {
	const idle = fields.idle ?? (fields.min === 0 ? 0 : undefined);
	if (idle === undefined || fields.metrics.every(({ activation }) => activation === undefined) || bounds.floor > fields.min)
		return undefined;
	if (values.some(({ active }) => active)) return undefined;
	const { inactiveSince } = memory;
	const long = inactiveSince !== undefined && snapshot.at - inactiveSince >= fields.scaleToZeroAfter;
	if (!long && current > idle) return undefined;
	const since = inactiveSince === undefined ? '' : ` for ${formatDuration(snapshot.at - inactiveSince)}`;
	return settled('idle', current, idle, `no metric has been active${since}`);
}

/** Beyond the bounds there is nothing to weigh. */
function outside({ current }: Look, bounds: Bounds): Settled | undefined {
	const within = clampTo(bounds, current);
	if (within === current) return undefined;
	return settled('scaling', current, within, `${current} is not within ${bounds.floor} and ${bounds.ceiling}`);
}

/** No metric at all: hold, until that has lasted long enough for the fallback. */
function blind({ fields, memory, current }: Look, bounds: Bounds, values: readonly Value[]): Settled | undefined {
	if (values.length > 0) return undefined;
	const { fallback } = fields;
	if (fallback === undefined || memory.failures < fallback.failures) return settled('held', current, current, 'no metric has a value');
	const chosen = {
		static: fallback.value,
		currentReplicas: current,
		currentReplicasIfHigher: Math.max(current, fallback.value),
		currentReplicasIfLower: Math.min(current, fallback.value),
	}[fallback.behavior];
	return settled('fallback', current, clampTo(bounds, chosen), `no metric has had a value for ${memory.failures} ticks`);
}

/** The loop of the HorizontalPodAutoscaler, over a floor that earlier seasons foresee. */
function reactive(look: Look, bounds: Bounds, readings: readonly MetricReading[], values: readonly Value[]): Omit<Plan, 'readings'> {
	const { fields, snapshot, current } = look;
	const { at } = snapshot;
	const pace = { up: fields.scaleUp, down: fields.scaleDown, at };
	const raw = most(
		values.map((value) => value.raw),
		fields.response,
	);
	const asked = most(
		values.map((value) => value.tolerant),
		fields.response,
	);
	const unsafe = values.length < readings.length && (fields.response === 'direct' ? asked < current : asked > current);
	const tolerance = unsafe ? current : asked;
	const { forecast, season } = seasonal(look, raw, values.length === readings.length);
	const wanted = fields.forecast?.mode === 'floor' ? Math.max(tolerance, forecast ?? 0) : tolerance;
	// What a missing metric forbids is no recommendation: it must not hold the knob once the metric is back.
	const memory = { ...look.memory, ...season, ...(unsafe ? {} : recommend(look.memory, wanted, at)) };
	const stabilised = stabilise(memory, current, wanted, pace);
	const limited = limitRate(memory.changes, current, stabilised, pace);
	const rateLimited = (limited < current && fields.pause.scaleIn) || (limited > current && fields.pause.scaleOut) ? current : limited;
	const clamped = clampTo(bounds, rateLimited);
	const foreseen = forecast === undefined ? {} : { forecast };
	const steps = { current, raw, tolerance, ...foreseen, stabilised, rateLimited, clamped, final: clamped };
	return { state: clamped === current ? 'steady' : 'scaling', text: explain(steps, unsafe), steps, memory };
}

function seasonal({ fields, memory, snapshot }: Look, raw: number, complete: boolean) {
	if (fields.forecast === undefined) return {};
	const { horizon, season } = fields.forecast;
	const forecast = foresee(memory.season, snapshot.at, horizon, season);
	const learned = complete ? { season: { season: learn(memory.season, snapshot.at, raw, season) } } : {};
	return { ...learned, ...(forecast === undefined ? {} : { forecast }) };
}

/** The step that decided, in words. */
function explain(
	steps: Required<Pick<ScalingSteps, 'raw' | 'tolerance' | 'stabilised' | 'rateLimited'>> & ScalingSteps,
	unsafe: boolean,
): string {
	const { current, raw, tolerance, stabilised, rateLimited, clamped, final } = steps;
	const change = final === current ? `stays at ${current}` : `${current} -> ${final}`;
	if (unsafe) return `${change}: a metric is missing, so it only goes the safe way`;
	if (final === stabilised && final === current && raw === current) return `${change}: the metrics are where they should be`;
	if (final === current && tolerance === current) return `${change}: the metrics ask for ${raw}, which is within tolerance`;
	if (stabilised !== tolerance && final === stabilised) return `${change}: ${tolerance} is wanted, but not for long enough yet`;
	if (rateLimited !== stabilised) return `${change}: ${stabilised} is wanted, but not so fast`;
	if (clamped !== rateLimited) return `${change}: ${rateLimited} is wanted, but that is out of bounds`;
	return `${change}: the metrics ask for ${raw}`;
}
