import { timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';

/** No request of the API comes near it. */
export const MAX_BODY_BYTES = 64 * 1024;

/** GitHub's own bound on a delivery: a push of many commits with long file lists is megabytes. */
export const MAX_WEBHOOK_BYTES = 25 * 1024 ** 2;

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

export function isLoopback(host: string): boolean {
	return host === '127.0.0.1' || host === 'localhost' || host === '::1';
}

/**
 * What keeps a page of some other site, opened in a browser on this host, from talking to the engine: it cannot name the engine
 * as its host (DNS rebinding), nor send a request that changes something (CSRF), nor frame the page.
 */
export function guardBrowser(options: { readonly anyHost: boolean }): MiddlewareHandler {
	return async (context, next) => {
		const host = context.req.header('host') ?? '';
		if (!options.anyHost && !LOOPBACK.has(hostName(host)))
			return refuse(context, 421, `this engine answers on the loopback only, not as ${host}`);
		const origin = context.req.header('origin');
		if (origin !== undefined && !isSameOrigin(origin, host)) return refuse(context, 403, `requests from ${origin} are refused`);
		await next();
		context.header('x-content-type-options', 'nosniff');
		context.header('x-frame-options', 'DENY');
		context.header('referrer-policy', 'no-referrer');
		context.header('content-security-policy', "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
		return undefined;
	};
}

/** `Authorization: Bearer TOKEN` on everything; without a token (loopback) everyone on this host may ask. */
export function requireToken(token: string | undefined): MiddlewareHandler {
	return async (context, next) => {
		if (token !== undefined && !isToken(context.req.header('authorization'), token)) {
			context.header('www-authenticate', 'Bearer realm="homeostat"');
			return refuse(context, 401, 'this engine asks for a token: send it as `Authorization: Bearer TOKEN`');
		}
		return next();
	};
}

/** A body must say that it is JSON: no form of a foreign page can. */
export const requireJson: MiddlewareHandler = async (context, next) => {
	const hasBody = context.req.header('transfer-encoding') !== undefined || Number(context.req.header('content-length') ?? 0) > 0;
	const type = context.req.header('content-type') ?? '';
	if (hasBody && !/^application\/json\b/i.test(type)) return refuse(context, 415, 'a body must be application/json');
	return next();
};

function refuse(context: Context, status: 401 | 403 | 415 | 421, error: string): Response {
	return context.json({ error }, status);
}

function hostName(host: string): string {
	return host.replace(/:\d+$/, '').toLowerCase();
}

function isSameOrigin(origin: string, host: string): boolean {
	return URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}

function isToken(header: string | undefined, token: string): boolean {
	const given = Buffer.from(/^Bearer (.+)$/i.exec(header ?? '')?.[1] ?? '');
	const wanted = Buffer.from(token);
	return given.length === wanted.length && timingSafeEqual(given, wanted);
}
