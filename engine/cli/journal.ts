import { join } from 'node:path';
import { verifyJournal } from '../journal/verify.ts';
import { UsageError } from '../model/error.ts';
import { defineCommand } from './command.ts';
import { isJson } from './format.ts';
import { FORMAT, STATE } from './options.ts';

export const command = defineCommand({
	usage: 'verify [PATH]',
	positionals: [1, 2],
	about:
		'PATH is a file of a journal or the `journal` folder of a state directory; by default that of --state.\nWorks offline, and while an engine writes. A last line that a crash cut is no fault.',
	options: { state: STATE, format: FORMAT },
	examples: ['journal verify', 'journal verify .homeostat-state/journal --format json'],
	async run({ values, positionals }, io) {
		const [action, path = join(values.state, 'journal')] = positionals;
		if (action !== 'verify') throw new UsageError(`unknown action \`${action}\`; known is verify\nSee \`homeostat journal --help\``);
		const verified = await verifyJournal(path);
		if (isJson(values.format)) io.stdout.write(`${JSON.stringify(verified)}\n`);
		else if (verified.ok) io.stdout.write(`${verified.entries} entries, the chain is whole\n`);
		else io.stdout.write(`${verified.file}: entry ${verified.brokenAt} of ${verified.entries}: ${verified.reason}\n`);
		return verified.ok ? 0 : 1;
	},
});
