import type { Action, ActionSpec } from '../../model/action.ts';
import type { Incident } from '../../model/incident.ts';
import { leastMode } from '../../model/mode.ts';
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
		id: actionId([policy.name, target, `${incident.startsAt}`, `${rung}`, `${attempt}`, purpose]),
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

/** The playbook's name for people, and 64 bits of FNV-1a over all that makes the action this one. */
export function actionId(parts: readonly string[]): string {
	const text = parts.map((part) => `${part.length}:${part}`).join('');
	const [head, tail] = [fnv1a(text, 0x811c9dc5), fnv1a(text, 0x050c5d1f)];
	return `${parts[0]}-${hex(head)}${hex(tail)}`;
}

function fnv1a(text: string, seed: number): number {
	let hash = seed;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
		hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
	}
	// FNV mixes its last characters badly into the high bits.
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}

const hex = (word: number) => word.toString(16).padStart(8, '0');
