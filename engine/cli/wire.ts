/** The composition root: the one place that names concrete sensors, actuators and forges. */
import { actuators, faultOf } from '../../actuators/index.ts';
import type { Clock } from '../model/clock.ts';
import type { EngineParts } from '../run/live/parts.ts';

export { gitHubForge } from '../gitops/forges/github.ts';
export { gitHubAppToken } from '../gitops/forges/github-app.ts';
export { gitHubDesk } from '../gitops/forges/github-approvals.ts';
export { actuators, faultOf };

type LiveParts = Pick<EngineParts, 'actuators' | 'validate' | 'createSensor' | 'createServicesSensor'>;

/** The concrete parts of a running engine; sensors are loaded only by who runs one. */
export async function liveParts(deps: { readonly clock: Clock; secret(ref: string): Promise<string> }): Promise<LiveParts> {
	const { createSensor, createServicesSensor } = await import('../sense/index.ts');
	return {
		actuators,
		validate: faultOf,
		createSensor: (source) => createSensor(source, deps),
		createServicesSensor: (control, interval) => createServicesSensor(control, { interval, procRoot: '/proc' }),
	};
}
