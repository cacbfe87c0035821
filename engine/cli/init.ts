import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../model/error.ts';
import { defineCommand } from './command.ts';
import { starterFiles } from './init/files.ts';

export const command = defineCommand({
	usage: 'DIR',
	positionals: [1, 1],
	about:
		'Writes a policy repository: starter policies with tests, schemas for editors, a CI workflow, CODEOWNERS. Overwrites nothing:\nwhere a file is there already with another content, nothing at all is written.',
	options: {},
	examples: ['init my-policies', 'init .'],
	async run({ positionals }, io) {
		const [dir = '.'] = positionals;
		const files = starterFiles();
		const present = [...files].filter(([path, text]) => existsSync(join(dir, path)) && readFileSync(join(dir, path), 'utf8') !== text);
		if (present.length > 0) throw new UsageError(`${dir} has its own ${present.map(([path]) => path).join(', ')}; nothing was written`);
		for (const [path, text] of files) {
			mkdirSync(dirname(join(dir, path)), { recursive: true });
			writeFileSync(join(dir, path), text);
		}
		io.stdout.write(`${files.size} files in ${dir}. Next: read ${join(dir, 'README.md')}; homeostat validate ${join(dir, 'policies')}\n`);
		return 0;
	},
});
