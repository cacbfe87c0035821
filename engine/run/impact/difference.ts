import { seriesKey } from '../../model/series.ts';
import type { FailureRow } from '../replay/failures.ts';
import type { ActionRow, AlertRow } from '../replay/ledger.ts';
import type { Replayed } from '../replay/stage.ts';

export type Row = ({ readonly kind: 'alert' } & AlertRow) | ({ readonly kind: 'action' } & ActionRow);

/** The same alert or action, come out otherwise. */
export interface Changed {
	readonly base: Row;
	readonly head: Row;
}

/** Cannot be evaluated at more ticks than before: what it no longer fires for is not gone. */
export interface Failing extends FailureRow {
	/** Ticks in all. */
	readonly of: number;
}

export interface Difference {
	readonly added: readonly Row[];
	readonly removed: readonly Row[];
	readonly changed: readonly Changed[];
	readonly failing: readonly Failing[];
}

/** What head does otherwise than base. Alerts of one subject that overlap, and actions of one instant, are the same in another form. */
export function differenceOf(base: Replayed, head: Replayed): Difference {
	const difference = { added: [] as Row[], removed: [] as Row[], changed: [] as Changed[] };
	compare(alertsOf(base), alertsOf(head), alertKey, overlap, difference);
	compare(actionsOf(base), actionsOf(head), actionKey, (a, b) => a.at === b.at, difference);
	return { ...difference, failing: failingIn(base, head) };
}

function failingIn({ stats: before }: Replayed, { stats: now }: Replayed): readonly Failing[] {
	const known = new Map(before.failed?.map(({ policy, ticks }) => [policy, ticks]));
	const worse = now.failed?.filter(({ policy, ticks }) => ticks > (known.get(policy) ?? 0)) ?? [];
	return worse.map((row) => ({ ...row, of: now.ticks }));
}

const alertsOf = ({ alerts }: Replayed) => alerts.map((row) => ({ kind: 'alert', ...row }) as const);
const actionsOf = ({ actions }: Replayed) => actions.map((row) => ({ kind: 'action', ...row }) as const);
const alertKey = ({ policy, severity, labels }: AlertRow) => `${policy}/${severity}/${seriesKey(labels)}`;
const actionKey = ({ policy, do: doing, target }: ActionRow) => `${policy}/${doing}/${target}`;

function overlap(a: AlertRow, b: AlertRow): boolean {
	const end = ({ endsAt }: AlertRow) => endsAt ?? Number.POSITIVE_INFINITY;
	return a.startsAt < end(b) && b.startsAt < end(a);
}

function compare<T extends Row>(
	base: readonly T[],
	head: readonly T[],
	keyOf: (row: T) => string,
	same: (a: T, b: T) => boolean,
	into: { added: Row[]; removed: Row[]; changed: Changed[] },
): void {
	const before = grouped(base, keyOf);
	for (const [key, rows] of grouped(head, keyOf)) {
		const known = before.get(key) ?? [];
		for (const row of rows) {
			const twin = known.findIndex((other) => same(other, row));
			const [other] = twin < 0 ? [] : known.splice(twin, 1);
			if (other === undefined) into.added.push(row);
			else if (JSON.stringify(other) !== JSON.stringify(row)) into.changed.push({ base: other, head: row });
		}
	}
	for (const rows of before.values()) into.removed.push(...rows);
}

/** In the order of time, as the rows are. */
function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const row of rows) {
		const group = groups.get(keyOf(row));
		if (group === undefined) groups.set(keyOf(row), [row]);
		else group.push(row);
	}
	return groups;
}
