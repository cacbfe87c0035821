import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bootId, ProcessHandle } from '../act/services/process.ts';
import { EngineError } from '../model/error.ts';

/** Who holds a state directory. With boot and start time, a number that was given to another process later is no holder. */
interface Holder {
	readonly pid: number;
	readonly startTicks: number;
	readonly boot: string;
}

/**
 * Takes `engine.lock` in the state directory, or throws EngineError(human) that names the engine which has it. Two engines on
 * one journal would break its chain. A lock whose holder died is taken over. Returns what lets go of it.
 */
export function lockState(stateDir: string): () => void {
	mkdirSync(stateDir, { recursive: true, mode: 0o700 });
	const path = join(stateDir, 'engine.lock');
	const mine = `${path}.${process.pid}`;
	writeFileSync(mine, JSON.stringify(self()), { mode: 0o600 });
	try {
		while (!link(mine, path)) evict(path, stateDir);
	} finally {
		rmSync(mine, { force: true });
	}
	return () => rmSync(path, { force: true });
}

/** Atomic: of several that try, one succeeds. */
function link(from: string, to: string): boolean {
	try {
		linkSync(from, to);
		return true;
	} catch (thrown) {
		if (thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST') return false;
		throw thrown;
	}
}

/** Puts a dead holder's lock aside; throws where the holder lives. */
function evict(path: string, stateDir: string): void {
	refuseIfHeld(path, stateDir);
	const aside = `${path}.stale-${process.pid}`;
	try {
		renameSync(path, aside);
	} catch (thrown) {
		// Another one put it aside first: try again for the lock.
		if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return;
		throw thrown;
	}
	try {
		// Between judging and renaming, another one may have put its own there.
		refuseIfHeld(aside, stateDir);
	} catch (thrown) {
		link(aside, path);
		throw thrown;
	} finally {
		rmSync(aside, { force: true });
	}
}

function refuseIfHeld(path: string, stateDir: string): void {
	const holder = read(path);
	if (holder === undefined || !isAlive(holder)) return;
	throw new EngineError(
		`another engine (pid ${holder.pid}) runs on the state directory ${stateDir}: stop it, or give this one another with --state`,
		'human',
	);
}

function self(): Holder {
	const handle = ProcessHandle.open(process.pid);
	handle?.close();
	return { pid: process.pid, startTicks: handle?.startTicks ?? 0, boot: bootId() };
}

/** Undefined when it is gone again, or is not a lock that this engine wrote. */
function read(path: string): Holder | undefined {
	try {
		return JSON.parse(readFileSync(path, 'utf8')) as Holder;
	} catch {
		return undefined;
	}
}

function isAlive({ pid, startTicks, boot }: Holder): boolean {
	if (boot !== bootId()) return false;
	const handle = ProcessHandle.open(pid, startTicks);
	handle?.close();
	return handle !== undefined;
}
