import type { Executor } from '../act/execute.ts';
import type { ScalingPolicy } from '../decide/policy-set.ts';
import { knobReading } from '../decide/scaling/action.ts';
import type { Clock } from '../model/clock.ts';
import type { Sensor } from '../model/sensor.ts';

/** How often the knobs are read: the HorizontalPodAutoscaler's own period. After a step its number is known without reading. */
const INTERVAL_MS = 15_000;
const TIMEOUT_MS = 5_000;

/** One sensor a rule, so that a knob that cannot be read is told by its name and hides no other. */
export function knobSensors(
	rules: readonly ScalingPolicy[],
	{ executor, clock, host }: { executor: Pick<Executor, 'read'>; clock: Clock; host: Readonly<Record<string, string>> },
): readonly Sensor[] {
	return rules
		.filter(({ mode }) => mode !== 'off')
		.map((rule) => {
			const labels = { __name__: 'homeostat_knob', policy: rule.name };
			return {
				// A Source's name has no dot.
				name: `homeostat.knob.${rule.name}`,
				interval: INTERVAL_MS,
				timeout: TIMEOUT_MS,
				labels: {},
				maxSeries: 1,
				async read(signal) {
					const value = await executor.read(knobReading(rule, { at: clock.now(), host }), signal);
					// A knob that has no number yet, or that its actuator cannot read, has no series: what was decided last holds.
					return { samples: typeof value === 'number' ? [{ labels, value }] : [] };
				},
			};
		});
}
