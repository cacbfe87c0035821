import { callEngine } from './client.ts';
import { defineCommand } from './command.ts';
import { isJson } from './format.ts';
import { FORMAT, SERVER } from './options.ts';

interface Row {
	readonly service: string;
	readonly instance: number;
	readonly text: string;
}

export const command = defineCommand({
	usage: 'SERVICE',
	positionals: [1, 1],
	about:
		'Without what `privacy` rules name. The file itself, `services/SERVICE-INSTANCE.log` in the state directory, is as the service wrote it.',
	options: {
		lines: { type: 'string', value: 'N', default: '100', about: 'How many of the last lines of each instance' },
		server: SERVER,
		format: FORMAT,
	},
	examples: ['logs llm', 'logs llm --lines 20'],
	async run({ values, positionals }, io) {
		const json = isJson(values.format);
		const query = new URLSearchParams({ service: positionals[0] ?? '', lines: values.lines });
		// The engine of this very version answers in this shape.
		const rows = (await callEngine(values.server, { path: `logs?${query}` }, io)) as unknown as readonly Row[];
		io.stdout.write(json ? `${JSON.stringify(rows, undefined, 2)}\n` : rows.map((row) => textOf(row, rows.length > 1)).join(''));
		return 0;
	},
});

function textOf({ service, instance, text }: Row, isOneOfSeveral: boolean): string {
	if (!isOneOfSeveral || text === '') return text;
	const lines = text.endsWith('\n') ? text.slice(0, -1) : text;
	return lines.replaceAll(/^/gm, `${service}/${instance}: `).concat('\n');
}
