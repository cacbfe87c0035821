import type { ActionSpec } from '../../engine/model/action.ts';
import { type ActContext, ActError, type Actuator, type Verb } from '../../engine/model/actuator.ts';
import type { JsonObject } from '../../engine/model/json.ts';
import type { ServiceInstance } from '../../engine/model/service.ts';

interface Params {
	readonly service: string;
	readonly instance?: number;
}

interface Scaling {
	readonly service: string;
	readonly value: number;
}

const unknown = (service: string) =>
	new ActError(`there is no service "${service}": name one that a Service policy declares`, { retry: false });

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
	if (!services.has(service)) throw unknown(service);
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

/** A knob: as many instances as the number says, the lowest numbers first. */
const scale: Verb = {
	idempotent: true,
	reversible: true,
	plan(params) {
		const { service, value } = params as unknown as Scaling;
		return `have ${value} instance${value === 1 ? '' : 's'} of service ${service}`;
	},
	async run(params, context) {
		const { service, value } = params as unknown as Scaling;
		const before = size(service, context);
		await context.services.scale(service, value, context.signal);
		const detail = { before, after: size(service, context) };
		return before === value ? { detail } : { detail, undo: { do: 'service/scale', with: { service, value: before } } };
	},
	read: async (params, context) => size((params as unknown as Scaling).service, context),
};

function size(service: string, { services }: ActContext): number {
	const found = services.size(service);
	if (found === undefined) throw unknown(service);
	return found;
}

export const service: Actuator = {
	name: 'service',
	summary: 'Starts, stops, restarts and scales managed services, whatever their driver',
	verbs: { start: verb('start', 'stop'), stop: verb('stop', 'start'), restart: verb('restart'), scale },
};
