import type { Row } from '../../run/impact/difference.ts';
import { type Impact, iso } from './impact.ts';

export function impactJson({ added, removed, changed, loosened, emboldened, failing }: Impact): string {
	const impact = {
		added: added.map(rowJson),
		removed: removed.map(rowJson),
		changed: changed.map(({ base, head }) => ({ ...rowJson(head), base: rowJson(base) })),
		loosened,
		emboldened,
		failing,
	};
	return `${JSON.stringify(impact, undefined, 2)}\n`;
}

function rowJson(row: Row) {
	if (row.kind === 'action') return { ...row, at: iso(row.at) };
	return { ...row, startsAt: iso(row.startsAt), endsAt: row.endsAt === null ? null : iso(row.endsAt) };
}
