import { Agent as HttpAgent, get as httpGet, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, get as httpsGet } from 'node:https';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { EngineError } from '../../model/error.ts';

/** Unpacked. A large exporter's page is 1-2 MB; more than this is a mistake or an attack. */
const MAX_BYTES = 16 * 1024 * 1024;
const MAX_REDIRECTS = 3;

export interface Page {
	readonly text: string;
	readonly contentType: string;
}

/** Without user, password and query, which may hold secrets. */
export function shownUrl(url: URL): string {
	return `${url.origin}${url.pathname}`;
}

/** Gets pages over one kept-alive connection. */
export class PageClient {
	readonly #agent: HttpAgent | HttpsAgent;
	readonly #url: URL;

	constructor(url: URL) {
		this.#url = url;
		const options = { keepAlive: true, maxSockets: 1 };
		this.#agent = url.protocol === 'https:' ? new HttpsAgent(options) : new HttpAgent(options);
	}

	/** Rejects unless the answer is a whole 200 page within the size bound. */
	async get(headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Page> {
		let url = this.#url;
		for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
			const response = await this.#request(url, headers, signal);
			const location = response.headers.location;
			const status = response.statusCode ?? 0;
			if (status >= 300 && status < 400 && location !== undefined) {
				response.destroy();
				url = this.#follow(url, location);
				continue;
			}
			if (status !== 200) {
				response.destroy();
				throw new EngineError(`${shownUrl(url)} answered HTTP ${status}`, 'retry');
			}
			return { text: await readBody(response, url), contentType: response.headers['content-type'] ?? '' };
		}
		throw new EngineError(`${shownUrl(this.#url)} redirects in a circle`, 'human');
	}

	close(): void {
		this.#agent.destroy();
	}

	#request(url: URL, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<IncomingMessage> {
		const get = url.protocol === 'https:' ? httpsGet : httpGet;
		return new Promise((resolve, reject) => {
			get(url, { agent: this.#agent, headers, signal }, resolve).once('error', reject);
		});
	}

	/** Headers may carry credentials: they never go to another origin than the one the policy names. */
	#follow(from: URL, location: string): URL {
		const to = new URL(location, from);
		if (to.origin === this.#url.origin) return to;
		throw new EngineError(`${shownUrl(from)} redirects to ${to.origin}: write that address into the policy if it is meant`, 'human');
	}
}

async function readBody(response: IncomingMessage, url: URL): Promise<string> {
	const packed = response.headers['content-encoding'] === 'gzip';
	// pipeline hands an error of either side to the last stream, where the loop below meets it.
	const body = packed ? pipeline(response, createGunzip(), () => undefined) : response;
	const chunks: Buffer[] = [];
	let length = 0;
	for await (const chunk of body as AsyncIterable<Buffer>) {
		length += chunk.length;
		if (length > MAX_BYTES) {
			response.destroy();
			throw new EngineError(`${shownUrl(url)} sent more than ${MAX_BYTES / 1024 / 1024} MiB`, 'human');
		}
		chunks.push(chunk);
	}
	return Buffer.concat(chunks, length).toString();
}
