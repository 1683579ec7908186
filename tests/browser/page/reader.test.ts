import { type Browser, test as base, expect, type Page } from '@playwright/test';
import { readAdapters } from '../../../compile/build/read-folder.ts';
import { bundleForPage } from '../../../tools/build/bundle-for-page.ts';
import { launchBrowser } from '../../../tools/chromium.ts';
import type * as InPage from './reader-in-page.ts';

const adapter = readAdapters('rules/adapters').at(-1);

const test = base.extend<{ page: Page }, { script: string; chromium: Browser }>({
	chromium: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture needs.
		async ({}, use) => {
			const chromium = await launchBrowser();
			await use(chromium);
			await chromium.close();
		},
		{ scope: 'worker' },
	],
	page: async ({ chromium }, use) => {
		const page = await chromium.newPage();
		await use(page);
		await page.close();
	},
	script: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture needs.
		async ({}, use) => use(await bundleForPage(new URL('reader-in-page.ts', import.meta.url), 'StepcheckTested')),
		{ scope: 'worker' },
	],
});

function ask<Name extends keyof typeof InPage>(page: Page, name: Name, ...args: Parameters<(typeof InPage)[Name]>) {
	return page.evaluate(
		([called, given]) =>
			(globalThis as unknown as { StepcheckTested: Record<string, (...args: unknown[]) => unknown> }).StepcheckTested[called]?.(...given),
		[name, args] as [string, unknown[]],
	) as Promise<Awaited<ReturnType<(typeof InPage)[Name]>>>;
}

/** The labels that are read as marked as required. */
async function requiredOn(page: Page): Promise<string[]> {
	if (!adapter) throw new Error('There is no generic adapter.');
	const { questions } = await ask(page, 'readAgain', adapter);
	return questions.flatMap(({ label, required }) => (required ? [label] : []));
}

const field = (label: string, className = '') => `<p><label class="${className}" for="${label}">${label}</label> <input id="${label}"></p>`;

test('a sign that a stylesheet prints is seen, however the rule is written, and nothing else it prints is a sign', async ({
	page,
	script,
}) => {
	await page.setContent(`
		<style>
			:root { --sign: " *"; }
			.behind::after { content: " *"; }
			@media screen { .before::before { content: "* "; } }
			@supports (display: grid) { @layer forms { p .deep:after { content: " (required)"; } } }
			.nested { &::after { content: "*"; } }
			.variable::after { content: var(--sign); }
			p:has(#Beside) > ::after { content: "*"; }
			@media print { .printed::after { content: "*"; } }
			.arrow::after { content: "→"; }
			.none::after { content: "*"; }
			.none::after { content: none; }
		</style>
		<h2>Details</h2>
		${field('Behind', 'behind')} ${field('Before', 'before')} ${field('Deep', 'deep')} ${field('Nested', 'nested')}
		${field('Variable', 'variable')} ${field('Beside')} ${field('Printed', 'printed')} ${field('Arrow', 'arrow')}
		${field('None', 'none')} ${field('Plain')} ${field('Later', 'later')}
		<div id="host"></div>`);
	await page.evaluate((inside) => {
		const root = (document.getElementById('host') as HTMLElement).attachShadow({ mode: 'open' });
		root.setHTMLUnsafe(`<style>.own::after { content: "*" }</style>${inside}`);
	}, field('Own', 'own') + field('Other'));
	await page.evaluate(script);
	const marked = ['Behind', 'Before', 'Deep', 'Nested', 'Variable', 'Beside', 'Own'];
	expect(await requiredOn(page)).toEqual(marked);

	await page.evaluate(() => document.styleSheets[0]?.insertRule('.later::after { content: " *" }'));
	expect(await requiredOn(page)).toEqual([...marked.slice(0, 6), 'Later', 'Own']);

	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('.arrow::before { content: "* " }');
		document.adoptedStyleSheets = [sheet];
	});
	expect(await requiredOn(page)).toEqual([...marked.slice(0, 6), 'Arrow', 'Later', 'Own']);
});

test('a page read in pieces is read as in one go, and is left off when another reading begins', async ({ page, script }) => {
	if (!adapter) throw new Error('There is no generic adapter.');
	const questions = Array.from({ length: 3000 }, (_, index) => field(`Question ${index}`)).join('');
	await page.setContent(`<h1>A long step</h1><h2>Details</h2>${questions}<button>Finish</button>`);
	await page.evaluate(script);
	const whole = await ask(page, 'readAgain', adapter);
	expect(whole.questions).toHaveLength(3000);
	expect(await ask(page, 'readInPieces', adapter, false)).toEqual(whole);
	expect(await ask(page, 'readInPieces', adapter, true)).toBeNull();
});
