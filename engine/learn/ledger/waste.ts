import type { Account, Ledger } from './ledger.ts';

/** A service that costs and gives nothing. */
export interface Waste {
	readonly service: string;
	readonly cost: number;
	/** Of what all services cost. */
	readonly share: number;
	/** What may be done about it, for people. */
	readonly advice: string;
}

/** Of less it is not worth to speak. */
const LEAST_SHARE = 0.01;
/** Of less of the time nobody can say that there was nothing. */
const LEAST_COVERED = 0.5;

/** Services whose results were counted, most of the time, and that had none. Where nobody counts, nothing is said. */
export function wasteOf({ accounts }: Ledger): readonly Waste[] {
	const services = accounts.filter(({ kind }) => kind === 'service');
	const all = services.reduce((sum, { cost }) => sum + (cost ?? 0), 0);
	return services.flatMap((account) => {
		const { name, cost } = account;
		if (cost === null || cost < LEAST_SHARE * all || cost === 0 || !givesNothing(account)) return [];
		const advice = `cap it: \`spec.instances: 1\` or a lower \`max\` of its ScalingRule, or \`mode: off\` until somebody needs it`;
		return [{ service: name, cost, share: cost / all, advice }];
	});
}

function givesNothing({ generated }: Account): boolean {
	if (generated === undefined || generated.covered < LEAST_COVERED) return false;
	return generated.successes === 0 && (generated.revenue ?? 0) === 0;
}
