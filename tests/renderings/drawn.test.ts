import { type Browser, expect, type Page, test } from '@playwright/test';
import { launchBrowser } from '../../tools/chromium.ts';
import { makePage } from './page.ts';
import type { Split } from './split.ts';
import type { TrueQuestion } from './truth.ts';

const ADDRESS = 'http://renderings.test/';
const PAGES = 15;

/** Ways whose control is the browser's own, and says itself whether it has a value. */
const NATIVE = new Set([
	'text/input',
	'text/no-type',
	'long-text/area',
	'number/number',
	'date/native',
	'date-time/native',
	'choice/open-list',
	'yes-no/box',
]);

interface Shown {
	words: string;
	/** Of every named native control: whether it has a value, and whether it has a place on the page. */
	controls: Record<string, { filled: boolean; seen: boolean }>;
}

/** What can be seen in a document and its open shadow trees. */
function look(): Shown {
	const shown: Shown = { words: '', controls: {} };
	const walk = (root: Document | ShadowRoot): void => {
		const tops = root instanceof Document ? [root.body] : [...root.children];
		for (const top of tops) if (top instanceof HTMLElement && top.tagName !== 'STYLE') shown.words += ` ${top.innerText}`;
		for (const element of root.querySelectorAll('*')) {
			if (element.shadowRoot) walk(element.shadowRoot);
			if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) {
				const filled = element instanceof HTMLInputElement && element.type === 'checkbox' ? element.checked : element.value !== '';
				const ref = element.name || element.id;
				if (ref) shown.controls[ref] = { filled, seen: element.getClientRects().length > 0 };
			}
		}
	};
	walk(document);
	return shown;
}

async function open(page: Page, html: string): Promise<Shown[]> {
	await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html', body: html }));
	await page.goto(ADDRESS);
	await page.unroute(ADDRESS);
	return Promise.all(page.frames().map((frame) => frame.evaluate(look)));
}

const plain = (words: string) => words.replace(/\s+/g, ' ').toLowerCase();

let browser: Browser;
test.beforeAll(async () => {
	browser = await launchBrowser();
});
test.afterAll(() => browser.close());

for (const split of ['training', 'held-out'] satisfies Split[])
	test(`${split} pages draw without an error, show every label, and hold the answers that are said to be there`, async () => {
		const page = await browser.newPage();
		const errors: string[] = [];
		let checked = 0;
		page.on('pageerror', (error) => errors.push(error.message));
		for (let i = 0; i < PAGES; i++) {
			const made = makePage(`browser-${i}`, split);
			const shown = await open(page, made.html);
			const words = plain(shown.map((s) => s.words).join(' '));
			const controls = Object.assign({}, ...shown.map((s) => s.controls)) as Shown['controls'];
			const where = `${split} browser-${i} ${JSON.stringify(made.axes)}`;
			for (const q of made.truth.questions) {
				expect(words, where).toContain(plain(q.label));
				if (checkNative(q, controls, where)) checked++;
			}
			for (const section of made.truth.sectionsNotSeen) expect(words, where).toContain(plain(section));
		}
		expect(errors).toEqual([]);
		expect(checked).toBeGreaterThan(PAGES);
		await page.close();
	});

/** Whether it is a control that can be asked; it has to hold what the truth says. */
function checkNative(q: TrueQuestion, controls: Shown['controls'], where: string): boolean {
	if (q.ref === null || !NATIVE.has(q.as.replace(/^cell /, ''))) return false;
	expect(controls[q.ref], `${q.label} in ${where}`).toEqual({ filled: q.state === 'answered', seen: true });
	return true;
}
