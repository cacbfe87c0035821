import type { Judged, Verdict } from '../../model/action.ts';
import type { Incident, Severity } from '../../model/incident.ts';
import { type Labels, seriesKey } from '../../model/series.ts';

/** An incident of a replay. Epoch ms; `endsAt` is the first evaluation that no longer fires, null while it fires. */
export interface AlertRow {
	readonly policy: string;
	readonly severity: Severity;
	readonly labels: Labels;
	readonly startsAt: number;
	readonly endsAt: number | null;
}

/** A wanted action of a replay, and the guards' verdict; `by` is the guardrail that spoke. */
export interface ActionRow {
	readonly at: number;
	readonly policy: string;
	readonly do: string;
	readonly target: string;
	readonly verdict: Verdict['kind'];
	readonly by?: string;
	/** The number that a knob is set to. */
	readonly value?: number;
}

type OpenRow = Omit<AlertRow, 'endsAt'> & { endsAt: number | null };

/** What a replay came to, in the order in which it happened. */
export class Ledger {
	readonly #alerts: AlertRow[] = [];
	/** Those that fire, by policy. */
	readonly #open = new Map<string, ReadonlyMap<string, OpenRow>>();
	readonly #actions: ActionRow[] = [];

	/** One evaluation at `at` of `policies`: all that fires after it. */
	see(policies: readonly { readonly name: string }[], incidents: readonly Incident[], at: number): void {
		const firing = new Map<string, Map<string, OpenRow>>();
		for (const incident of incidents) {
			const key = `${incident.severity} ${incident.startsAt} ${keyOf(incident.labels)}`;
			const own = this.#open.get(incident.policy)?.get(key) ?? this.#begin(incident);
			const others = firing.get(incident.policy);
			if (others === undefined) firing.set(incident.policy, new Map([[key, own]]));
			else others.set(key, own);
		}
		for (const { name } of policies) this.#settle(name, firing.get(name) ?? NONE, at);
	}

	take(wanted: readonly Judged[]): void {
		for (const { action, verdict } of wanted) {
			const { at, policy, do: doing, target, knob } = action;
			const row = { at, policy, do: doing, target, verdict: verdict.kind };
			this.#actions.push({ ...row, ...('by' in verdict && { by: verdict.by }), ...(knob !== undefined && { value: knob.to }) });
		}
	}

	get alerts(): readonly AlertRow[] {
		return this.#alerts;
	}

	get actions(): readonly ActionRow[] {
		return this.#actions;
	}

	#begin({ policy, severity, labels, startsAt }: Incident): OpenRow {
		const row = { policy, severity, labels, startsAt, endsAt: null };
		this.#alerts.push(row);
		return row;
	}

	#settle(policy: string, firing: ReadonlyMap<string, OpenRow>, at: number): void {
		for (const [key, row] of this.#open.get(policy) ?? NONE) if (!firing.has(key)) row.endsAt = at;
		if (firing.size > 0) this.#open.set(policy, firing);
		else this.#open.delete(policy);
	}
}

const NONE: ReadonlyMap<string, OpenRow> = new Map();
const keys = new WeakMap<Labels, string>();

/** Subjects keep their labels' object from tick to tick. */
function keyOf(labels: Labels): string {
	const known = keys.get(labels);
	if (known !== undefined) return known;
	const key = seriesKey(labels);
	keys.set(labels, key);
	return key;
}
