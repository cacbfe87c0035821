/** One value of promtool's notation; `undefined` = no sample at that time. `stale` is the end of the series. */
export type Notated = number | 'stale' | undefined;

/** No hexadecimal here: in `0x3` the `x` says how often, as in promtool. */
const NUMBER = '[+-]?(?:(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?|[iI][nN][fF](?:[iI][nN][iI][tT][yY])?|[nN][aA][nN])';
const REPEATED = new RegExp(`^(${NUMBER})(?:([+-])(${NUMBER}))?(?:x(\\d+))?$`);
const GAP = /^_(?:x(\d+))?$/;
const STALE = /^stale(?:x(\d+))?$/;
/** Samples of one series: at 15 s more than a year. A mistyped count must not eat the memory. */
const MAX_VALUES = 3_000_000;

/**
 * Values of a series as promtool writes them: `1 2 _ stale`, `a+bxN` and `a-bxN` (N steps after `a`, so N + 1 values), `axN`, `_xN`.
 * Throws with the item that cannot be read.
 */
export function parseValues(text: string): readonly Notated[] {
	const values: Notated[] = [];
	for (const item of text.split(/\s+/).filter((part) => part !== '')) {
		for (const value of expand(item)) values.push(value);
		if (values.length > MAX_VALUES) throw new Error(`more than ${MAX_VALUES} values in one series`);
	}
	return values;
}

function expand(item: string): readonly Notated[] {
	const gap = GAP.exec(item);
	if (gap !== null) return repeat(undefined, count(gap[1] ?? '1'));
	const stale = STALE.exec(item);
	if (stale !== null) return repeat('stale', count(stale[1] ?? '0') + 1);
	if (item.startsWith('{{')) throw new Error(`\`${item}\`: native histograms are not supported`);
	const found = REPEATED.exec(item);
	if (found === null) throw new Error(`\`${item}\` is no value; write numbers, \`_\`, \`stale\`, \`a+bxN\` or \`axN\``);
	const [, first = '', sign = '+', step, times] = found;
	if (step !== undefined && times === undefined) throw new Error(`\`${item}\` lacks how often: write \`${item}xN\``);
	const by = step === undefined ? 0 : toNumber(step) * (sign === '-' ? -1 : 1);
	return ramp(toNumber(first), by, count(times ?? '0'));
}

/** Adds up as promtool does, so that the last digits are the same. */
function ramp(first: number, step: number, steps: number): number[] {
	const values = [first];
	for (let value = first + step; values.length <= steps; value += step) values.push(value);
	return values;
}

function repeat(value: Notated, times: number): Notated[] {
	return Array.from({ length: times }, () => value);
}

function count(digits: string): number {
	const times = Number(digits);
	if (times > MAX_VALUES) throw new Error(`more than ${MAX_VALUES} values in one series`);
	return times;
}

/** A number as PromQL writes it: hexadecimal, `Inf`, `NaN`, signs. */
export function toNumber(text: string): number {
	const [, sign = '', digits = ''] = /^([+-]?)(.*)$/.exec(text.trim()) ?? [];
	const value = /^inf/i.test(digits) ? Number.POSITIVE_INFINITY : Number(digits);
	return sign === '-' ? -value : value;
}
