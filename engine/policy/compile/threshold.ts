import type { Level, ThresholdPolicy } from '../../decide/policy-set.ts';
import { SEVERITIES, type Severity } from '../../model/incident.ts';
import type { Level as LevelFields, ThresholdDocument } from '../../model/policy.gen.ts';
import type { Path } from '../locate.ts';
import { type Bench, metaOf, milliseconds } from './bench.ts';
import { compileClear } from './clear.ts';
import { boundsOf, checkOutside, conditionOf } from './condition.ts';
import { checkLevelOrder } from './level-order.ts';
import { checkTune, compileTune } from './tune.ts';

const LEVELS: Path = ['spec', 'levels'];
/** Long enough for a person to see one incident instead of five. */
const FLAPPING_EXIT_MS = 300_000;
const rank = (severity: Severity) => SEVERITIES.indexOf(severity);

export function compileThreshold(document: ThresholdDocument, bench: Bench): ThresholdPolicy | undefined {
	const { spec } = document;
	const signal = bench.expressions.signal(spec.signal, ['spec', 'signal'], bench.place);
	const levels = spec.levels.map((level, i) => compileLevel(level, [...LEVELS, i], bench));
	checkSeverities(spec.levels, bench);
	checkLevelOrder(levels, LEVELS, bench.place);
	if (spec.unit === 'percent') checkPercent(levels, spec.levels, bench);
	if (spec.tune !== undefined) checkTune(spec.tune, spec.levels, bench.place);
	if (signal === undefined) return undefined;
	return {
		kind: 'Threshold',
		...metaOf(document, document.mode, bench),
		signal,
		...(spec.unit === undefined ? {} : { unit: spec.unit }),
		levels: [...levels].sort((a, b) => rank(b.severity) - rank(a.severity)),
		onAbsent: spec.onAbsent,
		onError: spec.onError,
		inhibitedBy: spec.inhibitedBy,
		groupBy: spec.groupBy,
		...(spec.tune === undefined ? {} : { tuning: compileTune(spec.tune, spec.levels, bench.place) }),
	};
}

function compileLevel(level: LevelFields, path: Path, { place }: Bench): Level {
	const enter = conditionOf(level);
	checkOutside(enter, path, place);
	const { within } = level;
	if (within !== undefined && within.times > within.of) {
		place.value([...path, 'within', 'times'], 'out-of-range', `${within.times} of ${within.of} evaluations can never hold`);
	}
	return {
		severity: level.severity,
		enter,
		stay: compileClear(enter, level.clear, path, place),
		for: milliseconds(level.for),
		keepFiringFor: milliseconds(level.keepFiringFor),
		flappingExit: FLAPPING_EXIT_MS,
		...(within === undefined ? {} : { within }),
	};
}

/** An incident is known by policy, severity and labels: a severity given twice would be two incidents in one. */
function checkSeverities(levels: readonly LevelFields[], { place }: Bench): void {
	levels.forEach(({ severity }, i) => {
		if (levels.findIndex((other) => other.severity === severity) === i) return;
		place.value([...LEVELS, i, 'severity'], 'duplicate-severity', `there is already a level \`${severity}\`; each severity has one level`);
	});
}

function checkPercent(levels: readonly Level[], fields: readonly LevelFields[], { place }: Bench): void {
	levels.forEach((level, i) => {
		const enter = boundsOf(level.enter, [...LEVELS, i]);
		const clear = [fields[i]?.clear ?? []].flat();
		const exit = clear.map((value, at) => ({ value, path: [...LEVELS, i, 'clear', ...(clear.length > 1 ? [at] : [])] }));
		for (const { value, path } of [...enter, ...exit]) {
			if (value < 0 || value > 100) place.value(path, 'unit-range', `a percentage lies between 0 and 100, not at ${value}`);
		}
	});
}
