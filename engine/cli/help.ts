import type { Command, Option } from './command.ts';
import type { CommandEntry, CommandGroup } from './commands.ts';
import { style } from './style.ts';

const GENERAL_EXAMPLES = ['run --policies policies', 'validate policies', 'status', 'journal verify'];
const EXIT_CODES = 'Exit codes: 0 clean, 1 findings or failed expectations, 2 wrong usage or the tool failed.';
const HELP_OPTION: Option = { type: 'boolean', short: 'h', about: 'Show this help' };

/** `homeostat --help`. */
export function generalHelp(groups: readonly CommandGroup[], color: boolean): string {
	const width = Math.max(...groups.flatMap((group) => group.commands.map((entry) => entry.name.length)));
	const list = groups.map((group) =>
		section(
			group.title,
			group.commands.map((entry) => `${entry.name.padEnd(width)}  ${entry.summary}`),
			color,
		),
	);
	const options = ['-h, --help     Show this help, or that of a command', '-V, --version  Show the version'];
	return `${[
		'Keeps a host and its services within bounds that people reviewed.\n',
		section('Usage', ['homeostat COMMAND [OPTIONS]'], color),
		...list,
		section('Options', options, color),
		section('Examples', exampleLines(GENERAL_EXAMPLES), color),
		EXIT_CODES,
	].join('\n')}\n`;
}

/** `homeostat COMMAND --help`. */
export function commandHelp(entry: CommandEntry, command: Command, color: boolean): string {
	const usage = ['homeostat', entry.name, command.usage, '[OPTIONS]'].filter((word) => word !== '').join(' ');
	return `${[
		`${entry.summary}.\n${command.about === undefined ? '' : `\n${command.about}\n`}`,
		section('Usage', [usage], color),
		section('Options', optionLines({ ...command.options, help: HELP_OPTION }), color),
		section('Examples', exampleLines(command.examples), color),
		EXIT_CODES,
	].join('\n')}\n`;
}

function section(title: string, lines: readonly string[], color: boolean): string {
	return `${style(color, 'bold', `${title}:`)}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

const exampleLines = (examples: readonly string[]) => examples.map((example) => `homeostat ${example}`);

function optionLines(options: Readonly<Record<string, Option>>): string[] {
	const rows = Object.entries(options).map(([name, option]) => ({ left: optionSyntax(name, option), about: optionAbout(option) }));
	const width = Math.max(...rows.map((row) => row.left.length));
	return rows.map((row) => `${row.left.padEnd(width)}  ${row.about}`);
}

function optionSyntax(name: string, option: Option): string {
	const short = option.short === undefined ? '    ' : `-${option.short}, `;
	return `${short}--${name}${option.type === 'string' ? ` ${option.value ?? 'VALUE'}` : ''}`;
}

function optionAbout(option: Option): string {
	return option.default === undefined || option.default === false ? option.about : `${option.about} [default: ${option.default}]`;
}
