import { defineConfig } from 'vitest/config';

/** The tests that mutants of the calendar and of the three values have to get past: quick ones, run again for each mutant. */
export default defineConfig({
	test: {
		include: ['tests/unit/engine/time/*.test.ts', 'tests/unit/engine/model/kleene.test.ts'],
		exclude: ['tests/unit/engine/time/every-day.test.ts'],
		environment: 'node',
	},
});
