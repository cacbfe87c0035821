import { LAST_RESORT } from '../../decide/playbook/action.ts';
import type { Action, Outcome } from '../../model/action.ts';

/** One executed action of an episode. */
export interface Executed {
	readonly id: string;
	readonly rung: string;
	readonly index: number;
	readonly do: string;
	readonly at: number;
	outcome?: Outcome['kind'];
}

/** What a playbook did about one incident of one target, from its first concern to the end of it. */
export interface Episode {
	/** When the incident began, epoch ms; until the first action says so, since when the playbook is concerned. */
	startedAt: number;
	/** Whose incident it is, known from the first action on. */
	threshold?: string;
	readonly executed: Executed[];
	readonly refused: Set<string>;
	/** Actions that were only journalled. */
	rehearsed: number;
	/** Actions that took another one back. */
	undone: number;
	healedAt?: number;
}

/** How an episode ended: by the playbook, in spite of it, without any act of it; or it only rehearsed. */
export type Ending = 'healed' | 'failed' | 'by-itself' | 'rehearsed';

export function beginEpisode(startedAt: number): Episode {
	return { startedAt, executed: [], refused: new Set(), rehearsed: 0, undone: 0 };
}

export function endingOf({ executed, rehearsed, healedAt }: Episode): Ending {
	if (executed.length > 0) return healedAt === undefined ? 'failed' : 'healed';
	return rehearsed > 0 ? 'rehearsed' : 'by-itself';
}

/** The act that healed: the last one before the heal. */
export function healerOf(episode: Episode): Executed | undefined {
	return endingOf(episode) === 'healed' ? episode.executed.at(-1) : undefined;
}

/** Is it meant to heal? Telling people is not, a last resort is none of the ladder, and a knob has a number to keep, not an incident. */
export function isHeal({ do: doing, rung, knob }: Action): boolean {
	return knob === undefined && rung.name !== LAST_RESORT && !doing.startsWith('notify/');
}
