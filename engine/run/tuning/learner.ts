import { join } from 'node:path';
import cron from 'node-cron';
import type { Log } from '../../act/services/index.ts';
import type { PolicySet } from '../../decide/policy-set.ts';
import type { MergedProposal } from '../../gitops/proposals/merged.ts';
import type { Files } from '../../journal/files.ts';
import { loadMemory, saveMemory } from '../../journal/memory-file.ts';
import type { Clock } from '../../model/clock.ts';
import { errorText, UsageError } from '../../model/error.ts';
import type { LearnerView } from '../../model/learner.ts';
import type { PromiseCheck, Proposal } from '../../model/proposal.ts';
import type { Publication } from '../../model/publication.ts';
import { compiledProgram, inChild } from '../child.ts';
import type { PolicyFeed, Wanted } from '../policy-feed.ts';
import { attempt, newsOf } from '../publishing/attempt.ts';
import type { Learned, Lesson } from './lesson.ts';
import { plain } from './plain.ts';
import { checkedWithoutPrivate } from './promises/check.ts';
import { isEmpty, tunableOf } from './tunable.ts';
import { withoutPrivate } from './tune.ts';

const WORKER = new URL('./worker.ts', import.meta.url);
const FILE = 'proposals.json';
const ABOUT = { name: 'learning', after: 'it is tried again at the next time', heapMb: 512 };
/** A run that takes longer is given up; the next one starts afresh. */
const PATIENCE_MS = 1_800_000;

export interface LearnerParts {
	readonly stateDir: string;
	/** Cron expression in the host's time, of five fields, or six with seconds first; undefined: only when it is told to. */
	readonly schedule?: string;
	readonly clock: Clock;
	readonly files: Files;
	/** The policies in force; undefined before the first. */
	set(): PolicySet | undefined;
	readonly log: Log;
	/** Proposals that people merged, where policies come from a repository. */
	merged?(): Promise<readonly MergedProposal[]>;
	/** A promise is kept or broken now, which it was not before. */
	checked?(check: PromiseCheck): void;
	/** Puts to people what was found; undefined where there is no place for that. */
	readonly publish?: PolicyFeed['publish'];
	/** Something came, changed or went there, or it turned out otherwise than before. */
	published?(news: Omit<Publication, 'at'>): void;
	/** What it found, or how it failed, changed. */
	changed(): void;
	/** The program of the worker, and how long it may take (ms). */
	readonly worker?: URL;
	readonly patience?: number;
}

/** The engine's learning from its own history: in another process, so that no tick waits for it. It proposes, and changes nothing. */
export interface Learner {
	view(): LearnerView;
	/** Learns now, unless it does already. Never rejects: how it went, `view` says. */
	learn(): Promise<void>;
	close(): Promise<void>;
}

/** What a run found, and how it went. */
export type Found = Omit<LearnerView, 'running' | 'schedule'>;

const NOTHING = { proposals: [], kept: [] };

/** What an earlier run of the engine found; nothing where there was none. */
export async function restoreFound(stateDir: string, at: number, files: Files): Promise<Found> {
	const loaded = await loadMemory(join(stateDir, FILE), at, files);
	return loaded.kind === 'loaded' ? (loaded.memory as Found) : NOTHING;
}

/** Throws UsageError for what is no schedule. */
export function createLearner(earlier: Found, parts: LearnerParts): Learner {
	const { schedule, clock, files } = parts;
	if (schedule !== undefined && !cron.validate(schedule)) {
		throw new UsageError(`--learn: \`${schedule}\` is no cron expression; write it like "30 3 * * *", or \`off\``);
	}
	const path = join(parts.stateDir, FILE);
	let known = earlier;
	let running: Promise<void> | undefined;
	const ending = new AbortController();
	const view = (): LearnerView => ({ ...known, ...(schedule === undefined ? {} : { schedule }), running: running !== undefined });

	async function run(): Promise<void> {
		const began = clock.now();
		const set = parts.set();
		try {
			const merged = (await parts.merged?.()) ?? [];
			const found = set === undefined ? NOTHING : await find(set, { until: began, merged });
			const { checks: before = [], publication } = known;
			known = { lastAt: clock.now(), seconds: (clock.now() - began) / 1000, ...found, ...(publication && { publication }) };
			for (const check of known.checks ?? []) if (isNews(check, before)) parts.checked?.(check);
			if (set !== undefined) await publish();
			await saveMemory(path, { seq: 0, memory: known }, files);
		} catch (thrown) {
			if (ending.signal.aborted) return;
			known = { ...known, lastAt: clock.now(), seconds: (clock.now() - began) / 1000, error: errorText(thrown) };
		}
	}

	async function find(set: PolicySet, lesson: Pick<Lesson, 'until' | 'merged'>): Promise<ReturnType<typeof shownOf>> {
		const tunable = tunableOf(set);
		if (isEmpty(tunable)) return NOTHING;
		const { stateDir, worker: program = compiledProgram(WORKER), patience = PATIENCE_MS } = parts;
		const data: Lesson = { ...lesson, stateDir, set: plain(tunable) };
		const learned = await inChild<Learned>({ ...ABOUT, program, data, patience, end: ending.signal });
		return shownOf(learned, set);
	}

	/** What was learned stands, however this goes. */
	async function publish(): Promise<void> {
		if (parts.publish === undefined) return;
		const { publish: put } = parts;
		const wanted = wantedOf(known);
		const before = known.publication;
		const publication = await attempt(() => put(wanted), before, { clock, end: ending.signal });
		if (ending.signal.aborted) return;
		known = { ...known, publication };
		const news = newsOf(publication, before);
		if (news !== undefined) parts.published?.(news);
	}

	async function learn(): Promise<void> {
		running ??= run().finally(() => {
			running = undefined;
			if (ending.signal.aborted) return;
			tell();
			parts.changed();
		});
		await running;
	}

	function tell(): void {
		const { proposals, kept, error } = known;
		if (error === undefined) parts.log.info({ proposals: proposals.length, kept: kept.length }, 'learned from history');
		else parts.log.warn({ error }, 'nothing was learned from history');
	}

	const task = schedule === undefined ? undefined : cron.schedule(schedule, learn);
	return {
		view,
		learn,
		async close() {
			await task?.destroy();
			ending.abort();
			await running;
		},
	};
}

/** As it may be shown: changes to take back are among the proposals. */
function shownOf({ checked, ...tuned }: Learned, set: PolicySet): Pick<Found, 'proposals' | 'kept' | 'checks'> {
	const { proposals, kept } = withoutPrivate(tuned, set);
	if (checked === undefined) return { proposals, kept };
	const { checks, reverts } = checkedWithoutPrivate(checked, set);
	return { proposals: [...reverts, ...proposals], kept, checks };
}

/** Whatever the kind of policy: a run names each that it looked at, with a proposal or with why there is none. */
function wantedOf({ proposals, kept, checks = [] }: Found): Wanted {
	const considered = [...new Set([...proposals, ...kept].map(({ policy }) => policy))];
	const isRevert = ({ reverts }: Proposal) => reverts !== undefined;
	return { proposals: proposals.filter((each) => !isRevert(each)), reverts: proposals.filter(isRevert), checks, considered };
}

function isNews({ commit, policy, verdict, values }: PromiseCheck, before: readonly PromiseCheck[]): boolean {
	const same = (known: PromiseCheck) =>
		known.commit === commit && known.policy === policy && known.verdict === verdict && known.values[0]?.path === values[0]?.path;
	return verdict !== 'too-early' && !before.some(same);
}
