import type { Incident } from '../../model/incident.ts';
import type { Labels } from '../../model/series.ts';
import type { Event, Snapshot } from '../../model/snapshot.ts';
import { lastFiring } from '../calendar/cron.ts';
import type { Help, Memory } from '../memory.ts';
import type { PlaybookPolicy } from '../policy-set.ts';
import { at } from '../record.ts';

/** A time of a schedule that was missed by more than this is not made up for. */
const LATE_MS = 600_000;
/** Requests for help are heard at the next tick of the other agent; after this long it is not there. */
const HELP_FOR_MS = 600_000;
const MAX_HELP = 1_000;

/** What begins a playbook now that no incident begins, and up to when it has heard everything. */
export interface Calls {
	readonly incidents: readonly Incident[];
	readonly heard?: number;
}

/** Calls that this playbook has not heard yet, each in the form of an incident that lasts as long as its run. */
export function callsOf(policy: PlaybookPolicy, snapshot: Snapshot, memory: Memory, agent: string): Calls {
	const { when, name } = policy;
	const heard = at(memory.heard, name);
	if (when.kind === 'incident') return { incidents: [] };
	if (when.kind === 'schedule') {
		if (heard === undefined) return { incidents: [], heard: snapshot.at };
		const fired = lastFiring(when.cron, when.timezone, snapshot.at, Math.max(heard, snapshot.at - LATE_MS));
		return fired === undefined ? { incidents: [] } : { incidents: [call(name, {}, fired)], heard: fired };
	}
	const events = [...(snapshot.events ?? []), ...memory.help.filter(({ to }) => to === agent).map(eventOf)];
	const news = events.filter(
		(event) => event.name === when.event && event.at > (heard ?? Number.NEGATIVE_INFINITY) && agrees(event, when.labels),
	);
	if (news.length === 0) return { incidents: [] };
	return { incidents: news.map((event) => call(name, event.labels, event.at)), heard: Math.max(...news.map((event) => event.at)) };
}

function agrees({ labels }: Event, wanted: Labels): boolean {
	return Object.entries(wanted).every(([name, value]) => (labels[name] ?? '') === value);
}

function call(policy: string, labels: Labels, startsAt: number): Incident {
	return { policy, severity: 'info', labels, startsAt, value: 1 };
}

/** What the other agent's playbooks see of a request for help. */
function eventOf({ at: when, from, playbook, target, incident }: Help): Event {
	const { policy, severity, labels } = incident;
	return { name: 'help', at: when, labels: { ...labels, agent: from, playbook, target, threshold: policy, severity } };
}

/** With these requests, and without those that are too old to be heard. */
export function withHelp(help: readonly Help[], asked: readonly Help[], now: number): readonly Help[] {
	if (asked.length === 0 && help.every((request) => request.at > now - HELP_FOR_MS)) return help;
	return [...help, ...asked].filter((request) => request.at > now - HELP_FOR_MS).slice(-MAX_HELP);
}
