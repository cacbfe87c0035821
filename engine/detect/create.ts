import { anomaly } from './anomaly/anomaly.ts';
import { change } from './change.ts';
import type { Detector, DetectorSpec, Output, Point } from './detector.ts';
import { envelope } from './envelope.ts';
import { forecast } from './forecast/forecast.ts';
import { leak } from './leak/leak.ts';
import { rateOfChange } from './rate-of-change.ts';

/** Values beyond this are taken as this: their squares and sums must stay numbers. */
const HUGE = 1e100;

/** A detector of whatever method; its state is plain JSON data that only it understands. */
export type AnyDetector = Detector<unknown>;

export function createDetector(spec: DetectorSpec): AnyDetector {
	switch (spec.method) {
		case 'anomaly':
			return sealed(anomaly(spec));
		case 'envelope':
			return sealed(envelope(spec));
		case 'change':
			return sealed(change);
		case 'rate-of-change':
			return sealed(rateOfChange);
		case 'leak':
			return sealed(leak(spec));
		case 'forecast':
			return sealed(forecast(spec));
	}
}

/** Hides the type of the state: whoever keeps it hands back only what this very detector made. */
function sealed<State>(detector: Detector<State>): AnyDetector {
	return {
		start: () => detector.start(),
		step: (state: unknown, point: Point): Output => {
			const value = Math.max(-HUGE, Math.min(HUGE, point.value));
			return detector.step(state as State, value === point.value ? point : { ...point, value });
		},
	};
}
