import { EngineError, errorText, UsageError } from '../model/error.ts';
import type { Json } from '../model/json.ts';
import type { Io } from './command.ts';

/** Milliseconds an engine may take to answer. */
const PATIENCE_MS = 10_000;

export interface Call {
	readonly method?: 'GET' | 'POST' | 'DELETE';
	/** Below `/api/v1/`. */
	readonly path: string;
	readonly body?: Json;
	/** Milliseconds the engine may take; by default 10,000. */
	readonly patience?: number;
}

/** Asks a running engine and returns what it answered. Throws EngineError with the engine's own words when it refuses. */
export async function callEngine(server: string, call: Call, io: Io): Promise<Json> {
	const response = await send(apiUrl(server, call.path), call, io);
	const text = await response.text();
	const answer = parseJson(text);
	if (!response.ok) throw new EngineError(refusal(response.status, answer, server), 'human');
	if (answer === undefined) throw new EngineError(`${server} is no homeostat engine: it did not answer in JSON`, 'human');
	return answer;
}

function apiUrl(server: string, path: string): URL {
	const base = URL.canParse(server) ? new URL(server) : undefined;
	if (base === undefined || !/^https?:$/.test(base.protocol)) {
		throw new UsageError(`--server: \`${server}\` is no http(s) address; write it like http://127.0.0.1:7464`);
	}
	return new URL(`api/v1/${path}`, base.href.endsWith('/') ? base : `${base.href}/`);
}

async function send(url: URL, { method = 'GET', body, patience = PATIENCE_MS }: Call, io: Io): Promise<Response> {
	const token = io.env.HOMEOSTAT_TOKEN;
	const headers = {
		accept: 'application/json',
		...(token ? { authorization: `Bearer ${token}` } : {}),
		...(body === undefined ? {} : { 'content-type': 'application/json' }),
	};
	try {
		return await fetch(url, {
			method,
			headers,
			signal: AbortSignal.timeout(patience),
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
		});
	} catch (error) {
		throw new EngineError(
			`no engine answers at ${url.origin} (${reason(error)}); start one with \`homeostat run\`, or name it with --server`,
			'retry',
			{
				cause: error,
			},
		);
	}
}

/** `fetch` says only "fetch failed"; the cause knows why. */
function reason(error: unknown): string {
	const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
	if (cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED') return 'connection refused';
	return errorText(cause);
}

function refusal(status: number, answer: Json | undefined, server: string): string {
	if (status === 401 || status === 403) return `${server} asks for a token: set HOMEOSTAT_TOKEN to the engine's`;
	const said = typeof answer === 'object' && answer !== null && 'error' in answer ? answer.error : undefined;
	return typeof said === 'string' ? said : `${server} answered with HTTP ${status}`;
}

function parseJson(text: string): Json | undefined {
	try {
		return JSON.parse(text) as Json;
	} catch {
		return undefined; // the caller says whose answer it was
	}
}
