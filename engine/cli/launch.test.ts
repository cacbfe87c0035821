import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const LAUNCH = fileURLToPath(new URL('launch.cjs', import.meta.url));
const ID = '0123456789abcdef';

/** A bundle as `bundle.js` writes one: it answers with what it was called with, and exits with the length of that. */
const script = (answer: string) => `//${ID}
(function (module, exports, require, scriptUrl) {
	exports.main = async (argv) => {
		const { basename } = require('node:path');
		console.log(${JSON.stringify(answer)}, argv.join(' '), basename(scriptUrl));
		return argv.length;
	};
})`;

let root = '';

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'homeostat-launch-'));
	mkdirSync(join(root, 'engine', 'cli'), { recursive: true });
	mkdirSync(join(root, 'dist', 'bundle'), { recursive: true });
	writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
	copyFileSync(LAUNCH, join(root, 'engine', 'cli', 'launch.cjs'));
	writeFileSync(join(root, 'dist', 'bundle', 'homeostat.cjs'), script('all'));
	writeFileSync(join(root, 'dist', 'bundle', 'validate.cjs'), script('own'));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function launch(argv: readonly string[], flags: readonly string[] = []) {
	const program = `import { launch } from './engine/cli/launch.cjs'; process.exitCode = await launch(${JSON.stringify(argv)});`;
	const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, '--input-type=module', '--eval', program], {
		cwd: root,
		encoding: 'utf8',
	});
	return { status, stdout, stderr };
}

const kept = () => readdirSync(join(root, 'dist', 'bundle')).filter((name) => !name.endsWith('.cjs'));
const CODE = `validate.cjs.${ID}.validate`;
const codeFile = () => join(root, 'dist', 'bundle', CODE);
const clean = { status: 1, stdout: 'own validate validate.cjs\n', stderr: '' };

describe('the code that V8 made', () => {
	it('is kept once per command, and gives the same answer', () => {
		expect(launch(['validate'])).toEqual(clean);
		expect(kept()).toEqual([CODE]);
		const before = readFileSync(codeFile());
		expect(launch(['validate'])).toEqual(clean);
		expect(readFileSync(codeFile())).toEqual(before);
	});

	it('is kept of what is asked for without a command, too', () => {
		expect(launch(['--version']).stdout).toBe('all --version homeostat.cjs\n');
		expect(kept()).toEqual([`homeostat.cjs.${ID}.--version`]);
	});

	it('is not kept of what is no command, or was called wrongly', () => {
		expect(launch(['../escape']).status).toBe(1);
		expect(launch(['validate', 'wrongly']).status).toBe(2);
		expect(kept()).toEqual([]);
	});

	it.each([
		['empty', () => Buffer.alloc(0)],
		['cut short', (code: Buffer) => code.subarray(0, code.length >> 1)],
		['spoilt', (code: Buffer) => Buffer.from(code).fill(0x5a, code.length >> 1, (code.length >> 1) + 64)],
	])('is made again where it is %s', (_, damage) => {
		launch(['validate']);
		const damaged = damage(readFileSync(codeFile()));
		writeFileSync(codeFile(), damaged);
		expect(launch(['validate'])).toEqual(clean);
		expect(readFileSync(codeFile())).not.toEqual(damaged);
		expect(launch(['validate'])).toEqual(clean);
	});

	it('is made again for other flags of V8', () => {
		launch(['validate']);
		const before = readFileSync(codeFile());
		expect(launch(['validate'], ['--no-opt'])).toEqual(clean);
		expect(readFileSync(codeFile())).not.toEqual(before);
	});

	it('is done without where it cannot be written', () => {
		// A folder of its name: that refuses root as well, whom permissions do not stop.
		mkdirSync(codeFile());
		expect(launch(['validate'])).toEqual(clean);
		expect(kept()).toEqual([CODE]);
	});
});

it('a command that ends at once has written everything before', () => {
	const answer = 'x'.repeat(1 << 19);
	writeFileSync(join(root, 'dist', 'bundle', 'validate.cjs'), script(answer));
	expect(launch(['validate'])).toEqual({ ...clean, stdout: `${answer} validate validate.cjs\n` });
});
