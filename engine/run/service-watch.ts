import type { ServicePolicy } from '../decide/policy-set.ts';
import type { Clock } from '../model/clock.ts';
import type { Sensor } from '../model/sensor.ts';
import type { SeriesView } from '../model/series.ts';
import type { ServiceControl } from '../model/service.ts';
import type { AgentPlan } from './agents.ts';
import { withHealth } from './health.ts';

/** Bounds of how often it is looked what changed about the services; an exit is told at once in any case. */
const [FASTEST_MS, SLOWEST_MS] = [1_000, 5_000];

/** What the services sensor reads. */
export type WatchedServices = Pick<ServiceControl, 'instances' | 'onExit'>;

export interface ServiceWatchParts {
	readonly services: ServiceControl;
	readonly view: SeriesView;
	readonly clock: Clock;
	/** Of the policies in effect: they say what healthy is. */
	policies(): readonly ServicePolicy[];
	/** `interval` in ms. */
	createSensor(services: WatchedServices, interval: number): Sensor;
}

/** The managed services as a source of telemetry. */
export interface ServiceWatch {
	/** Looked at as often as the fastest agent judges them, within reason; the same sensor while that is the same. */
	sensorFor(plans: readonly AgentPlan[]): Sensor;
	/** Reads anew and then wakes the agents: what an action changed must not be judged by a reading from before it. */
	lookAgain(): void;
}

export function createServiceWatch({ services, view, clock, policies, createSensor }: ServiceWatchParts): ServiceWatch {
	let present: Sensor | undefined;
	let lookAgain = () => {};
	const judged: WatchedServices = {
		instances: () => withHealth(services.instances(), policies(), view, clock.now()),
		onExit: (listener) => services.onExit(listener),
	};

	function watched(sensor: Sensor): Sensor {
		return {
			...sensor,
			subscribe(wake) {
				lookAgain = () => wake('an action ended');
				return sensor.subscribe?.(wake) ?? (() => {});
			},
		};
	}

	return {
		sensorFor(plans) {
			const interval = Math.max(FASTEST_MS, Math.min(SLOWEST_MS, ...plans.map((plan) => plan.interval)));
			if (present?.interval !== interval) present = watched(createSensor(judged, interval));
			return present;
		},
		lookAgain: () => lookAgain(),
	};
}
