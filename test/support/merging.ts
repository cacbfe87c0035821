import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { actuators } from '../../actuators/index.ts';
import type { PolicySet } from '../../engine/decide/policy-set.ts';
import { editBytes } from '../../engine/gitops/edit.ts';
import { parseMeta, renderMeta } from '../../engine/gitops/proposals/meta.ts';
import type { LabelledIncident } from '../../engine/history/incidents.ts';
import { openRecording } from '../../engine/history/open.ts';
import type { Proposal } from '../../engine/model/proposal.ts';
import { compileFiles } from '../../engine/policy/load.ts';
import { checkPromises } from '../../engine/run/tuning/promises/check.ts';
import { tunePolicies } from '../../engine/run/tuning/tune.ts';
import { temporaryFolder } from './acting.ts';

const DAY = 86_400_000;
export const COMMIT = 'c'.repeat(40);

function compiled(text: string): PolicySet {
	const { policySet, findings } = compileFiles([{ path: 'p.yaml', bytes: Buffer.from(text) }], { revision: 'r', actuators });
	if (policySet === undefined) throw new Error(JSON.stringify(findings));
	return policySet;
}

function recordingOf(rows: readonly string[]) {
	const path = join(temporaryFolder(), 'load.csv');
	writeFileSync(path, `time,series,value\n${rows.join('')}`);
	return openRecording(path);
}

export interface Past {
	/** Rows `time,series,value`, each with its line break. */
	readonly known: readonly string[];
	readonly incidents?: readonly LabelledIncident[];
	/** What comes once the proposals are merged. */
	later(proposals: readonly Proposal[]): readonly string[];
}

/** Tunes by what is known, merges what is proposed, and holds it against what comes later. */
export async function mergedOver(text: string, { known, incidents = [], later }: Past) {
	const set = compiled(text);
	const until = Number(known.at(-1)?.split(',')[0]);
	const { proposals, kept } = await tunePolicies({ set, recording: await recordingOf(known), incidents, until });
	const values = parseMeta(proposals.map((proposal) => renderMeta(proposal)).join('\n'));
	const inForce = editBytes(Buffer.from(text), proposals).toString();
	const recording = await recordingOf([...known, ...later(proposals)]);
	const check = (now = inForce, window = 6 * DAY) => {
		const change = { commit: COMMIT, policy: values[0]?.policy ?? '', values };
		return checkPromises({ set: compiled(now), recording, incidents, merged: [change], window });
	};
	const takenBack = (reverts: readonly Proposal[]) => editBytes(Buffer.from(inForce), reverts).toString();
	return { proposals, kept, inForce, check, takenBack };
}
