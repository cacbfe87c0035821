import { UsageError } from '../../model/error.ts';
import { compile } from '../../promql/compile.ts';
import type { Program } from '../../promql/program.ts';
import type { Bargain } from '../../run/reporting/envelope.ts';

interface Given {
	readonly cost: string | undefined;
	readonly factor: readonly string[] | undefined;
	readonly load: string | undefined;
	readonly objective: string | undefined;
}

/** What the command line asks of an operating envelope. Throws UsageError for what is no expression. */
export function bargainOf({ cost, factor = [], load, objective }: Given): Bargain | undefined {
	if (cost === undefined) {
		if (factor.length > 0 || (load ?? objective) !== undefined) throw new UsageError('--factor, --load and --objective go with --cost');
		return undefined;
	}
	return {
		cost: expression('cost', cost),
		settings: factor.map((each) => expression('factor', each)),
		...(load !== undefined && { load: expression('load', load) }),
		...(objective !== undefined && { objective }),
	};
}

function expression(option: string, source: string): Program {
	const result = compile(source);
	if (result.kind === 'program') return result.program;
	const errors = result.errors.map(({ message, from }) => `${message}\n  ${source}\n  ${' '.repeat(from)}^`);
	throw new UsageError(`--${option} cannot be evaluated: ${errors.join('\n')}`);
}
