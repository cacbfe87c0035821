import type { Recording } from '../../history/recording.ts';
import { type Envelope, findEnvelope } from '../../learn/envelope/envelope.ts';
import { compile } from '../../promql/compile.ts';
import type { Program } from '../../promql/program.ts';
import { goalOf } from './conditions.ts';
import type { ReportedSet } from './reported.ts';
import { sample } from './sampling.ts';

/** Settings are turned and come to rest within minutes. */
const STEP_MS = 60_000;
/** Of a longer history the steps are longer. */
const MAX_STEPS = 20_160;

/** At what cost should which objectives hold? */
export interface Bargain {
	readonly cost: Program;
	/** What can be set; none: the knobs of the ScalingRules. */
	readonly settings: readonly Program[];
	readonly load?: Program;
	/** A Threshold's name; absent: all that are above or below a number. */
	readonly objective?: string;
}

export interface EnvelopeReport {
	/** Epoch ms. */
	readonly from: number;
	readonly to: number;
	/** Length of a step, seconds. */
	readonly step: number;
	/** The expression of it. */
	readonly cost: string;
	readonly load?: string;
	/** By objective. */
	readonly envelopes: readonly Envelope[];
}

/** In which states of what can be set objectives held at the lowest cost. */
export async function readEnvelope(
	set: ReportedSet | undefined,
	recording: Recording,
	{ from, to }: Readonly<Record<'from' | 'to', number>>,
	bargain: Bargain,
): Promise<EnvelopeReport | string> {
	const goals = (set?.thresholds ?? []).flatMap((threshold) => {
		const goal = goalOf(threshold);
		const wanted = bargain.objective === undefined || bargain.objective === threshold.name;
		return goal === undefined || !wanted ? [] : [{ threshold, goal }];
	});
	if (goals.length === 0) return `an envelope needs an objective: no Threshold${named(bargain.objective)} is above or below a number`;
	const settings = bargain.settings.length > 0 ? bargain.settings : knobsOf(set);
	if (settings.length === 0)
		return 'an envelope is of what can be set: name it with --factor, or a ScalingRule whose knob is in the history';
	const { cost, load } = bargain;
	const step = Math.ceil((to - from) / STEP_MS / MAX_STEPS) * STEP_MS;
	const programs = [cost, ...(load === undefined ? [] : [load]), ...settings, ...goals.map(({ threshold }) => threshold.signal)];
	const columns = await columnsOf(programs, recording, { from, to, step });
	const valuesOf = (program: Program) => columns.get(program) ?? new Float64Array(0);
	const envelopes = goals.map(({ threshold: { name: policy, signal }, goal }) =>
		findEnvelope({
			objective: { policy, signal: signal.source, metrics: signal.metrics, values: valuesOf(signal), ...goal },
			cost: valuesOf(cost),
			settings: settings.map((setting) => ({ signal: setting.source, values: valuesOf(setting) })),
			...(load !== undefined && { load: valuesOf(load) }),
		}),
	);
	return { from, to, step: step / 1000, cost: cost.source, ...(load !== undefined && { load: load.source }), envelopes };
}

const named = (objective: string | undefined) => (objective === undefined ? '' : ` \`${objective}\` of these policies`);

/** The engine records the number of every ScalingRule. */
function knobsOf(set: ReportedSet | undefined): readonly Program[] {
	return (set?.scaling ?? []).flatMap(({ name }) => {
		const found = compile(`homeostat_knob{policy="${name}"}`);
		return found.kind === 'program' ? [found.program] : [];
	});
}

async function columnsOf(programs: readonly Program[], recording: Recording, looks: Readonly<Record<'from' | 'to' | 'step', number>>) {
	const first = Math.ceil(looks.from / looks.step) * looks.step;
	const length = Math.max(0, Math.floor((looks.to - first) / looks.step) + 1);
	const columns = programs.map(() => new Float64Array(length).fill(Number.NaN));
	await sample(programs, recording, looks, (index, at, value) => {
		const column = columns[index];
		if (column !== undefined) column[Math.round((at - first) / looks.step)] = value;
	});
	return new Map(programs.map((program, i) => [program, columns[i] ?? new Float64Array(0)]));
}
