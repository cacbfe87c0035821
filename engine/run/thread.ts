import { setPriority } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { EngineError, errorText } from '../model/error.ts';

/** Only what nobody else wants of the processors. On Linux priorities are those of threads. */
const IDLE = 19;

/** What a thread answers, once. */
type Answer<T> = { readonly kind: 'done'; readonly result: T } | { readonly kind: 'failed'; readonly error: string };

export interface ThreadWork {
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

/** What a thread of its own makes of it, so that no tick waits. Rejects with EngineError(retry): the engine is none the worse for it. */
export async function inThread<T>({ program, data, name, after, heapMb, patience, end }: ThreadWork): Promise<T> {
	const worker = new Worker(program, { workerData: data, resourceLimits: { maxOldGenerationSizeMb: heapMb } });
	const fail = (why: string, cause?: unknown) => new EngineError(`${name} ${why}; ${after}`, 'retry', { cause });
	const timeout = AbortSignal.timeout(patience);
	const over = end === undefined ? timeout : AbortSignal.any([end, timeout]);
	try {
		return await new Promise<T>((resolve, reject) => {
			over.addEventListener('abort', () => reject(fail(`took longer than ${patience / 1000} s`)), { once: true });
			worker.once('error', (error) => reject(fail(`failed: ${errorText(error)}`, error)));
			worker.once('exit', (code) => reject(fail(`ended without a result (${code})`)));
			worker.once('message', (answer: Answer<T>) => {
				if (answer.kind === 'done') resolve(answer.result);
				else reject(fail(`failed: ${answer.error}`));
			});
		});
	} finally {
		await worker.terminate();
	}
}

/** In the thread: does the work behind everything else, and answers. */
export async function answerFromThread<Data, T>(work: (data: Data) => Promise<T>): Promise<void> {
	if (process.platform === 'linux') setPriority(0, IDLE);
	const answer: Answer<T> = await work(workerData).then(
		(result) => ({ kind: 'done', result }),
		(thrown: unknown) => ({ kind: 'failed', error: errorText(thrown) }),
	);
	parentPort?.postMessage(answer);
}

/** Named by its source; what a thread runs is what was compiled of it. */
export const compiledProgram = (source: URL) => new URL(source.href.replace(/\.ts$/, '.js'));
