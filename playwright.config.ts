import { defineConfig } from '@playwright/test';

export default defineConfig({
	testDir: 'tests',
	testMatch: ['e2e/**/*.test.ts', 'pages/**/*.test.ts', 'variants/**/*.test.ts'],
	globalSetup: './tests/e2e/global-setup.ts',
	outputDir: '.output/test-results',
	forbidOnly: true,
	retries: 0,
	workers: 2,
	timeout: 30_000,
	reporter: [['list']],
	use: { locale: 'en-GB', timezoneId: 'Europe/London' },
});
