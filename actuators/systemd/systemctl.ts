import { type ActContext, ActError } from '../../engine/model/actuator.ts';

/** Standard output; systemctl's own words become the error. The variable is for hosts and tests that keep it elsewhere. */
export async function systemctl({ command }: ActContext, ...args: readonly string[]): Promise<string> {
	const program = process.env.HOMEOSTAT_SYSTEMCTL ?? 'systemctl';
	const { code, killer, stdout, stderr } = await command({ argv: [program, '--no-pager', '--no-ask-password', ...args] });
	if (code === 0) return stdout;
	// 5 is "no such unit" (LSB); trying again cannot bring one.
	throw new ActError(`systemctl ${args.join(' ')}: ${stderr.trim() || (killer ?? `exit code ${code}`)}`, { retry: code !== 5 });
}
