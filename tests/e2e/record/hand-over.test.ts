import { expect, test } from '../support/fixtures.ts';

const NAMES = /mara|bright|rowan|ashdown|900123|lindqvist|okoro/i;

test('what comes next can be copied as plain text, with nobody’s name in it', async ({ openStep, browserWithStepcheck }) => {
	await browserWithStepcheck.grantPermissions(['clipboard-read', 'clipboard-write']);
	const stepcheck = await openStep({ case: 'complete' });
	const before = await stepcheck.page.content();
	await stepcheck.panel.getByRole('button', { name: 'Copy what comes next' }).click();
	const dialog = stepcheck.host.getByRole('dialog', { name: 'For whoever comes next' });
	const shown = (await dialog.locator('pre').textContent()) ?? '';
	expect(shown).toContain('Child and Family Assessment and Plan');
	expect(shown).toContain('Next: Child in Need Visit\n\nFor Locality Social Worker or LAC Social Worker\n');
	expect(shown).not.toMatch(NAMES);
	await dialog.getByRole('button', { name: 'Copy' }).click();
	await expect(dialog.getByRole('status')).toHaveText('Copied.');
	expect(await stepcheck.page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
	await dialog.getByRole('button', { name: 'Close' }).click();
	await expect(dialog).toHaveCount(0);
	expect(await stepcheck.page.content()).toBe(before);
});

test('where the browser lets nothing be copied, it says so', async ({ openStep, browserWithStepcheck }) => {
	const stepcheck = await openStep();
	const browser = await browserWithStepcheck.newCDPSession(stepcheck.page);
	await browser.send('Browser.setPermission', {
		permission: { name: 'clipboard-write', allowWithoutSanitization: false },
		setting: 'denied',
		origin: new URL(stepcheck.page.url()).origin,
	});
	await stepcheck.panel.getByRole('button', { name: 'Copy what comes next' }).click();
	const dialog = stepcheck.host.getByRole('dialog', { name: 'For whoever comes next' });
	await dialog.getByRole('button', { name: 'Copy' }).click();
	await expect(dialog.getByRole('status')).toHaveText('I could not copy it. Select the text above, and press Ctrl and C.');
	await expect(dialog.locator('pre')).toHaveCSS('user-select', 'text');
	await browserWithStepcheck.clearPermissions();
});
