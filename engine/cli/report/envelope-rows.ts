import type { Envelope } from '../../learn/envelope/envelope.ts';
import type { Level } from '../../learn/envelope/levels.ts';
import type { Estimate, JointState, Standing } from '../../learn/envelope/states.ts';
import type { EnvelopeReport } from '../../run/reporting/envelope.ts';
import { NOTHING, number } from './figures.ts';
import type { Column } from './table.ts';

export const STANDINGS: Readonly<Record<Standing, string>> = {
	best: 'best',
	'as-good': 'may be as cheap',
	dearer: 'holds, dearer',
	misses: 'misses',
	unsure: 'not sure',
};

const ORDER = Object.keys(STANDINGS);

export function envelopeColumns({ settings }: Envelope): readonly Column[] {
	const fixed = [{ title: 'windows', right: true }, { title: 'objective held' }, { title: 'cost' }];
	return [...settings.map((title) => ({ title, right: true })), ...fixed, { title: '' }];
}

/** The best first, then what may be as good, and so on; within that the cheapest first. */
export function envelopeRows({ states }: Envelope): readonly (readonly string[])[] {
	const price = ({ cost }: JointState) => cost?.value ?? Number.MAX_VALUE;
	const rank = ({ standing }: JointState) => ORDER.indexOf(standing);
	return [...states]
		.sort((a, b) => rank(a) - rank(b) || price(a) - price(b))
		.map((state) => [
			...state.levels.map(levelText),
			String(state.windows),
			metText(state.met),
			costText(state),
			STANDINGS[state.standing],
		]);
}

export const levelText = ({ low, high }: Level) => (low === high ? number(low) : `${number(low)}..${number(high)}`);

export function metText({ value, low, high }: Estimate): string {
	const percent = (share: number) => Math.round(share * 100);
	return `${percent(value)} % (${percent(low)}..${percent(high)})`;
}

export const costText = ({ cost }: JointState) =>
	cost === undefined ? NOTHING : `${number(cost.value)} (${number(cost.low)}..${number(cost.high)})`;

/** The finding in a sentence. */
export function envelopeSentence(envelope: Envelope): string {
	const { objective, settings, states } = envelope;
	if (envelope.kind === 'none') return `${objective}: ${envelope.reason}`;
	const best = states.find(({ standing }) => standing === 'best');
	const where = settings.map((setting, i) => `${setting} = ${levelText(best?.levels[i] ?? { low: 0, high: 0 })}`);
	return `${objective} holds at the lowest cost with ${where.join(', ')}`;
}

export function envelopeNote({ cost, load, step }: EnvelopeReport): string {
	const compared =
		load === undefined ? 'no load is given, so differences of it are in the figures' : `compared under the same load, ${load}`;
	return `cost: ${cost}; ${compared}; windows of 5 steps of ${step} s in which nothing was set anew; bounds of 95 %`;
}
