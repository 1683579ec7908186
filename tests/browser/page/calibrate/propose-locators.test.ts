import { knownTexts } from '../../../../compile/adapter/known-texts.ts';
import { locatorFaults } from '../../../../compile/adapter/lint-locators.ts';
import { readAdapters, readKinds, readPacks } from '../../../../compile/build/read-folder.ts';
import type { LocatorUse } from '../../../../page/calibrate/propose-locators.ts';
import { bundleForPage } from '../../../../tools/build/bundle-for-page.ts';
import { stepAddress } from '../../../e2e/support/fixtures.ts';
import { expect, PAGES, type PageReader, test } from '../read-saved-page.ts';
import type { Proposed } from './in-page-proposals.ts';

type InPage = typeof import('./in-page-proposals.ts');
const KNOWN = knownTexts(readPacks('rules/packs', readKinds('rules/kinds.yaml')), readAdapters('rules/adapters'));
const PEOPLE = ['Rowan Ashdown', 'Mara Bright', 'Rowan Vale'];
const SCRIPT = bundleForPage(new URL('in-page-proposals.ts', import.meta.url), 'Proposals');
const ORDER = ['strong', 'good', 'fair', 'weak'];

async function proposed(reader: PageReader, address: string): Promise<Proposed[]> {
	const page = await reader.open(address);
	await page.evaluate(await SCRIPT);
	const all = await page.evaluate(
		([known, names]) => (globalThis as unknown as { Proposals: InPage }).Proposals.proposedOnThisPage(known, names),
		[KNOWN, PEOPLE] as const,
	);
	return all;
}

/** Everything on a page, held to what `pack check` holds the authors of adapters to. */
function expectLasting(all: Proposed[]): void {
	for (const { use, element, locators, hits, strengths } of all) {
		expect(locatorFaults(locators), `${element} as ${use}: ${JSON.stringify(locators)}`).toEqual([]);
		expect(hits, `${element} as ${use}: ${JSON.stringify(locators)}`).toEqual(locators.map(() => 1));
		expect(strengths, element).toEqual([...strengths].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
	}
	expect(all.filter(({ locators }) => locators.length > 0).length).toBeGreaterThan(0);
}

/** As different from each other as saved pages are. Going through everything on all 25 takes minutes. */
const SAMPLE = PAGES.filter((file) => /^(extjs|gwt-divs|nested-tables-2003|web-components|webforms)\./.test(file));

for (const file of SAMPLE)
	test(`whatever is proposed on ${file} hits one thing, and is taken by the linter`, async ({ reader }) => {
		expectLasting(await proposed(reader, reader.addressOf(file)));
	});

for (const variant of ['modern', 'tables'] as const)
	test(`whatever is proposed on the practice Mosaic lasts, and nobody is in it (${variant})`, async ({ reader }) => {
		const all = await proposed(reader, stepAddress({ variant, case: 'complete' }));
		expectLasting(all);
		expect(JSON.stringify(all.map(({ locators }) => locators))).not.toMatch(/rowan|ashdown|mara|bright|900123/i);
	});

for (const { is, html, use, locators } of [
	{
		is: 'a name that somebody chose comes before the words in front',
		html: '<p><span>Status</span> <b id="stepStatus">In progress</b></p>',
		use: 'value',
		locators: [{ css: '#stepStatus' }, { after: ['Status'] }],
	},
	{ is: 'a value is never found by itself', html: '<h2>Child in Need Visit</h2><p></p>', use: 'value', locators: [] },
	{ is: 'an id that a machine numbered is passed over', html: '<div><b id="ext-gen1034">Steps</b></div>', use: 'value', locators: [] },
	{
		is: 'what stands in something named is found by that',
		html: '<div id="titleBar"><b>Child in Need Visit</b></div>',
		use: 'value',
		locators: [{ css: '#titleBar b' }],
	},
	{ is: 'a class alone is nothing', html: '<p><b class="status">In progress</b></p>', use: 'value', locators: [] },
	{
		is: 'a class stands behind something surer',
		html: '<p><b id="stepStatus" class="status">In progress</b></p>',
		use: 'value',
		locators: [{ css: '#stepStatus' }, { css: 'b.status' }],
	},
	{ is: 'a name of somebody in an id is passed over', html: '<b id="rowan-vale">Open</b>', use: 'value', locators: [] },
	{ is: 'words with somebody’s name in them are passed over', html: '<i>About Rowan</i><b>Open</b>', use: 'value', locators: [] },
	{ is: 'words that stand twice are passed over', html: '<b>Dates</b><p>Dates</p>', use: 'words', locators: [] },
	{
		is: 'a heading is found by its words',
		html: '<h3>Findings</h3>',
		use: 'words',
		locators: [{ heading: ['Findings'] }, { text: ['Findings'] }],
	},
	{
		is: 'words that look like HTML stay words',
		html: '<b>&lt;img src=x onerror=alert(1)&gt; Dates</b>',
		use: 'words',
		locators: [{ text: ['<img src=x onerror=alert(1)> Dates'] }],
	},
	{ is: 'quotes in a name make no selector', html: '<b name="a&quot;],*">Open</b>', use: 'value', locators: [] },
] as { is: string; html: string; use: LocatorUse; locators: object[] }[])
	test(is, async ({ reader }) => {
		const page = await reader.open(reader.addressOf('login.html'));
		await page.setContent(`<main><div>${html}</div></main>`);
		await page.evaluate(await SCRIPT);
		const found = await page.evaluate(
			([asked, known, names]) => (globalThis as unknown as { Proposals: InPage }).Proposals.proposedFor('b,h2,h3', asked, known, names),
			[use, KNOWN, PEOPLE] as const,
		);
		expect(found.map(({ locator }) => locator)).toEqual(locators);
	});
