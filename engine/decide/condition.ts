import type { Condition } from './policy-set.ts';

export function conditionHolds(condition: Condition, value: number): boolean {
	switch (condition.kind) {
		case 'above':
			return value > condition.value;
		case 'below':
			return value < condition.value;
		case 'outside':
			return value < condition.low || value > condition.high;
		case 'true':
			return true;
	}
}

/** The comparison as it came out: `93.2 > 90`, `40 <= 85`. */
export function comparisonText(condition: Condition, value: number): string {
	const holds = conditionHolds(condition, value);
	const shown = numberText(value);
	switch (condition.kind) {
		case 'above':
			return `${shown} ${holds ? '>' : '<='} ${numberText(condition.value)}`;
		case 'below':
			return `${shown} ${holds ? '<' : '>='} ${numberText(condition.value)}`;
		case 'outside':
			return `${shown} ${holds ? 'outside' : 'within'} [${numberText(condition.low)}, ${numberText(condition.high)}]`;
		case 'true':
			return `${shown}, the expression holds`;
	}
}

/** How far a value lies on the wrong side of what is wanted; 0 where it is right. */
export function distance(wanted: Condition, value: number): number {
	switch (wanted.kind) {
		case 'above':
			return Math.max(0, wanted.value - value);
		case 'below':
			return Math.max(0, value - wanted.value);
		case 'outside':
			return conditionHolds(wanted, value) ? 0 : Math.min(value - wanted.low, wanted.high - value);
		case 'true':
			return 0;
	}
}

/** Six digits are enough for people; the exact value stands beside it. Faster than `toPrecision`: every subject has one a tick. */
function numberText(value: number): string {
	const size = Math.abs(value);
	if (size < 1e-3 || size >= 1e6 || !Number.isFinite(value)) return String(Number.isInteger(value) ? value : Number(value.toPrecision(6)));
	const scale = 10 ** (5 - Math.floor(Math.log10(size)));
	return String(Math.round(value * scale) / scale);
}
