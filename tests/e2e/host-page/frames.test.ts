import type { BrowserContext, FrameLocator, Page } from '@playwright/test';
import { expect, forgetAll, Stepcheck, test } from '../support/fixtures.ts';

const TITLE = '<h1>Child and Family Assessment and Plan: Rowan Ashdown</h1>';
const LEGAL = '<label>What is the legal status of this referral? * <input name="legal" required></label>';
const SECTION = `<section><h2>Assessment Details</h2><label>Referral Date <input value="02/04/2026"></label>${LEGAL}</section>`;
const FINISH = '<button onclick="this.after(\' It has run.\')">Finish</button>';
const ROOM = '<div style="height: 900px">Room</div>';
/** Of no origin that anybody shares. */
const FOREIGN = 'data:text/html,<label>Referral Date <input></label>';
const UNSEEN = 'Part of this page comes from another address. I can’t see inside it.';
const foreign = (style = 'width: 400px; height: 200px', more = '') => `<iframe src="${FOREIGN}" style="${style}" ${more}></iframe>`;

test.afterEach(({ browserWithStepcheck }) => forgetAll(browserWithStepcheck));

/** Opens /odd.html of these pages at Mosaic's address, as a Response Social Worker. */
async function open(context: BrowserContext, pages: Record<string, string>): Promise<Stepcheck> {
	const page = await context.newPage();
	for (const [name, body] of Object.entries(pages))
		await page.route(`**/${name}.html`, (route) =>
			route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Step</title><body>${body}</body>` }),
		);
	await page.goto(`${process.env.PRACTICE_ADDRESS}/odd.html`);
	return new Stepcheck(page);
}

async function asWorker(stepcheck: Stepcheck): Promise<void> {
	await stepcheck.ready();
	await stepcheck.chooseRole('Response Social Worker');
}

const NESTED = {
	odd: `${TITLE}<iframe id="outer" src="outer.html" style="width: 700px; height: 500px"></iframe>${FINISH}`,
	outer: `<p>Outer</p><iframe id="inner" src="inner.html" style="width: 640px; height: 300px"></iframe>${ROOM}`,
	inner: `${SECTION}${ROOM}`,
};

function innerOf(page: Page): FrameLocator {
	return page.frameLocator('#outer').frameLocator('#inner');
}

test('a question in a frame within a frame is read, marked where it shows, and gone to', async ({ browserWithStepcheck }) => {
	const stepcheck = await open(browserWithStepcheck, NESTED);
	await asWorker(stepcheck);
	const { page, marks } = stepcheck;
	await stepcheck.expectUnder('Done', 'QPG-CFA-2.7');
	await stepcheck.expectUnder('Yours', 'QPG-CFA-2.2');
	const legal = innerOf(page).locator('input[name=legal]');
	const mark = marks.filter({ hasText: /complete|Missing/ });
	await expect(mark).toHaveCount(1);
	await expect.poll(() => isInside(stepcheck, '#outer')).toBe(true);

	// Scrolled out of sight in the inner frame, then in the outer one, it has no mark; back in sight it has.
	await innerOf(page)
		.locator('body')
		.evaluate(() => scrollTo(0, 400));
	await expect(mark).toHaveCount(0);
	await innerOf(page)
		.locator('body')
		.evaluate(() => scrollTo(0, 0));
	await expect(mark).toHaveCount(1);
	await page
		.frameLocator('#outer')
		.locator('body')
		.evaluate(() => scrollTo(0, 420));
	await expect(mark).toHaveCount(0);

	await stepcheck.item('QPG-CFA-2.2').getByRole('button').first().click();
	await expect(legal).toBeFocused();
	await expect(legal).toBeInViewport();
	await expect(stepcheck.bubble).toHaveCount(0);
	await page.keyboard.type('Private fostering');
	await stepcheck.expectUnder('Done', 'QPG-CFA-2.2');
});

test('what is in a frame that an outer frame has put away can’t be seen', async ({ browserWithStepcheck }) => {
	const still = '<section><h2>Strengths, Needs and Worries</h2><label>Existing Wellbeing <input></label></section>';
	const stepcheck = await open(browserWithStepcheck, { ...NESTED, odd: `${NESTED.odd}${still}` });
	await asWorker(stepcheck);
	await stepcheck.expectUnder('Yours', 'QPG-CFA-2.2');
	await stepcheck.page
		.frameLocator('#outer')
		.locator('#inner')
		.evaluate((frame) => {
			frame.style.display = 'none';
		});
	await stepcheck.expectUnder('Can’t see', 'QPG-CFA-2.2');
	await expect(stepcheck.item('QPG-CFA-2.2').locator('.line--goes')).toHaveCount(0);
	await expect(stepcheck.panel).toContainText('Open the section Assessment Details');
	await expect(stepcheck.bubble).toHaveCount(0);
});

test('what is folded away in a frame within a frame is not on screen, and the sidebar says where to look', async ({
	browserWithStepcheck,
}) => {
	const inner = `<details><summary>Form</summary>${SECTION}</details>`;
	const stepcheck = await open(browserWithStepcheck, { ...NESTED, inner });
	await asWorker(stepcheck);
	await stepcheck.expectUnder('Yours', 'QPG-CFA-2.2');
	await stepcheck.item('QPG-CFA-2.2').locator('.line--goes').click();
	await expect(stepcheck.bubble).toContainText('It is not on screen now.');
	await expect(stepcheck.bubble).toContainText('Look under Assessment Details.');
	await expect(stepcheck.marks).toHaveCount(0);
	await innerOf(stepcheck.page).locator('summary').click();
	await stepcheck.item('QPG-CFA-2.2').locator('.line--goes').click();
	await expect(innerOf(stepcheck.page).locator('input[name=legal]')).toBeFocused();
});

test('a frame that starts empty and moves on, and one that takes its place, are read, heard and stood before', async ({
	browserWithStepcheck,
}) => {
	const stepcheck = await open(browserWithStepcheck, {
		odd: `${TITLE}<iframe id="outer" style="width: 700px; height: 400px"></iframe>`,
		inner: `${SECTION}${FINISH}`,
	});
	const { page } = stepcheck;
	const frame = page.frameLocator('#outer');
	await expect(page.locator('#outer')).toBeVisible();
	await page.locator('#outer').evaluate((each) => each.setAttribute('src', 'inner.html'));
	await asWorker(stepcheck);
	await stepcheck.expectUnder('Yours', 'QPG-CFA-2.2');
	await frame.getByRole('button', { name: 'Finish' }).press('Enter');
	await expect(stepcheck.pause).toBeVisible();
	await expect(frame.locator('body')).not.toContainText('It has run.');
	await stepcheck.host.getByRole('button', { name: 'Go back' }).click();

	// It goes to the same page again: as new, and answers there are heard.
	await page.locator('#outer').evaluate((each) => (each as HTMLIFrameElement).contentWindow?.location.reload());
	await frame.locator('input[name=legal]').fill('None');
	await stepcheck.expectUnder('Done', 'QPG-CFA-2.2');

	await page.locator('#outer').evaluate((each) => {
		const other = each.cloneNode() as HTMLElement;
		each.replaceWith(other);
	});
	await stepcheck.expectUnder('Yours', 'QPG-CFA-2.2');
	await frame.locator('input[name=legal]').pressSequentially('None');
	await stepcheck.expectUnder('Done', 'QPG-CFA-2.2');
	await frame.getByRole('button', { name: 'Finish' }).press('Enter');
	await expect(frame.locator('body')).toContainText('It has run.');
});

test('a frame of another address is told of, and what may be in it can’t be seen', async ({ browserWithStepcheck }) => {
	const communication = `<section><h3>Communication Needs</h3><label>Language <input value="Welsh"></label>${foreign()}</section>`;
	const actions = `<section><h2>Next actions</h2><ul><li><span>Something else</span></li></ul>${foreign()}</section>`;
	const section = SECTION.replace('</section>', `${communication}</section>`);
	const stepcheck = await open(browserWithStepcheck, { odd: `${TITLE}${section}${actions}${FINISH}` });
	await asWorker(stepcheck);
	await expect(stepcheck.panel).toContainText(UNSEEN);
	await expect(stepcheck.panel.getByText(UNSEEN)).toHaveCount(1);
	// Seen to be empty, so missing whatever the frames hold.
	await stepcheck.expectUnder('Yours', 'QPG-CFA-2.2');
	for (const rule of ['QPG-CFA-2.1', 'QPG-CFA-2.3', 'QPG-CFA-11.2']) await stepcheck.expectUnder('Can’t see', rule);

	await stepcheck.page.evaluate(() => {
		for (const frame of document.querySelectorAll('iframe')) frame.remove();
	});
	await expect(stepcheck.panel).not.toContainText(UNSEEN);
	await stepcheck.expectUnder('Done', 'QPG-CFA-2.1');
	await expect.poll(async () => (await stepcheck.standings())['QPG-CFA-11.2']).not.toBe('Can’t see');
});

test('small, hidden and decorative frames are not worth a word', async ({ browserWithStepcheck }) => {
	const small = [
		foreign('width: 1px; height: 1px'),
		foreign('width: 400px; height: 30px'),
		foreign('display: none'),
		foreign('width: 400px; height: 200px; visibility: hidden'),
		foreign('width: 400px; height: 200px; opacity: 0'),
		foreign('width: 400px; height: 200px; position: absolute; left: -9999px'),
		foreign('width: 400px; height: 200px', 'aria-hidden="true"'),
	];
	const stepcheck = await open(browserWithStepcheck, { odd: `${TITLE}${SECTION}${small.join('')}${FINISH}` });
	await asWorker(stepcheck);
	await stepcheck.expectUnder('Yours', 'QPG-CFA-2.2');
	await expect(stepcheck.panel).not.toContainText(UNSEEN);
});

test('where all questions are in a frame of another address, the sidebar says why it can’t read', async ({ browserWithStepcheck }) => {
	const stepcheck = await open(browserWithStepcheck, { odd: `${TITLE}${foreign()}${FINISH}` });
	await expect(stepcheck.headline).toHaveText('I can’t read this screen');
	await expect(stepcheck.panel).toContainText(UNSEEN);
});

/** True if every mark lies inside this element of the page. */
function isInside({ page }: Stepcheck, selector: string): Promise<boolean> {
	return page.locator(selector).evaluate((around) => {
		const edges = around.getBoundingClientRect();
		const marks = [...(document.querySelector('stepcheck-overlay')?.shadowRoot?.querySelectorAll('.mark') ?? [])];
		return marks
			.map((mark) => mark.getBoundingClientRect())
			.every((box) => box.left >= edges.left && box.right <= edges.right + 1 && box.top >= edges.top && box.bottom <= edges.bottom + 1);
	});
}
