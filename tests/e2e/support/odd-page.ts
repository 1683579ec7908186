import type { BrowserContext, Page } from '@playwright/test';
import { expect, Stepcheck } from './fixtures.ts';

const ODD_PAGE = '/odd.html';

/** A page at Mosaic's address that is none of the practice Mosaic's, with a Finish that says when it ran. */
export async function openOddPage(context: BrowserContext, body: string, search = ''): Promise<Stepcheck> {
	const page = await context.newPage();
	const finish = '<button onclick="this.after(\' It has run.\')">Finish</button>';
	await page.route(`**${ODD_PAGE}*`, (route) =>
		route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Step</title><body>${body}${finish}</body>` }),
	);
	await page.goto(`${process.env.PRACTICE_ADDRESS}${ODD_PAGE}${search}`);
	return new Stepcheck(page);
}

/** @param byScript true for a page that Playwright can't look for text in */
export async function expectFinishWorks(page: Page, byScript = false): Promise<void> {
	// By its place: some of these pages would trip Playwright's own search by role.
	const finish = page.locator('body > button');
	await finish.press('Enter');
	if (byScript) await expect.poll(() => finish.evaluate((button) => button.nextSibling?.nodeValue)).toBe(' It has run.');
	else await expect(page.locator('body')).toContainText('It has run.');
}
