import { setTimeout as sleep } from 'node:timers/promises';
import { publishProposals } from '../../gitops/proposals/publish.ts';
import { openRecording } from '../../history/open.ts';
import { EngineError } from '../../model/error.ts';
import type { Proposal } from '../../model/proposal.ts';
import { loadPolicies } from '../../policy/load.ts';
import { tunePolicies } from '../../run/tuning/tune.ts';
import { actuators } from '../wire.ts';
import type { Stage } from './stage.ts';

/** The policy whose number is badly set. */
export const BADLY_SET = 'front-backlog';
/** History comes to the disk a little later. */
const AGAIN_MS = 1_000;

export interface Lesson extends Pick<Proposal, 'policy' | 'path' | 'from' | 'to' | 'evidence'> {
	/** From the root of the repository. */
	readonly file: string;
	readonly branch: string;
}

/**
 * Tunes the demo's policies by what its engine recorded, as `homeostat tune --pr` does, and pushes the branch. Rejects with what
 * speaks against it when it is not proposed within `patience` ms.
 */
export async function learn(stage: Stage, patience: number, signal: AbortSignal): Promise<Lesson> {
	const proposal = await propose(stage, patience, signal);
	const [published] = await publishProposals({ dir: stage.policies, proposals: [proposal], considered: [BADLY_SET], now: Date.now() });
	if (published?.kind !== 'opened') {
		throw new EngineError(`the proposal was not pushed: ${published?.kind === 'kept' ? published.reason : published?.kind}`, 'human');
	}
	const { policy, path, from, to, evidence } = proposal;
	const file = proposal.file.slice(stage.policies.length + 1);
	return { policy, file, path, from, to, evidence, branch: published.branch };
}

async function propose(stage: Stage, patience: number, signal: AbortSignal): Promise<Proposal> {
	const { policySet: set } = loadPolicies([stage.policies], { revision: 'demo', actuators });
	if (set === undefined) throw new EngineError("the demo's policies cannot be loaded", 'human');
	const end = performance.now() + patience;
	for (;;) {
		const recording = await openRecording(stage.state);
		const { proposals, kept } = await tunePolicies({ set, recording, incidents: [] });
		const found = proposals.find(({ policy }) => policy === BADLY_SET);
		if (found !== undefined) return found;
		if (performance.now() > end) throw new EngineError(`no better number for ${BADLY_SET} was found: ${kept[0]?.reason}`, 'human');
		await sleep(AGAIN_MS, undefined, { signal });
	}
}
