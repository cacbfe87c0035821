import type { HealReport } from '../../learn/heals/heals.ts';
import { favouredOrder } from '../../learn/heals/order.ts';
import type { Share } from '../../learn/stats/share.ts';

/** Figures as people read them: three digits that matter, and a dash where there is nothing to say. */
export const NOTHING = '-';

const UNITS = [
	[86_400, 'd'],
	[3_600, 'h'],
	[60, 'min'],
	[1, 's'],
] as const;

export function secondsText(seconds: number | null): string {
	if (seconds === null) return NOTHING;
	for (const [size, unit] of UNITS) if (seconds >= size) return `${number(seconds / size)} ${unit}`;
	return seconds === 0 ? '0 s' : `${number(seconds * 1000)} ms`;
}

/** What may be said to the owner of a ladder; nothing where its order is as good as any. */
export function orderTexts(playbooks: HealReport['playbooks']): readonly string[] {
	return playbooks.flatMap(({ policy, rungs }) => {
		const order = favouredOrder(rungs);
		return order === undefined
			? []
			: [`${policy}: history favours the order ${order.join(', ')}; what stands behind now heals surely more often`];
	});
}

/** `17 of 20, 85 % (64..95)`: the bounds say how far so few cases can be trusted. */
export function shareText({ count, of, low, high }: Share): string {
	if (of === 0) return NOTHING;
	const percent = (share: number) => Math.round(share * 100);
	return `${count} of ${of}, ${percent(count / of)} % (${percent(low)}..${percent(high)})`;
}

/** Three significant digits, thousands apart, never an exponent. */
export function number(value: number | null): string {
	if (value === null || !Number.isFinite(value)) return NOTHING;
	const size = Math.abs(value);
	const digits = size === 0 || size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : Math.min(10, 2 - Math.floor(Math.log10(size)));
	return value.toLocaleString('en-US', { maximumFractionDigits: digits });
}

/** An amount of money: cents, or more digits where it is less than a unit. */
export function money(value: number | null): string {
	if (value === null) return NOTHING;
	if (value === 0) return '0';
	return Math.abs(value) >= 1 ? value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 }) : number(value);
}

export function percent(share: number): string {
	return `${(share * 100).toFixed(1)} %`;
}
