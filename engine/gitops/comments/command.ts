/** A line `/homeostat NAME WORD ... key=value ...` in a comment. */
export interface Said {
	readonly name: string;
	/** Before the first key. */
	readonly words: readonly string[];
	/** A value runs to the next key or the end of the line. */
	readonly args: ReadonlyMap<string, string>;
	/** A login that may write to the repository. */
	readonly by: string;
	/** Address of the comment. */
	readonly where: string;
	/** Of the comment, epoch ms. */
	readonly at: number;
}

/** As it stands in the text. */
type Line = Omit<Said, 'by' | 'where' | 'at'>;

export type Reply =
	| {
			/** `wrong`: it was not understood, and did nothing. */
			readonly kind: 'done' | 'wrong';
			readonly text: string;
			/** It takes effect with this run: the reply waits for its end. */
			readonly later?: true;
	  }
	/** Somebody else is meant: it is left for them. */
	| { readonly kind: 'elsewhere' };

/** What is said to whoever spoke. */
export type Answer = Exclude<Reply, { kind: 'elsewhere' }>;

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
export function parseCommands(text: string): readonly Line[] {
	let fenced = false;
	const found: Line[] = [];
	for (const line of text.replaceAll('\r', '').split('\n')) {
		if (/^\s*(```|~~~)/.test(line)) fenced = !fenced;
		const [matched, name = '', rest = ''] = fenced ? [] : (LINE.exec(line) ?? []);
		if (matched !== undefined && found.length < MOST) found.push({ name, words: wordsOf(rest), args: argumentsOf(rest) });
	}
	return found;
}

const wordsOf = (text: string) =>
	text
		.split(/(?:^|\s)[a-z]+=/, 1)[0]
		?.split(/\s+/)
		.filter((word) => word !== '') ?? [];

function argumentsOf(text: string): ReadonlyMap<string, string> {
	const pieces = [...text.matchAll(/(?:^|\s)([a-z]+)=(.*?)(?=\s[a-z]+=|$)/g)];
	return new Map(pieces.map(([, key = '', value = '']) => [key, value.trim().replace(/^(["'])(.*)\1$/, '$2')]));
}

/** Runs what a comment says; for what nobody knows, the help. What somebody else is meant by is not answered. */
export async function runCommands(commands: readonly CommentCommand[], all: readonly Said[]): Promise<readonly Answer[]> {
	const answers: Answer[] = [];
	for (const said of all) {
		const reply = await runCommand(commands, said);
		if (reply.kind !== 'elsewhere') answers.push(reply);
	}
	return answers;
}

async function runCommand(commands: readonly CommentCommand[], said: Said): Promise<Reply> {
	const command = commands.find(({ name }) => name === said.name);
	if (command !== undefined) return command.run(said);
	const known = commands.map(({ usage, about }) => `- \`/homeostat ${usage}\`: ${about}`).join('\n');
	return { kind: 'wrong', text: `There is no such command here. Known are:\n\n${known}` };
}
