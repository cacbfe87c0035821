import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { expect, test } from 'vitest';
import { httpServer, type Received } from '../../../test/support/http-server.ts';
import { gitHubAppToken } from './github-app.ts';

const HOUR = 3_600_000;
const { privateKey, publicKey } = generateKeyPairSync('rsa', {
	modulusLength: 2048,
	privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
	publicKeyEncoding: { type: 'spki', format: 'pem' },
});

function claims({ headers }: Received): { iss: string; iat: number; exp: number } {
	const [head = '', body = '', signature = ''] = (headers.authorization ?? '').replace(/^bearer /i, '').split('.');
	const isGenuine = verify('sha256', Buffer.from(`${head}.${body}`), createPublicKey(publicKey), Buffer.from(signature, 'base64url'));
	expect(isGenuine).toBe(true);
	return JSON.parse(Buffer.from(body, 'base64url').toString()) as { iss: string; iat: number; exp: number };
}

async function app(status = 201) {
	let now = Date.UTC(2026, 0, 1);
	let count = 0;
	const server = await httpServer(({ path }, _request, response) => {
		const isToken = path.endsWith('/access_tokens');
		const answer = isToken ? { token: `ghs_${++count}`, expires_at: new Date(now + HOUR).toISOString() } : { id: 42 };
		response.writeHead(isToken ? status : 200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
	});
	const clock = { now: () => now };
	const token = gitHubAppToken({ appId: '7', privateKey, owner: 'acme', repo: 'policies', apiUrl: server.url, clock });
	return { server, token, advance: (ms: number) => (now += ms), now: () => now };
}

test('a token is asked for with a signature, kept, and renewed before it ends', async () => {
	const { server, token, advance, now } = await app();
	expect(await token()).toBe('ghs_1');
	expect(server.received.map(({ method, path }) => `${method} ${path}`)).toEqual([
		'GET /repos/acme/policies/installation',
		'POST /app/installations/42/access_tokens',
	]);
	for (const request of server.received) {
		const { iss, iat, exp } = claims(request);
		expect(iss).toBe('7');
		expect(iat * 1_000).toBeLessThan(now());
		expect(exp - iat).toBeLessThanOrEqual(600);
	}
	advance(HOUR / 2);
	expect(await token()).toBe('ghs_1');
	advance(HOUR / 2 - 60_000);
	expect(await token()).toBe('ghs_2');
});

test('a refusal is for people, an outage is not', async () => {
	await expect((await app(403)).token()).rejects.toMatchObject({ next: 'human', message: expect.stringContaining('acme/policies') });
	await expect((await app(502)).token()).rejects.toMatchObject({ next: 'retry' });
});
