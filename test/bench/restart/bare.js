// @ts-check
/** What the machine allows at this moment: a loop that does nothing but write down that a child ended, and start it again. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export function bareSupervisor() {
	const folder = mkdtempSync(join(tmpdir(), 'homeostat-bare-'));
	const file = openSync(join(folder, 'journal'), 'w');
	const start = () => spawn('sleep', ['3600'], { stdio: 'ignore', detached: true });
	let child = start();
	/** @type {number[]} */
	const times = [];
	return {
		times,
		/** Kills the child and starts it again. */
		async turn() {
			const began = performance.now();
			child.kill('SIGKILL');
			await once(child, 'exit');
			writeSync(file, `${'x'.repeat(1_000)}\n`);
			fdatasyncSync(file);
			child = start();
			times.push(performance.now() - began);
		},
		close() {
			child.kill('SIGKILL');
			closeSync(file);
			rmSync(folder, { recursive: true });
		},
	};
}
