import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { setPriority } from 'node:os';
import { EngineError, errorText } from '../model/error.ts';

/** Only what nobody else wants of the processors. */
const IDLE = 19;
/** The collector and the compiler have no threads of their own: it takes no longer, and leaves the other processors to the engine. */
const ONE_PROCESSOR = '--single-threaded';
/** Characters of what a child writes about its end. */
const LAST_WORDS = 16_384;

/** What a child answers, once. */
type Answer<T> = { readonly kind: 'done'; readonly result: T } | { readonly kind: 'failed'; readonly error: string };

export interface ChildWork {
	/** The program, and what it is given: plain data. */
	readonly program: URL;
	readonly data: unknown;
	/** How it is told of, e.g. `learning`, and what becomes of it after a failure. */
	readonly name: string;
	readonly after: string;
	/** Of its heap; what it holds in typed arrays comes on top. */
	readonly heapMb: number;
	/** It is given up after so long, ms. */
	readonly patience: number;
	readonly end?: AbortSignal;
}

/**
 * What a process of its own makes of it, so that no tick waits: in a thread, the collector's helpers would run beside the engine at the
 * engine's own priority. Rejects with EngineError(retry): the engine is none the worse for it.
 */
export async function inChild<T>({ program, data, name, after, heapMb, patience, end }: ChildWork): Promise<T> {
	const execArgv = [`--max-old-space-size=${heapMb}`, ONE_PROCESSOR];
	const child = fork(program, { ...privileges(), execArgv, serialization: 'advanced' });
	const lastWords = listen(child);
	const fail = (why: string, cause?: unknown) => new EngineError(`${name} ${why}; ${after}`, 'retry', { cause });
	const timeout = AbortSignal.timeout(patience);
	const over = end === undefined ? timeout : AbortSignal.any([end, timeout]);
	try {
		return await new Promise<T>((resolve, reject) => {
			over.addEventListener('abort', () => reject(fail(`took longer than ${patience / 1000} s`)), { once: true });
			child.once('error', (error) => reject(fail(`failed: ${errorText(error)}`, error)));
			child.once('close', (code, signal) => reject(fail(whyEnded(lastWords(), code ?? signal, heapMb))));
			child.once('message', (answer: Answer<T>) => {
				if (answer.kind === 'done') resolve(answer.result);
				else reject(fail(`failed: ${answer.error}`));
			});
			// Where it ended already, `close` says why.
			child.send(data as object, () => {});
		});
	} finally {
		if (child.exitCode === null && child.signalCode === null) {
			child.kill('SIGKILL');
			await once(child, 'exit');
		}
	}
}

/** It gets no secrets of the engine's environment, and writes only of its own faults. */
function privileges() {
	const { TZ } = process.env;
	return { env: TZ === undefined ? {} : { TZ }, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] as ('ignore' | 'pipe' | 'ipc')[] };
}

function listen({ stderr }: ChildProcess): () => string {
	let words = '';
	stderr?.setEncoding('utf8').on('data', (more: string) => {
		words = (words + more).slice(-LAST_WORDS);
	});
	return () => words;
}

function whyEnded(words: string, status: number | string | null, heapMb: number): string {
	if (words.includes('heap out of memory')) return `failed: it needs more than ${heapMb} MB of memory`;
	const [, message] = /^\w*Error(?: \[\w+\])?: (.+)$/m.exec(words) ?? [];
	return message === undefined ? `ended without a result (${status})` : `failed: ${message}`;
}

/** In the child: does the work behind everything else, answers, and ends with the engine. */
export async function answerParent<Data, T>(work: (data: Data) => Promise<T>): Promise<void> {
	stepBack();
	process.once('disconnect', () => process.exit());
	// Meant for the engine, though a terminal or systemd tells all of its processes: it ends this one in its own time.
	for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {});
	const [data] = await once(process, 'message');
	const answer: Answer<T> = await work(data as Data).then(
		(result) => ({ kind: 'done', result }),
		(thrown: unknown) => ({ kind: 'failed', error: errorText(thrown) }),
	);
	process.send?.(answer);
}

/** On Linux priorities are those of threads, and what a thread starts has its own. */
function stepBack(): void {
	const threads = process.platform === 'linux' ? readdirSync('/proc/self/task').map(Number) : [0];
	for (const thread of threads) setPriority(thread, IDLE);
}

/** Named by its source; what a child runs is what was compiled of it. */
export const compiledProgram = (source: URL) => new URL(source.href.replace(/\.ts$/, '.js'));
