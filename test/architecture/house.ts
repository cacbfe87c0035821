/** The plan of the house: which rooms there are, on which floor, and what may cross their walls. Data only. */

/** From the top floor down; a room imports only rooms of lower floors. */
export const FLOORS: readonly (readonly string[])[] = [
	['cli'],
	['run', 'web'],
	['learn', 'policy', 'gitops', 'fleet'],
	['decide'],
	['detect', 'promql', 'sense', 'act', 'history', 'journal', 'actuators'],
	['model'],
];

/** Rooms whose code is a function of its arguments. */
export const PURE_ROOMS = ['promql', 'detect', 'decide', 'learn', 'model'];

/** What pure rooms may use of npm: parsers and evaluators that are pure themselves. */
export const PURE_PACKAGES = ['re2js', '@marcbachmann/cel-js'];

/** Names by which time, chance, I/O and shared state come in. */
export const IMPURE_NAMES = new Set([
	...['Date', 'performance', 'Math.random', 'Math.<computed>', 'crypto', 'Temporal'],
	...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'fetch', 'WebSocket', 'EventSource', 'Worker'],
	...['process', 'globalThis', 'global', 'console', 'require', 'eval', 'Function'],
]);

/** Concrete parts, known to their own room and to the composition root. Everyone else gets them as an interface of model/. */
export const CONCRETE_PARTS: readonly RegExp[] = [
	/^actuators\/(?!validators\.gen\.ts)/,
	/^engine\/sense\/(index|exec|services)\.ts$/,
	/^engine\/sense\/(host|scrape)\//,
	/^engine\/gitops\/forges\//,
];
export const COMPOSITION_ROOT = 'engine/cli/wire.ts';

export interface Budget {
	readonly median?: number;
	readonly p95: number;
	readonly max: number;
}

/** Lines. A reader holds one screen in mind; a long tail is where bugs and second architectures live. */
export const FILE_BUDGET: Budget = { median: 80, p95: 250, max: 400 };
export const FUNCTION_BUDGET: Budget = { p95: 35, max: 80 };

/** Everything that may lie at the top of the repository. */
export const TOP_LEVEL = new Set([
	...['engine', 'actuators', 'schemas', 'policies', 'test', '.github', '.ci'],
	...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'LICENSE'],
	...['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'biome.json', 'knip.json', 'vitest.config.ts'],
	...['.npmrc', '.gitignore', '.gitattributes', '.editorconfig'],
]);
