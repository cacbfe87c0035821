import type { Executor } from '../../act/execute.ts';
import { remember } from '../../decide/evaluate.ts';
import { createWindows } from '../../promql/store/windows.ts';
import type { Bus } from '../bus.ts';
import type { Chronicle } from '../chronicle.ts';
import type { Discretion } from '../discretion.ts';
import { createHand } from '../hand.ts';
import type { Learning } from '../learning.ts';
import { LEAST_RETENTION_MS } from '../reach-back.ts';
import type { Restored } from '../restore.ts';
import type { StopSwitch } from '../stop-switch.ts';
import type { TickParts } from '../tick.ts';
import type { EngineParts } from './parts.ts';
import type { People } from './people.ts';

/** What the ticks of a running engine read and write, with the hand that does what they want. */
export function createTickParts(
	{ memory, records }: Restored,
	parts: Pick<EngineParts, 'clock' | 'host'> & {
		readonly chronicle: Chronicle;
		readonly discretion: Discretion;
		readonly executor: Executor;
		readonly stopSwitch: StopSwitch;
		readonly learning: Learning;
		readonly bus: Bus;
		readonly people: Pick<People, 'answers' | 'resets' | 'happenings'>;
		/** An action has ended, and is remembered. */
		ended(): void;
	},
): TickParts {
	const { clock, host, chronicle, learning, stopSwitch, people } = parts;
	const tell = (id: string) => {
		const record = records.action(id);
		if (record !== undefined) parts.bus.action(record);
	};
	const hand = createHand({
		...parts,
		wanted(action, verdict) {
			records.wanted(action, verdict);
			tell(action.id);
		},
		ended(action, outcome, at) {
			records.ended(action, outcome, at);
			tick.memory = remember(tick.memory, [{ action, outcome, at }]);
			tell(action.id);
			parts.ended();
		},
	});
	const tick: TickParts = {
		clock,
		host,
		chronicle,
		records,
		hand,
		learning,
		windows: createWindows({ retention: LEAST_RETENTION_MS }),
		memory,
		lastAt: 0,
		ticks: 0,
		stopped: stopSwitch.stopped,
		approvals: people.answers.all,
		resets: people.resets.all,
		events: people.happenings.fresh,
	};
	return tick;
}
