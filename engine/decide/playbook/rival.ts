import type { SeriesView } from '../../model/series.ts';
import type { Desk, Patient } from './desk.ts';
import type { Case } from './draft.ts';

/** How long after somebody else's restart nothing is begun: as long as a health needs to count as one (`resetAfter`). */
const STAND_DOWN_MS = 600_000;
/** A start is ours if it lies within our action, give or take the clocks of the two sides. */
const EARLY_MS = 2_000;
const LATE_MS = 5_000;

/** Where the start of a target is told, in seconds, and by which label. */
const START_TIMES = [
	{ metric: 'homeostat_service_start_time_seconds', label: 'service' },
	{ metric: 'node_systemd_unit_start_time_seconds', label: 'name' },
] as const;

/**
 * Two healers of one target undo each other's work: where it was restarted during its incident, and not by us, we stand down.
 * Services that the engine itself supervises nobody else can start.
 */
export function watchRival({ draft, desk, target, notes }: Case, patient: Patient): void {
	if (desk.service(target)?.service.driver.kind === 'process') return;
	const startedAt = startOf(target, desk.snapshot.series);
	const before = draft.startedAt;
	draft.startedAt = startedAt ?? before;
	if (startedAt === undefined || before === undefined || startedAt <= before || startedAt <= patient.incident.startsAt) return;
	if (isOurs(startedAt, target, desk)) return;
	notes.push(`${target} was restarted, and not by us`);
	draft.standDownUntil = desk.snapshot.at + STAND_DOWN_MS;
}

/** The latest start that the target's series tell of, epoch ms. */
function startOf(target: string, view: SeriesView): number | undefined {
	const starts = START_TIMES.flatMap(({ metric, label }) =>
		view
			.select([
				{ label: '__name__', op: '=', value: metric },
				{ label, op: '=', value: target },
			])
			.map(({ values, end, first }) => (end > first ? (values[end - 1] ?? Number.NaN) * 1_000 : Number.NaN)),
	).filter((start) => start > 0);
	return starts.length === 0 ? undefined : Math.max(...starts);
}

function isOurs(startedAt: number, target: string, desk: Desk): boolean {
	return desk.known(target).some(({ acted }) => {
		if (acted === undefined || startedAt < acted.from - EARLY_MS) return false;
		return acted.to === undefined || startedAt <= acted.to + LATE_MS;
	});
}
