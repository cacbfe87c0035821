import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { actuators } from '../actuators/index.ts';
import { COMMANDS } from '../engine/cli/commands.ts';
import { loadPolicies } from '../engine/policy/load.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDERS = ['.', '.github', 'actuators', 'engine', 'policies', 'schemas', 'test'];

/** Our own documents; those of packages are not ours to mend. */
const documents = FOLDERS.flatMap((folder) =>
	readdirSync(join(ROOT, folder), { recursive: folder !== '.', encoding: 'utf8' })
		.filter((file) => file.endsWith('.md') && !file.includes('node_modules'))
		.map((file) => join(folder, file)),
);
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

describe.each(documents)('%s', (file) => {
	const text = read(file);

	it('links to what is there', () => {
		const links = all(text, /\]\(([^)#\s]+)[^)]*\)/g).filter((link) => !/^[a-z]+:/.test(link));
		expect(links.filter((link) => !existsSync(join(ROOT, dirname(file), link)))).toEqual([]);
	});

	it('names commands and scripts that there are', () => {
		const commands = new Set(COMMANDS.map(({ name }) => name));
		const scripts: object = JSON.parse(read('package.json')).scripts;
		// In code only: as prose, "homeostat" is the product.
		expect(all(text, /(?:`|^ {4})homeostat ([a-z][a-z-]*)/gm).filter((name) => !commands.has(name))).toEqual([]);
		expect(all(text, /npm run (?:-s )?([a-z][a-z:-]*)/g).filter((name) => !(name in scripts))).toEqual([]);
	});
});

it('of the engine names each of its rooms', () => {
	const rooms = readdirSync(join(ROOT, 'engine'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
	const plan = read('engine/README.md');
	expect(rooms.map(({ name }) => name).filter((name) => !plan.includes(`\`${name}\``))).toEqual([]);
});

const examples = documents.flatMap((file) => all(read(file), /^```yaml\n([\s\S]*?)^```$/gm).map((text) => ({ file, text })));

describe('examples', () => {
	it.each(examples.filter(({ text }) => /^apiVersion: homeostat/m.test(text)))('of $file are valid policies', ({ file, text }) => {
		const folder = mkdtempSync(join(tmpdir(), 'example-'));
		try {
			writeFileSync(join(folder, 'example.yaml'), text);
			expect(loadPolicies([folder], { revision: file, actuators }).findings).toEqual([]);
		} finally {
			rmSync(folder, { recursive: true });
		}
	});

	it('are found', () => {
		expect(documents).toEqual(expect.arrayContaining(['README.md', 'engine/journal/README.md', 'policies/README.md']));
		expect(examples.map(({ file }) => file)).toContain('README.md');
	});
});
