import type { Factor } from '../../learn/conditions/conditions.ts';
import type { ConditionsReport } from '../../run/reporting/conditions.ts';
import { number, secondsText } from './figures.ts';
import type { Column } from './table.ts';

export const CONDITION_COLUMNS: readonly Column[] = [
	{ title: 'objective' },
	{ title: 'factor' },
	{ title: 'more of it' },
	{ title: 'warns', right: true },
	{ title: 'strength', right: true },
	{ title: 'objective while it is low, high' },
];

export function conditionRows({ factors, step }: ConditionsReport): readonly (readonly string[])[] {
	return factors.map((factor) => [
		factor.objective,
		factor.factor,
		factor.hurts ? 'hurts' : 'helps',
		factor.lag === 0 ? 'at once' : `${secondsText(factor.lag * step)} before`,
		factor.correlation.toFixed(2),
		contrastText(factor),
	]);
}

/** The objective's usual value in the lowest and in the highest third of the factor. */
function contrastText({ lowBelow, highAbove, whileLow, whileHigh }: Factor): string {
	return `${number(whileLow)} below ${number(lowBelow)}, ${number(whileHigh)} above ${number(highAbove)}`;
}

export function conditionsNote({ tried, factors }: ConditionsReport): string {
	const told = `${tried} pairs tried, ${factors.length} told, of which 5 % may be chance`;
	return `${told}; they go together, which is no proof that one causes the other`;
}
