import type { Because } from '../../model/decision.ts';
import { formatDuration } from '../../model/quantity.ts';
import { comparisonText } from '../condition.ts';
import type { SubjectMemory } from '../memory.ts';
import type { Level, ThresholdPolicy } from '../policy-set.ts';
import { type Reading, speaker } from './reading.ts';

/** Why a subject is in its state, in the words of its policy. */
export function becauseOf(policy: ThresholdPolicy, memory: SubjectMemory, reading: Reading, at: number): Because {
	const expression = policy.signal.source;
	const level = speaker(policy, memory.levels)?.level;
	if (reading.kind !== 'value') return { expression, text: `${missingText(policy, reading)}; ${stateText(memory, level, at)}` };
	// An inactive subject is compared with the mildest level: the first that it would reach.
	const spoken = level ?? policy.levels.at(-1);
	const condition = memory.state === 'firing' || memory.state === 'recovering' ? spoken?.stay : spoken?.enter;
	const comparison = condition === undefined ? '' : comparisonText(condition, reading.value);
	return { expression, value: reading.value, comparison, text: `${comparison}: ${stateText(memory, level, at)}` };
}

function missingText({ onAbsent, onError }: ThresholdPolicy, reading: Exclude<Reading, { kind: 'value' }>): string {
	switch (reading.kind) {
		case 'false':
			return 'the expression gives nothing for it';
		case 'absent':
			return `no data, and \`onAbsent: ${onAbsent}\``;
		case 'error':
			return `not to be read (${reading.error}), and \`onError: ${onError}\``;
	}
}

function stateText(memory: SubjectMemory, level: Level | undefined, at: number): string {
	const mute = memory.inhibitedBy === undefined ? '' : `, muted by ${memory.inhibitedBy}`;
	const flaps = memory.flapping ? ', flapping' : '';
	if (level === undefined) return `inactive${flaps}`;
	const { severity } = level;
	switch (memory.state) {
		case 'inactive':
			return `inactive${flaps}`;
		case 'pending':
			return `${severity} pending${pendingText(memory, level, at)}${mute}`;
		case 'firing':
			return `${severity} fires${mute}${flaps}`;
		case 'recovering':
			return `${severity} recovers, still firing${mute}${flaps}`;
	}
}

function pendingText(memory: SubjectMemory, { severity, within, for: length }: Level, at: number): string {
	if (within !== undefined) return `, ${within.times} of ${within.of} evaluations needed`;
	const activeAt = memory.levels[severity]?.activeAt ?? at;
	return memory.heldSince === undefined ? ` for ${formatDuration(at - activeAt)} of ${formatDuration(length)}` : '';
}
