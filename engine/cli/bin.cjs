#!/usr/bin/env node
// @ts-check
/** The launcher: plain JavaScript, so that it runs before anything was built; CommonJS, as that begins 8 ms sooner than ES modules. */
const { ensureBuilt } = require('./build.cjs');
const { launch } = require('./launch.cjs');

try {
	ensureBuilt();
} catch (error) {
	console.error(`homeostat: ${error instanceof Error ? error.message : error}`);
	process.exit(2);
}
launch(process.argv.slice(2)).then((/** @type {number} */ code) => {
	process.exitCode = code;
});
