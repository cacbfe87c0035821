import { EngineError, errorText, UsageError } from '../model/error.ts';
import type { Json } from '../model/json.ts';

/** A server may take its time over a long range, but not for ever. */
const PATIENCE_MS = 120_000;

const MAX_QUERY_CHARS = 4_000;

/** What a Prometheus-compatible server answered: `data` of its JSON, and what it remarked. */
export interface ServerAnswer {
	readonly data: Json;
	readonly warnings: readonly string[];
	readonly infos: readonly string[];
}

/** Thrown when the server understood the question and refuses it. `kind` is Prometheus' `errorType`. */
export class ServerRefusal extends EngineError {
	readonly kind: string;
	constructor(message: string, kind: string) {
		super(message, 'human');
		this.kind = kind;
	}
}

/** Prometheus' HTTP API, as Thanos, Mimir, VictoriaMetrics and this engine speak it too. */
export class PrometheusServer {
	readonly #base: URL;
	readonly #authorization: string | undefined;

	/** `url` may carry `user:password@` and a path prefix. `token` goes out as bearer. Throws UsageError when it is no http(s) address. */
	constructor(url: string, token?: string) {
		const base = URL.canParse(url) ? new URL(url) : undefined;
		if (base === undefined || !/^https?:$/.test(base.protocol)) {
			throw new UsageError(`\`${url}\` is no http(s) address of a Prometheus-compatible server`);
		}
		const login = `${decodeURIComponent(base.username)}:${decodeURIComponent(base.password)}`;
		if (login !== ':') this.#authorization = `Basic ${Buffer.from(login).toString('base64')}`;
		else if (token !== undefined && token !== '') this.#authorization = `Bearer ${token}`;
		base.username = '';
		base.password = '';
		if (!base.pathname.endsWith('/')) base.pathname += '/';
		this.#base = base;
	}

	/** Asks `/api/v1/<path>`. Throws ServerRefusal, or EngineError(retry) when the server cannot be reached or is overloaded. */
	async ask(path: string, params: Readonly<Record<string, string>>): Promise<ServerAnswer> {
		const response = await this.#send(path, params);
		const text = await response.text().catch((error: unknown) => {
			throw new EngineError(`${this.#base.origin} broke off its answer: ${errorText(error)}`, 'retry', { cause: error });
		});
		const body = parseBody(text);
		if (body?.status === 'success') return { data: body.data ?? null, warnings: body.warnings ?? [], infos: body.infos ?? [] };
		if (body?.status === 'error') throw new ServerRefusal(`${this.#base.origin}: ${body.error ?? 'no reason given'}`, body.errorType ?? '');
		throw this.#notPrometheus(response.status);
	}

	async #send(path: string, params: Readonly<Record<string, string>>): Promise<Response> {
		const url = new URL(`api/v1/${path}`, this.#base);
		const query = new URLSearchParams(params);
		// Not every proxy lets a POST through, and not every one a long address.
		const long = query.size > 0 && String(query).length > MAX_QUERY_CHARS;
		if (!long) url.search = String(query);
		try {
			return await fetch(url, {
				...(long ? { method: 'POST', body: query } : {}),
				headers: { accept: 'application/json', ...(this.#authorization !== undefined && { authorization: this.#authorization }) },
				signal: AbortSignal.timeout(PATIENCE_MS),
			});
		} catch (error) {
			const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
			const why = cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED' ? 'connection refused' : errorText(cause);
			throw new EngineError(`no server answers at ${this.#base.origin}: ${why}`, 'retry', { cause: error });
		}
	}

	#notPrometheus(status: number): EngineError {
		const where = this.#base.origin;
		if (status === 401 || status === 403) {
			return new EngineError(`${where} wants a login: put it into the address (http://user:password@...) or set HOMEOSTAT_TOKEN`, 'human');
		}
		if (status >= 500 || status === 429) return new EngineError(`${where} cannot answer now (HTTP ${status})`, 'retry');
		return new EngineError(`${this.#base.href} does not speak Prometheus' HTTP API (HTTP ${status}); is its address complete?`, 'human');
	}
}

interface Body {
	readonly status?: string;
	readonly data?: Json;
	readonly error?: string;
	readonly errorType?: string;
	readonly warnings?: readonly string[];
	readonly infos?: readonly string[];
}

function parseBody(text: string): Body | undefined {
	try {
		const body: unknown = JSON.parse(text);
		return typeof body === 'object' && body !== null ? body : undefined;
	} catch {
		return undefined; // the caller says whose answer it was
	}
}
