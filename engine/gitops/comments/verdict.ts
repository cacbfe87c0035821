import { VERDICTS } from '../../model/judgement.ts';
import { code } from '../markdown.ts';
import type { CommentCommand, Reply, Said } from './command.ts';

/** What somebody thinks of an alert or a heal, said in a comment. */
export interface SpokenVerdict extends Pick<Said, 'by' | 'where' | 'at'> {
	/** Of an action or incident. */
	readonly id: string;
	readonly verdict: (typeof VERDICTS)[number];
	readonly reason?: string;
}

/** `unknown`: no such alert or heal is this engine's. `late`: a later word on it stands. */
export type VerdictTaken = 'taken' | 'late' | 'unknown';

/** `/homeostat good ID` and `bad ID`. Only the engine that knows the id answers: others may follow the same repository. */
export function verdictCommands(take: (said: SpokenVerdict) => Promise<VerdictTaken>): readonly CommentCommand[] {
	return VERDICTS.map((verdict) => ({
		name: verdict,
		usage: `${verdict} ID [reason=...]`,
		about: verdict === 'good' ? 'the alert or heal of that id was right' : 'it fired or acted for nothing',
		async run({ words: [id, ...more], args, by, where, at }): Promise<Reply> {
			const reason = args.get('reason');
			if (id === undefined || more.length > 0 || args.size > (reason === undefined ? 0 : 1)) {
				const text = `\`${verdict}\` takes the id of one alert or heal, as \`homeostat status\` lists it, and \`reason=\`. Nothing was judged.`;
				return { kind: 'wrong', text };
			}
			const taken = await take({ id, verdict, by, where, at, ...(reason !== undefined && reason !== '' && { reason }) });
			return taken === 'unknown' ? { kind: 'elsewhere' } : { kind: 'done', text: TEXTS[taken](code(id), verdict) };
		},
	}));
}

const TEXTS = {
	taken: (id: string, verdict: string) => `${id} is judged ${verdict}. The tuner learns from it.`,
	late: (id: string) => `${id}: a later word on it stands.`,
};

/** For who is no engine: verdicts are left to the one that they are for. */
export const leftToEngines: readonly CommentCommand[] = VERDICTS.map((name) => ({
	name,
	usage: `${name} ID [reason=...]`,
	about: `judges an alert or a heal ${name}`,
	run: async () => ({ kind: 'elsewhere' }),
}));
