import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { EngineError, errorText } from '../model/error.ts';

/** Starts a program without a shell, as leader of a session and process group of its own. Rejects when it cannot start. */
export async function startProgram<Options extends SpawnOptions>(
	argv: readonly string[],
	options: Options,
): Promise<ChildProcess & { pid: number }> {
	const [program = '', ...args] = argv;
	try {
		const child = spawn(program, args, { ...options, detached: true });
		await once(child, 'spawn');
		if (!hasPid(child)) throw new Error('it has no pid');
		return child;
	} catch (thrown) {
		throw startError(program, options.cwd, thrown);
	}
}

function hasPid(child: ChildProcess): child is ChildProcess & { pid: number } {
	return child.pid !== undefined;
}

/** Codes that say that the host is full; what they refuse now may go later. */
const FULL = new Set<unknown>(['EAGAIN', 'ENOMEM', 'EMFILE', 'ENFILE']);

function startError(program: string, cwd: SpawnOptions['cwd'], cause: unknown): EngineError {
	const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
	const where = cwd === undefined ? '' : `, or the folder ${cwd} is not there`;
	if (code === 'ENOENT') return new EngineError(`${program}: no such program${where}: check the spelling and PATH`, 'human', { cause });
	if (code === 'EACCES') return new EngineError(`${program}: not allowed to run it${where}: check its rights`, 'human', { cause });
	if (code === 'EPERM') return new EngineError(`${program}: the engine may not run it as that user`, 'human', { cause });
	if (FULL.has(code)) return new EngineError(`${program}: the host is out of processes, memory or files (${code})`, 'retry', { cause });
	return new EngineError(`${program}: cannot be started: ${errorText(cause)}`, 'human', { cause });
}
