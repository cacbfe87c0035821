import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { watchWorktree, worktreeRevision } from '../gitops/worktree.ts';
import type { Actuator } from '../model/actuator.ts';
import { errorText } from '../model/error.ts';
import type { Finding } from '../model/finding.ts';
import { readFileTree } from '../policy/files.ts';
import { loadPolicies } from '../policy/load.ts';
import { type Offer, type PolicyFeed, STOP_FLAG } from './policy-feed.ts';

/** Findings that a refusal names; the rest is counted. */
const SHOWN = 20;

/** Policies from a folder, in a git working tree or not; every change of a file or of HEAD is offered anew. */
export function folderFeed(dir: string, actuators: readonly Actuator[]): PolicyFeed {
	let last = '';
	let reading = Promise.resolve();
	let unwatch = () => {};

	async function read(offer: (offer: Offer) => void): Promise<void> {
		const revision = await worktreeRevision(dir);
		const stop = existsSync(join(dir, STOP_FLAG));
		const identity = `${revision} ${digest(dir)} ${stop}`;
		if (identity === last) return;
		const { policySet, findings } = loadPolicies([dir], { revision, actuators });
		last = identity;
		offer(policySet === undefined ? { kind: 'refused', revision, error: refusal(findings) } : { kind: 'set', policySet, stop });
	}

	/** One at a time: a burst of changes must not end with the older of two readings. */
	function queue(offer: (offer: Offer) => void): Promise<void> {
		reading = reading
			.then(() => read(offer))
			.catch((thrown: unknown) => {
				// The folder went away, or git hangs: what runs keeps running, and the next change is read again.
				last = '';
				offer({ kind: 'refused', revision: 'unknown', error: `${dir}: ${errorText(thrown)}` });
			});
		return reading;
	}

	return {
		async open(offer) {
			unwatch = watchWorktree(dir, () => void queue(offer));
			await queue(offer);
		},
		async close() {
			unwatch();
			await reading;
		},
	};
}

/** Tells two dirty trees of one commit apart. */
function digest(dir: string): string {
	const hash = createHash('sha256');
	for (const { file, text } of readFileTree([dir]).sources) hash.update(`${file}\0${text}\0`);
	return hash.digest('hex');
}

function refusal(findings: readonly Finding[]): string {
	const shown = findings.slice(0, SHOWN).map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`);
	const more = findings.length - shown.length;
	return [...shown, ...(more > 0 ? [`... and ${more} more`] : [])].join('\n');
}
