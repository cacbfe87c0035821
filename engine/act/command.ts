import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { Command, CommandResult } from '../model/actuator.ts';
import { environment, findUser } from './environment.ts';
import { startProgram } from './start-program.ts';

/** Of each output: more than anybody reads, less than hurts. */
const MAX_TAIL = 16 * 1024;
/** How long output may come after the end. A background child holding the pipe must not keep a finished command open. */
const DRAIN_MS = 200;

/** Runs a command without a shell and waits for its end. On abort its whole process group is killed and the promise rejects. */
export async function runCommand(command: Command, signal: AbortSignal): Promise<CommandResult> {
	const user = command.user === undefined ? undefined : await findUser(command.user);
	const home = user === undefined ? {} : { HOME: user.home, USER: command.user ?? '', LOGNAME: command.user ?? '' };
	signal.throwIfAborted();
	const child = await startProgram(command.argv, {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: environment({ ...home, ...command.env }),
		...(command.cwd === undefined ? {} : { cwd: command.cwd }),
		...(user === undefined ? {} : { uid: user.uid, gid: user.gid }),
	});
	return untilEnd(child, signal);
}

function untilEnd(child: ChildProcess & { pid: number }, signal: AbortSignal): Promise<CommandResult> {
	const out = tail(child.stdout);
	const err = tail(child.stderr);
	return new Promise((resolve, reject) => {
		const release = () => {
			signal.removeEventListener('abort', abort);
			child.stdout?.destroy();
			child.stderr?.destroy();
		};
		const abort = () => {
			killGroup(child.pid);
			release();
			reject(signal.reason);
		};
		if (signal.aborted) return abort();
		signal.addEventListener('abort', abort, { once: true });
		child.once('exit', (code, killer) => {
			const end = () => {
				clearTimeout(drain);
				release();
				resolve({ ...(code === null ? {} : { code }), ...(killer === null ? {} : { killer }), stdout: out(), stderr: err() });
			};
			const drain = setTimeout(end, DRAIN_MS);
			child.once('close', end);
		});
	});
}

/** Collects the end of a stream; the returned function gives what there is. */
function tail(stream: Readable | null): () => string {
	let kept = Buffer.alloc(0);
	stream?.on('data', (chunk: Buffer) => {
		kept = Buffer.concat([kept, chunk]).subarray(-MAX_TAIL);
	});
	return () => kept.toString();
}

function killGroup(pid: number): void {
	try {
		process.kill(-pid, 'SIGKILL');
	} catch (thrown) {
		// ESRCH: the whole group has ended by itself.
		if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'ESRCH')) throw thrown;
	}
}
