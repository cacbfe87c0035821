import { isDeepStrictEqual } from 'node:util';
import { changedBreakers, restoreBreakers } from '../../decide/guard/breaker.ts';
import type { GuardMemory } from '../../decide/guard/memory.ts';
import { emptyMemory, type Memory } from '../../decide/memory.ts';
import { resume, retain } from '../../decide/scope.ts';
import type { Slice } from '../../history/recording.ts';
import type { Action, Happened } from '../../model/action.ts';
import type { JournalEntry } from '../../model/journal.ts';
import type { Approval, BreakerReset, Event } from '../../model/snapshot.ts';
import { type AgentPlan, planAgents } from '../agents.ts';
import { freshEvents } from '../happenings.ts';
import { permittedOf, type Replayed, type ReplayParts, Stage } from './stage.ts';

/** As many as a running engine keeps of each. */
const MAX_APPROVALS = 1_000;
const MAX_RESETS = 100;
const MAX_OUTCOMES = 50_000;
/** A start takes up the memory as it was last saved, seconds before: so many entries are remembered with the memory after them. */
const MAX_MEMORIES = 5_000;

type Entry<K extends JournalEntry['kind']> = Extract<JournalEntry, { kind: K }>;

/**
 * What an engine decided, decided once more: at the recorded ticks, over what each of them could see, with the outcomes, answers
 * and restarts of the journal. The same policies give the same decisions; with others, what these want and the engine did not do
 * is rehearsed.
 */
export async function replayJournal(parts: ReplayParts & { readonly journal: AsyncIterable<JournalEntry> }): Promise<Replayed> {
	const replay = new JournalReplay(parts);
	const slices = parts.recording.slices()[Symbol.asyncIterator]();
	let next = await slices.next();
	for await (const entry of parts.journal) {
		if (entry.at > (parts.until ?? Number.POSITIVE_INFINITY)) break;
		if (entry.kind === 'tick') {
			for (; !next.done && next.value.from <= entry.at; next = await slices.next()) replay.see(next.value);
		}
		replay.take(entry);
	}
	return replay.result();
}

class JournalReplay {
	readonly #parts: ReplayParts;
	readonly #stage: Stage;
	#plans: ReadonlyMap<string, AgentPlan> = new Map();
	#enforce = false;
	#stopped = false;
	/** Has no revision taken effect since the start? */
	#starting = true;
	#approvals: readonly Approval[] = [];
	#resets: readonly BreakerReset[] = [];
	#events: readonly Event[] = [];
	/** What this replay wanted and the guards let through: only their outcomes are its own. */
	readonly #wanted = new Set<string>();
	/** Of the last tick: what the journal has not shown to be begun. */
	#unconfirmed: readonly Action[] = [];
	#tickAt = 0;
	readonly #outcomes: (Happened & { readonly seq: number })[] = [];
	/** Changed by the ticks of this replay; seldom. */
	readonly #breakers: { readonly seq: number; readonly breakers: GuardMemory['breakers'] }[] = [];
	readonly #memories = new Map<number, Memory>();
	#differing = 0;

	constructor(parts: ReplayParts) {
		this.#parts = parts;
		this.#stage = new Stage(parts);
	}

	see(slice: Slice): void {
		this.#stage.take(slice);
	}

	result(): Replayed {
		this.#settle();
		const { stats, ...rows } = this.#stage.result();
		return { ...rows, stats: { ...stats, differing: this.#differing } };
	}

	take(entry: JournalEntry): void {
		if (entry.kind === 'intent') this.#unconfirmed = this.#unconfirmed.filter(({ id }) => id !== entry.action.id);
		else if (entry.kind !== 'refusal') this.#settle();
		if (entry.kind === 'start') this.#start(entry);
		else if (entry.kind === 'policies' && entry.refused === undefined) this.#apply(entry);
		else if (entry.kind === 'tick') this.#tick(entry);
		else if (entry.kind === 'outcome') this.#outcome(entry);
		else if (entry.kind === 'approval') this.#approval(entry);
		else if (entry.kind === 'reset') this.#reset(entry);
		else if (entry.kind === 'event') this.#told(entry);
		else if (entry.kind === 'stopped') this.#stopped = entry.stopped;
		this.#memories.set(entry.seq, this.#stage.memory);
		this.#memories.delete(entry.seq - MAX_MEMORIES);
	}

	/** The engine died or was stopped: it came back with the memory that it had saved, and the outcomes since. */
	#start({ enforce, stopped = false, memory, at }: Entry<'start'>): void {
		this.#enforce = enforce;
		this.#stopped = stopped;
		this.#starting = true;
		for (const source of this.#stage.windows.failing.keys()) this.#stage.windows.append(source, at, [], { partial: true });
		if (memory === undefined) return;
		this.#stage.memory = this.#memories.get(memory) ?? (memory === 0 ? emptyMemory : this.#stage.memory);
		this.#retrip(memory);
		this.#stage.remember(this.#outcomes.filter(({ seq }) => seq > memory).map(({ seq: _seq, ...happened }) => happened));
	}

	/** What tripped after the memory of entry `seq` was saved the engine found in its journal. */
	#retrip(seq: number): void {
		const since = this.#breakers.filter((changed) => changed.seq > seq).map(({ breakers }) => breakers);
		const { memory } = this.#stage;
		this.#stage.memory = { ...memory, guards: restoreBreakers(memory.guards, Object.assign({}, ...since)) };
	}

	#apply({ at }: Entry<'policies'>): void {
		const { set } = this.#parts;
		const kept = retain(this.#stage.memory, set);
		this.#stage.memory = this.#starting ? resume(kept, set, at) : kept;
		this.#starting = false;
		this.#plans = new Map(planAgents(set, this.#enforce ? 'enforce' : 'observe').map((plan) => [plan.name, plan]));
	}

	#tick({ seq, at, agent, trigger = 'interval', decisions }: Entry<'tick'>): void {
		const plan = this.#plans.get(agent);
		if (plan === undefined) {
			this.#differing += 1;
			return;
		}
		const { guards } = this.#stage.memory;
		const evaluation = this.#stage.evaluate(plan, {
			...{ at, trigger, stopped: this.#stopped },
			...{ approvals: this.#approvals, resets: this.#resets, events: freshEvents(this.#events, at) },
		});
		const changed = evaluation.decisions.filter((decision) => decision.changed);
		if (!isDeepStrictEqual(changed, decisions)) this.#differing += 1;
		const breakers = changedBreakers(guards, evaluation.memory.guards);
		if (breakers !== undefined) this.#breakers.push({ seq, breakers });
		this.#tickAt = at;
		this.#unconfirmed = permittedOf(evaluation);
		for (const { id } of this.#unconfirmed) this.#wanted.add(id);
		for (const id of this.#wanted) {
			if (this.#wanted.size <= MAX_OUTCOMES) break;
			this.#wanted.delete(id);
		}
	}

	#outcome({ action, outcome, at, seq }: Entry<'outcome'>): void {
		if (!this.#wanted.has(action.id)) return;
		this.#stage.remember([{ action, outcome, at }]);
		this.#outcomes.push({ action, outcome, at, seq });
		if (this.#outcomes.length > MAX_OUTCOMES) this.#outcomes.shift();
	}

	#approval({ id, answer, by, role, where, at }: Entry<'approval'>): void {
		const approval = { actionId: id, answer, by, role, at, ...(where !== undefined && { where }) };
		this.#approvals = [...this.#approvals, approval].slice(-MAX_APPROVALS);
	}

	#reset({ guardrail, by, at }: Entry<'reset'>): void {
		this.#resets = [...this.#resets, { guardrail, by, at }].slice(-MAX_RESETS);
	}

	#told({ name, labels, at }: Entry<'event'>): void {
		this.#events = freshEvents([...this.#events, { name, labels, at }], at);
	}

	/** What the last tick wanted and the engine did not begin is what only these policies want. */
	#settle(): void {
		this.#stage.rehearse(this.#unconfirmed, this.#tickAt);
		this.#unconfirmed = [];
	}
}
