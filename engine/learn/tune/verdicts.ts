import { type IncidentRecord, incidentId } from '../../model/incident.ts';
import type { JournalEntry } from '../../model/journal.ts';
import { type Labels, seriesKey } from '../../model/series.ts';
import type { Span, Track } from './segment.ts';

/** What is known of one alert: a person's word, or else what came of the heal. Silence is not a word. */
type Word = 'good' | 'bad' | 'unknown';

interface Alert {
	readonly incident: IncidentRecord;
	said?: 'good' | 'bad';
	/** A heal was verified: something was wrong. A heal that failed says nothing of the alert. */
	healed: boolean;
}

/**
 * What people and heals said of alerts, folded from a journal. Labels that are partial: what nobody spoke about is neither an incident
 * nor the absence of one, and is left out of what rules are judged by.
 */
export class Testimony {
	readonly #alerts = new Map<string, Alert>();
	/** By playbook and target: the alert that an executed action was for. */
	readonly #treated = new Map<string, string>();

	take(entry: JournalEntry): void {
		if (entry.kind === 'verdict') this.#alert(entry.incident).said = entry.verdict;
		else if (entry.kind === 'outcome' && entry.action.enforce && entry.outcome.kind === 'done') {
			const { policy, target, incident } = entry.action;
			this.#treated.set(`${policy} ${target}`, incidentId(incident));
		} else if (entry.kind === 'tick') {
			for (const incident of entry.incidents ?? []) this.#alert(incident);
			for (const decision of entry.decisions) {
				if (decision.kind !== 'playbook' || decision.state !== 'healed') continue;
				const alert = this.#alerts.get(this.#treated.get(`${decision.policy} ${decision.target}`) ?? '');
				if (alert !== undefined) alert.healed = true;
			}
		}
	}

	/** The track with what is known of its own alerts; as it is where nothing is. `until`: end of what is open, epoch ms. */
	label(policy: string, track: Track, until: number): Track {
		const own = [...this.#alerts.values()].filter(({ incident }) => incident.policy === policy && isSame(incident.labels, track.labels));
		if (own.every((alert) => wordOf(alert) === 'unknown')) return track;
		const spans = (word: Word) => own.filter((alert) => wordOf(alert) === word).map(({ incident }) => spanOf(incident, until));
		return { ...without(track, spans('unknown')), incidents: [...(track.incidents ?? []), ...spans('good')] };
	}

	#alert(incident: IncidentRecord): Alert {
		const id = incidentId(incident);
		const known = this.#alerts.get(id);
		// A verdict may have been given while it fired.
		const latest = incident.endsAt === null ? (known?.incident ?? incident) : incident;
		const alert = { healed: false, ...known, incident: latest };
		this.#alerts.set(id, alert);
		return alert;
	}
}

const wordOf = ({ said, healed }: Alert): Word => said ?? (healed ? 'good' : 'unknown');
const spanOf = ({ startsAt, endsAt }: IncidentRecord, until: number): Span => ({
	first: Math.min(startsAt, until),
	last: Math.min(endsAt ?? until, until),
});

function isSame(labels: Labels, subject: Labels): boolean {
	const { __name__: _name, ...rest } = subject;
	return seriesKey(labels) === seriesKey(rest);
}

function without({ times, values, ...track }: Track, spans: readonly Span[]): Track {
	if (spans.length === 0) return { ...track, times, values };
	const isKept = (_: number, i: number) => !spans.some(({ first, last }) => (times[i] as number) >= first && (times[i] as number) <= last);
	return { ...track, times: times.filter(isKept), values: values.filter(isKept) };
}
