import { ActError, type Actuator, type CommandResult } from '../../engine/model/actuator.ts';
import type { JsonObject } from '../../engine/model/json.ts';

/** Bytes of each output that reach the journal. */
const SHOWN = 4096;

interface RunParams {
	readonly argv: readonly (string | number | boolean)[];
	readonly cwd?: string;
	readonly env?: Readonly<Record<string, string | { readonly secretRef: string }>>;
	readonly user?: string;
}

/** Blanks and the like are shown as JSON shows them, so that a reader sees where one argument ends. */
function shown(argument: string): string {
	return /^[\w@%+=:,./-]+$/.test(argument) ? argument : JSON.stringify(argument);
}

function describe(result: CommandResult, redact: (text: string) => string): JsonObject {
	const { code, killer } = result;
	const ended = { ...(code === undefined ? {} : { code }), ...(killer === undefined ? {} : { killer }) };
	return { ...ended, stdout: redact(result.stdout).slice(-SHOWN), stderr: redact(result.stderr).slice(-SHOWN) };
}

/** The last line that says something: mostly the reason of a failure. */
function lastLine(text: string): string {
	const line = text.trim().split('\n').at(-1)?.trim() ?? '';
	return line === '' ? '' : `: ${line}`;
}

export const exec: Actuator = {
	name: 'exec',
	summary: 'Runs commands, without a shell',
	verbs: {
		run: {
			idempotent: false,
			reversible: false,
			plan(params) {
				const { argv, cwd, user } = params as unknown as RunParams;
				return `run ${argv.map(String).map(shown).join(' ')}${cwd === undefined ? '' : ` in ${cwd}`}${user === undefined ? '' : ` as ${user}`}`;
			},
			async run(params, { action, command, redact, secret }) {
				const { env = {}, argv, ...rest } = params as unknown as RunParams;
				const filled: Record<string, string> = {};
				for (const [name, value] of Object.entries(env)) filled[name] = typeof value === 'string' ? value : await secret(value.secretRef);
				const result = await command({ ...rest, argv: argv.map(String), env: { ...filled, HOMEOSTAT_ACTION_ID: action.id } });
				const detail = describe(result, redact);
				if (result.code === 0) return { detail };
				const how = result.killer ?? `exit code ${result.code}`;
				throw new ActError(`${argv[0]} ended with ${how}${lastLine(result.stderr)}`, { retry: true, detail });
			},
		},
	},
};
