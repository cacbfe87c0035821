import { readdir, readFile } from 'node:fs/promises';

/** Set in the environment of one run of git, and so in that of every helper which it starts. */
export const RUN_MARK = 'HOMEOSTAT_GIT_RUN';

/**
 * Ends what a killed git left behind: `git-remote-https` waits for its server, not for its parent. Looks through /proc; where
 * there is none, git's own limit on slow transfers ends them.
 */
export async function endHelpers(run: string): Promise<void> {
	const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
	await Promise.all(
		pids.map(async (pid) => {
			const environment = await readFile(`/proc/${pid}/environ`, 'latin1').catch(() => '');
			if (!environment.split('\0').includes(`${RUN_MARK}=${run}`)) return;
			try {
				process.kill(Number(pid), 'SIGKILL');
			} catch {
				// Ended by itself meanwhile.
			}
		}),
	);
}
