import { EngineError, errorText } from '../../model/error.ts';
import type { Proposal } from '../../model/proposal.ts';
import { changesOf, inRepository } from './changes.ts';
import { type Authorship, Clone } from './clone.ts';
import { branchDashboard, type Dashboard, type DashboardEntry, parseTicked, renderDashboard, type Ticked } from './dashboard.ts';
import { declinedText, standing } from './decisions.ts';
import { decideFlow, type Flow, samePrints } from './flow.ts';
import { type Forge, localForge } from './forge.ts';
import { Ground, type Standing } from './ground.ts';
import { type Message, renderMessage, splitMessage } from './message.ts';
import { parseMeta } from './meta.ts';
import { type Batch, batches, PREFIXES, type ProposalRules } from './rules.ts';
import { whyWithdrawn } from './withdrawal.ts';

/** Runs that meet on one branch: the slower one looks again. */
const ATTEMPTS = 5;

export interface PublishOptions {
	/** Any folder inside the clone, or the clone. */
	readonly dir: string | Clone;
	readonly proposals: readonly Proposal[];
	/** Of one kind each, lest one take back the branches of the other. Default: `tune`. */
	readonly kind?: 'tune' | 'revert';
	/** Policies that this run looked at: their earlier proposals end where they are not among `proposals`. */
	readonly considered: readonly string[];
	/** Branch that proposals are for. Default: the remote's own. */
	readonly base?: string;
	/** Epoch ms; decides whether a refusal still stands. */
	readonly now: number;
	readonly forge?: Forge;
	/** Of a clone that is given, as it was made with. */
	readonly authorship?: Authorship;
	/** Who proposes, where several do for one repository: each keeps to its own branches. */
	readonly proposer?: string;
	/** Understands the settings of the repository. Throws EngineError(human) for what it cannot. Default: no settings. */
	readonly readRules?: (config: Uint8Array) => ProposalRules;
}

export type Published =
	| {
			readonly policy: string;
			readonly kind: 'opened' | 'updated' | 'unchanged';
			readonly branch: string;
			readonly commit: string;
			readonly url: string;
	  }
	/** Nothing was pushed; a person, a limit or the state of the base forbids it. With `fingerprint`: that proposal was declined. */
	| { readonly policy: string; readonly kind: 'kept'; readonly reason: string; readonly fingerprint?: string }
	/** An earlier proposal no longer holds; its branch is gone. */
	| { readonly policy: string; readonly kind: 'withdrawn'; readonly branch: string };

/**
 * Brings the branches of the remote in line with the proposals: one branch and one commit a policy, or a group of them. Repeated and
 * concurrent runs come to the same end. Rejects with UsageError outside a clone, with EngineError where the remote, its refusals or its
 * settings cannot be read.
 */
export async function publishProposals(options: PublishOptions): Promise<readonly Published[]> {
	const clone = typeof options.dir === 'string' ? await Clone.open(options.dir, options.authorship) : options.dir;
	const publisher = new Publisher(clone, options, options.base ?? (await clone.baseBranch()));
	return publisher.run();
}

/** What a batch came to. `stays`: its branch is not to be taken away. */
interface Outcome {
	readonly rows: readonly Published[];
	readonly stays: boolean;
	readonly entry: DashboardEntry;
}

class Publisher {
	readonly #options: PublishOptions;
	readonly #forge: Forge;
	readonly #ground: Ground;
	readonly #prefixes: readonly string[];
	/** By comments and on the dashboard. */
	#asked: Ticked = { open: new Set(), rebase: new Set() };

	constructor(clone: Clone, options: PublishOptions, base: string) {
		this.#options = options;
		const forge = options.forge ?? localForge;
		this.#forge = forge;
		const { kind = 'tune', readRules } = options;
		this.#prefixes = kind === 'tune' ? [PREFIXES.tune, PREFIXES.group] : [PREFIXES[kind]];
		this.#ground = new Ground(clone, base, this.#prefixes, (config) =>
			config === undefined || readRules === undefined ? forge.unruled : readRules(config),
		);
	}

	async run(): Promise<readonly Published[]> {
		const { proposals, kind = 'tune' } = this.#options;
		await this.#ground.look();
		const { rules } = this.#ground;
		const dashboard = this.#dashboard(kind, rules);
		const settle = rules.dryRun ? undefined : await this.#listen(dashboard);
		const wanted = batches(proposals, kind, rules);
		const outcomes: Outcome[] = [];
		for (const batch of wanted) outcomes.push(await this.#publish(batch));
		const published = outcomes.flatMap(({ rows }) => rows);
		// Where a person or a limit holds a proposal back, its branch stays as it is; where it was declined or is no more, it goes.
		const staying = new Set(outcomes.filter(({ stays }) => stays).map(({ entry }) => entry.branch));
		for (const branch of [...this.#ground.branches.keys()].sort()) {
			if (!staying.has(branch)) published.push(...(await this.#withdraw(branch, wanted)));
		}
		await settle?.();
		await dashboard?.write(renderDashboard(outcomes.map(({ entry }) => entry)), rules);
		return published;
	}

	/** One list of all; what takes harm back is urgent and stands for itself. */
	#dashboard(kind: 'tune' | 'revert', rules: ProposalRules): Dashboard | undefined {
		if (!rules.dashboard || rules.dryRun || kind !== 'tune') return undefined;
		return this.#forge.dashboard ?? branchDashboard(this.#ground.clone);
	}

	/** What people ask for. Returns what is to be called when it was done. */
	async #listen(dashboard: Dashboard | undefined): Promise<(() => Promise<void>) | undefined> {
		const said = await this.#forge.attend?.(this.#prefixes, this.#ground.base);
		const ticked = parseTicked((await dashboard?.read()) ?? '');
		this.#asked = { open: ticked.open, rebase: new Set([...ticked.rebase, ...(said?.rebase ?? [])]) };
		return said?.settle;
	}

	async #publish(batch: Batch): Promise<Outcome> {
		const { refusals } = this.#ground;
		const refused = batch.proposals.flatMap(({ policy, fingerprint }) => {
			const refusal = standing(refusals, fingerprint, this.#options.now);
			return refusal === undefined ? [] : [{ policy, kind: 'kept' as const, reason: declinedText(refusal), fingerprint }];
		});
		const proposals = batch.proposals.filter(({ fingerprint }) => !refused.some((refusal) => refusal.fingerprint === fingerprint));
		if (proposals.length === 0) {
			const { title } = renderMessage(batch.proposals, batch.name);
			return { rows: refused, stays: false, entry: { branch: batch.branch, title, kind: 'ruled-out', reason: refused[0]?.reason ?? '' } };
		}
		for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
			const outcome = await this.#attempt({ ...batch, proposals });
			if (outcome !== 'moved-meanwhile') return { ...outcome, rows: [...refused, ...outcome.rows] };
			await this.#ground.look();
		}
		throw new EngineError(`${batch.branch} is changed by others all the time; try again`, 'retry');
	}

	async #attempt({ branch, proposals, ...batch }: Batch): Promise<Outcome | 'moved-meanwhile'> {
		const { clone, base, baseCommit, rules } = this.#ground;
		const policies = [...new Set(proposals.map(({ policy }) => policy))];
		const local = inRepository(clone, proposals);
		const message = renderMessage(local, batch.name, this.#options.proposer);
		const { title } = message;
		const kept = (kind: DashboardEntry['kind'], reason: string, stays = true): Outcome => ({
			rows: policies.map((policy) => ({ policy, kind: 'kept', reason })),
			stays,
			entry: { branch, title, kind, reason },
		});
		const there = await this.#ground.standing(branch);
		const remake = this.#asked.rebase.has(branch);
		if (there.kind === 'theirs' && !remake) return kept('theirs', `a person has committed to ${branch}: it is theirs`);
		const flow = await this.#flow(branch, proposals, there);
		if (flow.kind === 'hold') return kept(flow.no === undefined ? 'held' : 'declined', flow.reason, flow.no !== 'told');
		const shown = async (kind: 'opened' | 'updated' | 'unchanged', commit: string, shownAs = message): Promise<Outcome> => {
			const url = rules.dryRun ? branch : await this.#forge.publish({ branch, base, ...shownAs }, rules);
			return {
				rows: policies.map((policy) => ({ policy, kind, branch, commit, url })),
				stays: true,
				entry: { branch, title, kind: 'open', url },
			};
		};
		if (there.kind === 'ours' && !remake && this.#isOthers(there)) {
			// The same from another history is the same; who made it looks after it.
			if (samePrints(parseMeta(there.message), proposals)) return shown('unchanged', there.id, splitMessage(there.message));
			return kept('held', `another engine proposes another value on ${branch}; merge or close that first, or have it made anew`);
		}
		if (there.kind === 'ours' && !remake && (await this.#stillRight(there, message, local))) return shown('unchanged', there.id);
		const kind = there.kind === 'none' ? 'opened' : 'updated';
		const changes = await changesOf(clone, baseCommit, local).catch((error: unknown) => {
			if (error instanceof EngineError && error.next === 'human') return errorText(error);
			throw error;
		});
		if (typeof changes === 'string') return kept('held', `does not fit ${base}: ${changes}`);
		if (rules.dryRun) return kept('held', `dryRun: ${branch} would be ${kind}: ${title}`);
		const commit = await clone.build(baseCommit, changes, `${title}\n\n${message.body}`);
		return (await this.#ground.push(branch, commit)) === 'moved-meanwhile' ? 'moved-meanwhile' : shown(kind, commit);
	}

	async #flow(branch: string, proposals: readonly Proposal[], there: Standing): Promise<Flow> {
		const { rules, branches } = this.#ground;
		const past = await this.#forge.past(branch, there.kind !== 'none');
		const situation = { proposals, past, asked: this.#asked.open.has(branch), rules, now: this.#options.now };
		return decideFlow(situation, () => this.#forge.traffic(branches.size));
	}

	#isOthers({ message }: Extract<Standing, { kind: 'ours' }>): boolean {
		return parseMeta(message).some(({ by }) => by !== this.#options.proposer);
	}

	/** The same text, on files that the base has not changed since: no need to bother reviewers with another commit. */
	async #stillRight(there: Extract<Standing, { kind: 'ours' }>, message: Message, proposals: readonly Proposal[]): Promise<boolean> {
		const { clone, baseCommit } = this.#ground;
		if (there.message !== `${message.title}\n\n${message.body}`.trimEnd()) return false;
		if (this.#options.authorship?.signingKey !== undefined && !there.signed) return false;
		for (const { file } of proposals) {
			const [then, now] = [await clone.file(there.parent, file), await clone.file(baseCommit, file)];
			if (then === undefined || now === undefined || !then.equals(now)) return false;
		}
		return true;
	}

	/** The bot's own branch, and what reviews it, go, if all its policies were looked at; what a person touched stays. */
	async #withdraw(branch: string, wanted: readonly Batch[]): Promise<Published[]> {
		const there = await this.#ground.standing(branch);
		if (there.kind !== 'ours' || this.#isOthers(there)) return [];
		const values = parseMeta(there.message);
		const policies = [...new Set(values.map(({ policy }) => policy))];
		if (!policies.every((policy) => this.#options.considered.includes(policy))) return [];
		const reason = await whyWithdrawn(this.#ground, { branch, values, wanted, now: this.#options.now });
		if (this.#ground.rules.dryRun) {
			return policies.map((policy) => ({ policy, kind: 'kept', reason: `dryRun: ${branch} would be withdrawn: ${reason}` }));
		}
		await this.#forge.withdraw(branch, reason);
		const pushed = await this.#ground.push(branch, undefined);
		return pushed === 'pushed' ? policies.map((policy) => ({ policy, kind: 'withdrawn', branch })) : [];
	}
}
