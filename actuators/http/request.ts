import { type ActContext, ActError } from '../../engine/model/actuator.ts';

/** Characters of an answer that reach the journal. */
const SHOWN = 2048;
/** Bytes of an answer that are read: enough to put a configuration back, too little to hurt. */
const MAX_BODY = 1024 * 1024;
const MAX_REDIRECTS = 3;
/** "Not now": another try may find it better. Of 5xx all but these two, which say "never". */
const RETRIED = new Set([408, 425, 429]);
const FINAL = new Set([501, 505]);

export type Headers = Readonly<Record<string, string | { readonly secretRef: string; readonly prefix?: string }>>;

export interface Request {
	readonly method: string;
	readonly url: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body?: string;
}

export interface Answer {
	readonly status: number;
	readonly text: string;
}

/** Without user, password and query, which may hold secrets. */
export function shownUrl(text: string): string {
	const { origin, pathname } = new URL(text);
	return `${origin}${pathname}`;
}

export async function fillHeaders(headers: Headers, context: ActContext): Promise<Record<string, string>> {
	const filled: Record<string, string> = {};
	for (const [name, value] of Object.entries(headers))
		filled[name] = typeof value === 'string' ? value : `${value.prefix ?? ''}${await context.secret(value.secretRef)}`;
	return filled;
}

/** Sends, follows redirects within the origin, and reads the answer. Rejects with an ActError when there is none. */
export async function send(request: Request, signal: AbortSignal): Promise<Answer> {
	let { url, method } = request;
	for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
		const response = await fetchOnce({ ...request, url, method }, signal);
		const location = response.headers.get('location');
		if (response.status < 300 || response.status > 399 || location === null) return readAnswer(response, url);
		await response.body?.cancel();
		url = follow(request, response.status, url, location);
	}
	throw new ActError(`${shownUrl(request.url)} redirects in a circle`, { retry: false });
}

async function fetchOnce({ url, method, headers, body }: Request, signal: AbortSignal): Promise<Response> {
	try {
		return await fetch(url, { method, headers, signal, redirect: 'manual', ...(body === undefined ? {} : { body }) });
	} catch (cause) {
		throw new ActError(`${method} ${shownUrl(url)}: ${networkError(cause)}`, { retry: true, cause });
	}
}

/** `fetch` hides the reason in a cause. */
function networkError(thrown: unknown): string {
	if (!(thrown instanceof Error)) return String(thrown);
	const { cause } = thrown;
	if (!(cause instanceof Error)) return thrown.message;
	return cause.message === '' && 'code' in cause ? String(cause.code) : cause.message;
}

/**
 * The next address. Credentials never go to another origin than the one the policy names; and a changing request is
 * only sent on where the answer says that the method stays (307, 308).
 */
function follow({ method, url: first }: Request, status: number, from: string, location: string): string {
	const to = new URL(location, from);
	if (to.origin !== new URL(first).origin)
		throw new ActError(`${shownUrl(from)} redirects to ${to.origin}: write that address into the policy if it is meant`, { retry: false });
	if (method !== 'GET' && status !== 307 && status !== 308)
		throw new ActError(`${method} ${shownUrl(from)} was answered by a redirect (${status}) that would change it to GET`, { retry: false });
	return to.href;
}

async function readAnswer(response: Response, url: string): Promise<Answer> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	try {
		for await (const chunk of response.body ?? []) {
			length += chunk.byteLength;
			// Leaving the loop cancels the rest.
			if (length > MAX_BODY) break;
			chunks.push(chunk);
		}
	} catch (cause) {
		throw new ActError(`${shownUrl(url)} broke off its answer: ${networkError(cause)}`, { retry: true, cause });
	}
	return { status: response.status, text: Buffer.concat(chunks).toString() };
}

/** Throws unless the status is an expected one; all of 2xx without `expected`. */
export function judge(request: Request, answer: Answer, expected: readonly number[] | undefined, context: ActContext): void {
	const { status } = answer;
	if (expected?.includes(status) ?? (status >= 200 && status <= 299)) return;
	const retry = RETRIED.has(status) || (status >= 500 && !FINAL.has(status));
	throw new ActError(`${request.method} ${shownUrl(request.url)} answered ${status}`, { retry, detail: describe(answer, context) });
}

export function describe({ status, text }: Answer, { redact }: ActContext) {
	return { status, body: redact(text).slice(0, SHOWN) };
}
