import type { AgentPlan } from '../agents.ts';

/** When agents evaluate. */
export interface Timeline {
	/** The next instant before `before` at which agents are due, and which; undefined when there is none. Asking moves on. */
	due(before: number): { readonly at: number; readonly plans: readonly AgentPlan[] } | undefined;
	/** Leaves out what lies before `at`. */
	skipTo(at: number): void;
}

/** Each agent at its own interval, from `start` on. */
export function gridTimeline(plans: readonly AgentPlan[], start: number): Timeline {
	const clocks = plans.map((plan) => ({ plan, next: start }));
	return {
		due(before) {
			const at = clocks.reduce((soonest, { next }) => Math.min(soonest, next), Number.POSITIVE_INFINITY);
			if (at >= before) return undefined;
			const due = clocks.filter(({ next }) => next === at);
			for (const clock of due) clock.next += clock.plan.interval;
			return { at, plans: due.map(({ plan }) => plan) };
		},
		skipTo(at) {
			for (const clock of clocks) {
				const missed = Math.ceil((at - clock.next) / clock.plan.interval);
				if (missed > 0) clock.next += missed * clock.plan.interval;
			}
		},
	};
}

/** All agents whenever samples arrive; `nextArrival` says when. */
export function sampleTimeline(plans: readonly AgentPlan[], nextArrival: () => number | undefined): Timeline {
	return {
		due(before) {
			const at = nextArrival();
			return at === undefined || at >= before ? undefined : { at, plans };
		},
		skipTo() {},
	};
}
