import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../test/support/random.ts';
import { findEnvelope } from './envelope.ts';

const THREADS = [1, 2, 4, 8];
const BATCHES = [1, 4, 16, 32];
const BOUND = 100;

/** Planted: latency falls with threads and rises with batch and load; cost rises with threads and falls with batch. */
const latencyAt = (threads: number, batch: number, load: number) => (90 * (0.5 + load)) / threads + 2.2 * batch;
const costAt = (threads: number, batch: number, load: number) => (threads + 8 / batch) * (0.5 + load);

interface Sweep {
	readonly seed: number;
	readonly rounds: number;
	/** Load in 0..1 at a step, while there are so many threads. */
	loadAt(step: number, threads: number, next: () => number): number;
}

function sweep({ seed, rounds, loadAt }: Sweep) {
	const uniform = randomFrom(seed);
	const next = () => uniform() - 0.5;
	const rows: { threads: number; batch: number; load: number; latency: number; cost: number }[] = [];
	for (let round = 0; round < rounds; round += 1) {
		for (const threads of THREADS) {
			for (const batch of BATCHES) {
				for (let step = 0; step < 11; step += 1) {
					const load = loadAt(rows.length, threads, next);
					const latency = latencyAt(threads, batch, load) * (1 + 0.06 * next());
					rows.push({ threads, batch, load, latency, cost: costAt(threads, batch, load) * (1 + 0.2 * next()) });
				}
			}
		}
	}
	const column = (name: keyof (typeof rows)[number]) => Float64Array.from(rows, (row) => row[name]);
	const objective = {
		policy: 'latency',
		signal: 'latency',
		metrics: new Set(['latency']),
		values: column('latency'),
		better: 'low',
		trouble: { side: 'above', bound: BOUND },
	} as const;
	const settings = [
		{ signal: 'threads', values: column('threads') },
		{ signal: 'batch', values: column('batch') },
	];
	return { objective, settings, cost: column('cost'), load: column('load') };
}

/** The grid point that holds the bound at every load, and costs least: by the planted surface itself. */
const GRID = THREADS.flatMap((threads) => BATCHES.map((batch) => ({ threads, batch })));
const cheapest = Math.min(
	...GRID.filter(({ threads, batch }) => latencyAt(threads, batch, 1) * 1.03 < BOUND).map(({ threads, batch }) =>
		costAt(threads, batch, 0.5),
	),
);

function bestOf(envelope: ReturnType<typeof findEnvelope>) {
	const [threads, batch] = envelope.states.find(({ standing }) => standing === 'best')?.levels ?? [];
	if (threads === undefined || batch === undefined) throw new Error('no best state');
	return { threads: threads.low, batch: batch.low };
}

describe('operating envelope', () => {
	it('reaches 95 % of the best grid point, whatever the noise', () => {
		for (let seed = 1; seed <= 20; seed += 1) {
			const envelope = findEnvelope(sweep({ seed, rounds: 24, loadAt: (step) => 0.5 + 0.5 * Math.sin(step / 97) }));
			const { threads, batch } = bestOf(envelope);
			expect(latencyAt(threads, batch, 1)).toBeLessThan(BOUND);
			expect(cheapest / costAt(threads, batch, 0.5)).toBeGreaterThanOrEqual(0.95);
		}
	});

	it('does not take what was used under little load for cheap', () => {
		// People gave it more threads when more was asked for: without the load, few threads look good and many look dear.
		let load = 0;
		const busy = (step: number, threads: number, next: () => number) => {
			if (step % 11 === 0) load = Math.min(1, Math.max(0, 0.35 + 0.03 * threads + 0.9 * next()));
			return load;
		};
		const trade = sweep({ seed: 3, rounds: 48, loadAt: busy });
		const { load: _, ...blind } = trade;
		const truth = (state: { threads: number; batch: number }) => latencyAt(state.threads, state.batch, 0.9);
		expect(truth(bestOf(findEnvelope(trade)))).toBeLessThan(BOUND);
		const [aware, naive] = [findEnvelope(trade), findEnvelope(blind)].map(({ states }) =>
			states.find(({ levels }) => levels[0]?.low === 8 && levels[1]?.low === 16),
		);
		const real = costAt(8, 16, 0.5);
		expect(Math.abs((aware?.cost?.value ?? 0) - real)).toBeLessThan(Math.abs((naive?.cost?.value ?? 0) - real));
	});

	it('says so where it has seen too little, where nothing moved, and where nothing holds', () => {
		const steady = { loadAt: () => 0.5, seed: 5 };
		expect(findEnvelope(sweep({ ...steady, rounds: 3 }))).toMatchObject({
			kind: 'none',
			reason: expect.stringContaining('too little data'),
		});
		const trade = sweep({ ...steady, rounds: 24 });
		expect(findEnvelope({ ...trade, settings: [] })).toMatchObject({ kind: 'none', reason: expect.stringContaining('none ever moved') });
		const strict = { ...trade.objective, trouble: { side: 'above', bound: 1 } } as const;
		expect(findEnvelope({ ...trade, objective: strict })).toMatchObject({
			kind: 'none',
			reason: expect.stringContaining('missed in every'),
		});
	});

	it('cuts a setting that wanders into levels, and leaves out windows with gaps', () => {
		const trade = sweep({ seed: 6, rounds: 24, loadAt: () => 0.5 });
		const wandering = trade.settings.map(({ signal, values }) => ({ signal, values: values.map((value, i) => value + (i % 13) / 100) }));
		const { states } = findEnvelope({ ...trade, settings: wandering });
		expect(Math.max(...states.map(({ levels }) => levels.length))).toBe(2);
		const gaps = { ...trade, cost: trade.cost.map((cost, i) => (i % 11 === 3 ? Number.NaN : cost)) };
		expect(findEnvelope(gaps).windows).toBe(findEnvelope(trade).windows / 2);
	});
});
