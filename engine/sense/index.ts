import type { Clock } from '../model/clock.ts';
import type { Sensor } from '../model/sensor.ts';
import type { Source } from '../model/source.ts';
import { createExecSensor } from './exec.ts';
import { createHostSensor } from './host/index.ts';
import { createScrapeSensor } from './scrape/index.ts';

export { createServicesSensor } from './services.ts';

/** What sensors need of the engine. */
export interface SensorDeps {
	readonly clock: Clock;
	/** Resolves a `secretRef`; the value must not reach a reading or an error. */
	secret(ref: string): Promise<string>;
}

/** A Source policy, ready to be read. Adding a source = one file and one line. */
export function createSensor(source: Source, deps: SensorDeps): Sensor {
	const { spec } = source;
	switch (spec.kind) {
		case 'host':
			return createHostSensor(source, spec, () => deps.clock.now());
		case 'scrape':
			return createScrapeSensor(source, spec, deps.secret);
		case 'exec':
			return createExecSensor(source, spec);
	}
}
