import process from 'node:process';
import { parseArgs } from 'node:util';
import { EngineError, errorText, UsageError } from '../model/error.ts';
import { nearest } from '../policy/nearest.ts';
import type { Args, Command, Io } from './command.ts';
import { COMMANDS, type CommandEntry, GROUPS } from './commands.ts';
import { commandHelp, generalHelp } from './help.ts';
import { wantsColor } from './style.ts';
import { version } from './version.ts';

/** Runs one command line and returns the exit code: 0 clean, 1 findings, 2 wrong usage or the tool failed. */
export async function main(argv: readonly string[], io: Io = processIo()): Promise<number> {
	try {
		return await dispatch(argv, io);
	} catch (error) {
		return report(error, io);
	}
}

async function dispatch(argv: readonly string[], io: Io): Promise<number> {
	const [name, ...rest] = argv[0] === 'help' ? [...argv.slice(1, 2), '--help'] : argv;
	if (name === '--version' || name === '-V') {
		io.stdout.write(`${version()}\n`);
		return 0;
	}
	if (name === undefined || name === '--help' || name === '-h') {
		const wrong = name === undefined;
		(wrong ? io.stderr : io.stdout).write(generalHelp(GROUPS, io.color));
		return wrong ? 2 : 0;
	}
	const entry = findCommand(name);
	const { command } = await entry.load();
	if (asksForHelp(rest)) {
		io.stdout.write(commandHelp(entry, command, io.color));
		return 0;
	}
	return command.run(parse(entry.name, command, rest), io);
}

function findCommand(name: string): CommandEntry {
	const entry = COMMANDS.find((candidate) => candidate.name === name);
	if (entry !== undefined) return entry;
	const meant = nearest(
		name,
		COMMANDS.map((candidate) => candidate.name),
	);
	const what = name.startsWith('-') ? 'option' : 'command';
	throw new UsageError(`unknown ${what} \`${name}\`${meant === undefined ? '' : `, did you mean \`${meant}\`?`}\nSee \`homeostat --help\``);
}

/** Everything after `--` is an argument, even `--help`. */
function asksForHelp(argv: readonly string[]): boolean {
	const end = argv.indexOf('--');
	return (end < 0 ? argv : argv.slice(0, end)).some((arg) => arg === '--help' || arg === '-h');
}

function parse(name: string, command: Command, argv: readonly string[]): Args {
	const parsed = parseOptions(name, command, argv);
	const [least, most] = command.positionals;
	const given = parsed.positionals.length;
	if (given < least) throw new UsageError(`\`homeostat ${name}\` needs ${command.usage}\nSee \`homeostat ${name} --help\``);
	if (given > most) throw new UsageError(`unexpected argument \`${parsed.positionals[most]}\`\nSee \`homeostat ${name} --help\``);
	return parsed;
}

function parseOptions(name: string, command: Command, argv: readonly string[]): Args {
	try {
		const { values, positionals } = parseArgs({ args: [...argv], options: command.options, allowPositionals: true, strict: true });
		return { values: values as Args['values'], positionals };
	} catch (error) {
		throw new UsageError(`${optionError(error, Object.keys(command.options))}\nSee \`homeostat ${name} --help\``, { cause: error });
	}
}

/** Node's own message says more than a person wants to read about a mistyped option. */
function optionError(error: unknown, known: readonly string[]): string {
	const [, option] = /^Unknown option '(-[^']*)'/.exec(errorText(error)) ?? [];
	if (option === undefined) return errorText(error);
	const meant = nearest(option.replace(/^-+/, ''), known);
	return `unknown option \`${option}\`${meant === undefined ? '' : `, did you mean \`--${meant}\`?`}`;
}

function report(error: unknown, io: Io): number {
	const expected = error instanceof UsageError || error instanceof EngineError;
	io.stderr.write(`homeostat: ${errorText(error)}\n`);
	if (!expected) io.stderr.write('This is a bug in homeostat; please report it. HOMEOSTAT_DEBUG=1 shows where it happened.\n');
	if (io.env.HOMEOSTAT_DEBUG && error instanceof Error) io.stderr.write(`${error.stack}\n`);
	return 2;
}

function processIo(): Io {
	// A reader that went away (`| head`) is no failure of ours.
	process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
	const isTTY = process.stdout.isTTY === true;
	return { stdout: process.stdout, stderr: process.stderr, env: process.env, isTTY, color: wantsColor(isTTY, process.env) };
}
