import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VARIANTS } from '../../e2e/support/fixtures.ts';
import { readSaved, SAVED, saveScreen, screens } from './practice-pages.ts';
import { expect, test } from './read-saved-page.ts';

const NAMES = VARIANTS.flatMap((variant) => [`step-editor-${variant}`, `work-view-${variant}`]);
const AGAIN = 'If that is meant, run “npm run -s save-pages” and look at what changed';

function saved(file: string): string {
	const path = join(SAVED, file);
	return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

for (const name of NAMES) {
	test(`${name} of the practice Mosaic is as it was saved`, async ({ reader }) => {
		const { html } = await saveScreen(reader, screens()[name] ?? '');
		expect(html, AGAIN).toBe(saved(`${name}.html`));
	});

	test(`${name}, saved, is read as it was`, async ({ reader }) => {
		expect(await readSaved(reader, saved(`${name}.html`)), AGAIN).toBe(saved(`${name}.json`));
	});
}
