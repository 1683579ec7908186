import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXTENSION } from '../../../tools/build/build-for-practice.ts';
import { expect, type Stepcheck, test } from '../support/fixtures.ts';

const NAMES = /mara|bright|rowan|ashdown|900123|lindqvist/i;

async function asked(stepcheck: Stepcheck) {
	const save = stepcheck.panel.getByRole('button', { name: 'Save the structure of this page' });
	// Folded: it is not for whoever works on the step.
	if (!(await save.isVisible())) await stepcheck.panel.locator('summary', { hasText: 'Help with this page' }).press('Enter');
	await save.click();
	const dialog = stepcheck.host.getByRole('dialog', { name: 'The structure of this page' });
	await expect(dialog).toBeVisible();
	return dialog;
}

test('what is saved is shown first, exactly, and nobody is in it', async ({ openStep }) => {
	const stepcheck = await openStep({ case: 'complete' });
	const before = await stepcheck.page.content();
	const dialog = await asked(stepcheck);
	const shown = await dialog.locator('pre').textContent();
	expect(shown).toContain('Child and Family Assessment and Plan');
	expect(shown).not.toMatch(NAMES);
	const downloading = stepcheck.page.waitForEvent('download');
	await dialog.getByRole('link', { name: 'Save to a file' }).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toBe('page-structure.html');
	expect(readFileSync(await download.path(), 'utf8')).toBe(shown);
	expect(await stepcheck.page.content()).toBe(before);
});

test('it can be left, and asked for again', async ({ openStep }) => {
	const stepcheck = await openStep();
	const dialog = await asked(stepcheck);
	await dialog.getByRole('button', { name: 'Cancel' }).click();
	await expect(dialog).toHaveCount(0);
	await stepcheck.page.keyboard.press('Escape');
	await asked(stepcheck);
});

test('the extension asks for no more than it uses', () => {
	const { permissions } = JSON.parse(readFileSync(join(EXTENSION, 'manifest.json'), 'utf8'));
	expect(permissions).toEqual(['storage', 'scripting', 'alarms']);
});
