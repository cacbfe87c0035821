import { callEngine } from './client.ts';
import { defineCommand } from './command.ts';
import { SERVER } from './options.ts';

export const command = defineCommand({
	usage: '',
	positionals: [0, 0],
	options: { server: SERVER },
	examples: ['resume', 'resume --server http://127.0.0.1:7464'],
	async run({ values }, io) {
		await callEngine(values.server, { method: 'DELETE', path: 'stop' }, io);
		io.stdout.write('Resumed: actions may start again.\n');
		return 0;
	},
});
