import type { Refused } from '../proposals/refused.ts';
import type { CommentCommand } from './command.ts';

/** Closes a pull request with a reason, and with a day until which the very same is not proposed again. `now`: epoch ms. */
export function declineCommand(now: number, decline: (refused: Refused) => Promise<void>): CommentCommand {
	return {
		name: 'decline',
		usage: 'decline [reason=...] [until=YYYY-MM-DD]',
		about: 'closes this; the very same is not proposed again until that day is over, or ever',
		async run({ args, by }) {
			const [reason, until] = [args.get('reason'), args.get('until')];
			const strange = [...args.keys()].find((key) => key !== 'reason' && key !== 'until');
			if (strange !== undefined)
				return { kind: 'wrong', text: `\`decline\` takes \`reason=\` and \`until=\`, not \`${strange}=\`. Nothing was declined.` };
			if (until !== undefined && !isDayToCome(until, now)) {
				return { kind: 'wrong', text: '`until=` must be a day to come, such as `until=2030-01-31`. Nothing was declined.' };
			}
			await decline({ by, ...(reason !== undefined && reason !== '' && { reason }), ...(until !== undefined && { until }) });
			const end =
				until === undefined ? 'The very same is not proposed again' : `Until ${until} is over the very same is not proposed again`;
			return { kind: 'done', text: `Declined. ${end}; new evidence for another value is.` };
		},
	};
}

function isDayToCome(text: string, now: number): boolean {
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && text >= new Date(now).toISOString().slice(0, 10);
}
