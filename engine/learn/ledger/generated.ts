import type { Accrued } from './accrual.ts';
import type { Owner, Taken } from './consumption.ts';
import type { Meter } from './meters.ts';

/** What a policy says a service is worth. */
export interface Worth {
	readonly perSuccess?: number;
}

/** What a service gave for what it used. Null wherever a side is not measured or would be divided by nothing. */
export interface Generated {
	readonly successes: number | null;
	/** Share of the time in which successes were counted. */
	readonly covered: number;
	/** Read and written. */
	readonly tokens: number | null;
	/** Counted revenue and the worth of the successes. */
	readonly revenue: number | null;
	readonly margin: number | null;
	readonly costPerSuccess: number | null;
	readonly costPer1kTokens: number | null;
	readonly joulesPer1kTokens: number | null;
	readonly gramsPer1kTokens: number | null;
}

/** What an account came to. */
interface Spent {
	readonly entries: readonly { readonly meter: Meter; readonly quantity: number }[];
	readonly cost: number | null;
	readonly grams: number | null;
}

const KWH_J = 3_600_000;

export function generatedOf(owner: Owner, taken: Taken, worth: Worth, account: Spent): Generated {
	const given = taken.given.get(owner);
	const counted = given?.get('successes') ?? taken.consumed.get(owner)?.get('successes');
	const successes = counted === undefined ? null : total(counted);
	const used = (meter: Meter) => account.entries.find((entry) => entry.meter === meter)?.quantity ?? null;
	const tokens = sum(used('input-tokens'), used('output-tokens'));
	const earned = given?.get('revenue');
	const worthOfAll = worth.perSuccess === undefined || successes === null ? null : worth.perSuccess * successes;
	const revenue = sum(earned === undefined ? null : total(earned), worthOfAll);
	const energy = used('energy');
	return {
		successes,
		covered: counted === undefined ? 0 : Math.min(1, coverage(counted) / Math.max(1, taken.grid.to - taken.grid.from)),
		tokens,
		revenue,
		margin: revenue === null || account.cost === null ? null : revenue - account.cost,
		costPerSuccess: per(account.cost, successes),
		costPer1kTokens: per(account.cost, tokens, 1_000),
		joulesPer1kTokens: per(energy === null ? null : energy * KWH_J, tokens, 1_000),
		gramsPer1kTokens: per(account.grams, tokens, 1_000),
	};
}

const total = ({ quantity }: Accrued) => quantity.reduce((all, part) => all + part, 0);
const coverage = ({ covered }: Accrued) => covered.reduce((all, part) => all + part, 0);

function sum(a: number | null, b: number | null): number | null {
	return a === null && b === null ? null : (a ?? 0) + (b ?? 0);
}

function per(amount: number | null, count: number | null, unit = 1): number | null {
	return amount === null || count === null || count === 0 ? null : (amount / count) * unit;
}
