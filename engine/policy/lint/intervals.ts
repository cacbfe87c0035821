import type { Policy } from '../../decide/policy-set.ts';
import { formatDuration } from '../../model/quantity.ts';
import { childrenOf } from '../../promql/check/children.ts';
import type { Expr, MatrixNode } from '../../promql/parse/ast.ts';
import type { Program } from '../../promql/program.ts';
import { type Check, ofKind, type Subject } from './subject.ts';

/** Functions that need two samples in their range. */
const PAIRWISE = new Set(['rate', 'increase', 'irate', 'delta', 'idelta', 'deriv', 'predict_linear', 'changes', 'resets']);

/** Times that are shorter than the loop or the sources can see. */
export const intervals: Check = (subjects) => {
	checkFor(subjects);
	const reads = ofKind(subjects, 'Source').map(({ policy }) => policy.interval);
	if (reads.length > 0) checkRanges(subjects, Math.min(...reads));
};

function checkFor(subjects: readonly Subject[]): void {
	const agents = ofKind(subjects, 'Agent').map(({ policy }) => policy);
	for (const { policy, place } of ofKind(subjects, 'Threshold')) {
		const agent = agents.find(({ domains }) => domains.includes('*') || domains.includes(policy.labels.domain ?? ''));
		if (agent === undefined) continue;
		for (const level of policy.levels) {
			if (level.for === 0 || level.for >= agent.interval) continue;
			const message = `for: ${formatDuration(level.for)} is shorter than the interval of agent ${agent.name}, ${formatDuration(agent.interval)}: it means one interval`;
			place.remark('info', ['spec', 'levels'], 'for-below-interval', message);
		}
	}
}

/** `fastest`: ms between two reads of the fastest source. */
function checkRanges(subjects: readonly Subject[], fastest: number): void {
	for (const { policy, place } of subjects) {
		const signal = signalOf(policy);
		if (signal === undefined) continue;
		for (const range of pairwiseRanges(signal.tree)) {
			const ms = range.range.kind === 'seconds' ? range.range.value * 1000 : Number.POSITIVE_INFINITY;
			if (ms >= 2 * fastest) continue;
			const message = `a range of ${formatDuration(ms)} rarely holds two samples: the fastest source is read every ${formatDuration(fastest)}`;
			place.remark('warning', ['spec', 'signal'], 'short-range', message, range);
		}
	}
}

function signalOf(policy: Policy): Program | undefined {
	return policy.kind === 'Threshold' || policy.kind === 'Detector' ? policy.signal : undefined;
}

function pairwiseRanges(node: Expr): readonly MatrixNode[] {
	const own = node.kind === 'call' && PAIRWISE.has(node.name) ? node.args.filter((arg) => arg.kind === 'matrix') : [];
	return [...own, ...childrenOf(node).flatMap(pairwiseRanges)];
}
