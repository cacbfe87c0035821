import type { Factor } from '../../learn/conditions/conditions.ts';
import type { Precursor } from '../../learn/conditions/precursors.ts';
import type { ConditionsReport } from '../../run/reporting/conditions.ts';
import { number, secondsText, shareText } from './figures.ts';
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
	const told = `${tried} ${tried === 1 ? 'pair' : 'pairs'} tried, ${factors.length} told (beyond what drift and the time of day explain), of which 5 % may be chance`;
	return `${told}; they go together, which is no proof that one causes the other`;
}

export const WARNING_COLUMNS: readonly Column[] = [
	{ title: 'before trouble of' },
	{ title: 'warns' },
	{ title: 'warned of' },
	{ title: 'ahead by', right: true },
	{ title: 'false alarms a day', right: true },
];

const DAY_SECONDS = 86_400;
const FORMS = { level: '', rise: 'the rise of ', swing: 'the swing of ' } as const;

export function warningRows({ warnings, step }: ConditionsReport): readonly (readonly string[])[] {
	return warnings.precursors.map((precursor) => [
		precursor.objective,
		signText(precursor),
		shareText(precursor.caught),
		secondsText(precursor.lead * step),
		number((precursor.falseAlarms * DAY_SECONDS) / (precursor.steps * step)),
	]);
}

const signText = ({ form, factor, side, bound }: Precursor) => `${FORMS[form]}${factor} ${side} ${number(bound)}`;

export function warningsNote({ warnings: { tried, precursors } }: ConditionsReport): string {
	return `${tried} signs tried for what comes before trouble, ${precursors.length} told, judged on the second half of the time`;
}
