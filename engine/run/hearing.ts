import type { Log } from '../act/services/index.ts';
import type { SpokenVerdict, VerdictTaken } from '../gitops/comments/verdict.ts';
import type { EngineView } from '../model/engine.ts';
import { Looks } from './looks.ts';
import type { PolicyFeed } from './policy-feed.ts';

export interface HearingParts {
	readonly view: Pick<EngineView, 'judge'>;
	readonly hear: NonNullable<PolicyFeed['hear']>;
	/** Milliseconds between two looks. */
	readonly interval: number;
	readonly log: Log;
}

/** What people say of alerts and heals in comments on the forge. */
export interface Hearing {
	/** Looks now, or once more after the look that runs. Resolves at its end. */
	look(): Promise<void>;
	close(): void;
}

export function createHearing({ view, hear, interval, log }: HearingParts): Hearing {
	const looks: Looks = new Looks(() => hear(take), { log, trouble: 'verdicts in comments cannot be heard; they still can be given here' });

	/** Heard again, or after a later word, a verdict changes nothing. */
	async function take({ id, verdict, by, where, at, reason }: SpokenVerdict): Promise<VerdictTaken> {
		if (looks.ended) return 'unknown';
		const stands = await view.judge(id, verdict, by, reason, { where, at });
		if (stands === undefined) return 'unknown';
		return stands.said?.where === where && stands.verdict === verdict ? 'taken' : 'late';
	}

	const steady = setInterval(() => void looks.look(), interval);
	void looks.look();
	return {
		look: () => looks.look(),
		close() {
			clearInterval(steady);
			looks.end();
		},
	};
}
