import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { actionsOf, policies, type TickOptions, World } from '../../test/support/deciding.ts';
import type { Judged } from '../model/action.ts';
import { evaluate } from './evaluate.ts';
import type { Memory } from './memory.ts';
import type { PolicySet } from './policy-set.ts';
import { PATIENCE_MS } from './queue.ts';
import { scopeOf } from './scope.ts';

// Real processes, or thousands of ticks, on a machine that is busy.
vi.setConfig({ testTimeout: 90_000 });

const SECOND = 1_000;
const MINUTE = 60_000;

/** Patience, then a turn for each of four that have waited as long, of which each may hold the target until its heal is verified. */
const BOUND_MS = PATIENCE_MS + 4 * (2 * MINUTE + MINUTE);

interface Contender {
	readonly name: string;
	readonly severity: 'warning' | 'critical';
	readonly priority: number;
	/** Of its agent's ticks, ms. */
	readonly interval: number;
	/** What it heals; by default one of its own. */
	readonly target?: string;
	/** Has it the incident at this time? */
	isIll(at: number): boolean;
}

const ALWAYS = () => true;
/** Back at every other second, however often it is healed. */
const ON_AND_OFF = (at: number) => at % (2 * SECOND) === 0;

/** Each contender has a Threshold, a Playbook and an Agent of its own. */
function setOf(contenders: readonly Contender[], ...rails: readonly string[]): PolicySet {
	const documents = contenders.flatMap(({ name, severity, priority, target = name, interval }) => [
		`Agent ${name}\ndomains: [${name}]\npriority: ${priority}\ninterval: ${interval / SECOND}s`,
		`Threshold ${name} observe domain=${name}\nsignal: ${name}_ill\nlevels: [{ severity: ${severity}, above: 0 }]`,
		`Playbook ${name} domain=${name}\nwhen: { threshold: ${name} }\ntarget: ${target}
ladder: [{ name: run, do: exec/run, with: { argv: ["true"] }, verify: { within: 1m } }]
futility: { failures: 1000, within: 1h }`,
	]);
	return policies([...documents, ...rails].join('\n---\n'));
}

/** When each contender acted, ms from the start. Agents tick in the order of their priority, as the engine's do. */
function play(
	contenders: readonly Contender[],
	set: PolicySet,
	duration: number,
	watch: (world: World, options: TickOptions & { agent: string }, before: Memory) => void = () => {},
): ReadonlyMap<string, readonly number[]> {
	const world = new World(set);
	const start = world.at;
	const acted = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
	const ranked = [...contenders].sort((a, b) => b.priority - a.priority || (a.name < b.name ? -1 : 1));
	for (let at = start; at < start + duration; at += SECOND) {
		for (const { name, interval, isIll } of ranked) {
			if ((at - start) % interval !== 0) continue;
			const before = world.judged.length;
			const options = { agent: name, values: { [`${name}_ill`]: isIll(at) ? 1 : 0 } };
			const { memory } = world;
			world.tick(at - world.at, options);
			watch(world, options, memory);
			for (const { verdict } of world.judged.slice(before)) if (verdict.kind === 'allow') acted.get(name)?.push(at - start);
		}
	}
	return acted;
}

const firstOf = (acted: ReadonlyMap<string, readonly number[]>, name: string) => acted.get(name)?.[0] ?? Number.POSITIVE_INFINITY;

describe('nobody starves', () => {
	it('for a target that a graver playbook of a higher agent heals for a moment, again and again', () => {
		const high: Contender = { name: 'high', severity: 'critical', priority: 90, interval: SECOND, target: 'db', isIll: ON_AND_OFF };
		const low: Contender = { name: 'low', severity: 'warning', priority: 10, interval: 6 * SECOND, target: 'db', isIll: ALWAYS };
		const acted = play([high, low], setOf([high, low]), 20 * MINUTE);
		expect(acted.get('high')?.length).toBeGreaterThan(200);
		expect(firstOf(acted, 'low')).toBeLessThan(PATIENCE_MS + MINUTE);
	});

	it('for a budget that a quicker agent takes whenever it comes free', () => {
		const quick: Contender = { name: 'quick', severity: 'critical', priority: 90, interval: SECOND, isIll: ON_AND_OFF };
		const slow: Contender = { name: 'slow', severity: 'warning', priority: 10, interval: 30 * SECOND, isIll: ALWAYS };
		const rail = 'Guardrail rail enforce\nmatch: { actuators: ["*"] }\nrules: [{ budget: { name: all, max: 1, per: 90s } }]';
		const acted = play([quick, slow], setOf([quick, slow], rail), 30 * MINUTE);
		expect(acted.get('quick')?.length).toBeGreaterThan(10);
		expect(firstOf(acted, 'slow')).toBeLessThan(PATIENCE_MS + 5 * MINUTE);
	});

	const contender = fc.record({
		severity: fc.constantFrom('warning' as const, 'critical' as const),
		priority: fc.integer({ min: 0, max: 100 }),
		interval: fc.integer({ min: 1, max: 6 }).map((steps) => steps * 5 * SECOND),
		shares: fc.boolean(),
		beat: fc.integer({ min: 1, max: 4 }),
	});
	/** The last one always is ill; the others, after each heal, at a beat of their own. */
	const crowds = fc.array(contender, { minLength: 2, maxLength: 4 }).map((found) =>
		found.map(({ shares, beat, ...rest }, i): Contender => {
			const isIll = i === found.length - 1 ? ALWAYS : (at: number) => at % (beat * 5 * SECOND) === 0;
			return { ...rest, name: `c${i}`, ...(shares ? { target: 'db' } : {}), isIll };
		}),
	);
	const worlds = fc.record({ crowd: crowds, per: fc.integer({ min: 10, max: 120 }) });
	const rail = (per: number) =>
		`Guardrail rail enforce\nmatch: { actuators: ["*"] }\nrules: [{ budget: { name: all, max: 1, per: ${per}s } }]`;

	it('whoever contends for one target and one budget, and however often', () => {
		fc.assert(
			fc.property(worlds, ({ crowd, per }) => {
				const acted = play(crowd, setOf(crowd, rail(per)), BOUND_MS);
				expect(firstOf(acted, `c${crowd.length - 1}`)).toBeLessThan(BOUND_MS);
			}),
			{ numRuns: 12 },
		);
	});

	it('and one more guardrail adds no action to any tick, whosever turn it is', () => {
		const rules = fc.constantFrom(
			'{ budget: { name: all, max: 1, per: 200s } }',
			'{ limit: { max: 1, per: 5m } }',
			'{ deny: "action.target == \'db\'", reason: Never. }',
		);
		fc.assert(
			fc.property(worlds, rules, fc.constantFrom('*', 'db', 'c0'), ({ crowd, per }, rule, target) => {
				const guarded = setOf(crowd, rail(per), `Guardrail more enforce\nmatch: { targets: ["${target}"] }\nrules: [${rule}]`);
				play(crowd, setOf(crowd, rail(per)), PATIENCE_MS + 3 * MINUTE, (world, { agent, ...options }, before) => {
					const free = world.judged.filter(({ action, verdict }) => action.at === world.at && verdict.kind === 'allow').map(idOf);
					const scope = scopeOf(guarded, { name: agent });
					const bound = actionsOf(evaluate(scope, world.snapshot(options), before, { agent, mode: 'enforce' }));
					expect(free).toEqual(expect.arrayContaining(bound.filter(({ verdict }) => verdict.kind === 'allow').map(idOf)));
				});
			}),
			{ numRuns: 8 },
		);
	});
});

const idOf = ({ action }: Judged) => action.id;
