import type { PriceBook } from '../../model/rule-files.gen.ts';
import { type Accrued, nothingAccrued } from './accrual.ts';
import type { Owner, Taken } from './consumption.ts';
import type { Grid } from './grid.ts';
import type { Item, Meter } from './meters.ts';

/** Who a quantity is put to, besides the services: used by nobody that is known, and not used at all. */
export const UNATTRIBUTED = '(unattributed)';
export const IDLE = '(idle)';

export interface Attributed extends Accrued {
	/** Modelled, where no meter tells. */
	readonly estimated: boolean;
}

export type Attribution = ReadonlyMap<Owner, ReadonlyMap<Meter, Attributed>>;

const DIRECT: readonly Meter[] = ['instance', 'cpu', 'memory', 'gpu', 'input-tokens', 'output-tokens', 'spend'];

/**
 * Puts every quantity to a service, to nobody that is known or to idleness, so that the sum is what the host has. Where services
 * seem to have used more than the host did (the two are not sampled at the same instants), what they used is the sum.
 */
export function attribute({ grid, consumed }: Taken, power: PriceBook['power']): Attribution {
	const shares = new Shares(grid);
	for (const [owner, items] of consumed) {
		for (const meter of DIRECT) {
			const accrued = items.get(meter);
			if (accrued !== undefined) shares.add(owner || UNATTRIBUTED, meter, accrued, false);
		}
		const gpu = items.get('gpu-energy') ?? items.get('gpu-power');
		if (gpu !== undefined) shares.add(owner || UNATTRIBUTED, 'energy', gpu, false);
	}
	const host = new Host(consumed.get('') ?? new Map());
	shares.rest('cpu', host.cpuBusy, host.cpuIdle);
	shares.rest('memory', host.memoryUsed, host.memoryFree);
	energy(shares, host, power);
	return shares.all;
}

/** What is known of the host as a whole, by part. */
class Host {
	readonly #items: ReadonlyMap<Item, Accrued>;

	constructor(items: ReadonlyMap<Item, Accrued>) {
		this.#items = items;
	}

	get cpuBusy(): Accrued | undefined {
		return this.#items.get('host-cpu-busy');
	}

	get cpuIdle(): Accrued | undefined {
		return this.#items.get('host-cpu-idle');
	}

	get memoryFree(): Accrued | undefined {
		return this.#items.get('host-memory') && this.#items.get('host-memory-free');
	}

	get memoryUsed(): Accrued | undefined {
		const [all, free] = [this.#items.get('host-memory'), this.memoryFree];
		if (all === undefined || free === undefined) return undefined;
		return { quantity: all.quantity.map((quantity, part) => Math.max(0, quantity - (free.quantity[part] ?? 0))), covered: all.covered };
	}

	get energy(): Accrued | undefined {
		return this.#items.get('host-energy');
	}
}

class Shares {
	readonly #grid: Grid;
	readonly all = new Map<Owner, Map<Meter, Attributed>>();

	constructor(grid: Grid) {
		this.#grid = grid;
	}

	of(owner: Owner, meter: Meter): Attributed | undefined {
		return this.all.get(owner)?.get(meter);
	}

	add(owner: Owner, meter: Meter, { quantity, covered }: Accrued, estimated: boolean): void {
		const items = this.all.get(owner) ?? new Map<Meter, Attributed>();
		this.all.set(owner, items);
		const before = items.get(meter) ?? { ...nothingAccrued(this.#grid), estimated: false };
		items.set(meter, {
			quantity: before.quantity.map((each, part) => each + (quantity[part] ?? 0)),
			covered: before.covered.map((each, part) => Math.max(each, covered[part] ?? 0)),
			estimated: before.estimated || estimated,
		});
	}

	/** What services used of a part. */
	used(meter: Meter, part: number): number {
		let sum = 0;
		for (const items of this.all.values()) sum += items.get(meter)?.quantity[part] ?? 0;
		return sum;
	}

	/** What the host has beyond what is put to services. */
	rest(meter: Meter, busy: Accrued | undefined, idle: Accrued | undefined): void {
		if (busy === undefined) return;
		const others = busy.quantity.map((quantity, part) => Math.max(0, quantity - this.used(meter, part)));
		const spare = busy.quantity.map((quantity, part) => {
			const total = quantity + (idle?.quantity[part] ?? 0);
			return Math.max(0, total - this.used(meter, part) - (others[part] ?? 0));
		});
		this.add(UNATTRIBUTED, meter, { quantity: others, covered: busy.covered }, false);
		if (idle !== undefined) this.add(IDLE, meter, { quantity: spare, covered: idle.covered }, false);
	}
}

/**
 * The host's energy, by each one's share of the processor time that there was, as Kepler does it: who is busy pays for the busy
 * part, the rest is idleness. Modelled power is linear in the load.
 */
function energy(shares: Shares, host: Host, power: PriceBook['power']): void {
	const supply = supplyOf(host, power);
	if (supply === undefined) return;
	const { active, idle, covered, estimated } = supply;
	const shareOf = (owner: Owner, part: number) => {
		const all = host.cpuBusy === undefined ? 0 : shares.used('cpu', part);
		if (all === 0) return owner === UNATTRIBUTED ? 1 : 0;
		return (shares.of(owner, 'cpu')?.quantity[part] ?? 0) / all;
	};
	const owners = [...new Set([...shares.all.keys(), UNATTRIBUTED, IDLE])];
	const parts = owners.map((owner) => ({
		owner,
		// A model says what idleness draws; a meter only what there was in all.
		quantity: owner === IDLE && idle !== undefined ? idle : active.map((amount, part) => amount * shareOf(owner, part)),
	}));
	for (const { owner, quantity } of parts) {
		if (quantity.some((amount) => amount > 0)) shares.add(owner, 'energy', { quantity, covered }, estimated);
	}
}

interface Supply {
	/** What is shared out by processor time, by part, kWh. */
	readonly active: Float64Array;
	/** What idleness draws, where that is known apart. */
	readonly idle?: Float64Array;
	readonly covered: Float64Array;
	readonly estimated: boolean;
}

function supplyOf({ energy: metered, cpuBusy }: Host, power: PriceBook['power']): Supply | undefined {
	if (metered !== undefined) return { active: metered.quantity, covered: metered.covered, estimated: false };
	if (power === undefined || cpuBusy === undefined) return undefined;
	const { covered } = cpuBusy;
	const drawn = (watts: number) => covered.map((ms) => (watts * ms) / 3_600_000 / 1000);
	return { active: drawn(Math.max(0, power.max - power.idle)), idle: drawn(power.idle), covered, estimated: true };
}
