import { defineConfig } from '@playwright/test';

/** `npm run firefox`: Playwright’s runner and expectations; the browser is a Firefox of this machine, as it was shipped. */
export default defineConfig({
	testDir: '.',
	outputDir: '../../.output/test-results-firefox',
	forbidOnly: true,
	retries: 0,
	workers: 1,
	timeout: 120_000,
	expect: { timeout: 20_000 },
	reporter: [['list']],
});
