import { main } from '../../engine/cli/main.ts';

/** `homeostat ARGV...` in this process: no terminal, no colour, no environment. */
export async function commandLine(...argv: readonly string[]) {
	let [stdout, stderr] = ['', ''];
	const io = {
		stdout: { write: (text: string) => (stdout += text) },
		stderr: { write: (text: string) => (stderr += text) },
		env: {},
		isTTY: false,
		color: false,
	};
	return { code: await main([...argv], io), stdout, stderr };
}
