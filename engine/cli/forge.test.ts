import { expect, test } from 'vitest';
import { repository } from '../../test/support/git-repository.ts';
import { localForge } from '../gitops/proposals/forge.ts';
import { forgeOf } from './forge.ts';

const TOKEN = { GITHUB_TOKEN: 'ghs_x' };

test.each([
	['https://github.com/acme/policies', TOKEN, true],
	['https://github.com/acme/policies.git', TOKEN, true],
	['https://x-access-token@github.com/acme/policies', TOKEN, true],
	['git@github.com:acme/policies.git', TOKEN, true],
	['ssh://git@github.com/acme/policies.git', TOKEN, true],
	['https://github.com/acme/policies', {}, false],
	['https://github.com.example.org/acme/policies', TOKEN, false],
	['https://example.org/github.com/acme/policies', TOKEN, false],
	['/srv/policies.git', TOKEN, false],
])('a remote %s with %o is on GitHub: %s', async (url, env, isGitHub) => {
	const repo = repository();
	repo.git('remote', 'set-url', 'origin', url);
	expect((await forgeOf(repo.clone, env)) !== localForge).toBe(isGitHub);
});
