import type { ActionSpec } from '../../engine/model/action.ts';
import { type ActContext, ActError, type Actuator, type Verb } from '../../engine/model/actuator.ts';
import type { Json, JsonObject } from '../../engine/model/json.ts';
import { describe, fillHeaders, type Headers, judge, type Request, send, shownUrl } from './request.ts';

interface Params {
	readonly url: string;
	readonly headers?: Headers;
	readonly json?: Json;
	readonly body?: string;
	readonly expect?: readonly number[];
	readonly restore?: boolean;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

async function build(method: Method, params: Params, context: ActContext): Promise<Request> {
	const body = params.json === undefined ? params.body : JSON.stringify(params.json);
	const headers = {
		...(params.json === undefined ? {} : { 'content-type': 'application/json' }),
		// For receivers that know it: a repeated POST is then done once.
		...(method === 'POST' || method === 'PATCH' ? { 'idempotency-key': context.action.id } : {}),
		...(await fillHeaders(params.headers ?? {}, context)),
	};
	return { method, url: params.url, headers, ...(body === undefined ? {} : { body }) };
}

/** A PUT of what GET shows now. */
async function readUndo(params: Params, context: ActContext): Promise<ActionSpec> {
	const { url, headers = {} } = params;
	const request = await build('GET', { url, headers }, context);
	const answer = await send(request, context.signal);
	judge(request, answer, undefined, context);
	return { do: 'http/put', with: { url, headers, json: parse(answer.text, url) } };
}

function parse(text: string, url: string): Json {
	try {
		return JSON.parse(text) as Json;
	} catch (cause) {
		throw new ActError(`restore: GET ${shownUrl(url)} did not answer JSON, so it could not be put back`, { retry: false, cause });
	}
}

function verb(method: Method, idempotent: boolean): Verb {
	return {
		idempotent,
		// A put that was told to restore is, the others are not: what cannot be promised of all is promised of none.
		reversible: false,
		plan(params) {
			const { url, json, body = '', restore = false } = params as unknown as Params;
			const sent = json === undefined ? body : JSON.stringify(json);
			const content = sent === '' ? '' : ` with ${sent.length > 200 ? `${sent.slice(0, 200)}...` : sent}`;
			return `${method} ${shownUrl(url)}${content}${restore ? ', after reading what is there' : ''}`;
		},
		async run(json, context) {
			const params = json as unknown as Params;
			const undo = params.restore === true ? await readUndo(params, context) : undefined;
			const request = await build(method, params, context);
			const answer = await send(request, context.signal);
			judge(request, answer, params.expect, context);
			const detail: JsonObject = describe(answer, context);
			return undo === undefined ? { detail } : { detail, undo };
		},
	};
}

export const http: Actuator = {
	name: 'http',
	summary: 'Sends HTTP requests',
	verbs: {
		get: verb('GET', true),
		post: verb('POST', false),
		put: verb('PUT', true),
		patch: verb('PATCH', false),
		delete: verb('DELETE', true),
	},
};
