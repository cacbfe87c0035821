#!/usr/bin/env node
// @ts-check
/** The launcher: plain JavaScript, so that it runs before anything was built. */
import { ensureBuilt } from './build.js';

try {
	ensureBuilt();
} catch (error) {
	console.error(`homeostat: ${error instanceof Error ? error.message : error}`);
	process.exit(2);
}
const built = new URL('../../dist/bundle/main.js', import.meta.url);
const { main } = await import(built.href);
process.exitCode = await main(process.argv.slice(2));
