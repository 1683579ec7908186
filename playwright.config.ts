import { defineConfig } from '@playwright/test';

export default defineConfig({
	testDir: 'tests',
	testMatch: ['e2e/**/*.test.ts', 'browser/**/*.test.ts', 'variants/**/*.test.ts'],
	// A pattern holds anywhere below the tests.
	testIgnore: 'unit/**',
	globalSetup: './tests/e2e/support/global-setup.ts',
	outputDir: '.output/test-results',
	forbidOnly: true,
	retries: 0,
	workers: 2,
	// A press waits for the browser to draw, which takes its time on a machine that others keep busy.
	timeout: 60_000,
	expect: { timeout: 15_000 },
	reporter: [['list']],
	use: { locale: 'en-GB', timezoneId: 'Europe/London' },
});
