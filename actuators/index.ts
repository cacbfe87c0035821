import type { Actuator } from '../engine/model/actuator.ts';
import type { JsonObject } from '../engine/model/json.ts';
import { exec } from './exec/index.ts';
import { file } from './file/index.ts';
import { http } from './http/index.ts';
import { notify } from './notify/index.ts';
import { service } from './service/index.ts';
import { systemd } from './systemd/index.ts';
import { validators } from './validators.gen.ts';

/** The one registry: what a policy may name in `do: <actuator>/<verb>`. */
export const actuators: readonly Actuator[] = [exec, file, http, notify, service, systemd];

/** Says what is wrong with parameters of `actuator/verb`, by its schema; undefined when nothing is. */
export function faultOf(doing: string, params: JsonObject): string | undefined {
	const validate = validators[doing];
	if (validate === undefined) return `${doing} has no schema`;
	if (validate(params)) return undefined;
	const faults = (validate.errors ?? []).map(({ instancePath, message }) => `${`with${instancePath}`.replaceAll('/', '.')} ${message}`);
	return [...new Set(faults)].join('; ');
}
