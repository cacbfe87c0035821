// @ts-check
/**
 * Joins the compiled modules into a few: a command reads five files instead of two hundred, which halves its start. A module that
 * looks for files beside itself still finds them: where it asks for its own place it gets that of the compiled file.
 */
import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const DIST = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist');
const OUT = join(DIST, 'bundle');

/** @param {string} file The compiled file, whose place is meant. */
function placed(file) {
	const path = relative(OUT, file).split(sep).join('/');
	return readFileSync(file, 'utf8').replaceAll('import.meta.url', `new URL(${JSON.stringify(path)}, import.meta.url).href`);
}

await build({
	entryPoints: [join(DIST, 'engine', 'cli', 'main.js')],
	outdir: OUT,
	bundle: true,
	splitting: true,
	format: 'esm',
	platform: 'node',
	target: 'node20',
	packages: 'external',
	// Names by content: an engine that runs goes on with the modules that it began with.
	chunkNames: '[name]-[hash]',
	logLevel: 'warning',
	plugins: [
		{
			name: 'own-place',
			setup: ({ onLoad }) =>
				onLoad({ filter: /\/dist\/(?:engine|actuators)\/.*\.js$/ }, ({ path }) => ({ contents: placed(path), loader: 'js' })),
		},
	],
});
