import { UsageError } from '../model/error.ts';
import { VERDICTS } from '../model/judgement.ts';
import { callEngine } from './client.ts';
import { defineCommand, type Io } from './command.ts';
import { SERVER } from './options.ts';
import { labelsOf, type Rules } from './verdict-labels.ts';

export const command = defineCommand({
	usage: '[ID good|bad]',
	positionals: [0, 2],
	about:
		'ID is an action or an incident as `homeostat status` lists it. `good`: something was wrong indeed; `bad`: it fired or acted for\nnothing. The verdict is journalled, and what the tuner learns from. A later one takes the place of an earlier one.\nWith --export it prints what was judged good, for `homeostat tune --labels` where the engine’s state is out of reach, as in CI:\nthere an alert that nobody judged counts as false.',
	options: {
		server: SERVER,
		reason: { type: 'string', value: 'TEXT', about: 'Why, for those who read it later' },
		export: { type: 'boolean', default: false, about: 'Print the alerts judged good as CSV with the columns series, start, end' },
		by: { type: 'string', value: 'NAME', about: 'Who judges, for the journal; by default the login name' },
	},
	examples: [
		'verdict restart-leaky-1f2e3d4c5b6a7988 good',
		'verdict gateway-memory-0a1b2c3d4e5f6071 bad --reason "the nightly export"',
		'verdict --export > incidents.csv',
	],
	async run({ values, positionals }, io) {
		if (values.export && positionals.length > 0) throw new UsageError('--export takes no ID');
		if (values.export) return printLabels(values.server, io);
		const [id, verdict = ''] = positionals;
		if (id === undefined) throw new UsageError('say which alert or heal, and whether it was good or bad\nSee `homeostat verdict --help`');
		if (!VERDICTS.some((known) => known === verdict)) throw new UsageError(`a verdict is \`good\` or \`bad\`, not \`${verdict}\``);
		const by = values.by ?? io.env.USER ?? io.env.LOGNAME ?? 'unknown';
		const body = { id, verdict, by, ...(values.reason === undefined ? {} : { reason: values.reason }) };
		await callEngine(values.server, { method: 'POST', path: 'verdicts', body }, io);
		io.stdout.write(`Judged ${verdict}: ${id}.\n`);
		return 0;
	},
});

async function printLabels(server: string, io: Io): Promise<number> {
	const [verdicts, rules] = await Promise.all(['verdicts', 'rules'].map((path) => callEngine(server, { path }, io)));
	const { csv, left } = labelsOf(verdicts as unknown as Parameters<typeof labelsOf>[0], rules as unknown as Rules);
	io.stdout.write(csv);
	if (left > 0) io.stderr.write(`homeostat: ${left} left out: their policy is gone, or its signal names no metric\n`);
	return 0;
}
