import { EngineError } from '../../model/error.ts';
import { runCommand } from '../command.ts';

/** What `systemctl show` knows of a unit. */
export interface UnitState {
	readonly active: boolean;
	readonly pid?: number;
	/** Milliseconds between the boot and the start of the main process. */
	readonly startedAfterBoot?: number;
	/** Changes with every start. */
	readonly invocation: string;
	/** Restarts by systemd itself since the last start by somebody. */
	readonly restarts: number;
	/** Result of the last run: `success`, `exit-code`, `signal`, ... */
	readonly result: string;
}

const PROPERTIES = ['ActiveState', 'MainPID', 'NRestarts', 'ExecMainStartTimestampMonotonic', 'InvocationID', 'Result'];

/** Runs systemctl; its own words become the error. The variable is for hosts and tests that keep it elsewhere. */
export async function systemctl(args: readonly string[], signal: AbortSignal): Promise<string> {
	const program = process.env.HOMEOSTAT_SYSTEMCTL ?? 'systemctl';
	const { code, killer, stdout, stderr } = await runCommand({ argv: [program, '--no-pager', '--no-ask-password', ...args] }, signal);
	if (code === 0) return stdout;
	throw new EngineError(`systemctl ${args.join(' ')}: ${stderr.trim() || (killer ?? `exit code ${code}`)}`, 'retry');
}

/** States of several units by one call, in the order asked for. */
export async function showUnits(units: readonly string[], signal: AbortSignal): Promise<readonly UnitState[]> {
	const text = await systemctl(['show', `--property=${PROPERTIES.join(',')}`, '--', ...units], signal);
	const states = parseShow(text);
	if (states.length === units.length) return states;
	throw new EngineError(`systemctl show told of ${states.length} units instead of ${units.length}`, 'retry');
}

/** One block a unit, an empty line between blocks. */
function parseShow(text: string): readonly UnitState[] {
	const blocks = text.split(/\n{2,}/).filter((block) => block.trim() !== '');
	return blocks.map((block) => {
		const lines = block.split('\n').filter((line) => line.includes('='));
		const values = new Map(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
		const number = (name: string) => Number(values.get(name) ?? 0);
		const state = values.get('ActiveState') ?? '';
		return {
			// A unit that reloads serves on.
			active: state === 'active' || state === 'reloading',
			invocation: values.get('InvocationID') ?? '',
			restarts: number('NRestarts'),
			result: values.get('Result') ?? '',
			...(number('MainPID') === 0 ? {} : { pid: number('MainPID') }),
			...(number('ExecMainStartTimestampMonotonic') === 0 ? {} : { startedAfterBoot: number('ExecMainStartTimestampMonotonic') / 1000 }),
		};
	});
}
