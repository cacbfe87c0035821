import { UsageError } from '../model/error.ts';
import { VERDICTS } from '../model/judgement.ts';
import { callEngine } from './client.ts';
import { defineCommand } from './command.ts';
import { SERVER } from './options.ts';

export const command = defineCommand({
	usage: 'ID good|bad',
	positionals: [2, 2],
	about:
		'ID is an action or an incident as `homeostat status` lists it. `good`: something was wrong indeed; `bad`: it fired or acted for\nnothing. The verdict is journalled, and what the tuner learns from. A later one takes the place of an earlier one.',
	options: {
		server: SERVER,
		reason: { type: 'string', value: 'TEXT', about: 'Why, for those who read it later' },
		by: { type: 'string', value: 'NAME', about: 'Who judges, for the journal; by default the login name' },
	},
	examples: ['verdict restart-leaky-1f2e3d4c5b6a7988 good', 'verdict gateway-memory-0a1b2c3d4e5f6071 bad --reason "the nightly export"'],
	async run({ values, positionals }, io) {
		const [id = '', verdict = ''] = positionals;
		if (!VERDICTS.some((known) => known === verdict)) throw new UsageError(`a verdict is \`good\` or \`bad\`, not \`${verdict}\``);
		const by = values.by ?? io.env.USER ?? io.env.LOGNAME ?? 'unknown';
		const body = { id, verdict, by, ...(values.reason === undefined ? {} : { reason: values.reason }) };
		await callEngine(values.server, { method: 'POST', path: 'verdicts', body }, io);
		io.stdout.write(`Judged ${verdict}: ${id}.\n`);
		return 0;
	},
});
