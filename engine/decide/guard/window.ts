import type { Verdict } from '../../model/action.ts';
import { formatDuration } from '../../model/quantity.ts';
import { openSince } from '../calendar/schedule.ts';
import type { Case } from './facts.ts';
import type { WindowRule } from './rule.ts';

/**
 * Argo CD's sync windows: any open `deny` denies, and where there is an `allow`, one must be open. Only those of one guardrail
 * are alternatives, so that one more guardrail can never open what another keeps shut.
 */
export function judgeWindow(rule: WindowRule, { facts, guardrail }: Case): Verdict | undefined {
	const { at } = facts.snapshot;
	const { cron, timezone, duration } = rule.schedule;
	if (rule.effect === 'deny') {
		const since = openSince(rule.schedule, at);
		if (since === undefined) return undefined;
		const reason = `a freeze (${cron.source} in ${timezone}) holds for another ${formatDuration(since + duration - at)}`;
		return { kind: 'deny', by: guardrail.name, reason: rule.reason ?? reason };
	}
	const allowing = guardrail.rules.filter((other): other is WindowRule => other.kind === 'window' && other.effect === 'allow');
	if (allowing.some(({ schedule }) => openSince(schedule, at) !== undefined)) return undefined;
	const reason = `outside of every window in which it may happen (${cron.source} in ${timezone} for ${formatDuration(duration)})`;
	return { kind: 'deny', by: guardrail.name, reason: rule.reason ?? reason };
}
