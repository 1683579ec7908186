import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/unit/**/*.test.ts', 'tests/rules/**/*.test.ts'],
		environment: 'node',
		// Counting through ten years takes its time on a machine that is busy with something else.
		testTimeout: 60_000,
	},
});
