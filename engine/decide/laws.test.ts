import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { actionsOf, policies, thresholdsOf, World } from '../../test/support/deciding.ts';
import { type History, histories, type Step } from '../../test/support/histories.ts';
import type { Action, Judged } from '../model/action.ts';
import type { Mode } from '../model/mode.ts';
import { type Evaluation, evaluate } from './evaluate.ts';
import type { PolicySet } from './policy-set.ts';

const RUNS = Number(process.env.HOMEOSTAT_LAW_RUNS ?? 60);
vi.setConfig({ testTimeout: 60_000 + RUNS * 2_000 });

// A failure prints the seed and the path by which it is found again.
const hold = (law: (history: History) => void) => fc.assert(fc.property(histories, law), { numRuns: RUNS });

// To parse and compile is most of the work, and worlds of one history may share it.
let latest: { readonly text: string; readonly set: PolicySet } | undefined;
function compiled(text: string): PolicySet {
	if (latest?.text !== text) latest = { text, set: policies(text) };
	return latest.set;
}

/** Outcomes follow from the action alone, so that worlds which decide alike go alike. */
function begin({ policies: text, outcomes }: History, mode: Mode = 'enforce'): World {
	const world = new World(compiled(text));
	world.mode = mode;
	world.outcome = ({ id }) => outcomes[[...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % outcomes.length];
	return world;
}

const play = (world: World, ticks: readonly Step[]): readonly Evaluation[] => ticks.map(({ after, options }) => world.tick(after, options));
const isPermitted = ({ verdict }: Judged) => verdict.kind === 'allow' || verdict.kind === 'clamp';
const nameOf = ({ policy, target, do: doing, rung, undoOf }: Action) => [policy, target, doing, rung.name, undoOf ?? ''].join(' ');

it('the same input gives the same bytes', () => {
	hold((history) => {
		expect(JSON.stringify(play(begin(history), history.ticks))).toBe(JSON.stringify(play(begin(history), history.ticks)));
	});
});

it('a prefix and then the rest is the same as all, over a restart with policies compiled anew', () => {
	hold((history) => {
		const whole = begin(history);
		const parted = begin(history);
		history.ticks.forEach(({ after, options }, i) => {
			if (i === Math.floor(history.ticks.length / 2)) parted.set = policies(history.policies);
			expect(JSON.stringify(parted.tick(after, options))).toBe(JSON.stringify(whole.tick(after, options)));
		});
	});
});

it('one more guardrail never adds an action to a tick of the same memory', () => {
	hold((history) => {
		const world = begin(history);
		const guarded = policies(`${history.policies}\n---\n${history.rail}`);
		for (const { after, options } of history.ticks) {
			const { memory } = world;
			const free = actionsOf(world.tick(after, options))
				.filter(isPermitted)
				.map(({ action }) => nameOf(action));
			const evaluation = evaluate(guarded, world.snapshot(options), memory, { agent: 'default', mode: 'enforce' });
			const bound = actionsOf(evaluation)
				.filter(isPermitted)
				.map(({ action }) => nameOf(action));
			expect(free).toEqual(expect.arrayContaining(bound));
		}
	});
});

it('a dry run decides as the live run does, but for the executing', () => {
	hold((history) => {
		const [live, dry] = [begin(history), begin(history, 'observe')];
		const bare = (evaluation: Evaluation) => JSON.stringify(evaluation).replaceAll(/"enforce":(true|false)/g, '"enforce":null');
		for (const { after, options } of history.ticks) {
			const [acted, rehearsed] = [live.tick(after, options), dry.tick(after, options)];
			expect(bare(rehearsed)).toBe(bare(acted));
			expect(actionsOf(rehearsed).some(({ action }) => action.enforce)).toBe(false);
		}
	});
});

it('absent data begins nothing unless the policy says so', () => {
	hold((history) => {
		const careful = history.policies.replaceAll(/^(onAbsent|onError): .*$/gm, '$1: hold');
		const world = begin({ ...history, policies: careful });
		for (const { after, options } of history.ticks) {
			const evaluation = world.tick(after, options);
			const blind = new Set(
				thresholdsOf(evaluation)
					.filter(({ presence }) => presence !== 'value')
					.map(({ policy, labels }) => `${policy} ${labels.service}`),
			);
			const begun = actionsOf(evaluation).filter(({ action }) => action.undoOf === undefined);
			for (const { action } of begun) expect(blind).not.toContain(`${action.incident.policy} ${action.incident.labels.service}`);
		}
	});
});

it("no action is begun twice, and none on a target that another acts on; who only rehearses is in nobody's way", () => {
	hold((history) => {
		const world = begin(history);
		const begun = new Set<string>();
		for (const { after, options } of history.ticks) {
			const acts = (policy: string) => world.set.playbooks.find(({ name }) => name === policy)?.mode === 'enforce';
			const busy = new Map(
				running(world, world.at + after)
					.filter(([policy]) => acts(policy))
					.map(([policy, target]) => [target, policy]),
			);
			for (const { action } of actionsOf(world.tick(after, options)).filter(isPermitted)) {
				expect(begun).not.toContain(action.id);
				begun.add(action.id);
				// Who only rehearsed held nothing, and so takes back what it rehearsed whoever acts now.
				if (acts(action.policy) || action.undoOf === undefined) expect(busy.get(action.target)).toBeUndefined();
				if (acts(action.policy)) busy.set(action.target, action.policy);
			}
		}
	});
});

/** So long after its timeout an outcome that did not come counts as lost. */
const LOST_AFTER_MS = 300_000;

/** Targets that are acted on at an instant, by whom. */
function running({ memory, set }: World, at: number): readonly [policy: string, target: string][] {
	return Object.entries(memory.playbooks).flatMap(([policy, targets]) => {
		const ladder = set.playbooks.find(({ name }) => name === policy)?.ladder ?? [];
		return Object.entries(targets).flatMap(([target, { run, acted }]): [string, string][] => {
			if (run?.phase.kind !== 'acting') return [];
			// What is done when all rungs are exhausted has no rung, and no timeout of its own.
			const patience = (ladder[run.rung]?.timeout ?? 0) + LOST_AFTER_MS;
			return at <= (acted?.from ?? run.since) + patience ? [[policy, target]] : [];
		});
	});
}

it('the memory does not grow with time', () => {
	hold((history) => {
		// What fires by being absent goes on doing so, and is remembered.
		const world = begin({ ...history, policies: history.policies.replaceAll('onAbsent: fire', 'onAbsent: clear') });
		world.outcome = () => ({ kind: 'done' });
		play(world, history.ticks);
		// Quiet for longer than anything is remembered for.
		const quiet = { 'hot{service="z"}': 1, 'full{service="z"}': 1 };
		const calm: Record<string, number> = Object.fromEntries(
			['a', 'b', 'c'].flatMap((service) => [
				[`hot{service="${service}"}`, 1],
				[`full{service="${service}"}`, 1],
			]),
		);
		world.tick(1_000, { values: { ...quiet, ...calm } });
		for (let i = 0; i < 5; i++) world.tick(3_600_000, { values: { ...quiet, ...calm } });
		for (let i = 0; i < 3; i++) world.tick(3_600_000, { values: quiet });
		const { playbooks, thresholds } = world.memory;
		expect(playbooks).toEqual({});
		// Beside what is there: the expression as a whole, where it gives nothing.
		const known = Object.values(thresholds).flatMap((subjects) => Object.keys(subjects));
		expect(known.filter((key) => key !== '{service="z"}' && key !== '{}')).toEqual([]);
	});
});

it('every input stays as it was', () => {
	hold((history) => {
		const world = begin(history);
		const before = policyBytes(world.set);
		play(world, history.ticks);
		expect(policyBytes(world.set)).toBe(before);
	});
});

/** Memory is frozen by every tick of a World; policies hold compiled programs, whose caches may change and nothing else. */
function policyBytes(set: PolicySet): string {
	return JSON.stringify(set, (key, value: unknown) => (key === 'signal' || key === 'stopWhen' ? undefined : value));
}
