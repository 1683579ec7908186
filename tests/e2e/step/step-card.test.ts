import { axeFaultsOf } from '../support/axe.ts';
import { backgroundOf, expect, test } from '../support/fixtures.ts';

/** The page that shows a step card, in the built extension. */

test('a card is found, reads well, and prints on one side of A4 in black and white', async ({ browserWithStepcheck }) => {
	const background = await backgroundOf(browserWithStepcheck);
	const page = await browserWithStepcheck.newPage();
	await page.setViewportSize({ width: 900, height: 1200 });
	await page.goto(`${background.url().replace(/[^/]*$/, '')}step-card.html`);
	const section = page.getByRole('heading', { name: 'Child and Family Assessment and Plan' }).locator('..');
	await expect(section).toBeVisible();
	expect(await axeFaultsOf(page)).toEqual([]);

	await section.getByRole('link', { name: 'Response Social Worker' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Child and Family Assessment and Plan');
	await expect(page).toHaveTitle('Child and Family Assessment and Plan: step card for the Response Social Worker');
	// The guide's sixteen next actions, and the seven requests of the step and its forms that are the worker's.
	const [actions, requests] = [page.getByRole('table').first(), page.getByRole('table').nth(1)];
	await expect(actions.locator('tbody tr')).toHaveCount(16);
	await expect(requests.locator('tbody tr')).toHaveCount(7);
	await expect(actions.getByRole('row', { name: /Child In Need Visit/ })).toContainText('Locality Manager');
	expect(await axeFaultsOf(page)).toEqual([]);

	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
	const greys = await page.locator('.card, .card *').evaluateAll((elements) =>
		elements.flatMap((element) => {
			const { color, backgroundColor, borderBottomColor } = getComputedStyle(element);
			return [color, backgroundColor, borderBottomColor].filter((shade) => {
				const [red, green, blue] = shade.match(/[\d.]+/g) ?? [];
				return red !== green || green !== blue;
			});
		}),
	);
	expect(greys).toEqual([]);
	const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(paper.match(/\/Type \/Page\b/g)).toHaveLength(1);
	await page.emulateMedia({ media: 'screen' });

	await page.setViewportSize({ width: 320, height: 640 });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	await page.getByRole('link', { name: 'All step cards' }).click();
	await page.goto(`${page.url().split('?')[0]}?step=Tea&role=Baker`);
	await expect(page.getByRole('status')).toHaveText('There is no card for “Baker” on “Tea”.');
	await page.close();
});
