import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { temporaryFolder } from '../../../test/support/acting.ts';
import { follow } from '../../../test/support/following.ts';
import { repository } from '../../../test/support/git-repository.ts';
import { proposalOf, tunableText } from '../../../test/support/proposing.ts';
import { parseTrust } from '../verify/trust.ts';
import { createVerify } from '../verify/verify.ts';
import { publishProposals } from './publish.ts';

const has = (program: string) => spawnSync(program, ['--version']).error === undefined;
const WITHOUT_SSH = !has('ssh-keygen') ? 'ssh-keygen is not installed' : '';
const WITHOUT_GPG = !has('gpg') ? 'gpg is not installed' : '';

const FILE = 'policies/memory.yaml';
const BRANCH = 'homeostat/tune/memory';

afterEach(() => void vi.unstubAllEnvs());

function setUp() {
	const repo = repository();
	repo.commit({ [FILE]: tunableText('memory') });
	// A place of its own, to see what is left there.
	vi.stubEnv('TMPDIR', temporaryFolder());
	const publish = (signingKey?: string, author?: { name: string; email: string }) =>
		publishProposals({
			dir: repo.clone,
			proposals: [proposalOf({ policy: 'memory', file: join(repo.clone, FILE) })],
			considered: ['memory'],
			now: 0,
			authorship: { ...(signingKey !== undefined && { signingKey }), ...(author !== undefined && { author }) },
		});
	return { repo, publish };
}

/** What our own verifier makes of the tip of the bot's branch, when it trusts so many before and this key. */
async function verdict(url: string, signer: string, base: string) {
	const dir = join(temporaryFolder(), 'repo');
	const trust = parseTrust(`signers:\n  - { name: bot, ${signer} }\n`, 'trust.yaml');
	const verify = createVerify(trust, dir);
	const engine = follow(url, { dir, ref: BRANCH, verify: (mirror, commit) => verify(mirror, commit, base) });
	await engine.sync.reconcileNow();
	return engine.ready();
}

function sshKey(passphrase = '') {
	const file = join(temporaryFolder(), 'key');
	execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', passphrase, '-C', 'test', '-f', file]);
	return { file, text: readFileSync(file, 'utf8'), signer: `ssh: "${readFileSync(`${file}.pub`, 'utf8').trim()}"` };
}

function pgpKey() {
	const home = temporaryFolder();
	const env = { ...process.env, GNUPGHOME: home };
	const gpg = (...args: string[]) => execFileSync('gpg', ['--batch', ...args], { env, encoding: 'utf8', stdio: 'pipe' });
	onTestFinished(() => void spawnSync('gpgconf', ['--kill', 'gpg-agent'], { env }));
	gpg('--passphrase', '', '--quick-generate-key', 'Bot <bot@example.org>', 'ed25519', 'sign', 'never');
	const file = join(home, 'public.asc');
	writeFileSync(file, gpg('--armor', '--export'));
	return { text: gpg('--armor', '--export-secret-keys'), signer: `pgp: ${file}` };
}

const leftBehind = () => readdirSync(process.env.TMPDIR ?? '').filter((name) => name.startsWith('homeostat-key-'));

describe.skipIf(WITHOUT_SSH !== '')(`with an SSH key ${WITHOUT_SSH}`, () => {
	test.each(['text', 'file'] as const)('given as %s, commits pass our own verification; the key stays nowhere', async (how) => {
		const { repo, publish } = setUp();
		const key = sshKey();
		const [published] = await publish(key[how]);
		expect(published).toMatchObject({ kind: 'opened' });
		expect(await verdict(repo.url, key.signer, repo.head())).toMatchObject({ status: 'True' });
		expect(await verdict(repo.url, sshKey().signer, repo.head())).toMatchObject({ reason: 'VerificationFailed' });
		expect(leftBehind()).toEqual([]);
		// Of Ed25519 the same text has the same signature: nothing to do again.
		expect(await publish(key[how])).toMatchObject([{ kind: 'unchanged' }]);
	});

	test('what was proposed unsigned is proposed again, signed and under another name', async () => {
		const { repo, publish } = setUp();
		await publish();
		const author = { name: 'Bot', email: 'bot@example.org' };
		const key = sshKey();
		expect(await publish(key.text, author)).toMatchObject([{ kind: 'updated' }]);
		expect(repo.git('-C', repo.url, 'log', '-1', '--format=%an <%ce>', BRANCH)).toBe('Bot <bot@example.org>');
		expect(await publish(key.text, author)).toMatchObject([{ kind: 'unchanged' }]);
	});

	test.each([
		['that wants a passphrase', () => sshKey('secret words').text, 'the commit cannot be signed'],
		['that is none', () => '-----BEGIN NONSENSE-----', 'the commit cannot be signed'],
		['whose file is not there', () => '/nowhere/key', 'neither a private key nor a file'],
	])('a key %s stops it, and is not told', async (_, key, text) => {
		const { repo, publish } = setUp();
		const [given] = [key()];
		const said = await publish(given).catch((error: unknown) => String(error));
		expect(said).toContain(text);
		expect(said).not.toContain(given.trim().split('\n').at(-2) ?? given);
		expect(repo.git('ls-remote', 'origin', BRANCH)).toBe('');
		expect(leftBehind()).toEqual([]);
	});

	test('a signing program of the user’s is not run', async () => {
		const { repo, publish } = setUp();
		repo.git('config', 'gpg.ssh.program', '/bin/false');
		expect(await publish(sshKey().text)).toMatchObject([{ kind: 'opened' }]);
	});
});

describe.skipIf(WITHOUT_GPG !== '')(`with an OpenPGP key ${WITHOUT_GPG}`, () => {
	test('commits pass our own verification, and no agent stays', async () => {
		const { repo, publish } = setUp();
		const key = pgpKey();
		expect(await publish(key.text)).toMatchObject([{ kind: 'opened' }]);
		expect(await verdict(repo.url, key.signer, repo.head())).toMatchObject({ status: 'True' });
		expect(await publish(key.text)).toMatchObject([{ kind: 'unchanged' }]);
		expect(leftBehind()).toEqual([]);
		const running = readdirSync('/proc').filter((pid) => /^\d+$/.test(pid));
		const commands = running.map((pid) => spawnSync('cat', [`/proc/${pid}/cmdline`], { encoding: 'utf8' }).stdout);
		expect(commands.filter((command) => command.includes('homeostat-key-'))).toEqual([]);
	});
});
