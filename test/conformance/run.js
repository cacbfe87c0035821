// @ts-check
/** Runs main.ts without a build step: `npm run -s conformance -- [--parse] FILE.jsonl`. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const outfile = fileURLToPath(new URL('../../node_modules/.cache/homeostat/conformance.mjs', import.meta.url));
mkdirSync(new URL('../../node_modules/.cache/homeostat/', import.meta.url), { recursive: true });
await build({
	entryPoints: [fileURLToPath(new URL('main.ts', import.meta.url))],
	outfile,
	bundle: true,
	platform: 'node',
	format: 'esm',
	packages: 'external',
	logLevel: 'warning',
});
await import(outfile);
