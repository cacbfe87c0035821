import type { Log } from '../act/services/index.ts';
import type { Approvers } from '../gitops/approvals/approvers.ts';
import type { AskedQuestion, Desk, Question, Said } from '../gitops/approvals/desk.ts';
import { cell, code, plain } from '../gitops/markdown.ts';
import type { ActionRecord, EngineView } from '../model/engine.ts';
import { Looks } from './looks.ts';

export interface AskingParts {
	readonly view: EngineView;
	readonly desk: Desk;
	readonly approvers: Approvers;
	/** Milliseconds between two looks at the answers, while something waits. */
	readonly interval: number;
	readonly log: Log;
}

/** What guardrails ask, put to people on a forge, and their answers brought back. The engine's own rules decide what they come to. */
export interface Asking {
	/** Looks now, or once more after the look that runs. Resolves at its end. */
	look(): Promise<void>;
	close(): void;
}

export function createAsking(parts: AskingParts): Asking {
	const asker = new Asker(parts);
	const unsubscribe = parts.view.subscribe((event) => {
		if (event.kind === 'action' ? event.record.verdict.kind === 'ask' : event.kind === 'state') void asker.look();
	});
	const steady = setInterval(() => void asker.look(), parts.interval);
	void asker.look();
	return {
		look: () => asker.look(),
		close() {
			clearInterval(steady);
			unsubscribe();
			asker.end();
		},
	};
}

class Asker {
	readonly #parts: AskingParts;
	readonly #looks: Looks;
	/** Does the forge hold open questions? Not known at first: a run before this one may have left some. */
	#holdsOpen = true;
	/** Answers that were refused, by their address: told once. */
	readonly #refused = new Set<string>();

	/** A forge that is away changes nothing: the question still stands here, and unanswered means no. */
	constructor(parts: AskingParts) {
		this.#parts = parts;
		const trouble = 'approvals cannot be asked for on the forge; they still can be given here';
		this.#looks = new Looks(() => this.#reconcile(), { log: parts.log, trouble });
	}

	look(): Promise<void> {
		return this.#looks.look();
	}

	end(): void {
		this.#looks.end();
	}

	async #reconcile(): Promise<void> {
		const { view, desk } = this.#parts;
		const waiting = new Map(view.approvals().flatMap((record) => (record.action.enforce ? [[record.action.id, record]] : [])));
		if (waiting.size === 0 && !this.#holdsOpen) return;
		const asked = new Map<string, AskedQuestion>();
		for (const question of await desk.open()) {
			// A lost answer to the first call makes a second issue.
			if (waiting.has(question.id) && !asked.has(question.id)) asked.set(question.id, question);
			else await desk.close(question, outcomeText(view, question.id));
		}
		for (const [id, record] of waiting) {
			const question = asked.get(id) ?? (await desk.ask(questionOf(record)));
			for (const said of await desk.answers(question)) await this.#take(record, said);
		}
		this.#holdsOpen = waiting.size > 0;
	}

	async #take({ action: { id }, verdict }: ActionRecord, { answer, login, where, refused }: Said): Promise<void> {
		if (this.#looks.ended) return;
		const { view, approvers, log } = this.#parts;
		const wanted = verdict.kind === 'ask' ? verdict.roles : [];
		const role = approvers.rolesOf(login).find((each) => wanted.includes(each));
		const reason = refused ?? (role === undefined ? `${login} has none of the roles ${wanted.join(', ')}` : undefined);
		if (reason === undefined && role !== undefined) return void (await view.answer(id, answer, login, role, where));
		if (this.#refused.has(`${id} ${where}`)) return;
		this.#refused.add(`${id} ${where}`);
		log.warn({ action: id, by: login, where, reason }, 'an answer does not count');
		await view.refuseAnswer(id, login, where, reason ?? '');
	}
}

function questionOf({ action, verdict }: ActionRecord): Question {
	const asks = verdict.kind === 'ask' ? verdict : undefined;
	const until = asks === undefined ? '' : new Date(asks.expiresAt).toISOString();
	const rows = [
		['Action', code(action.do)],
		['Target', code(action.target)],
		['Playbook or rule', code(action.policy)],
		['Why', cell(action.reason)],
		['Asked by the guardrail', `${code(asks?.by ?? '')}: ${cell(asks?.reason ?? '')}`],
		['Roles', cell(asks?.roles.join(', ') ?? '')],
		['Answers needed', String(asks?.count ?? 1)],
		['Denied if unanswered at', until],
	];
	const body = ['| | |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join('\n');
	return { id: action.id, title: plain(`May ${action.do} be done to ${action.target}?`).slice(0, 200), body };
}

function outcomeText(view: EngineView, id: string): string {
	// Each attempt is a row: the last one tells how it ended.
	const record = view.actions().findLast(({ action }) => action.id === id);
	if (record === undefined) return 'The engine no longer knows this question.';
	const { verdict, outcome } = record;
	if (verdict.kind === 'ask' && outcome === undefined) return 'This question is asked in another issue.';
	if (verdict.kind === 'deny') return `Denied: ${plain(verdict.reason)}.`;
	return `No longer asked: ${outcome === undefined ? 'the action was let through' : `the action is ${outcome.kind}`}.`;
}
