import { defineConfig } from '@playwright/test';

export default defineConfig({
	// The parts of `npm test` that need a browser. What takes longest comes first, so that nobody waits for it alone at the end.
	projects: [
		{ name: 'practice-variants', testDir: 'tests/variants' },
		{ name: 'end-to-end', testDir: 'tests/e2e' },
		{ name: 'reading-pages', testDir: 'tests/browser/page' },
		{ name: 'renderings', testDir: 'tests/renderings' },
		{ name: 'store', testDir: 'tests/browser/store' },
		{ name: 'tools', testDir: 'tests/browser/tools' },
	],
	globalSetup: './tests/e2e/support/global-setup.ts',
	outputDir: '.output/test-results',
	forbidOnly: true,
	retries: 0,
	// One more than the two processors we count on: a test waits for its browser half of the time.
	workers: 3,
	// A press waits for the browser to draw, which takes its time on a machine that others keep busy.
	timeout: 60_000,
	expect: { timeout: 15_000 },
	reporter: [['list'], ['./tools/test/browser-parts.ts']],
	use: { locale: 'en-GB', timezoneId: 'Europe/London' },
});
