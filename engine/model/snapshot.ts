import type { Labels, SeriesView } from './series.ts';

/** A human's answer to an `ask`, as the engine received it. */
export interface Approval {
	readonly actionId: string;
	readonly answer: 'approve' | 'deny';
	readonly by: string;
	readonly role: string;
	readonly at: number;
	/** Address of where it was given, of answers on a forge: one answer counts once, however often it is read. */
	readonly where?: string;
}

/** A person's order to a tripped breaker, as the engine received it. */
export interface BreakerReset {
	/** Name of the Guardrail. */
	readonly guardrail: string;
	readonly by: string;
	readonly at: number;
}

/** Something that was told to the engine rather than measured: a webhook, a log line, a deployment. */
export interface Event {
	readonly name: string;
	readonly labels: Labels;
	/** When the engine heard of it, epoch ms; later events are not earlier. */
	readonly at: number;
}

/** All that a tick may know of the world. `at` is the only time there is. */
export interface Snapshot {
	/** Epoch ms. */
	readonly at: number;
	/** `wake`: an event between two intervals; M-of-N counts do not advance on it. */
	readonly trigger: 'interval' | 'wake';
	readonly series: SeriesView;
	/** Labels of this host, for guardrails: `host.name` etc. */
	readonly host: Readonly<Record<string, string>>;
	/** The kill switch: nothing may start. */
	readonly stopped: boolean;
	readonly approvals: readonly Approval[];
	/** The latest of them, oldest first. One may be given at many ticks: a playbook hears it once. */
	readonly events?: readonly Event[];
	/** Those of the last day are enough; seen again they do nothing. */
	readonly resets?: readonly BreakerReset[];
}
