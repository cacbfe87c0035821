import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../../../test/support/acting.ts';
import { agentText, follow } from '../../../test/support/following.ts';
import { type Repository, repository } from '../../../test/support/git-repository.ts';
import { UsageError } from '../../model/error.ts';
import { parseTrust } from './trust.ts';
import { createVerify } from './verify.ts';

const has = (program: string) => spawnSync(program, ['--version']).error === undefined;
const WITHOUT_SSH = !has('ssh-keygen') ? 'ssh-keygen is not installed' : '';
const WITHOUT_GPG = !has('gpg') ? 'gpg is not installed' : '';

function sshKey(): { file: string; public: string } {
	const file = join(temporaryFolder(), 'key');
	execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'test', '-f', file]);
	return { file, public: readFileSync(`${file}.pub`, 'utf8').trim() };
}

/** Commits signed with an SSH key; without one, unsigned. */
function commit(repo: Repository, files: Readonly<Record<string, string>>, key?: string, message = 'Change'): string {
	repo.git('config', 'gpg.format', 'ssh');
	if (key !== undefined) repo.git('config', 'user.signingKey', key);
	repo.git('config', 'commit.gpgSign', String(key !== undefined));
	return repo.commit(files, message);
}

function verified(repo: Repository, trust: string) {
	const dir = join(temporaryFolder(), 'repo');
	return follow(repo.url, { dir, verify: createVerify(parseTrust(trust, 'trust.yaml'), dir) });
}

describe.skipIf(WITHOUT_SSH !== '')(`SSH signatures ${WITHOUT_SSH}`, () => {
	function setUp(rules = '') {
		const [ada, eve] = [sshKey(), sshKey()];
		const repo = repository();
		commit(repo, { 'policies/a.yaml': agentText('a') }, ada.file);
		const engine = verified(repo, `signers:\n  - { name: ada, ssh: "${ada.public}" }\n${rules}`);
		return { ada, eve, repo, engine };
	}

	test('each commit must be signed by someone trusted', async () => {
		const { ada, eve, repo, engine } = setUp();
		await engine.sync.reconcileNow();
		expect(engine.sync.status().conditions).toContainEqual(expect.objectContaining({ type: 'SourceVerified', status: 'True' }));
		const bad = commit(repo, { 'policies/b.yaml': agentText('b') }, eve.file);
		await engine.sync.reconcileNow();
		expect(engine.ready()).toMatchObject({
			reason: 'VerificationFailed',
			message: expect.stringContaining(`commit ${bad}: signed by a key`),
		});
		// A trusted commit on top does not vouch for the one below ...
		commit(repo, { 'README.md': 'x' }, ada.file);
		await engine.sync.reconcileNow();
		expect(engine.ready()?.message).toContain(bad);
		expect(engine.applied).toHaveLength(1);
		// ... unless it says so.
		commit(repo, { 'README.md': 'y' }, ada.file, 'Take over\n\nHomeostat-Seal: reviewed');
		await engine.sync.reconcileNow();
		expect(engine.ready()?.status).toBe('True');
		expect(engine.set()?.agents).toHaveLength(2);
	});

	test('an unsigned commit, a seal by nobody, and a forged text are refused', async () => {
		const { ada, repo, engine } = setUp();
		await engine.sync.reconcileNow();
		commit(repo, { 'policies/b.yaml': agentText('b') }, undefined, 'Trust me\n\nHomeostat-Seal: yes');
		await engine.sync.reconcileNow();
		expect(engine.ready()?.message).toContain('not signed');
		repo.git('reset', '--quiet', '--hard', 'HEAD~1');
		const forged = repo.git('cat-file', 'commit', 'HEAD').replace('Change', 'Forged');
		writeFileSync(join(repo.clone, '..', 'forged'), `${forged}\n`);
		const id = repo.git('hash-object', '-t', 'commit', '-w', join(repo.clone, '..', 'forged'));
		repo.git('reset', '--quiet', '--hard', id);
		repo.push('--force');
		const fresh = verified(repo, `signers:\n  - { name: ada, ssh: "${ada.public}" }\n`);
		await fresh.sync.reconcileNow();
		expect(fresh.ready()).toMatchObject({ reason: 'VerificationFailed', message: expect.stringContaining('its signature is broken') });
		expect(fresh.applied).toEqual([]);
	});

	test('a rule asks for its own signers below a path, of seals too', async () => {
		const board = sshKey();
		const rules = `  - { name: board, ssh: "${board.public}" }\nrules:\n  - { path: policies/ethics/, signers: [board] }\n`;
		const { ada, repo, engine } = setUp(rules);
		await engine.sync.reconcileNow();
		const sneaky = commit(repo, { 'policies/ethics/x.yaml': agentText('x') }, ada.file);
		await engine.sync.reconcileNow();
		expect(engine.ready()?.message).toContain(
			`commit ${sneaky} by ada changes policies/ethics/x.yaml; below policies/ethics only board may`,
		);
		commit(repo, { 'README.md': 'x' }, ada.file, 'Seal\n\nHomeostat-Seal: by ada');
		await engine.sync.reconcileNow();
		expect(engine.ready()?.reason).toBe('VerificationFailed');
		commit(repo, { 'README.md': 'y' }, board.file, 'Seal\n\nHomeostat-Seal: by the board');
		await engine.sync.reconcileNow();
		expect(engine.ready()?.status).toBe('True');
	});

	test('what was applied before signatures were asked for is not served without them', async () => {
		const { ada, repo } = setUp();
		const plain = repository();
		commit(plain, { 'policies/a.yaml': agentText('a') });
		const before = follow(plain.url);
		await before.sync.reconcileNow();
		await before.sync.stop();
		const verify = createVerify(parseTrust(`signers: [{ name: ada, ssh: "${ada.public}" }]`, 't'), before.state);
		const after = follow(plain.url, { dir: before.state, verify });
		await after.sync.start();
		expect(after.applied).toEqual([]);
		commit(plain, { 'README.md': 'x' }, ada.file, 'Seal the past\n\nHomeostat-Seal: all of it');
		await after.sync.reconcileNow();
		expect(after.applied).toHaveLength(1);
		expect(repo.head()).not.toBe(plain.head());
	});
});

describe.skipIf(WITHOUT_GPG !== '')(`OpenPGP signatures ${WITHOUT_GPG}`, () => {
	test('count from the keys that are named, and from no others', async () => {
		// Short, for the socket of gpg's agent.
		const home = join(temporaryFolder(), 'g');
		mkdirSync(home, { mode: 0o700 });
		const gpg = (...args: string[]) => execFileSync('gpg', ['--batch', '--homedir', home, ...args], { encoding: 'utf8', stdio: 'pipe' });
		onTestFinished(() => void spawnSync('gpgconf', ['--homedir', home, '--kill', 'all']));
		for (const who of ['ada', 'eve'])
			gpg('--passphrase', '', '--quick-generate-key', `${who} <${who}@example.org>`, 'ed25519', 'sign', 'never');
		const key = join(home, 'ada.asc');
		writeFileSync(key, gpg('--armor', '--export', 'ada@example.org'));
		const repo = repository({ GNUPGHOME: home });
		const signed = (who: string, files: Readonly<Record<string, string>>) => {
			repo.git('config', 'commit.gpgSign', 'true');
			repo.git('config', 'user.signingKey', `${who}@example.org`);
			return repo.commit(files);
		};
		signed('ada', { 'policies/a.yaml': agentText('a') });
		const engine = verified(repo, `signers:\n  - { name: ada, pgp: ${key} }\nrules:\n  - { path: policies, signers: [ada] }\n`);
		await engine.sync.reconcileNow();
		expect(engine.ready()).toMatchObject({ status: 'True' });
		signed('eve', { 'policies/b.yaml': agentText('b') });
		await engine.sync.reconcileNow();
		expect(engine.ready()?.message).toContain('a key that is not trusted here');
		expect(engine.applied).toHaveLength(1);
	}, 60_000);

	test('need a key that can be read', async () => {
		const repo = repository();
		repo.commit({ 'policies/a.yaml': agentText('a') });
		const engine = verified(repo, 'signers:\n  - { name: ada, pgp: /nowhere/key.asc }\n');
		await engine.sync.reconcileNow();
		expect(engine.ready()?.message).toContain('the OpenPGP key /nowhere/key.asc cannot be used');
	});
});

test.each([
	['signers: []', 'no commit could ever be applied'],
	['signers: [{ name: "a b", ssh: x }]', 'signers[0] needs a `name`'],
	['signers: [{ name: a, ssh: nonsense }]', 'signers[0] (a) needs either'],
	['signers: [{ name: a, pgp: k }]\nrules: [{ path: p, signers: [b] }]', '`b` is none of the signers'],
	['signers: [', 'trust.yaml:'],
])('a trust file %s is refused', (text, says) => {
	expect(() => parseTrust(text, 'trust.yaml')).toThrow(UsageError);
	expect(() => parseTrust(text, 'trust.yaml')).toThrow(says);
});
