import { callEngine } from './client.ts';
import { defineCommand } from './command.ts';
import { SERVER } from './options.ts';

export const command = defineCommand({
	usage: '',
	positionals: [0, 0],
	about:
		'Running steps are aborted. The switch is the file STOP in the state directory: it outlives a restart, and making it by hand works too. A file\nSTOP committed at the top of the policies does the same wherever they are followed.',
	options: { server: SERVER },
	examples: ['stop', 'stop --server http://127.0.0.1:7464'],
	async run({ values }, io) {
		await callEngine(values.server, { method: 'POST', path: 'stop' }, io);
		io.stdout.write('Stopped: no action starts until `homeostat resume`.\n');
		return 0;
	},
});
