/** A line `/homeostat NAME key=value ...` in a comment. */
export interface Said {
	readonly name: string;
	/** A value runs to the next key or the end of the line. */
	readonly args: ReadonlyMap<string, string>;
	/** A login that may write to the repository. */
	readonly by: string;
}

export interface Reply {
	/** `wrong`: it was not understood, and did nothing. */
	readonly kind: 'done' | 'wrong';
	readonly text: string;
	/** It takes effect with this run: the reply waits for its end. */
	readonly later?: true;
}

/** What may be said below a pull request. Running it twice must do no more than once. */
export interface CommentCommand {
	readonly name: string;
	readonly usage: string;
	readonly about: string;
	run(said: Said): Promise<Reply>;
}

const LINE = /^\/homeostat\b[ \t]*([a-z-]*)[ \t]*(.*)$/;
/** More in one comment is a mistake or a flood. */
const MOST = 5;

/** The commands of a comment, by lines; what is quoted or in a fenced block is none. */
export function parseCommands(text: string): readonly Omit<Said, 'by'>[] {
	let fenced = false;
	const found: Omit<Said, 'by'>[] = [];
	for (const line of text.replaceAll('\r', '').split('\n')) {
		if (/^\s*(```|~~~)/.test(line)) fenced = !fenced;
		const [matched, name = '', rest = ''] = fenced ? [] : (LINE.exec(line) ?? []);
		if (matched !== undefined && found.length < MOST) found.push({ name, args: argumentsOf(rest) });
	}
	return found;
}

function argumentsOf(text: string): ReadonlyMap<string, string> {
	const pieces = [...text.matchAll(/(?:^|\s)([a-z]+)=(.*?)(?=\s[a-z]+=|$)/g)];
	return new Map(pieces.map(([, key = '', value = '']) => [key, value.trim().replace(/^(["'])(.*)\1$/, '$2')]));
}

/** Runs what was said; for what nobody knows, the help. */
export async function runCommand(commands: readonly CommentCommand[], said: Said): Promise<Reply> {
	const command = commands.find(({ name }) => name === said.name);
	if (command !== undefined) return command.run(said);
	const known = commands.map(({ usage, about }) => `- \`/homeostat ${usage}\`: ${about}`).join('\n');
	return { kind: 'wrong', text: `There is no such command here. Known are:\n\n${known}` };
}
