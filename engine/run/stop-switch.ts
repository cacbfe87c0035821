import { existsSync, type FSWatcher, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EngineError, errorText } from '../model/error.ts';

const FILE = 'STOP';
/** How soon a switch is seen where the kernel reports no changes (network file systems, no watches left). */
const LOOK_MS = 250;

/**
 * The kill switch: the file `STOP` in the state directory, or beside the policies. Whoever can make a file, or commit one, can
 * stop all acting.
 */
export interface StopSwitch {
	/** Looks at the disk: to be asked right before every act. */
	stopped(): boolean;
	/** Takes effect in any case; throws EngineError when the file cannot be written, since a restart would forget it. */
	stop(by: string): void;
	/** Throws EngineError while the policies themselves say stop. */
	resume(by: string): void;
	/** Does a file `STOP` lie beside the policies? */
	flag(stopped: boolean): void;
	close(): void;
}

/** `changed` is called once for every change, whoever made it, with its author: who called, or `file`. */
export function createStopSwitch(stateDir: string, changed: (stopped: boolean, by: string) => void): StopSwitch {
	const path = join(stateDir, FILE);
	/** Stopped although the disk refused the file. */
	let unwritten = false;
	let flagged = false;
	let known = existsSync(path);

	function look(by: string): boolean {
		const now = flagged || unwritten || existsSync(path);
		if (now === known) return now;
		known = now;
		changed(now, by);
		return now;
	}

	const watcher = watchFolder(stateDir, () => look('file'));
	const timer = setInterval(() => look('file'), LOOK_MS).unref();
	return {
		stopped: () => look('file'),
		stop(by) {
			try {
				writeFileSync(path, `stopped by ${by}; remove this file, or run \`homeostat resume\`, to let actions start again\n`);
			} catch (thrown) {
				unwritten = true;
				throw new EngineError(`stopped, but ${path} cannot be written (${errorText(thrown)}): a restart would resume`, 'human', {
					cause: thrown,
				});
			} finally {
				look(by);
			}
		},
		resume(by) {
			unwritten = false;
			rmSync(path, { force: true });
			look(by);
			if (flagged) throw new EngineError('still stopped: a file STOP lies beside the policies; remove it there', 'human');
		},
		flag(stopped) {
			flagged = stopped;
			look('the policies');
		},
		close() {
			watcher?.close();
			clearInterval(timer);
		},
	};
}

/** Undefined where the kernel has no watches left; the timer alone must do then. */
function watchFolder(dir: string, look: () => void): FSWatcher | undefined {
	try {
		const watcher = watch(dir, (_event, name) => {
			if (name === FILE || name === null) look();
		});
		return watcher.on('error', () => watcher.close()).unref();
	} catch {
		return undefined;
	}
}
