import type { CommentCommand } from './command.ts';

/** Hands the branch back to the engine, whoever committed to it. */
export function rebaseCommand(base: string, rebase: () => void): CommentCommand {
	return {
		name: 'rebase',
		usage: 'rebase',
		about: `makes the branch anew from \`${base}\`; commits of others on it are lost`,
		async run() {
			rebase();
			return {
				kind: 'done',
				later: true,
				text: `The branch is the engine's again: it is made anew from \`${base}\` for as long as the history supports it.`,
			};
		},
	};
}
