import type { Run } from '../memory.ts';
import { type Case, type Rest, rest } from './draft.ts';
import { isLost } from './ladder.ts';
import { underWay } from './under-way.ts';

/** The incident is over, or was never seen: what still runs is waited for, and what was frozen thaws. */
export function recover(about: Case): Rest {
	const { draft, desk, policy } = about;
	const { run } = draft;
	if (run?.phase.kind === 'acting' && !isLost({ ...about, run }))
		return underWay({ ...about, run }, run.phase, 'the incident is over; waiting for the action to end');
	draft.healthySince ??= desk.snapshot.at;
	draft.run = undefined;
	draft.refused = {};
	thaw(about);
	if (run === undefined) return draft.state === 'healed' ? rest('healed', draft.text) : rest('idle', 'no incident');
	if (!hasHealed(run)) return rest('idle', 'the incident cleared by itself');
	const rung = policy.ladder[Math.min(run.rung, policy.ladder.length - 1)];
	draft.healed = { at: desk.snapshot.at, do: rung?.action.do ?? '' };
	return rest('healed', `${run.incident.policy} cleared after ${rung?.name ?? 'the ladder'}`);
}

function hasHealed({ acted, phase }: Run): boolean {
	return acted || (phase.kind === 'ended' && phase.purpose === 'heal' && phase.ending.kind !== 'failed');
}

/** The cause is gone: what was futile against it may help against the next one. */
function thaw({ draft, notes }: Case): void {
	const { frozen } = draft;
	if (frozen.length === 0) return;
	notes.push(`${frozen.join(', ')} thawed: the incident cleared`);
	draft.failures = draft.failures.filter((failure) => !frozen.includes(failure.do));
	draft.frozen = [];
}
