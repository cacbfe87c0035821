import { callEngine } from './client.ts';
import { defineCommand } from './command.ts';
import { SERVER } from './options.ts';

export const command = defineCommand({
	usage: 'GUARDRAIL',
	positionals: [1, 1],
	about:
		'A `blastRadius` that was exceeded denies everything but undo until somebody has looked and resets it. `homeostat status` names it.',
	options: { server: SERVER, by: { type: 'string', value: 'NAME', about: 'Who resets it, for the journal; by default the login name' } },
	examples: ['reset blast-radius'],
	async run({ values, positionals }, io) {
		const [guardrail = ''] = positionals;
		const by = values.by ?? io.env.USER ?? io.env.LOGNAME ?? 'unknown';
		await callEngine(values.server, { method: 'POST', path: 'breakers', body: { guardrail, by } }, io);
		io.stdout.write(`Reset: the breaker of ${guardrail} is closed and starts counting anew.\n`);
		return 0;
	},
});
