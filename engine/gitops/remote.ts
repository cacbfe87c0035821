import { isAbsolute } from 'node:path';
import { UsageError } from '../model/error.ts';

const SCHEMES = new Set(['https:', 'http:', 'ssh:', 'git:', 'file:']);
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** Checks the address of a repository. Throws UsageError for what could run a program or would show a secret. */
export function checkRemoteUrl(url: string): string {
	if (url === '' || url.startsWith('-')) throw new UsageError(`\`${url}\` is no repository; give a URL or a folder`);
	if (isAbsolute(url) || url.startsWith('.')) return url;
	if (/^\w+::/.test(url)) throw new UsageError(`${url}: remote helpers (\`x::\`) are refused; give an https, ssh or file URL`);
	if (!url.includes('://')) return url;
	const parsed = URL.parse(url);
	if (parsed === null || !SCHEMES.has(parsed.protocol)) throw new UsageError(`${url} is no URL that git is allowed to fetch from`);
	// A password in a URL shows in process lists, logs and error texts.
	if (parsed.password !== '' || (parsed.username !== '' && parsed.protocol.startsWith('http'))) {
		throw new UsageError(`${withoutUser(parsed)}: leave the credentials out of the URL; put the token into HOMEOSTAT_GIT_TOKEN`);
	}
	return url;
}

/** `https://host:port/` where a token may be sent: over TLS, or to this host. Throws UsageError otherwise. */
export function tokenScope(url: string): string {
	const parsed = URL.parse(url);
	const isSafe = parsed?.protocol === 'https:' || (parsed?.protocol === 'http:' && LOOPBACK.test(parsed.hostname));
	if (parsed === null || !isSafe) throw new UsageError(`a token is only sent over https (or to this host), not to ${url}`);
	return `${parsed.origin}/`;
}

/** A path inside the repository: `` for all of it. Throws UsageError where it leads out. */
export function checkRepositoryPath(path: string): string {
	const steps = path.split('/').filter((step) => step !== '' && step !== '.');
	if (isAbsolute(path) || steps.includes('..') || path.includes('\0')) {
		throw new UsageError(`\`${path}\` must be a path inside the repository, such as \`policies\``);
	}
	return steps.join('/');
}

function withoutUser(url: URL): string {
	return `${url.protocol}//${url.host}${url.pathname}`;
}
