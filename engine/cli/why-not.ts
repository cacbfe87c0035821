import { UsageError } from '../model/error.ts';
import { callEngine } from './client.ts';
import { defineCommand } from './command.ts';
import { printExplanation } from './explanation.ts';
import { isJson } from './format.ts';
import { FORMAT, SERVER } from './options.ts';

export const command = defineCommand({
	usage: 'TARGET',
	positionals: [1, 1],
	about: 'TARGET is what playbooks act on: a service, a unit, a device.',
	options: {
		at: { type: 'string', value: 'TIME', about: 'As of an earlier instant, RFC 3339; by default now' },
		server: SERVER,
		format: FORMAT,
	},
	examples: ['why-not llm', 'why-not llm --at 2026-05-01T12:00:00Z'],
	async run({ values, positionals }, io) {
		const json = isJson(values.format);
		const { at } = values;
		if (at !== undefined && Number.isNaN(Date.parse(at)))
			throw new UsageError(`--at: \`${at}\` is no time; write it like 2026-05-01T12:00:00Z`);
		const query = new URLSearchParams({ target: positionals[0] ?? '', ...(at === undefined ? {} : { at }) });
		printExplanation(await callEngine(values.server, { path: `why-not?${query}` }, io), json, io);
		return 0;
	},
});
