// @ts-check
/**
 * Joins the compiled modules into one script for all commands, and a small one for each that `launch.cjs` wants alone: a command
 * reads one file instead of two hundred, each module still begins only once it is imported, and what V8 makes of the script can be
 * kept. A module that looks for files beside itself still finds them: where it asks for its own place it gets that of the compiled file.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { OWN_BUNDLE } from './launch.cjs';

const DIST = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist');
const OUT = join(DIST, 'bundle');
/** The table of all commands. */
const COMMANDS = join(DIST, 'engine', 'cli', 'commands.js');
/** Pure packages that every check of a policy needs, and those that a script of this format cannot load at once. */
const INSIDE = /^(re2js|@marcbachmann\/cel-js|hyparquet|hyparquet-writer)(\/|$)/;

/** @param {string} file The compiled file, whose place is meant. */
function placed(file) {
	const path = relative(OUT, file).split(sep).join('/');
	return readFileSync(file, 'utf8').replaceAll('import.meta.url', `new URL(${JSON.stringify(path)}, scriptUrl).href`);
}

/** @param {string | undefined} command Whose script it is: what only other commands need stays outside. */
const otherCommands = (command) => ({
	name: 'other-commands',
	setup: (/** @type {import('esbuild').PluginBuild} */ { onResolve }) => {
		if (command === undefined) return;
		onResolve({ filter: /^\.\// }, ({ path, importer, resolveDir }) => {
			if (importer !== COMMANDS || path === `./${command}.js`) return undefined;
			return { path: relative(OUT, join(resolveDir, path)).split(sep).join('/'), external: true };
		});
	},
});

/** @type {import('esbuild').Plugin[]} */
const PLUGINS = [
	{
		name: 'own-place',
		setup: ({ onLoad }) =>
			onLoad({ filter: /[/\\]dist[/\\](?:engine|actuators)[/\\].*\.js$/ }, ({ path }) => ({ contents: placed(path), loader: 'js' })),
	},
	{
		name: 'packages-outside',
		setup: ({ onResolve }) =>
			onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
				kind === 'entry-point' || INSIDE.test(path) ? undefined : { path, external: true },
			),
	},
];

/** @param {string} [command] Without one: the script of all commands. */
async function script(command) {
	const { outputFiles } = await build({
		entryPoints: [join(DIST, 'engine', 'cli', 'main.js')],
		write: false,
		bundle: true,
		format: 'cjs',
		platform: 'node',
		target: 'node20',
		supported: { 'dynamic-import': true },
		minifyWhitespace: true,
		// A place in a stack trace stays one that a person can go to.
		lineLimit: 140,
		logLevel: 'warning',
		banner: { js: '(function (module, exports, require, scriptUrl) {' },
		footer: { js: '})' },
		plugins: [otherCommands(command), ...PLUGINS],
	});
	const code = Buffer.from(outputFiles[0]?.contents ?? []).toString();
	// The first line names the contents: kept code goes by it, since V8 itself compares no more than lengths.
	return `//${createHash('sha256').update(code).digest('hex').slice(0, 16)}\n${code}`;
}

const scripts = await Promise.all(
	[undefined, ...OWN_BUNDLE].map(async (command) => ({ name: command ?? 'homeostat', code: await script(command) })),
);
mkdirSync(OUT, { recursive: true });
// What V8 made of an earlier script is of no use any more, nor is what an earlier version left here.
for (const name of readdirSync(OUT)) rmSync(join(OUT, name));
for (const { name, code } of scripts) writeFileSync(join(OUT, `${name}.cjs`), code);
