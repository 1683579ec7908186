import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/unit/**/*.test.ts', 'tests/rules/**/*.test.ts'],
		environment: 'node',
		// What goes through every day of ten years is slow on a machine that others keep busy.
		testTimeout: 60_000,
	},
});
