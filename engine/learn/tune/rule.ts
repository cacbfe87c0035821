import { conditionHolds } from '../../decide/condition.ts';
import type { LevelMemory } from '../../decide/memory.ts';
import type { Condition, Level } from '../../decide/policy-set.ts';
import { stepLevel } from '../../decide/threshold/level.ts';
import type { Segment, Span } from './segment.ts';

/** Fires while the value has been outside `[low, high]` for `for` ms. A side without a bound is infinite. */
export interface Rule {
	readonly low: number;
	readonly high: number;
	readonly for: number;
}

/** When a level fires, from the first to the last firing sample: by the state machine that decides live, hysteresis, M-of-N and all. */
export function replayLevel(level: Level, { times, values }: Segment): readonly Span[] {
	const spans: { first: number; last: number }[] = [];
	let memory: LevelMemory | undefined;
	let fired = false;
	let value = 0;
	const holds = (condition: Condition) => conditionHolds(condition, value);
	for (let i = 0; i < values.length; i++) {
		value = values[i] as number;
		// Most samples change nothing; what the machine would forget meanwhile it forgets at the next that does.
		if (isQuiet(memory) && level.within === undefined && !conditionHolds(level.enter, value)) continue;
		if (memory?.state === 'firing' && level.within === undefined && conditionHolds(level.stay, value)) {
			(spans.at(-1) as { last: number }).last = times[i] as number;
			continue;
		}
		const at = times[i] as number;
		memory = stepLevel(level, memory, holds, { at, counts: true });
		const fires = memory !== undefined && (memory.state === 'firing' || memory.state === 'recovering');
		const open = spans.at(-1);
		if (fires && fired && open !== undefined) open.last = at;
		else if (fires) spans.push({ first: at, last: at });
		fired = fires;
	}
	return spans;
}

const isQuiet = (memory: LevelMemory | undefined) => memory === undefined || memory.state === 'inactive';

/** The stretches whose samples lie beyond the bounds. */
export function firingsBeyond({ times, values }: Segment, { low, high }: Pick<Rule, 'low' | 'high'>): readonly Span[] {
	const spans: { first: number; last: number }[] = [];
	let open: { first: number; last: number } | undefined;
	for (let i = 0; i < values.length; i++) {
		const value = values[i] as number;
		const at = times[i] as number;
		if (value <= high && value >= low) open = undefined;
		else if (open !== undefined) open.last = at;
		else {
			open = { first: at, last: at };
			spans.push(open);
		}
	}
	return spans;
}

/** Is all there is to the level a bound and a hold? Then its firing follows from the samples beyond the bound alone. */
export function isPlain({ enter, stay, keepFiringFor, within }: Level): boolean {
	return keepFiringFor === 0 && within === undefined && JSON.stringify(stay) === JSON.stringify(enter);
}

/** The level with another rule. An exit value of its own stays where it is. */
export function levelWith(level: Level, rule: Rule): Level {
	const enter = conditionWith(level.enter, rule);
	const same = JSON.stringify(level.stay) === JSON.stringify(level.enter);
	return { ...level, enter, stay: same ? enter : level.stay, for: rule.for };
}

function conditionWith(condition: Condition, { low, high }: Rule): Condition {
	switch (condition.kind) {
		case 'above':
			return { kind: 'above', value: high };
		case 'below':
			return { kind: 'below', value: low };
		case 'outside':
			return { kind: 'outside', low, high };
		case 'true':
			return condition;
	}
}

/** The rule that a level is now. Where the expression itself compares, whatever it gives is beyond. */
export function ruleOf({ enter, for: wait }: Level): Rule {
	switch (enter.kind) {
		case 'above':
			return { low: Number.NEGATIVE_INFINITY, high: enter.value, for: wait };
		case 'below':
			return { low: enter.value, high: Number.POSITIVE_INFINITY, for: wait };
		case 'outside':
			return { low: enter.low, high: enter.high, for: wait };
		case 'true':
			return { low: Number.POSITIVE_INFINITY, high: Number.POSITIVE_INFINITY, for: wait };
	}
}
