import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from '../version.ts';
import { TEXTS } from './texts.ts';

/** Policies of the library that any host can start with, and where they go. */
const STARTERS: Readonly<Record<string, string>> = {
	'host.yaml': 'host.yaml',
	'survival/hardware/memory-pressure.yaml': 'hardware/memory-pressure.yaml',
	'survival/hardware/disk-space.yaml': 'hardware/disk-space.yaml',
	'survival/system/failed-services.yaml': 'system/failed-services.yaml',
	'survival/system/source-down.yaml': 'system/source-down.yaml',
	'sustainability/ethics/action-budget.yaml': 'ethics/action-budget.yaml',
	'sustainability/ethics/protected-targets.yaml': 'ethics/protected-targets.yaml',
	'sustainability/ethics/fresh-evidence.yaml': 'ethics/fresh-evidence.yaml',
	'sustainability/ethics/approval.yaml': 'ethics/approval.yaml',
};
const SCHEMAS = '.homeostat/schemas';

/** Every file of a new policy repository, by its path. */
export function starterFiles(): ReadonlyMap<string, string> {
	const root = packageRoot();
	const files = new Map<string, string>();
	for (const [from, to] of Object.entries(STARTERS)) {
		const text = readFileSync(join(root, 'policies', from), 'utf8');
		files.set(`policies/${to}`, pointed(text, posix.relative(posix.dirname(`policies/${to}`), SCHEMAS)));
	}
	for (const name of readdirSync(join(root, 'schemas')).filter((file) => file.endsWith('.json'))) {
		files.set(`${SCHEMAS}/${name}`, readFileSync(join(root, 'schemas', name), 'utf8'));
	}
	for (const [path, text] of Object.entries(TEXTS)) files.set(path, text(version()));
	return files;
}

/** Editors find the schema by the first line. */
function pointed(text: string, schemas: string): string {
	return text.replace(/^# yaml-language-server: .*$/m, `# yaml-language-server: $schema=${schemas}/policy.json`);
}

/** Of the sources or of the compiled package: where the library lies. */
function packageRoot(): string {
	let folder = dirname(fileURLToPath(import.meta.url));
	while (!existsSync(join(folder, 'policies', 'host.yaml')) && folder !== dirname(folder)) folder = dirname(folder);
	return folder;
}
