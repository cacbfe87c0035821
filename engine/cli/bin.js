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
const { launch } = await import(new URL('../../dist/engine/cli/launch.js', import.meta.url).href);
process.exitCode = await launch(process.argv.slice(2));
