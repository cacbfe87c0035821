import type { Context } from 'hono';
import { parseDuration } from '../../model/quantity.ts';
import { ApiError } from './answer.ts';

/** The parameters of a request, from the URL and, as clients send long queries, from a form. */
export class Params {
	readonly #values: URLSearchParams;

	private constructor(values: URLSearchParams) {
		this.#values = values;
	}

	static async of(context: Context): Promise<Params> {
		const values = new URLSearchParams(new URL(context.req.url).search);
		const type = context.req.header('content-type') ?? '';
		if (context.req.method === 'POST' && type.startsWith('application/x-www-form-urlencoded')) {
			for (const [name, value] of new URLSearchParams(await context.req.text())) values.append(name, value);
		}
		return new Params(values);
	}

	all(name: string): readonly string[] {
		return this.#values.getAll(name);
	}

	text(name: string): string | undefined {
		return this.#values.get(name) || undefined;
	}

	/** Unix seconds with fractions, or RFC 3339; to epoch ms. */
	time<T extends number | undefined>(name: string, otherwise: T): number | T {
		const text = this.text(name);
		if (text === undefined) return otherwise;
		const at = /^[+-]?[\d.]+(e[+-]?\d+)?$/i.test(text) ? Number(text) * 1000 : Date.parse(text);
		if (!Number.isFinite(at)) throw invalid(name, `cannot parse "${text}" to a valid timestamp`);
		return Math.round(at);
	}

	/** Seconds with fractions, or a duration like `1m30s`; to ms. */
	duration(name: string): number | undefined {
		const text = this.text(name);
		if (text === undefined) return undefined;
		const ms = /^[\d.]+(e[+-]?\d+)?$/i.test(text) ? Number(text) * 1000 : parseDuration(text);
		if (ms === undefined || !Number.isFinite(ms)) throw invalid(name, `cannot parse "${text}" to a valid duration`);
		return ms;
	}

	limit(): number {
		const text = this.text('limit');
		if (text === undefined) return Number.POSITIVE_INFINITY;
		const limit = Number(text);
		if (!Number.isInteger(limit) || limit < 0) throw invalid('limit', `cannot parse "${text}" to a number`);
		return limit === 0 ? Number.POSITIVE_INFINITY : limit;
	}
}

/** In Prometheus' words. */
export function invalid(name: string, why: string): ApiError {
	return new ApiError('bad_data', `invalid parameter "${name}": ${why}`);
}
