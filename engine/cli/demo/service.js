/**
 * A small service with built-in faults, run by `homeostat demo`. It does a job every 50 ms, in batches, and tells how many it did
 * and how many wait.
 * POST /fault/leak: it holds on to memory. POST /fault/hang: jobs stop, while /health goes on saying that all is well.
 * POST /trim: drops its cache, which is not what leaks.
 */
import { createServer } from 'node:http';

const JOB_MS = 50;
const BATCH = 40;
/** Bytes that a leaking job keeps: some 60 MB a second. */
const LEAK_BYTES = 3_000_000;

let done = 0;
let fault = 'none';
const kept = [];

setInterval(() => {
	if (fault === 'hang') return;
	done += 1;
	// Filled, or the kernel would not count it.
	if (fault === 'leak' && kept.length < 200) kept.push(Buffer.alloc(LEAK_BYTES, 1));
}, JOB_MS);

createServer((request, response) => {
	const [, path = '', argument = ''] = (request.url ?? '').split('/');
	if (request.method === 'POST' && path === 'fault') fault = argument;
	if (path === 'metrics') response.end(metrics());
	else response.end('ok\n');
}).listen(Number(process.env.PORT), '127.0.0.1');

/** A batch comes when the one before is done. */
function metrics() {
	const waiting = BATCH - (done % BATCH);
	return `# TYPE demo_jobs_done_total counter\ndemo_jobs_done_total ${done}\n# TYPE demo_jobs_waiting gauge\ndemo_jobs_waiting ${waiting}\n`;
}
