// Not `node:fs/promises`: a property is loaded once it is asked for, and most commands only read what actuators there are.
import { promises as fs } from 'node:fs';
import type { Action } from '../../engine/model/action.ts';
import { ActError, type Actuator } from '../../engine/model/actuator.ts';
import { errorText } from '../../engine/model/error.ts';
import type { JsonObject } from '../../engine/model/json.ts';

interface Params {
	readonly text?: string;
	readonly fields?: JsonObject;
}

interface WebhookParams extends Params {
	readonly url: string;
	readonly secretRef?: string;
}

interface FileParams extends Params {
	readonly path: string;
}

/** What is told, as one line of JSON. */
function message({ id, at, policy, target, reason, incident }: Action, { text = reason, fields = {} }: Params): string {
	const { policy: threshold, severity, labels, startsAt, value } = incident;
	const told = { threshold, severity, labels, startsAt: new Date(startsAt).toISOString(), value };
	return JSON.stringify({ action: id, at: new Date(at).toISOString(), policy, target, text, incident: told, fields });
}

/** Paths of webhooks are often secrets themselves. */
function shownHost(url: string): string {
	return new URL(url).origin;
}

export const notify: Actuator = {
	name: 'notify',
	summary: 'Tells people or other systems',
	verbs: {
		webhook: {
			// Being told twice does no harm; not being told does. The receiver knows a repetition by `action`.
			idempotent: true,
			reversible: false,
			plan: (params) => `tell ${shownHost((params as unknown as WebhookParams).url)}`,
			async run(json, { action, signal, secret }) {
				const params = json as unknown as WebhookParams;
				const body = message(action, params);
				const key = params.secretRef === undefined ? undefined : await secret(params.secretRef);
				const signature = key === undefined ? undefined : await signatureOf(key, body);
				const headers = {
					'content-type': 'application/json',
					...(signature === undefined ? {} : { 'x-homeostat-signature-256': `sha256=${signature}` }),
				};
				const status = await post(params.url, headers, body, signal);
				return { detail: { status } };
			},
		},
		file: {
			idempotent: true,
			reversible: false,
			plan: (params) => `append a line to ${(params as unknown as FileParams).path}`,
			async run(json, { action }) {
				const params = json as unknown as FileParams;
				await append(params.path, `${message(action, params)}\n`);
				return { detail: { path: params.path } };
			},
		},
	},
};

/** Redirects are not followed: a message for one receiver is not for another. */
async function post(url: string, headers: Readonly<Record<string, string>>, body: string, signal: AbortSignal): Promise<number> {
	let response: Response;
	try {
		response = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' });
	} catch (cause) {
		const reason = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
		throw new ActError(`${shownHost(url)}: ${errorText(reason)}`, { retry: true, cause });
	}
	await response.body?.cancel();
	if (response.ok) return response.status;
	throw new ActError(`${shownHost(url)} answered ${response.status}`, { retry: response.status === 429 || response.status >= 500 });
}

/** One write with O_APPEND: lines of several writers do not mix. */
async function append(path: string, line: string): Promise<void> {
	try {
		const file = await fs.open(path, 'a', 0o640);
		await file.write(line).finally(() => file.close());
	} catch (cause) {
		throw new ActError(`cannot append to ${path}: ${errorText(cause)}`, { retry: false, cause });
	}
}

async function signatureOf(key: string, body: string): Promise<string> {
	// Loaded by its first use: a check of policies looks at what actuators are there, and signs nothing.
	const { createHmac } = await import('node:crypto');
	return createHmac('sha256', key).update(body).digest('hex');
}
