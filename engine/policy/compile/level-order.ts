import type { Condition, Level } from '../../decide/policy-set.ts';
import { SEVERITIES } from '../../model/incident.ts';
import type { Path } from '../locate.ts';
import type { Place } from '../place.ts';

/** Reports a level that is not harder to reach than each milder one of the same kind: one of the two could never be told apart. */
export function checkLevelOrder(levels: readonly Level[], path: Path, place: Place): void {
	levels.forEach((level, i) => {
		for (const milder of levels) {
			if (SEVERITIES.indexOf(milder.severity) >= SEVERITIES.indexOf(level.severity) || isHarder(level, milder)) continue;
			const key = level.enter.kind;
			const message = `${level.severity} begins ${text(level.enter)}, which must be beyond ${milder.severity}, ${text(milder.enter)}`;
			place.value([...path, i, key], 'level-order', message);
			return;
		}
	});
}

function isHarder(level: Level, milder: Level): boolean {
	const [a, b] = [level.enter, milder.enter];
	if (a.kind === 'above' && b.kind === 'above') return a.value > b.value;
	if (a.kind === 'below' && b.kind === 'below') return a.value < b.value;
	if (a.kind === 'outside' && b.kind === 'outside') return a.low <= b.low && a.high >= b.high && (a.low < b.low || a.high > b.high);
	// Where the expression itself compares, only time can tell two levels apart.
	if (a.kind === 'true' && b.kind === 'true') return level.for > milder.for || isRarer(level.within, milder.within);
	return true;
}

function isRarer(within: Level['within'], milder: Level['within']): boolean {
	if (within === undefined) return false;
	return milder === undefined || within.times / within.of > milder.times / milder.of || within.of > milder.of;
}

function text(condition: Condition): string {
	if (condition.kind === 'outside') return `outside [${condition.low}, ${condition.high}]`;
	return condition.kind === 'true' ? 'when the expression holds' : `${condition.kind} ${condition.value}`;
}
