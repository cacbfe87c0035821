import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { secretResolver } from '../../engine/cli/secrets.ts';
import { liveParts } from '../../engine/cli/wire.ts';
import type { EngineEvent } from '../../engine/model/engine.ts';
import { folderFeed } from '../../engine/run/folder-feed.ts';
import type { EngineParts } from '../../engine/run/live/parts.ts';
import { type Engine, startEngine } from '../../engine/run/live.ts';
import { steadyClock } from '../../engine/run/steady-clock.ts';
import { temporaryFolder } from './acting.ts';

export interface Live extends Engine {
	readonly policies: string;
	readonly state: string;
	readonly logged: readonly string[];
	/** Writes a policy file; the engine sees it as it sees an editor's. */
	write(name: string, text: string): void;
	/** Resolves once it holds; asked again after everything that happens in the engine. */
	when(holds: () => boolean, what: string): Promise<void>;
	/** Ends this engine and starts another one on the same folders. */
	restart(): Promise<Live>;
}

/** A whole engine in this process: real folder, journal, services and clock. Ends with the test. */
export async function liveEngine(files: Readonly<Record<string, string>>, changes: Partial<EngineParts> = {}): Promise<Live> {
	const folder = temporaryFolder();
	const policies = join(folder, 'policies');
	mkdirSync(policies);
	for (const [name, text] of Object.entries(files)) writeFileSync(join(policies, name), text);
	return open(policies, join(folder, 'state'), changes);
}

async function open(policies: string, state: string, changes: Partial<EngineParts>): Promise<Live> {
	const clock = steadyClock();
	const secret = secretResolver({});
	const logged: string[] = [];
	const log = (fields: object, message: string) => logged.push(`${message} ${JSON.stringify(fields)}`);
	const parts = await liveParts({ clock, secret });
	const engine = await startEngine({
		...parts,
		stateDir: state,
		enforce: true,
		feed: folderFeed(policies, parts.actuators),
		clock,
		secret,
		log: { info: log, warn: log },
		version: 'test',
		host: { name: 'here' },
		...changes,
	});
	let open = true;
	const close = async () => {
		if (open) await engine.close();
		open = false;
	};
	onTestFinished(close);
	return {
		view: engine.view,
		close,
		policies,
		state,
		logged,
		write: (name, text) => writeFileSync(join(policies, name), text),
		when: (holds, what) => when(engine, holds, what),
		async restart() {
			await close();
			const { feed: _feed, ...rest } = changes;
			return openAgain(policies, state, rest);
		},
	};
}

const openAgain = open;

/** Long, for a loaded machine; a pass takes no longer than the engine does. */
const PATIENCE_MS = 15_000;

function when({ view }: Engine, holds: () => boolean, what: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const patience = setTimeout(() => {
			unsubscribe();
			reject(new Error(`waited in vain for: ${what}; ${JSON.stringify({ actions: view.actions(5), decisions: view.decisions() })}`));
		}, PATIENCE_MS);
		const look = (_event?: EngineEvent) => {
			if (!holds()) return;
			clearTimeout(patience);
			unsubscribe();
			resolve();
		};
		const unsubscribe = view.subscribe(look);
		look();
	});
}

/** The head of a policy, for what a test is not about. */
export function policy(kind: string, name: string, spec: string, mode = 'enforce'): string {
	return `---
apiVersion: homeostat/v1
kind: ${kind}
metadata: { name: ${name}, owner: test, rationale: for a test }
mode: ${mode}
spec:
${spec.replace(/^\n/, '').replace(/^\t/gm, '').replaceAll('\t', '  ')}
`;
}

/** One agent for everything, fast enough for a test to wait for its ticks. */
export const FAST_AGENT = policy('Agent', 'everything', `  { domains: ["*"], interval: 100ms }`);
