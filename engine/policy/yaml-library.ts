import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The full parser. It takes a tenth of a second to load, and most files do without: so it is loaded by its first use, at once. */
export const library = (): typeof import('yaml') => require('yaml');
