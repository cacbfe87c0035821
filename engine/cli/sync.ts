import { UsageError } from '../model/error.ts';
import type { Condition } from '../model/sync.ts';
import { callEngine } from './client.ts';
import { defineCommand } from './command.ts';
import { isJson } from './format.ts';
import { FORMAT, SERVER } from './options.ts';

const ORDERS = ['reconcile', 'suspend', 'resume'];

export const command = defineCommand({
	usage: '[reconcile|suspend|resume]',
	positionals: [0, 1],
	about: 'Without an order: how the engine stands to its repository. `reconcile` looks now; `suspend` stays at the revision in service.',
	options: { server: SERVER, format: FORMAT },
	examples: ['sync', 'sync reconcile'],
	async run({ values, positionals }, io) {
		const [order] = positionals;
		if (order !== undefined && !ORDERS.includes(order)) throw new UsageError(`\`${order}\` is no order; known are ${ORDERS.join(', ')}`);
		const call = order === undefined ? { path: 'sync' } : { path: 'sync', method: 'POST' as const, body: { do: order } };
		// The engine of this very version answers in this shape.
		const status = (await callEngine(values.server, call, io)) as unknown as { readonly conditions: readonly Condition[] };
		const ready = status.conditions.find(({ type }) => type === 'Ready');
		if (isJson(values.format)) io.stdout.write(`${JSON.stringify(status)}\n`);
		else
			for (const { type, status: holds, reason, message } of status.conditions) io.stdout.write(`${type}=${holds} ${reason}: ${message}\n`);
		return ready?.status === 'False' ? 1 : 0;
	},
});
