import type { RungFigures } from './figures.ts';

/**
 * The order of the rungs that history favours; undefined where the one in place is as good. A rung goes before another only where
 * the whole interval of its success lies above the other's. A later rung is tried on what the earlier ones could not heal, so what
 * it is credited with is the least that it can do.
 */
export function favouredOrder(rungs: readonly RungFigures[]): readonly string[] | undefined {
	const order: RungFigures[] = [];
	for (const rung of rungs) {
		const before = order.findIndex(({ success }) => rung.success.low > success.high);
		order.splice(before < 0 ? order.length : before, 0, rung);
	}
	return order.every((rung, i) => rung === rungs[i]) ? undefined : order.map(({ name }) => name);
}
