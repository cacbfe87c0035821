import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LAUNCHER = fileURLToPath(new URL('../../engine/cli/bin.cjs', import.meta.url));
/** The first start of a clone compiles it. */
const START_MS = 120_000;

export interface EngineProcess {
	readonly pid: number;
	/** Of its page and API. */
	readonly url: string;
	/** JSON of an answer of `/api/v1/...`. */
	get(path: string): Promise<unknown>;
	kill(signal: NodeJS.Signals): void;
	/** Resolves at its end, with its exit code, or null where a signal ended it. */
	readonly ended: Promise<number | null>;
}

/** `homeostat run` as people run it, on a free port. Is gone after the test. Rejects with what it said when it does not start. */
export async function engineProcess(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<EngineProcess> {
	const child = spawn(process.execPath, [LAUNCHER, 'run', '--listen', '127.0.0.1:0', ...args], {
		cwd: ROOT,
		env: { ...process.env, ...env },
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	onTestFinished(() => {
		child.kill('SIGKILL');
	});
	const ended = once(child, 'exit').then(([code]: unknown[]) => (typeof code === 'number' ? code : null));
	const url = await urlOf(child);
	return {
		pid: child.pid ?? 0,
		url,
		get: async (path) => (await fetch(`${url}/api/v1/${path}`)).json(),
		kill: (signal) => child.kill(signal),
		ended,
	};
}

/** A command of the command line, run to its end. */
export async function homeostat(...args: readonly string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
	const child = spawn(process.execPath, [LAUNCHER, ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
	const output = { stdout: '', stderr: '' };
	for (const name of ['stdout', 'stderr'] as const) {
		child[name].setEncoding('utf8').on('data', (text: string) => {
			output[name] += text;
		});
	}
	const [code] = await once(child, 'close');
	return { code: typeof code === 'number' ? code : null, ...output };
}

function urlOf(child: ChildProcess & { stderr: NonNullable<ChildProcess['stderr']> }): Promise<string> {
	return new Promise((resolve, reject) => {
		const said: string[] = [];
		const fail = (why: string) => reject(new Error(`the engine did not start: ${why}\n${said.join('\n')}`));
		const patience = setTimeout(() => fail('out of patience'), START_MS);
		createInterface({ input: child.stderr }).on('line', (line) => {
			said.push(line);
			const url = /"url":"([^"]+)"/.exec(line)?.[1];
			if (url === undefined) return;
			clearTimeout(patience);
			resolve(url);
		});
		child.once('exit', (code) => {
			clearTimeout(patience);
			fail(`exit code ${code}`);
		});
	});
}
