import type { ActionSpec } from '../../engine/model/action.ts';
import { type ActContext, ActError, type Actuator, type Verb } from '../../engine/model/actuator.ts';
import type { JsonObject } from '../../engine/model/json.ts';
import type { ServiceInstance } from '../../engine/model/service.ts';

interface Params {
	readonly service: string;
	readonly instance?: number;
}

function parse(params: JsonObject): Params {
	const { service, instance } = params as { service: string; instance?: number | string };
	return instance === undefined ? { service } : { service, instance: Number(instance) };
}

function shown(params: JsonObject): string {
	const { service, instance } = parse(params);
	return instance === undefined ? `service ${service}` : `instance ${instance} of service ${service}`;
}

/** The instances that are meant. An unknown service is an error here, so that a misspelt one never passes for done. */
function meant(params: JsonObject, { services }: ActContext): readonly ServiceInstance[] {
	const { service, instance } = parse(params);
	if (!services.has(service))
		throw new ActError(`there is no service "${service}": name one that a Service policy declares`, { retry: false });
	const all = services.instances().filter((each) => each.service === service);
	return instance === undefined ? all : all.filter((each) => each.instance === instance);
}

function describe(instances: readonly ServiceInstance[]): JsonObject {
	return { instances: instances.map(({ instance, up, pid }) => ({ instance, up, ...(pid === undefined ? {} : { pid }) })) };
}

/** Takes back what was changed and no more: what was in that state before stays. Some of several have no single undo. */
function undoOf(opposite: 'start' | 'stop', service: string, before: readonly ServiceInstance[]): ActionSpec | undefined {
	const changed = before.filter(({ up }) => up === (opposite === 'start'));
	const [only] = changed;
	if (only === undefined) return undefined;
	if (changed.length === 1) return { do: `service/${opposite}`, with: { service, instance: only.instance } };
	return changed.length === before.length ? { do: `service/${opposite}`, with: { service } } : undefined;
}

function verb(name: 'start' | 'stop' | 'restart', opposite?: 'start' | 'stop'): Verb {
	return {
		// A state is asked for, not a change: asking twice leaves the same state.
		idempotent: true,
		reversible: opposite !== undefined,
		plan: (params) => `${name} ${shown(params)}`,
		async run(params, context) {
			const before = meant(params, context);
			const { service, instance } = parse(params);
			await context.services[name](service, instance, context.signal);
			const detail = describe(meant(params, context));
			const undo = opposite === undefined ? undefined : undoOf(opposite, service, before);
			return undo === undefined ? { detail } : { detail, undo };
		},
	};
}

export const service: Actuator = {
	name: 'service',
	summary: 'Starts, stops and restarts managed services, whatever their driver',
	verbs: { start: verb('start', 'stop'), stop: verb('stop', 'start'), restart: verb('restart') },
};
