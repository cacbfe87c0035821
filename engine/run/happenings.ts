import type { EngineView } from '../model/engine.ts';
import type { Event } from '../model/snapshot.ts';
import type { Chronicle } from './chronicle.ts';
import type { Discretion } from './discretion.ts';

/** After this long nothing begins because of an event, ms: a Playbook that is added tomorrow must not act upon today. */
const FRESH_MS = 600_000;
const MAX_EVENTS = 1_000;

/** What the engine was told: deployments, webhooks, whatever a Playbook may begin with (`when: { event }`). */
export interface Happenings {
	/** Those that are fresh at `at`, oldest first. */
	fresh(at: number): readonly Event[];
	take: EngineView['tell'];
}

interface HappeningsParts {
	readonly chronicle: Chronicle;
	readonly discretion: Pick<Discretion, 'labels'>;
	taken(): void;
}

/** `taken` is called once an event is on the disk; a restart remembers it. */
export function createHappenings(earlier: readonly Event[], parts: HappeningsParts): Happenings {
	let events = earlier;
	return {
		fresh(at) {
			events = freshEvents(events, at);
			return events;
		},
		async take(name, given, by) {
			const labels = parts.discretion.labels(given);
			const at = parts.chronicle.append({ kind: 'event', name, labels, by });
			events = freshEvents([...events, { name, labels, at }], at);
			await parts.chronicle.flush();
			parts.taken();
		},
	};
}

/** Without those that are stale at `at`; the newest where there are too many. */
export function freshEvents(events: readonly Event[], at: number): readonly Event[] {
	const fresh = events.every((event) => event.at > at - FRESH_MS) ? events : events.filter((event) => event.at > at - FRESH_MS);
	return fresh.length > MAX_EVENTS ? fresh.slice(-MAX_EVENTS) : fresh;
}
