import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { onTestFinished } from 'vitest';

/** What a test may do to a request before git answers it. `handled`: the answer was given. */
export type Fault = (request: IncomingMessage, response: ServerResponse) => 'handled' | 'pass';

export interface GitServer {
	/** Serves the bare repositories beside the given one: `<url>/<name>.git`. */
	readonly url: string;
	/** Each request's method, path and Authorization header. */
	readonly seen: { readonly method: string; readonly path: string; readonly authorization: string | undefined }[];
	fault: Fault;
	/** Milliseconds to wait after each chunk of an answer (64 KiB at most): a slow line. */
	pause: number;
}

/** Git's own smart HTTP server behind a token (the password of Basic authentication). */
export async function gitServer(repository: string, token: string): Promise<GitServer> {
	const seen: GitServer['seen'] = [];
	const served: GitServer = { url: '', seen, fault: () => 'pass', pause: 0 };
	const server = createServer((request, response) => {
		const { authorization } = request.headers;
		seen.push({ method: request.method ?? '', path: request.url ?? '', authorization });
		if (served.fault(request, response) === 'handled') return;
		const password = Buffer.from(authorization?.replace(/^Basic /, '') ?? '', 'base64')
			.toString()
			.split(':')[1];
		if (password !== token) {
			response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
			return;
		}
		backend(dirname(repository), request, response, served.pause);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	return Object.assign(served, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
}

/** `git http-backend` as a CGI program. */
function backend(root: string, request: IncomingMessage, response: ServerResponse, pause: number): void {
	const url = new URL(request.url ?? '/', 'http://host');
	const child = spawn('git', ['-c', 'http.receivepack=true', 'http-backend'], {
		env: {
			PATH: process.env.PATH ?? '',
			GIT_PROJECT_ROOT: root,
			GIT_HTTP_EXPORT_ALL: '1',
			GIT_CONFIG_GLOBAL: '/dev/null',
			GIT_CONFIG_NOSYSTEM: '1',
			PATH_INFO: url.pathname,
			QUERY_STRING: url.search.slice(1),
			REQUEST_METHOD: request.method ?? '',
			CONTENT_TYPE: request.headers['content-type'] ?? '',
			HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
			GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
			REMOTE_USER: 'engine',
		},
	});
	request.pipe(child.stdin).on('error', () => undefined);
	let head = Buffer.alloc(0);
	let started = false;
	child.stdout.on('data', (chunk: Buffer) => {
		if (pause > 0) {
			child.stdout.pause();
			setTimeout(() => child.stdout.resume(), pause);
		}
		if (started) return void response.write(chunk);
		head = Buffer.concat([head, chunk]);
		const end = head.indexOf('\r\n\r\n');
		if (end < 0) return;
		started = true;
		const lines = head.subarray(0, end).toString().split('\r\n');
		const headers = lines.map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]);
		const status = headers.find(([name]) => name === 'Status')?.[1];
		response.writeHead(
			status === undefined ? 200 : Number.parseInt(status, 10),
			Object.fromEntries(headers.filter(([name]) => name !== 'Status')),
		);
		response.write(head.subarray(end + 4));
	});
	child.stdout.on('end', () => response.end());
}
