import type { SimpleGit } from 'simple-git';
import { EngineError, errorText } from '../../model/error.ts';
import type { Access } from '../credentials.ts';
import { type GitSettings, openGit } from '../git.ts';
import type { Mirror } from '../mirror.ts';

/** The engine's own way to a remote: by its mirror, which no person works in. */
export interface MirrorWay {
	readonly mirror: Mirror;
	readonly url: string;
	/** With which it may push. */
	readonly access: Access;
	readonly stop: AbortSignal;
}

/** Where objects are, and how the remote is reached. */
export interface Ways {
	/** Of a working tree; undefined where there is none: then files are named from the root of the repository as it is. */
	readonly root?: string;
	/** As git is told it: a name, or an address. */
	readonly remote: string;
	git(settings?: Omit<GitSettings, 'dir'>): SimpleGit;
	/** Reads from the remote. Rejects with EngineError. */
	reading(run: (git: SimpleGit) => Promise<string>): Promise<string>;
	/** For what writes to the remote. */
	writing(): SimpleGit;
	/** Takes secrets out of git's words. */
	redact(text: string): string;
}

/** So long a push or a fetch may say nothing. */
const PATIENCE_MS = 120_000;

/** A person pushes with their own settings. */
export function personalWays(root: string, remote: string): Ways {
	const git: Ways['git'] = (settings = {}) => openGit({ dir: root, userConfig: true, ...settings });
	return {
		root,
		remote,
		git,
		writing: () => git({ patience: PATIENCE_MS }),
		redact: (text) => text,
		async reading(run) {
			try {
				return await run(git({ patience: PATIENCE_MS }));
			} catch (error) {
				throw new EngineError(`${remote} cannot be read: ${errorText(error).trim().slice(0, 500)}`, 'retry', { cause: error });
			}
		},
	};
}

/** What it fetches is bounded as what the engine follows is; nothing of the user's, nor of the repository's, configuration counts. */
export function mirrorWays({ mirror, url, access, stop }: MirrorWay): Ways {
	const git: Ways['git'] = (settings = {}) => openGit({ dir: mirror.dir, bare: true, abort: stop, ...settings });
	return {
		remote: url,
		git,
		writing: () => git({ patience: PATIENCE_MS, config: access.config, env: access.env }),
		redact: access.redact,
		reading: (run) => mirror.remotely(access, stop, run),
	};
}
