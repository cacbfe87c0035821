import { type ActContext, ActError, type Verb } from '../../engine/model/actuator.ts';
import { systemctl } from './systemctl.ts';

interface Params {
	/** `llm@.service` */
	readonly unit: string;
	readonly value: number;
}

/** Numbered units of a template, `llm@1.service` to `llm@N.service`. Others, such as `llm@blue.service`, are not its business. */
export const instances: Verb = {
	idempotent: true,
	reversible: true,
	plan(params) {
		const { unit, value } = params as unknown as Params;
		return `have ${value} instance${value === 1 ? '' : 's'} of ${unit}`;
	},
	async run(params, context) {
		const { unit, value } = params as unknown as Params;
		const before = await wanted(unit, context);
		const name = (number: number) => unit.replace('@', `@${number}`);
		const missing = Array.from({ length: value }, (_, i) => i + 1).filter((number) => !before.includes(number));
		const surplus = before.filter((number) => number > value);
		if (missing.length > 0) await systemctl(context, 'start', '--', ...missing.map(name));
		if (surplus.length > 0) await systemctl(context, 'stop', '--', ...surplus.map(name));
		const detail = { before: before.length, after: (await wanted(unit, context)).length };
		const changed = missing.length + surplus.length > 0;
		return changed ? { detail, undo: { do: 'systemd/instances', with: { unit, value: before.length } } } : { detail };
	},
	read: async (params, context) => (await wanted((params as unknown as Params).unit, context)).length,
};

/**
 * Numbers of the instances that should run. A failed or restarting one counts: nobody stopped it, so it is no reason to scale, but
 * for a playbook to heal.
 */
async function wanted(unit: string, context: ActContext): Promise<readonly number[]> {
	const [prefix = '', suffix = ''] = unit.split('@');
	const text = await systemctl(context, 'list-units', '--all', '--plain', '--no-legend', '--full', '--', `${prefix}@*${suffix}`);
	return text.split('\n').flatMap((line) => {
		const [name = '', , active = ''] = line.trim().split(/\s+/);
		const number = name.startsWith(`${prefix}@`) && name.endsWith(suffix) ? name.slice(prefix.length + 1, -suffix.length) : '';
		if (!/^[1-9]\d{0,5}$/.test(number)) return [];
		if (active === '') throw new ActError(`systemctl list-units: cannot read the line "${line}"`, { retry: false });
		return active === 'inactive' || active === 'deactivating' ? [] : [Number(number)];
	});
}
