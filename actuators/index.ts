import type { Actuator } from '../engine/model/actuator.ts';
import { exec } from './exec/index.ts';
import { service } from './service/index.ts';

/** The one registry: what a policy may name in `do: <actuator>/<verb>`. */
export const actuators: readonly Actuator[] = [exec, service];
