import type { Log } from '../../act/services/index.ts';
import type { Files } from '../../journal/files.ts';
import type { Actuator } from '../../model/actuator.ts';
import type { Clock } from '../../model/clock.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Sensor } from '../../model/sensor.ts';
import type { Source } from '../../model/source.ts';
import type { PolicyFeed } from '../policy-feed.ts';
import type { WatchedServices } from '../service-watch.ts';
import type { LearnerParts } from '../tuning/learner.ts';

/** What an engine is given: by the composition root, or by a test. */
export interface EngineParts extends Pick<LearnerParts, 'schedule' | 'worker'> {
	readonly stateDir: string;
	/** False: everything is decided and journalled, nothing is done. */
	readonly enforce: boolean;
	readonly feed: PolicyFeed;
	readonly clock: Clock;
	readonly log: Log;
	readonly version: string;
	/** Labels of this host, for guardrails. */
	readonly host: Readonly<Record<string, string>>;
	readonly actuators: readonly Actuator[];
	/** Text of what is wrong with the parameters of `actuator/verb`. */
	validate(doing: string, params: JsonObject): string | undefined;
	secret(ref: string): Promise<string>;
	createSensor(source: Source): Sensor;
	/** `interval` in ms. */
	createServicesSensor(services: WatchedServices, interval: number): Sensor;
	/** The disk of journal and memory; the real one unless a test lets it fail. */
	readonly files?: Files;
}
