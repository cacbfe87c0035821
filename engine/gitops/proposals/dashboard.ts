import { code, plain } from '../markdown.ts';
import type { Clone } from './clone.ts';
import type { ProposalRules } from './rules.ts';

/** How one branch stands. */
export interface DashboardEntry {
	readonly branch: string;
	readonly title: string;
	/** `ruled-out`: by a decision that is reviewed; no box undoes that. */
	readonly kind: 'open' | 'held' | 'declined' | 'ruled-out' | 'theirs';
	/** Why it is not open. */
	readonly reason?: string;
	/** Where it is reviewed. */
	readonly url?: string;
}

/** What people ticked. */
export interface Ticked {
	/** Branches to be opened now, whatever holds them back. */
	readonly open: ReadonlySet<string>;
	/** Branches to be made anew. */
	readonly rebase: ReadonlySet<string>;
}

/** Where the one text stands that lists all proposals. */
export interface Dashboard {
	/** Undefined where there is none. */
	read(): Promise<string | undefined>;
	/** Makes it this text; does nothing where it is. */
	write(text: string, rules: ProposalRules): Promise<void>;
}

const SECTIONS: readonly { title: string; about: string; kinds: readonly DashboardEntry['kind'][]; box?: 'open' | 'rebase' }[] = [
	{
		title: 'Open',
		about: 'Waiting for a review. Tick a box to have the branch made anew from the base branch.',
		kinds: ['open'],
		box: 'rebase',
	},
	{ title: 'Held back', about: 'The settings say: not now. Tick a box to have it opened all the same.', kinds: ['held'], box: 'open' },
	{ title: 'Declined', about: 'A person said no. Tick a box to have it opened again.', kinds: ['declined'], box: 'open' },
	{ title: 'Ruled out', about: 'By `.homeostat/decisions.yaml`; remove the entry there to have it back.', kinds: ['ruled-out'] },
	{
		title: 'Left to you',
		about: 'Somebody else has committed to the branch, so the engine leaves it alone. Tick a box to hand it back; those commits are lost.',
		kinds: ['theirs'],
		box: 'rebase',
	},
];

/** A pure function of the entries: no date of making, so the same stays the same. */
export function renderDashboard(entries: readonly DashboardEntry[]): string {
	const sorted = [...entries].sort((a, b) => (a.branch < b.branch ? -1 : 1));
	const sections = SECTIONS.flatMap(({ title, about, kinds, box }) => {
		const rows = sorted.filter(({ kind }) => kinds.includes(kind)).map((entry) => row(entry, box));
		return rows.length === 0 ? [] : [`## ${title} (${rows.length})\n\n${about}\n\n${rows.join('\n')}`];
	});
	const intro =
		'What Homeostat proposes for the policies of this repository, and what it does not propose now, with the reason. The engine rewrites this text at each run, and does what is ticked then.';
	return [intro, ...(sections.length === 0 ? ['Nothing is proposed now: the history supports every tuned value as it is.'] : sections)]
		.join('\n\n')
		.concat('\n');
}

function row({ branch, title, reason, url }: DashboardEntry, box: 'open' | 'rebase' | undefined): string {
	const mark = box === undefined ? '-' : `- [ ] <!-- homeostat:${box} ${branch} -->`;
	const name = url === undefined || url === branch ? `**${plain(title)}**` : `[${plain(title)}](${url})`;
	return `${mark} ${name} (${code(branch)})${reason === undefined ? '' : `: ${plain(reason)}`}`;
}

export function parseTicked(text: string): Ticked {
	const ticked = (what: string) =>
		new Set([...text.matchAll(new RegExp(`^[-*] \\[[xX]\\] <!-- homeostat:${what} (\\S+) -->`, 'gm'))].map(([, branch = '']) => branch));
	return { open: ticked('open'), rebase: ticked('rebase') };
}

const BRANCH = 'homeostat/dashboard';
const FILE = 'DASHBOARD.md';

/** Where there is no better place: one file on a branch of its own, which is the engine's. Boxes are ticked by committing. */
export function branchDashboard(clone: Clone): Dashboard {
	const tip = async () => (await clone.branches(BRANCH)).get(BRANCH);
	return {
		async read() {
			const at = await tip();
			if (at === undefined) return undefined;
			await clone.fetch([BRANCH]);
			return (await clone.file(at, FILE))?.toString('utf8');
		},
		async write(text) {
			const [seen, commit] = [await tip(), await clone.build(undefined, [{ path: FILE, bytes: Buffer.from(text) }], 'List the proposals')];
			// Who was faster has listed them too.
			if (seen !== commit) await clone.push(BRANCH, commit, seen);
		},
	};
}
