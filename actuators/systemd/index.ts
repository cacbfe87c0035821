import type { ActContext, Actuator, Verb } from '../../engine/model/actuator.ts';
import type { JsonObject } from '../../engine/model/json.ts';
import { instances } from './instances.ts';
import { readProperty, SHOWN_AS } from './properties.ts';
import { systemctl } from './systemctl.ts';

interface UnitParams {
	readonly unit: string;
}

interface SetPropertyParams extends UnitParams {
	readonly properties: Readonly<Record<string, string | number>>;
	readonly persist?: boolean;
}

/** `Name=value` lines to an object. */
async function show(context: ActContext, unit: string, names: readonly string[]): Promise<Readonly<Record<string, string>>> {
	const text = await systemctl(context, 'show', `--property=${names.join(',')}`, '--', unit);
	const lines = text.split('\n').filter((line) => line.includes('='));
	return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}

/** Runs until systemd's job has ended: systemctl waits for it. `opposite` undoes it where it changed the state. */
function order(name: string, plan: string, opposite?: 'start' | 'stop'): Verb {
	return {
		// Each asks for a state, not for a change.
		idempotent: true,
		reversible: opposite !== undefined,
		plan: (params) => `${plan} ${(params as unknown as UnitParams).unit}`,
		async run(params, context) {
			const { unit } = params as unknown as UnitParams;
			const before = await show(context, unit, ['ActiveState']);
			await systemctl(context, name, '--', unit);
			const { ActiveState = '', SubState = '' } = await show(context, unit, ['ActiveState', 'SubState']);
			const detail = { before: before.ActiveState ?? '', after: `${ActiveState} (${SubState})` };
			const changed = opposite !== undefined && before.ActiveState !== ActiveState;
			return changed ? { detail, undo: { do: `systemd/${opposite}`, with: { unit } } } : { detail };
		},
	};
}

function listed(properties: Readonly<Record<string, string | number>>): readonly string[] {
	return Object.entries(properties).map(([name, value]) => `${name}=${value}`);
}

async function propertiesOf(context: ActContext, unit: string, names: readonly string[]): Promise<JsonObject> {
	const shown = await show(
		context,
		unit,
		names.map((name) => SHOWN_AS[name] ?? name),
	);
	return Object.fromEntries(names.map((name) => [name, readProperty(name, shown)]));
}

const setProperty: Verb = {
	idempotent: true,
	reversible: true,
	plan(params) {
		const { unit, properties, persist = false } = params as unknown as SetPropertyParams;
		return `set ${listed(properties).join(', ')} on ${unit} ${persist ? 'for good' : 'until the next boot'}`;
	},
	async run(params, context) {
		const { unit, properties, persist = false } = params as unknown as SetPropertyParams;
		const before = await propertiesOf(context, unit, Object.keys(properties));
		await systemctl(context, 'set-property', ...(persist ? [] : ['--runtime']), '--', unit, ...listed(properties));
		const after = await propertiesOf(context, unit, Object.keys(properties));
		return { detail: { before, after }, undo: { do: 'systemd/set-property', with: { unit, properties: before, persist } } };
	},
	read: (params, context) => {
		const { unit, properties } = params as unknown as SetPropertyParams;
		return propertiesOf(context, unit, Object.keys(properties));
	},
};

export const systemd: Actuator = {
	name: 'systemd',
	summary: 'Starts, stops, restarts, reloads and limits units of systemd',
	verbs: {
		start: order('start', 'start', 'stop'),
		stop: order('stop', 'stop', 'start'),
		restart: order('restart', 'restart'),
		reload: order('reload', 'reload'),
		'reset-failed': order('reset-failed', 'clear the failed state of'),
		'set-property': setProperty,
		instances,
	},
};
