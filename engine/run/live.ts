import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFiles } from '../journal/files.ts';
import { openJournal } from '../journal/journal.ts';
import type { EngineView } from '../model/engine.ts';
import { Body } from './live/body.ts';
import type { EngineParts } from './live/parts.ts';
import { Revisions } from './live/revisions.ts';
import { createSurface } from './live/surface.ts';
import { type Restored, restore } from './restore.ts';
import { lockState } from './state-lock.ts';
import { withinTime } from './within-time.ts';

/** How long services may take to stop with the engine, which ends within 5 s. */
const SERVICES_END_MS = 3_000;

export interface Engine {
	readonly view: EngineView;
	/** Ends within 5 s: what runs is aborted, memory and journal are written, services that are to stay run on. */
	close(): Promise<void>;
}

/**
 * Starts the engine: restores what it knew, opens the policies, senses, ticks. Throws EngineError when another engine holds the
 * state directory. Invalid policies do not stop it: it waits for better ones, not ready.
 */
export async function startEngine(parts: EngineParts): Promise<Engine> {
	mkdirSync(parts.stateDir, { recursive: true, mode: 0o700 });
	const unlock = lockState(parts.stateDir);
	try {
		const at = parts.clock.now();
		const { files = nodeFiles } = parts;
		const restored = await restore(parts.stateDir, at, files);
		const journal = await openJournal({ dir: join(parts.stateDir, 'journal'), at, files });
		const body = new Body(parts, restored, journal);
		const revisions = new Revisions(body);
		const view = createSurface(body);
		for (const text of [...restored.warnings, ...journal.repairs.map(({ what }) => `journal repaired: ${what}`)])
			body.parts.log.warn({}, text);
		await begin(body, revisions, restored);
		return { view, close: () => end(body, revisions).then(unlock) };
	} catch (thrown) {
		unlock();
		throw thrown;
	}
}

/** Resolves once the first revision is in effect, or refused. */
async function begin({ parts, chronicle, stopSwitch }: Body, revisions: Revisions, { events, covered, at }: Restored): Promise<void> {
	const { feed, version, enforce } = parts;
	const stopped = stopSwitch.stopped();
	chronicle.append({ kind: 'start', engine: version, revision: 'none', enforce, memory: covered, stopped }, at);
	for (const event of events) chronicle.append(event, at);
	await chronicle.flush();
	await feed.open((offer) => revisions.offer(offer));
	await revisions.settled();
}

/** From the senses inward: what can still ask for something ends before what would do it, and the journal last. */
async function end(body: Body, revisions: Revisions): Promise<void> {
	// What was learned is published through the feed: one that is gone would pass for a failure.
	await body.learner.close();
	await body.parts.feed.close();
	await revisions.settled();
	const acted = body.crew.stop();
	body.senses.stop();
	body.executor.abortAll('the engine ends', { spared: false });
	await acted;
	await withinTime(body.services.close(), SERVICES_END_MS);
	await body.keeper.close();
	await body.learning.close();
	await body.history.close();
	body.stopSwitch.close();
	body.chronicle.append({ kind: 'end', reason: 'told to' });
	await body.chronicle.close();
}
