import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { h } from 'preact';
import { buildForPractice, EXTENSION, PRACTICE_SITE } from '../build/build-for-practice.ts';
import { launchWithExtension } from '../chromium.ts';
import { serve } from '../serve.ts';
import { markupOf } from './markup.ts';
import { WALKS, type Walk } from './walks.ts';

/** The day of every walk: a Monday in the practice site's spring. */
const TODAY = '2026-04-13';

interface Picture {
	name: string;
	says: string;
}

/**
 * Walks every step of the guide in the practice site with the built extension, and writes a page with pictures for each.
 * @returns the walks that were written
 */
export async function walkThroughs(out: string): Promise<readonly Walk[]> {
	await buildForPractice();
	const site = await serve(PRACTICE_SITE);
	const browser = await launchWithExtension(EXTENSION, { headless: true, viewport: { width: 1280, height: 800 } });
	try {
		for (const walk of WALKS) {
			const page = await browser.newPage();
			const pictures = await walked(page, site.address, walk, join(out, dirname(walk.file)));
			writeFileSync(join(out, walk.file), walkHtml(walk, pictures));
			await page.close();
		}
	} finally {
		await browser.close();
		await site.stop();
	}
	return WALKS;
}

async function walked(page: Page, address: string, { id, as }: Walk, folder: string): Promise<Picture[]> {
	mkdirSync(folder, { recursive: true });
	const overlay = page.locator('stepcheck-overlay');
	const pictures: Picture[] = [];
	const take = async (says: string) => {
		const name = `${id}-${pictures.length + 1}.jpg`;
		await page.screenshot({ path: join(folder, name), type: 'jpeg', quality: 70 });
		pictures.push({ name, says });
	};
	await page.goto(`${address}/step.html?${new URLSearchParams({ step: id, as, case: 'fresh', today: TODAY })}`);
	await expect(overlay.getByText(/checks made/).first()).toBeVisible();
	const left = await overlay.locator('.lead, .dock__lead').first().innerText();
	await take(`Open the step. Stepcheck stands beside it and says “${left}”. Nothing is written into the form.`);
	const first = overlay.locator('.item button').first();
	const what = await overlay.locator('.item').first().innerText();
	await first.click();
	await expect(overlay.locator('.mark').first()).toBeVisible();
	await take(`Press the first line, “${what.split('\n')[0]}”. The form scrolls to it, and it is ringed.`);
	await page.locator('#finish').click();
	const pause = overlay.getByRole('dialog', { name: 'Before you finish' });
	await expect(pause).toBeVisible();
	await take(
		'Press Finish while something is left. Stepcheck asks once. “Go back” leads to what is missing; the other buttons let you finish, with a reason.',
	);
	return pictures;
}

const STYLE = `@page{size:A4;margin:12mm}body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:15px/1.45 "Segoe UI",Arial,sans-serif;color:#000;background:#fff}
img{width:100%;border:1px solid #000}figure{margin:0 0 1.2rem;break-inside:avoid}figcaption{margin-bottom:.4rem}@media print{body{margin:0;padding:0}img{max-height:105mm;object-fit:contain;object-position:left}}`;

function walkHtml({ title }: Walk, pictures: Picture[]): string {
	const page = h(
		'html',
		{ lang: 'en-GB' },
		h('head', {}, h('meta', { charset: 'utf-8' }), h('title', {}, `Walk-through: ${title}`), h('style', {}, '{css}')),
		h(
			'body',
			{},
			h('h1', {}, 'Walk-through'),
			h('p', {}, h('b', {}, title), '. Pictures of the practice site: the people are fictional, and it is not Mosaic.'),
			pictures.map(({ name, says }, at) =>
				h('figure', {}, h('figcaption', {}, h('b', {}, `${at + 1}. `), says), h('img', { src: name, alt: `The practice site: ${says}` })),
			),
		),
	);
	return `<!doctype html>\n${markupOf(page).replace('{css}', STYLE)}\n`;
}
