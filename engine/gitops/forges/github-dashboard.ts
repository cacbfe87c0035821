import type { Dashboard } from '../proposals/dashboard.ts';
import type { GitHubCalls } from './github-calls.ts';
import type { Place } from './github-pulls.ts';

/** Only who may write can set it: nobody else's issue is taken for it. */
const LABEL = 'homeostat-dashboard';
const TITLE = 'Homeostat: proposals';

interface Issue {
	readonly number: number;
	readonly body?: string | null | undefined;
	readonly state: string;
	readonly pull_request?: unknown;
}

/** One issue, the oldest with the label; closed by somebody, it is opened again. */
export function gitHubDashboard(calls: GitHubCalls, place: Place): Dashboard {
	const find = async (): Promise<Issue | undefined> => {
		const query = { ...place, labels: LABEL, state: 'all', sort: 'created', direction: 'asc', per_page: 100 } as const;
		const issues = await calls.call<Issue[]>('list issues', ({ rest }) => rest.issues.listForRepo(query));
		return typeof issues === 'number' ? undefined : issues.find(({ pull_request }) => pull_request === undefined);
	};
	const update = (issue_number: number, change: { body?: string; state: 'open' | 'closed' }) =>
		calls.call('change the dashboard', ({ rest }) => rest.issues.update({ ...place, issue_number, ...change }));
	return {
		read: async () => (await find())?.body ?? undefined,
		async write(body, rules) {
			const there = await find();
			if (there !== undefined) {
				if (there.body?.trimEnd() !== body.trimEnd() || there.state !== 'open') await update(there.number, { body, state: 'open' });
				return;
			}
			const labels = [...rules.labels, LABEL];
			const opened = await calls.call<Issue>('open the dashboard', ({ rest }) =>
				rest.issues.create({ ...place, title: TITLE, body, labels }),
			);
			// Of runs that opened one each at the same time, the first one's stays.
			const first = await find();
			if (typeof opened !== 'number' && first !== undefined && first.number !== opened.number)
				await update(opened.number, { state: 'closed' });
		},
	};
}
