import { join } from 'node:path';
import { logTails } from '../../act/services/log-file.ts';
import { openBreakers } from '../../decide/guard/breaker.ts';
import type { EngineView } from '../../model/engine.ts';
import { discreetView } from '../discreet-view.ts';
import { createReporter } from '../reporting/live-report.ts';
import { createView } from '../view.ts';
import type { Body } from './body.ts';

/** The running engine as its API, page and commands see it. */
export function createSurface({
	parts,
	inEffect,
	people,
	tick,
	learner,
	bus,
	crew,
	senses,
	chronicle,
	stopSwitch,
	discretion,
}: Body): EngineView {
	const { version, clock, stateDir, feed, log } = parts;
	const set = () => inEffect.set;
	const view = createView({
		version,
		mode: parts.enforce ? 'enforce' : 'observe',
		startedAt: clock.now(),
		journalDir: join(stateDir, 'journal'),
		records: tick.records,
		crew,
		senses,
		chronicle,
		stopSwitch,
		series: tick.windows,
		set,
		refused: () => inEffect.refused,
		sync: () => feed.status?.(),
		steerSync: async (what) => feed.steer?.(what),
		answer: people.answers.take,
		refuseAnswer: people.answers.refuse,
		reset: people.resets.take,
		tell: people.happenings.take,
		judgements: people.judgements,
		report: createReporter({ stateDir, set, onProblem: (problem) => log.warn({ problem }, 'a report leaves a file out') }),
		logs: (service) => (set()?.services.some(({ name }) => name === service) ? logTails(stateDir, service) : undefined),
		learned: learner.view,
		breakers: () => openBreakers(tick.memory.guards),
		subscribe: bus.subscribe,
	});
	return discreetView(view, discretion);
}
