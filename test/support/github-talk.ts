/** Accounts and what they may; whoever is not here may read. The engine's own token belongs to `ada-engine`. */
const PERMISSIONS: Readonly<Record<string, string>> = {
	ada: 'admin',
	bob: 'write',
	cleo: 'write',
	'helper[bot]': 'write',
	'ada-engine': 'admin',
};

interface Account {
	readonly login: string;
	readonly type: string;
}

export interface FakeComment {
	readonly id: number;
	readonly html_url: string;
	readonly issue_url: string;
	body: string;
	readonly user: Account;
	readonly created_at: string;
	updated_at: string;
	readonly reactions: { total_count: number };
}

export interface FakeReaction {
	readonly id: number;
	readonly user: Account;
	readonly content: string;
	readonly created_at: string;
}

interface FakeEvent {
	readonly id: number;
	readonly event: 'labeled' | 'unlabeled';
	readonly actor: Account;
	readonly label: { readonly name: string; readonly color: string };
	readonly created_at: string;
}

export interface FakeIssue {
	readonly number: number;
	readonly title: string;
	body: string;
	state: 'open' | 'closed';
	readonly html_url: string;
	readonly user: Account;
	readonly labels: readonly { readonly name: string }[];
	readonly created_at: string;
	readonly updated_at: string;
}

type Answer = readonly [status: number, body: unknown];

const account = (login: string): Account => ({ login, type: login.endsWith('[bot]') ? 'Bot' : 'User' });
const NOBODY: Answer = [404, { message: 'Not Found' }];

/** Issues of `acme/policies`, and what is said below them and below pull requests. */
export class FakeTalk {
	readonly issues: FakeIssue[] = [];
	readonly comments = new Map<number, FakeComment[]>();
	/** By comment. */
	readonly reactions = new Map<number, FakeReaction[]>();
	readonly #events = new Map<number, FakeEvent[]>();
	readonly #now: () => string;
	readonly #number: () => number;
	#ids = 1_000;

	constructor(now: () => string, number: () => number) {
		this.#now = now;
		this.#number = number;
	}

	say(number: number, login: string, body: string): FakeComment {
		const id = this.#ids++;
		const html_url = `https://github.com/acme/policies/issues/${number}#issuecomment-${id}`;
		const time = { created_at: this.#now(), updated_at: this.#now() };
		const issue_url = `https://api.github.com/repos/acme/policies/issues/${number}`;
		const comment = { id, html_url, issue_url, body, user: account(login), ...time, reactions: { total_count: 0 } };
		this.comments.set(number, [...(this.comments.get(number) ?? []), comment]);
		return comment;
	}

	label(number: number, login: string, name: string, event: FakeEvent['event'] = 'labeled'): void {
		const entry = { id: this.#ids++, event, actor: account(login), label: { name, color: 'ededed' }, created_at: this.#now() };
		this.#events.set(number, [...(this.#events.get(number) ?? []), entry]);
	}

	/** Undefined for what is about something else. */
	route(method: string, path: string, query: URLSearchParams, body: Readonly<Record<string, unknown>>): Answer | undefined {
		if (path === 'issues') return method === 'POST' ? this.#open(body) : [200, this.#list(query)];
		if (path === 'issues/comments') return [200, page(this.#changedSince(query.get('since') ?? ''), query)];
		const [, comment] = /^issues\/comments\/(\d+)$/.exec(path) ?? [];
		if (comment !== undefined) return this.#rewrite(Number(comment), String(body.body));
		const [, reacted] = /^issues\/comments\/(\d+)\/reactions$/.exec(path) ?? [];
		if (reacted !== undefined)
			return method === 'POST' ? this.#react(Number(reacted), body) : [200, this.reactions.get(Number(reacted)) ?? []];
		const [, login] = /^collaborators\/([^/]+)\/permission$/.exec(path) ?? [];
		if (login !== undefined) return permissionOf(decodeURIComponent(login));
		const [, number, what] = /^issues\/(\d+)(?:\/(comments|events))?$/.exec(path) ?? [];
		if (number === undefined) return undefined;
		if (what === 'events') return [200, page(this.#events.get(Number(number)) ?? [], query)];
		if (what === 'comments' && method === 'GET') return [200, page(this.comments.get(Number(number)) ?? [], query)];
		if (what === 'comments') return [201, this.say(Number(number), 'ada-engine', String(body.body))];
		return this.#change(Number(number), body);
	}

	/** Of the whole repository, as asked for: the latest change first. */
	#changedSince(since: string): readonly FakeComment[] {
		const all = [...this.comments.values()].flat().filter(({ updated_at }) => updated_at >= since);
		return all.sort((a, b) => (a.updated_at < b.updated_at ? 1 : -1));
	}

	/** A second one alike is the first one. */
	#react(id: number, { content }: Readonly<Record<string, unknown>>): Answer {
		const comment = [...this.comments.values()].flat().find((candidate) => candidate.id === id);
		if (comment === undefined) return NOBODY;
		const given = this.reactions.get(id) ?? [];
		const known = given.find((reaction) => reaction.user.login === 'ada-engine' && reaction.content === content);
		if (known !== undefined) return [200, known];
		const reaction = { id: this.#ids++, user: account('ada-engine'), content: String(content), created_at: this.#now() };
		this.reactions.set(id, [...given, reaction]);
		comment.reactions.total_count++;
		return [201, reaction];
	}

	#open(body: Readonly<Record<string, unknown>>): Answer {
		const number = this.#number();
		const issue: FakeIssue = {
			number,
			title: String(body.title),
			body: String(body.body),
			state: 'open',
			html_url: `https://github.com/acme/policies/issues/${number}`,
			user: account('ada-engine'),
			labels: ((body.labels ?? []) as string[]).map((name) => ({ name })),
			created_at: this.#now(),
			updated_at: this.#now(),
		};
		this.issues.push(issue);
		return [201, issue];
	}

	#list(query: URLSearchParams): readonly FakeIssue[] {
		const [state, label] = [query.get('state') ?? 'open', query.get('labels')];
		const found = this.issues.filter((issue) => state === 'all' || issue.state === state);
		return page(
			found.filter(({ labels }) => label === null || labels.some(({ name }) => name === label)),
			query,
		);
	}

	#change(number: number, body: Readonly<Record<string, unknown>>): Answer {
		const issue = this.issues.find((candidate) => candidate.number === number);
		if (issue === undefined) return NOBODY;
		if (body.state === 'open' || body.state === 'closed') issue.state = body.state;
		if (typeof body.body === 'string') issue.body = body.body;
		return [200, issue];
	}

	#rewrite(id: number, body: string): Answer {
		const comment = [...this.comments.values()].flat().find((candidate) => candidate.id === id);
		if (comment === undefined) return NOBODY;
		comment.body = body;
		return [200, comment];
	}
}

function permissionOf(login: string): Answer {
	const permission = PERMISSIONS[login] ?? 'read';
	return [200, { permission, role_name: permission, user: account(login) }];
}

function page<T>(list: readonly T[], query: URLSearchParams): readonly T[] {
	const [size, number] = [Number(query.get('per_page') ?? 30), Number(query.get('page') ?? 1)];
	return list.slice((number - 1) * size, number * size);
}
