import type { Json } from '../model/json.ts';
import { callEngine } from './client.ts';
import { defineCommand } from './command.ts';
import { isJson } from './format.ts';
import { FORMAT, SERVER } from './options.ts';
import { type Overview, overviewText } from './status-text.ts';

/** Of each list. */
const ROWS = 20;

export const command = defineCommand({
	usage: '',
	positionals: [0, 0],
	about: 'With --format json: what `/api/v1/status` answers.',
	options: { server: SERVER, format: FORMAT },
	examples: ['status', 'status --format json'],
	async run({ values }, io) {
		const json = isJson(values.format);
		const get = (path: string): Promise<Json> => callEngine(values.server, { path }, io);
		const status = await get('status');
		if (json) {
			io.stdout.write(`${JSON.stringify(status)}\n`);
			return 0;
		}
		const lists = ['incidents', `actions?limit=${ROWS}`, 'approvals', 'proposals', 'promises'];
		const [incidents, actions, approvals, proposals, promises] = await Promise.all(lists.map(get));
		// The engine of this very version answers in these shapes.
		const overview = { status, incidents, actions, approvals, proposals, promises } as unknown as Overview;
		io.stdout.write(overviewText(overview, { color: io.color, now: Date.now(), rows: ROWS }));
		return 0;
	},
});
