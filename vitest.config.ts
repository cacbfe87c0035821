import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['engine/**/*.test.ts', 'actuators/**/*.test.ts', 'test/**/*.test.ts'],
		benchmark: { include: ['test/bench/**/*.bench.ts'] },
		testTimeout: 20_000,
	},
});
