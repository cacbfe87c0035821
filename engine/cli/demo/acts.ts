import type { EngineView } from '../../model/engine.ts';
import type { ServiceName, Stage } from './stage.ts';

export type Fault = 'leak' | 'hang' | 'kill';

/** One fault: what is done to which service, the policy that must see it, the ladder that must heal it. */
export interface Act {
	readonly fault: Fault;
	readonly service: ServiceName;
	readonly threshold: string;
	readonly playbook: string;
	readonly says: string;
	inject(stage: Stage): Promise<void>;
	/** What makes the fault one that is easily missed; undefined when all is as it should be. */
	twist?(stage: Stage): Promise<string | undefined>;
}

export const ACTS: readonly Act[] = [
	{
		fault: 'kill',
		service: 'front',
		threshold: 'service-down',
		playbook: 'restart-service',
		says: 'front is killed (SIGKILL)',
		inject: async (stage) => void process.kill(stage.pid('front'), 'SIGKILL'),
	},
	{
		fault: 'hang',
		service: 'worker',
		threshold: 'worker-hangs',
		playbook: 'heal-hang',
		says: 'worker hangs; its health endpoint still answers',
		inject: (stage) => post(stage.url('worker', 'fault/hang')),
		twist: async (stage) => {
			const { status } = await fetch(stage.url('worker', 'health'));
			return status === 200 ? undefined : `the health endpoint of worker answered ${status}, not 200`;
		},
	},
	{
		fault: 'leak',
		service: 'cache',
		threshold: 'memory-leak',
		playbook: 'heal-memory-leak',
		says: 'cache begins to leak memory',
		inject: (stage) => post(stage.url('cache', 'fault/leak')),
	},
];

async function post(url: string): Promise<void> {
	const { ok, status } = await fetch(url, { method: 'POST' });
	if (!ok) throw new Error(`${url} answered ${status}`);
}

export interface Detection {
	readonly fault: Fault;
	readonly policy: string;
	readonly severity: string;
	readonly at: string;
	/** Seconds from the fault. */
	readonly after: number;
}

export interface Heal {
	readonly fault: Fault;
	readonly do: string;
	readonly target: string;
	readonly outcome: string;
	readonly at: string;
}

export interface Verified {
	readonly fault: Fault;
	readonly policy: string;
	readonly at: string;
	/** Seconds from the fault to the end of the incident. */
	readonly after: number;
}

/** What the engine has recorded of an act that began at `since` (epoch ms). */
export function progress(view: EngineView, act: Act, since: number) {
	const incident = view
		.incidents()
		.find(({ policy, labels, startsAt }) => policy === act.threshold && labels.service === act.service && startsAt >= since);
	const actions = view
		.actions()
		.filter(({ action }) => action.policy === act.playbook && action.target === act.service && action.at >= since);
	const { fault } = act;
	const seconds = (at: number) => Math.round((at - since) / 100) / 10;
	const detection: Detection | undefined = incident && {
		fault,
		policy: act.threshold,
		severity: incident.severity,
		at: new Date(incident.startsAt).toISOString(),
		after: seconds(incident.startsAt),
	};
	const heals: readonly Heal[] = actions.flatMap(({ action, outcome, endedAt }) =>
		outcome === undefined
			? []
			: [{ fault, do: action.do, target: action.target, outcome: outcome.kind, at: new Date(endedAt ?? action.at).toISOString() }],
	);
	const endsAt = incident?.endsAt ?? undefined;
	const verified: Verified | undefined =
		endsAt === undefined ? undefined : { fault, policy: act.threshold, at: new Date(endsAt).toISOString(), after: seconds(endsAt) };
	return { detection, heals, verified };
}
