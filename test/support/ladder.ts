import { join } from 'node:path';
import { actuators } from '../../actuators/index.ts';
import { openJournal } from '../../engine/journal/journal.ts';
import { compileFiles } from '../../engine/policy/load.ts';
import { World } from './deciding.ts';
import { Scribe } from './journalling.ts';

/** Of the first outage. */
const START = Date.UTC(2026, 0, 5);

/** Mildest first, with comments to keep. */
export const LADDER = `apiVersion: homeostat/v1
kind: Threshold
metadata: { name: down, owner: o, rationale: r }
spec: { signal: up, levels: [{ severity: critical, below: 1, for: 30s }] }
---
apiVersion: homeostat/v1
kind: Playbook
metadata: { name: heal, owner: o, rationale: r }
mode: enforce
spec:
  when: { threshold: down }
  target: "\${labels.service}"
  ladder: # mildest first
    # does nothing, as history shows
    - { name: soft, do: exec/run, with: { argv: [soft] }, verify: { within: 1m } } # cheap

    - { name: hard, do: exec/run, with: { argv: [hard] }, verify: { within: 1m } }
  tune: { order: true }
`;

/** Writes the journal of an engine that has seen a service go down so many times; only the last rung of its ladder heals it. */
export async function recordOutages(stateDir: string, outages: number, { ladder = LADDER, later = 0 } = {}): Promise<void> {
	const { policySet } = compileFiles([{ path: 'heal.yaml', bytes: Buffer.from(ladder) }], { revision: 'r', actuators });
	if (policySet === undefined) throw new Error('the policies are not valid');
	const world = new World(policySet);
	world.at += later;
	const scribe = new Scribe(world);
	for (let i = 0; i < outages; i++) {
		for (const [after, up] of [
			[900_000, 1],
			[60_000, 0],
			[30_000, 0],
			[61_000, 0],
			[5_000, 1],
		] as const) {
			scribe.tick(after, { values: { 'up{service="web"}': up } });
		}
	}
	const journal = await openJournal({ dir: join(stateDir, 'journal'), at: START });
	for (const { seq: _seq, at, prev: _prev, hash: _hash, ...event } of scribe.entries) journal.append(event, at);
	await journal.close();
}
