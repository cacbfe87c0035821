import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { violations } from './github-contract.ts';
import { FakeTalk } from './github-talk.ts';

export interface FakePull {
	number: number;
	title: string;
	body: string | null;
	state: 'open' | 'closed';
	html_url: string;
	created_at: string;
	closed_at: string | null;
	merged_at: string | null;
	head: { ref: string; sha: string };
	base: { ref: string };
	/** Whose token opened it. */
	user: { login: string; type: string };
	draft: boolean;
	labels: string[];
	assignees: string[];
	reviewers: string[];
}

/** An answer instead of the real one, for the next matching call. `after`: the call takes effect all the same. */
export interface Trouble {
	readonly on: RegExp;
	readonly status: number;
	readonly headers?: Readonly<Record<string, string>>;
	readonly after?: boolean;
}

export interface FakeGitHub {
	readonly url: string;
	readonly pulls: FakePull[];
	/** Issues, comments and labels. */
	readonly talk: FakeTalk;
	/** `METHOD /path` of each call. */
	readonly calls: string[];
	/** Departures from GitHub's description of its API. */
	readonly violations: string[];
	readonly troubles: Trouble[];
	/** The fake's time, epoch ms. */
	now: number;
}

export interface FakeOptions {
	readonly token: string;
	/** The commit of a branch of the repository behind it; undefined where there is none. */
	branch(name: string): string | undefined;
}

type Answer = readonly [status: number, body: unknown];

/** GitHub's pull requests of `acme/policies`, with state: duplicates and missing heads are refused as GitHub does. */
export async function fakeGitHub(options: FakeOptions): Promise<FakeGitHub> {
	const time = () => new Date(fake.now).toISOString();
	const talk = new FakeTalk(time, () => fake.pulls.length + talk.issues.length + 1);
	const fake: FakeGitHub = { url: '', pulls: [], talk, calls: [], violations: [], troubles: [], now: Date.UTC(2026, 0, 1) };
	const server = createServer(async (request, response) => {
		const url = new URL(request.url ?? '/', 'http://github');
		const method = request.method ?? '';
		let text = '';
		for await (const chunk of request) text += String(chunk);
		const body: unknown = text === '' ? undefined : JSON.parse(text);
		const call = `${method} ${url.pathname}`;
		fake.calls.push(call);
		const trouble = takeTrouble(fake, call);
		const refused = trouble !== undefined && trouble.after !== true;
		const [status, answer] = refused
			? [trouble.status, { message: 'trouble' }]
			: request.headers.authorization === `token ${options.token}`
				? route(fake, options, method, url, (body ?? {}) as Record<string, unknown>)
				: [401, { message: 'Bad credentials' }];
		fake.violations.push(...violations({ method, url, body, status, answer }));
		if (trouble === undefined) send(response, status, answer);
		else send(response, trouble.status, { message: 'trouble' }, trouble.headers);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	return Object.assign(fake, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
}

function takeTrouble(fake: FakeGitHub, call: string): Trouble | undefined {
	const index = fake.troubles.findIndex(({ on }) => on.test(call));
	return index < 0 ? undefined : fake.troubles.splice(index, 1)[0];
}

function send(response: ServerResponse, status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void {
	response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers }).end(JSON.stringify(body));
}

function route(fake: FakeGitHub, options: FakeOptions, method: string, url: URL, body: Record<string, unknown>): Answer {
	const path = url.pathname.replace('/repos/acme/policies/', '');
	const number = Number(/^(?:pulls|issues)\/(\d+)/.exec(path)?.[1]);
	const pull = fake.pulls.find((candidate) => candidate.number === number);
	if (path === 'pulls' && method === 'GET') return [200, list(fake, url.searchParams)];
	if (path === 'pulls' && method === 'POST') return open(fake, options, body);
	if (pull !== undefined && method === 'PATCH' && path.startsWith('pulls/')) return change(fake, options, pull, body);
	if (pull !== undefined && path.endsWith('/requested_reviewers')) return askReviewers(pull, body);
	if (pull !== undefined && path.endsWith('/assignees')) return assign(pull, body);
	if (!path.endsWith('/labels')) return fake.talk.route(method, path, url.searchParams, body) ?? [404, { message: 'Not Found' }];
	if (pull === undefined) return [404, { message: 'Not Found' }];
	pull.labels.push(...(body.labels as string[]));
	return [200, pull.labels.map((name) => ({ name }))];
}

function list(fake: FakeGitHub, query: URLSearchParams): FakePull[] {
	const head = query.get('head')?.replace('acme:', '');
	const state = query.get('state') ?? 'open';
	const found = fake.pulls.filter((pull) => (head === undefined || pull.head.ref === head) && (state === 'all' || pull.state === state));
	const [page, size] = [Number(query.get('page') ?? 1), Number(query.get('per_page') ?? 30)];
	return found.reverse().slice((page - 1) * size, page * size);
}

const invalid = (message: string): Answer => [422, { message: 'Validation Failed', errors: [{ message }] }];

function open(fake: FakeGitHub, options: FakeOptions, body: Record<string, unknown>): Answer {
	const [head, base] = [String(body.head), String(body.base)];
	const sha = options.branch(head);
	if (sha === undefined || options.branch(base) === undefined) return invalid('head or base invalid');
	if (sha === options.branch(base)) return invalid('No commits between them');
	if (fake.pulls.some((pull) => pull.state === 'open' && pull.head.ref === head)) return invalid('A pull request already exists');
	const number = fake.pulls.length + fake.talk.issues.length + 1;
	const pull: FakePull = {
		number,
		title: String(body.title),
		body: String(body.body),
		state: 'open',
		html_url: `https://github.com/acme/policies/pull/${number}`,
		created_at: new Date(fake.now).toISOString(),
		closed_at: null,
		merged_at: null,
		user: { login: 'ada-engine', type: 'User' },
		draft: body.draft === true,
		head: { ref: head, sha },
		base: { ref: base },
		labels: [],
		assignees: [],
		reviewers: [],
	};
	fake.pulls.push(pull);
	return [201, pull];
}

function askReviewers(pull: FakePull, body: Record<string, unknown>): Answer {
	const teams = ((body.team_reviewers ?? []) as string[]).map((name) => `team:${name}`);
	pull.reviewers.push(...((body.reviewers ?? []) as string[]), ...teams);
	return [201, pull];
}

/** Answered as an issue, which a pull request is too. */
function assign(pull: FakePull, body: Record<string, unknown>): Answer {
	pull.assignees.push(...(body.assignees as string[]));
	return [201, { ...pull, labels: pull.labels.map((name) => ({ name })), updated_at: pull.created_at }];
}

function change(fake: FakeGitHub, options: FakeOptions, pull: FakePull, body: Record<string, unknown>): Answer {
	// GitHub opens again only what still has the branch it was closed with.
	if (body.state === 'open' && pull.state === 'closed' && options.branch(pull.head.ref) === undefined) return invalid('head was deleted');
	if (typeof body.title === 'string') pull.title = body.title;
	if (typeof body.body === 'string') pull.body = body.body;
	if (body.state === 'open' || body.state === 'closed') {
		pull.state = body.state;
		pull.closed_at = body.state === 'closed' ? new Date(fake.now).toISOString() : null;
	}
	return [200, pull];
}
