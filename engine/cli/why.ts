import { callEngine } from './client.ts';
import { defineCommand } from './command.ts';
import { printExplanation } from './explanation.ts';
import { isJson } from './format.ts';
import { FORMAT, SERVER } from './options.ts';

export const command = defineCommand({
	usage: 'ID',
	positionals: [1, 1],
	about: 'ID is the action as `homeostat status` or `/api/v1/actions` lists it.',
	options: { server: SERVER, format: FORMAT },
	examples: ['why restart-leaky-1f2e3d4c', 'why restart-leaky-1f2e3d4c --format json'],
	async run({ values, positionals }, io) {
		const json = isJson(values.format);
		printExplanation(await callEngine(values.server, { path: `why/${encodeURIComponent(positionals[0] ?? '')}` }, io), json, io);
		return 0;
	},
});
