import type { PromiseCheck } from '../../model/proposal.ts';
import { cell } from '../markdown.ts';
import { parseMeta } from '../proposals/meta.ts';
import type { GitHubCalls } from './github-calls.ts';

interface Place {
	readonly owner: string;
	readonly repo: string;
}

interface Merged {
	readonly number: number;
	readonly body: string | null;
	readonly merged_at: string | null;
}

const HEADINGS = {
	kept: 'It did what it promised.',
	broken: 'It did not do what it promised.',
} as const;

/** One comment on each change below the merged pull request of a proposal; written again only when the verdict is another. */
export async function reportPromise(calls: GitHubCalls, place: Place, check: PromiseCheck): Promise<void> {
	const { verdict } = check;
	if (verdict === 'too-early') return;
	const pull = (await mergedOf(calls, place, check, `homeostat/tune/${check.policy}`)) ?? (await mergedOf(calls, place, check));
	if (pull === undefined) return;
	const issue = { ...place, issue_number: pull.number };
	const comments = await calls.call('list comments', (octokit) => octokit.rest.issues.listComments({ ...issue, per_page: 100 }));
	const ours = typeof comments === 'number' ? undefined : comments.find(({ body = '' }) => verdictIn(body, check) !== undefined);
	const body = render(check, HEADINGS[verdict]);
	if (ours === undefined) await calls.call('comment', (octokit) => octokit.rest.issues.createComment({ ...issue, body }));
	else if (verdictIn(ours.body ?? '', check) !== verdict) {
		await calls.call('change a comment', (octokit) => octokit.rest.issues.updateComment({ ...place, comment_id: ours.id, body }));
	}
}

/** The pull request of a change, from the policy's own branch; from any other where it came in a group. */
async function mergedOf(calls: GitHubCalls, place: Place, check: PromiseCheck, branch?: string): Promise<Merged | undefined> {
	const head = branch === undefined ? {} : { head: `${place.owner}:${branch}` };
	const pulls = await calls.call<readonly Merged[]>('list pull requests', (octokit) =>
		octokit.rest.pulls.list({ ...place, ...head, state: 'closed', sort: 'created', direction: 'desc', per_page: 100 }),
	);
	return typeof pulls === 'number' ? undefined : pulls.find((each) => each.merged_at !== null && isOf(each, check));
}

/** What a comment says of this very change: one proposal may bring several, each with its own promise. */
function verdictIn(body: string, { values }: PromiseCheck): string | undefined {
	const [, verdict, print] = /<!-- homeostat:check (\w+) (\S+) -->/.exec(body) ?? [];
	return print === printOf(values) ? verdict : undefined;
}

/** By the fingerprints in its text. */
function isOf({ body }: Merged, { values }: PromiseCheck): boolean {
	const prints = new Set(parseMeta(body ?? '').map(({ fingerprint }) => fingerprint));
	return values.length > 0 && values.every(({ fingerprint }) => prints.has(fingerprint));
}

function render({ rows, verdict, harmful, policy, values }: PromiseCheck, heading: string): string {
	const lines = rows.map(({ measure, promised, measured }) => `| ${cell(measure)} | ${cell(promised)} | ${cell(measured)} |`);
	const next = harmful ? `The value before would have done better: \`homeostat/revert/${policy}\` proposes it.` : '';
	const table = ['| Measure | Promised (likely range) | Measured |', '|---|---|---|', ...lines].join('\n');
	return [`${heading} ${next}`.trim(), table, `<!-- homeostat:check ${verdict} ${printOf(values)} -->`].join('\n\n');
}

/** Whoever merged may have written it. */
const printOf = ([first]: PromiseCheck['values']) => encodeURIComponent(first?.fingerprint ?? '');
