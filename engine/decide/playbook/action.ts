import type { Action, ActionSpec } from '../../model/action.ts';
import type { Incident } from '../../model/incident.ts';
import { leastMode } from '../../model/mode.ts';
import { shortId } from '../../model/short-id.ts';
import type { CelContext } from '../cel.ts';
import type { ActionTemplate, PlaybookPolicy, Rung } from '../policy-set.ts';
import type { Desk } from './desk.ts';

/** Name of the rung below the ladder. */
export const LAST_RESORT = 'on-exhausted';
const LAST_RESORT_BOUNDS = { timeout: 30_000, onStop: 'abort' } as const;

/** What is to be made an action of. */
export interface Wanted {
	readonly policy: PlaybookPolicy;
	readonly target: string;
	readonly incident: Incident;
	/** Index in the ladder; its length for the last resort. */
	readonly rung: number;
	readonly attempt: number;
	readonly reason: string;
}

/** The rung's action, or the last resort's. Throws when a template cannot be filled. */
export function healAction(wanted: Wanted, desk: Desk): Action | undefined {
	const { policy, rung } = wanted;
	const found = policy.ladder[rung];
	const template = found?.action ?? policy.onExhausted;
	if (template === undefined) return undefined;
	const spec = { do: template.do, with: render(template, wanted, desk) };
	return build(wanted, spec, template, found ?? LAST_RESORT_BOUNDS, desk);
}

/** What takes the rung's action back; undefined where nothing does. */
export function undoAction(wanted: Wanted, undoOf: string, own: ActionSpec | undefined, desk: Desk): Action | undefined {
	const rung = wanted.policy.ladder[wanted.rung];
	if (rung === undefined || rung.undo === 'none') return undefined;
	if (rung.undo !== 'auto') {
		const spec = { do: rung.undo.do, with: render(rung.undo, wanted, desk) };
		return { ...build(wanted, spec, rung.undo, rung, desk, 'undo'), undoOf };
	}
	// What an actuator gives as an undo writes a value that was read before: writing it twice is writing it once.
	return own && { ...build(wanted, own, { idempotent: true, reversible: false }, rung, desk, 'undo'), undoOf };
}

function render(template: ActionTemplate, { policy, target, incident, attempt }: Wanted, desk: Desk): ActionSpec['with'] {
	return template.with.render({ ...contextOf(policy, incident, desk), action: { do: template.do, target, attempt } });
}

/** What `${...}` of a playbook sees. */
export function contextOf({ name, labels }: PlaybookPolicy, incident: Incident, desk: Pick<Desk, 'snapshot' | 'service'>): CelContext {
	const found = desk.service(incident.labels.service ?? '');
	const service = found === undefined ? {} : { name: found.name, labels: found.labels, instances: found.service.instances };
	return { incident, labels: incident.labels, policy: { name, labels }, service, host: desk.snapshot.host, now: desk.snapshot.at };
}

function build(
	{ policy, target, incident, rung, attempt, reason }: Wanted,
	spec: ActionSpec,
	verb: Pick<ActionTemplate, 'idempotent' | 'reversible'>,
	{ timeout, onStop }: Pick<Rung, 'timeout' | 'onStop'>,
	desk: Desk,
	purpose = '',
): Action {
	const mode = leastMode(desk.mode, policy.mode);
	return {
		...spec,
		id: shortId([policy.name, target, `${incident.startsAt}`, `${rung}`, `${attempt}`, purpose]),
		at: desk.snapshot.at,
		policy: policy.name,
		rung: { name: policy.ladder[rung]?.name ?? LAST_RESORT, index: rung },
		attempt,
		target,
		incident,
		reason,
		idempotent: verb.idempotent,
		reversible: verb.reversible,
		timeout,
		...(onStop === 'finish' ? { onStop } : {}),
		enforce: mode === 'enforce' || (mode === 'warn' && spec.do.startsWith('notify/')),
	};
}
