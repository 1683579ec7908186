import { defineConfig } from 'vitest/config';

/** Tests that put something of their own in a module's place. */
const REPLACING = ['tests/unit/background/**/*.test.ts', 'tests/unit/messaging/**/*.test.ts', 'tests/unit/store/**/*.test.ts'];

export default defineConfig({
	test: {
		environment: 'node',
		// What goes through every day of ten years is slow on a machine that others keep busy.
		testTimeout: 60_000,
		projects: [
			{ extends: true, test: { name: 'replacing', include: REPLACING } },
			// The others share what they import: compiling the packs for each file takes as long as all the tests.
			{
				extends: true,
				test: { name: 'sharing', include: ['tests/unit/**/*.test.ts', 'tests/rules/**/*.test.ts'], exclude: REPLACING, isolate: false },
			},
		],
	},
});
