import { UsageError } from '../model/error.ts';
import { callEngine } from './client.ts';
import { defineCommand } from './command.ts';
import { SERVER } from './options.ts';

export const command = defineCommand({
	usage: 'EVENT',
	positionals: [1, 1],
	about: 'Playbooks with `when: { event: EVENT }` begin with it; its labels are what `${labels...}` fills in. It is journalled.',
	options: {
		server: SERVER,
		label: { type: 'string', multiple: true, value: 'NAME=VALUE', about: 'A label of the event; may be given several times' },
		by: { type: 'string', value: 'NAME', about: 'Who tells it, for the journal; by default the login name' },
	},
	examples: ['tell deployed --label service=llm --label version=1.4'],
	async run({ values, positionals }, io) {
		const [name = ''] = positionals;
		const labels = Object.fromEntries((values.label ?? []).map(labelOf));
		const by = values.by ?? io.env.USER ?? io.env.LOGNAME ?? 'unknown';
		await callEngine(values.server, { method: 'POST', path: 'events', body: { name, labels, by } }, io);
		io.stdout.write(`Told: ${name}.\n`);
		return 0;
	},
});

function labelOf(text: string): readonly [string, string] {
	const sign = text.indexOf('=');
	if (sign < 1) throw new UsageError(`--label: \`${text}\` is no label; write it like service=llm`);
	return [text.slice(0, sign), text.slice(sign + 1)];
}
