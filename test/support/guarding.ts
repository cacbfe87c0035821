import type { GuardFacts } from '../../engine/decide/guard/facts.ts';
import type { GuardRule } from '../../engine/decide/guard/rule.ts';
import type { GuardrailPolicy, PolicyMeta } from '../../engine/decide/policy-set.ts';
import type { Action } from '../../engine/model/action.ts';
import type { Snapshot } from '../../engine/model/snapshot.ts';
import { createWindows } from '../../engine/promql/store/windows.ts';

export const NOON = Date.UTC(2026, 4, 4, 12);
export const MINUTE = 60_000;

/** What every policy carries, for tests that do not look at it. */
export function meta(name: string): PolicyMeta {
	const origin = { file: `${name}.yaml`, line: 1, column: 1, endLine: 1, endColumn: 1 };
	return { name, labels: {}, owner: 'o', rationale: 'r', mode: 'enforce', origin };
}

export function guardrail(name: string, rules: readonly GuardRule[], more: Partial<GuardrailPolicy> = {}): GuardrailPolicy {
	return { ...meta(name), kind: 'Guardrail', match: { actuators: ['*'], targets: [], labels: {} }, rules, ...more };
}

export function wanted(target: string, more: Partial<Action> = {}): Action {
	const at = more.at ?? NOON;
	return {
		id: `${target}@${at}`,
		at,
		policy: 'heal',
		do: 'service/restart',
		with: { service: target },
		rung: { name: 'restart', index: 0 },
		attempt: 1,
		target,
		incident: { policy: 'down', severity: 'critical', labels: { service: target }, startsAt: at, value: 0 },
		reason: 'it is down',
		idempotent: true,
		reversible: false,
		timeout: 10_000,
		enforce: true,
		...more,
	};
}

function snapshotAt(at: number, more: Partial<Snapshot> = {}): Snapshot {
	const series = createWindows({ retention: 60 * MINUTE });
	return { at, trigger: 'interval', series, host: { name: 'h1' }, stopped: false, approvals: [], ...more };
}

export function factsAt(
	at: number,
	guardrails: readonly GuardrailPolicy[],
	more: Partial<GuardFacts> & { snap?: Partial<Snapshot> } = {},
): GuardFacts {
	const { snap, ...facts } = more;
	return {
		guardrails,
		snapshot: snapshotAt(at, snap),
		policy: { name: 'heal', labels: {}, mode: 'enforce' },
		incidents: [],
		services: [],
		targetsOf: () => [],
		signalOf: () => undefined,
		...facts,
	};
}
