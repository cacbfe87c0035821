import { expect, test } from 'vitest';
import type { IncidentRecord } from '../../model/incident.ts';
import { incidentId } from '../../model/incident.ts';
import type { JournalEntry, JournalEvent } from '../../model/journal.ts';
import type { Track } from './segment.ts';
import { Testimony } from './verdicts.ts';

const MINUTE = 60_000;
const alert = (minute: number, minutes: number | null): IncidentRecord => ({
	policy: 'p',
	severity: 'warning',
	labels: { service: 'a' },
	startsAt: minute * MINUTE,
	endsAt: minutes === null ? null : (minute + minutes) * MINUTE,
	value: 1,
});
const entry = (event: JournalEvent): JournalEntry => ({ ...event, seq: 1, at: 0, prev: '', hash: '' });
const seen = (...incidents: IncidentRecord[]) =>
	entry({ kind: 'tick', tick: 1, agent: 'a', revision: 'r', decisions: [], held: 0, incidents });
const said = (incident: IncidentRecord, verdict: 'good' | 'bad') =>
	entry({ kind: 'verdict', id: incidentId(incident), about: 'incident', incident, verdict, by: 'ada' });
const track: Track = {
	labels: { __name__: 'x', service: 'a' },
	times: Float64Array.from({ length: 100 }, (_, i) => i * MINUTE),
	values: Float64Array.from({ length: 100 }, (_, i) => i),
};
const labelled = (...entries: readonly JournalEntry[]) => {
	const testimony = new Testimony();
	for (const each of entries) testimony.take(each);
	return testimony.label('p', track, 99 * MINUTE);
};

test('a good alert is an incident, a bad one is not, and what nobody judged is left out', () => {
	const [good, bad, silent] = [alert(10, 5), alert(30, 5), alert(50, 5)];
	const { incidents, times } = labelled(seen(good, bad, silent), said(good, 'good'), said(bad, 'bad'));
	expect(incidents).toEqual([{ first: 10 * MINUTE, last: 15 * MINUTE }]);
	const kept = [...times].map((time) => time / MINUTE);
	expect(kept).toEqual([...Array(100).keys()].filter((minute) => minute < 50 || minute > 55));
});

test('without any verdict nothing is labelled', () => {
	expect(labelled(seen(alert(10, 5)))).toBe(track);
});

test('a verdict given while the alert fired holds for all of it, and the last word counts', () => {
	const open = alert(10, null);
	const { incidents } = labelled(seen(open), said(open, 'bad'), said(open, 'good'), seen(alert(10, 20)));
	expect(incidents).toEqual([{ first: 10 * MINUTE, last: 30 * MINUTE }]);
});

test('of another series or policy nothing is said', () => {
	const other = { ...alert(10, 5), labels: { service: 'b' } };
	expect(labelled(seen(other), said(other, 'good'))).toBe(track);
	const foreign = { ...alert(10, 5), policy: 'q' };
	expect(labelled(seen(foreign), said(foreign, 'good'))).toBe(track);
});
