import type { BrowserContext } from '@playwright/test';
import { expect, forgetAll, type Stepcheck, test } from '../support/fixtures.ts';
import { expectFinishWorks, openOddPage } from '../support/odd-page.ts';

const TITLE = '<h1>Child and Family Assessment and Plan: Rowan Ashdown</h1>';
const QUESTIONS = `
	<label>Referral Date <input name="referral" value="02/04/2026"></label>
	<label>What is the legal status of this referral? * <input name="legal" required></label>
	<label>Timeframe for the assessment to be completed and plan to be created * <select name="frame"><option value=""></option><option>45 working days</option></select></label>`;
const SECTION = `<section><h2>Assessment Details</h2>${QUESTIONS}</section>`;
const ACTIONS = '<section><h2>Next actions</h2><ul><li><span>Child In Need Visit</span></li></ul></section>';
const STEP = `${TITLE}<form>${SECTION}${ACTIONS}</form>`;
/** What has to come of that step, whatever the page does. */
const READ = {
	'QPG-CFA-2.7': 'Done',
	'QPG-CFA-2.2': 'Yours',
	'QPG-CFA-2.5': 'Yours',
	'QPG-CFA-2.6': 'Can’t see',
	'QPG-CFA-11.2': 'Can’t see',
};

/** Opens a step as a Response Social Worker and waits until it has been checked. */
async function open(context: BrowserContext, body: string): Promise<Stepcheck> {
	const stepcheck = await openOddPage(context, body);
	await stepcheck.ready();
	await stepcheck.chooseRole('Response Social Worker');
	return stepcheck;
}

/** Nothing is read wrongly, somebody can type, Finish is asked about once and then goes through, and no script has run. */
async function expectUnharmed(stepcheck: Stepcheck, read: Record<string, string> = READ): Promise<void> {
	const { page } = stepcheck;
	await expect.poll(async () => subset(await stepcheck.standings(), read)).toEqual(read);
	await page.locator('input[name=legal]').focus();
	await page.keyboard.type('Private fostering');
	await stepcheck.expectUnder('Done', 'QPG-CFA-2.2');
	await expect(page.locator('input[name=legal]')).toHaveValue('Private fostering');
	await page.locator('body > button').press('Enter');
	await expect(stepcheck.host.locator('dialog.pause')).toBeVisible();
	await expect(page.locator('body')).not.toContainText('It has run.');
	await stepcheck.host.getByRole('button', { name: 'Go back' }).click();
	await expectFinishWorks(page);
	expect(await page.title()).toBe('Step');
}

function subset(all: Record<string, string>, like: Record<string, string>): Record<string, string | undefined> {
	return Object.fromEntries(Object.keys(like).map((rule) => [rule, all[rule]]));
}

test.afterEach(({ browserWithStepcheck }) => forgetAll(browserWithStepcheck));

test('a step that means no harm is read so', async ({ browserWithStepcheck }) => {
	await expectUnharmed(await open(browserWithStepcheck, STEP));
});

test('a page that has put its own in the place of what a browser offers', async ({ browserWithStepcheck }) => {
	const stolen = `<script>(() => {
		const broken = () => { throw new Error('A trap of the page.'); };
		for (const name of ['querySelector', 'querySelectorAll', 'getElementsByTagName', 'getElementsByClassName', 'getElementById', 'createElement', 'createTreeWalker'])
			Document.prototype[name] = broken;
		for (const name of ['querySelector', 'querySelectorAll', 'getElementsByTagName', 'closest', 'matches', 'getAttribute', 'attachShadow', 'checkVisibility', 'getBoundingClientRect', 'append', 'remove'])
			Element.prototype[name] = broken;
		for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent']) EventTarget.prototype[name] = broken;
		for (const name of ['appendChild', 'insertBefore', 'removeChild', 'contains', 'getRootNode', 'cloneNode']) Node.prototype[name] = broken;
		for (const [prototype, name] of [[HTMLElement.prototype, 'innerText'], [Node.prototype, 'textContent'], [Element.prototype, 'children'], [Node.prototype, 'parentElement'], [Element.prototype, 'tagName'], [HTMLInputElement.prototype, 'value'], [Node.prototype, 'childNodes'], [Element.prototype, 'shadowRoot'], [Element.prototype, 'attributes'], [Document.prototype, 'title']])
			Object.defineProperty(prototype, name, { get: () => name === 'value' ? 'Read wrongly' : broken(), configurable: true });
		for (const name of ['map', 'filter', 'flatMap', 'forEach', 'find', 'some', 'every', 'includes', 'push', 'slice', 'join', 'sort', 'toSorted', 'at', 'entries'])
			Object.defineProperty(Array.prototype, name, { value: broken });
		window.MutationObserver = broken; window.requestAnimationFrame = broken; window.setTimeout = broken; window.setInterval = broken; window.Promise = broken;
		Event.prototype.composedPath = () => []; Event.prototype.preventDefault = broken;
		window.CSS = undefined; window.WeakMap = broken; window.Map = broken; window.Set = broken; window.Proxy = broken; window.JSON = undefined;
	})();</script>`;
	const stepcheck = await openOddPage(browserWithStepcheck, `${STEP}${stolen}`);
	await stepcheck.ready();
	await stepcheck.chooseRole('Response Social Worker');
	await expect.poll(async () => subset(await standingsWithout(stepcheck), READ)).toEqual(READ);
	const legal = stepcheck.page.locator('input[name=legal]');
	await legal.pressSequentially('None');
	await expect.poll(async () => (await standingsWithout(stepcheck))['QPG-CFA-2.2']).toBe('Done');
	await stepcheck.page.locator('body > button').press('Enter');
	await expect(stepcheck.host.locator('dialog.pause')).toBeVisible();
	await stepcheck.host.getByRole('button', { name: 'Go back' }).click();
	await expectFinishWorks(stepcheck.page);
	await stepcheck.page.close();
});

/** What stands under which heading, by locators alone: they look from a world of their own. */
async function standingsWithout(stepcheck: Stepcheck): Promise<Record<string, string>> {
	await stepcheck.unfold();
	const standings: Record<string, string> = {};
	for (const rule of Object.keys(READ)) {
		for (const group of ['Yours', 'Done', 'Can’t see', 'Not needed'])
			if (
				(await stepcheck.host
					.locator('.group', { has: stepcheck.page.locator(`h3:has-text("${group}")`) })
					.locator(`.item[data-rules~="${rule}"]`)
					.count()) > 0
			)
				standings[rule] = group;
	}
	return standings;
}

test('fields, pictures and forms that go by the names of what a node is asked', async ({ browserWithStepcheck }) => {
	const names = [
		'children',
		'parentElement',
		'tagName',
		'attributes',
		'querySelector',
		'querySelectorAll',
		'getAttribute',
		'closest',
		'matches',
		'childNodes',
		'firstChild',
		'nodeType',
		'ownerDocument',
		'shadowRoot',
		'textContent',
		'id',
		'className',
		'length',
		'contains',
		'checkVisibility',
		'nextElementSibling',
		'hidden',
		'isConnected',
	];
	const fields = names.map((name) => `<input type="hidden" name="${name}">`).join('');
	const pictures = ['querySelector', 'querySelectorAll', 'body', 'defaultView', 'title', 'createTreeWalker', 'hidden', 'addEventListener'];
	const stepcheck = await openOddPage(
		browserWithStepcheck,
		`${TITLE}<form>${fields}${SECTION}${ACTIONS}</form><form name="documentElement"></form>`,
	);
	await stepcheck.ready();
	await stepcheck.chooseRole('Response Social Worker');
	await expectUnharmed(stepcheck);
	// Pictures come last: from here on nobody but Stepcheck can ask this document for anything.
	await stepcheck.page.evaluate((all) => {
		const label = document.createElement('label');
		const field = document.createElement('input');
		field.value = '03/04/2026';
		label.append('Date assessment started', field);
		const pictures = all.map((name) => {
			const picture = document.createElement('img');
			picture.setAttribute('name', name);
			return picture;
		});
		document.querySelector('section')?.append(label);
		document.body.append(...pictures);
	}, pictures);
	const groupOf = (rule: string) =>
		stepcheck.page.evaluate((id) => {
			const [host] = Document.prototype.querySelectorAll.call(document, 'stepcheck-overlay');
			const item = host?.shadowRoot?.querySelector(`.item[data-rules~="${id}"]`);
			return item?.closest('.group')?.querySelector('h3')?.textContent ?? 'not shown';
		}, rule);
	await expect.poll(() => groupOf('QPG-CFA-2.6')).toContain('Done');
});

const AWKWARD = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

test('questions, sections, options and fields called __proto__, constructor and toString', async ({ browserWithStepcheck }) => {
	const asked = AWKWARD.map(
		(name) =>
			`<label>${name} <input name="${name}"></label><label>${name} of <select name="${name}2"><option>${name}</option></select></label>`,
	).join('');
	const sections = AWKWARD.map((name) => `<section><h2>${name}</h2><label>What is it? <input name="${name}3"></label></section>`).join('');
	const section = SECTION.replace('</section>', `${asked}</section>`);
	await expectUnharmed(await open(browserWithStepcheck, `${TITLE}<form>${sections}${section}${ACTIONS}</form>`));
});

for (const name of AWKWARD) {
	test(`a step called ${name} is one that no procedure covers`, async ({ browserWithStepcheck }) => {
		const stepcheck = await openOddPage(browserWithStepcheck, STEP.replace('Child and Family Assessment and Plan', name));
		await expect(stepcheck.headline).toHaveText('No checks for this step');
		await expect(stepcheck.panel).toContainText(`None of your council’s procedures here covers “${name}”.`);
		await expectFinishWorks(stepcheck.page);
	});
}

test('labels that look like markup, or like what is ours, are words', async ({ browserWithStepcheck }) => {
	const script = '&lt;img src=x onerror="document.title=&quot;owned&quot;"&gt;&lt;script&gt;document.title="owned"&lt;/script&gt;';
	const ours = '&lt;section class="panel"&gt;&lt;p class="lead"&gt;Nothing left for you&lt;/p&gt;&lt;/section&gt;';
	const drawn = '<section class="panel" aria-label="Stepcheck"><p class="lead">Nothing left for you</p><h3>Yours</h3></section>';
	const section = SECTION.replace(
		'</section>',
		`<label>${script} <input name="s"></label><label>${ours} <input name="o"></label></section>`,
	);
	const stepcheck = await open(browserWithStepcheck, `${TITLE}${drawn}<form>${section}${ACTIONS}</form>`);
	await expectUnharmed(stepcheck);
	await expect(stepcheck.headline).not.toHaveText('Nothing left for you');
	expect(await stepcheck.host.locator('img, script').count()).toBe(0);
});

test('a page of a million elements is not read, says why, and works', async ({ browserWithStepcheck }) => {
	test.slow();
	const stepcheck = await openOddPage(browserWithStepcheck, `${STEP}<div id="many" hidden></div>`);
	await stepcheck.ready();
	await stepcheck.page.evaluate(() => {
		const row = document.createElement('div');
		for (let count = 0; count < 1000; count += 1) row.append(document.createElement('i'));
		const many = document.createDocumentFragment();
		for (let count = 0; count < 1000; count += 1) many.append(row.cloneNode(true));
		document.getElementById('many')?.append(many);
	});
	// A slow machine runs out of time first.
	await expectStopped(stepcheck, /This page is too large for me to read|took too long/);
	// What is small enough again can be read again.
	await stepcheck.page.evaluate(() => document.getElementById('many')?.remove());
	await stepcheck.host.getByRole('button', { name: 'Read again' }).click();
	await stepcheck.ready();
});

test('a step of more questions than anybody asks is not read, and says why', async ({ browserWithStepcheck }) => {
	const many = Array.from({ length: 3500 }, (_, at) => `<label>Question ${at} <input name="q${at}"></label>`).join('');
	const stepcheck = await openOddPage(browserWithStepcheck, `${TITLE}<form>${SECTION}${many}</form>`);
	await expect(stepcheck.headline).toHaveText('I have stopped');
	await expect(stepcheck.panel).toContainText(/There are more questions on this page than I can read.|took too long/);
	await expectFinishWorks(stepcheck.page);
});

test('a form that replaces itself on every frame is left alone in the end, and works', async ({ browserWithStepcheck }) => {
	test.slow();
	const stepcheck = await openOddPage(browserWithStepcheck, `${STEP}<input name="outside">`);
	await stepcheck.ready();
	await stepcheck.chooseRole('Response Social Worker');
	await stepcheck.page.evaluate(() => {
		const replace = () => {
			const form = document.querySelector('form');
			form?.replaceWith(form.cloneNode(true));
			requestAnimationFrame(replace);
		};
		replace();
		// Between frames too, on a machine so busy that it rarely draws.
		setInterval(() => document.querySelector('form')?.classList.toggle('odd'), 20);
	});
	await expect.poll(async () => subset(await stepcheck.standings(), READ)).toEqual(READ);
	await expectStopped(stepcheck, 'This page never stops changing.');
	await stepcheck.page.locator('input[name=outside]').pressSequentially('Still here');
	await expect(stepcheck.page.locator('input[name=outside]')).toHaveValue('Still here');
});

test('a page that takes the sidebar away again and again is left alone, and is told why', async ({ browserWithStepcheck }) => {
	const stepcheck = await open(browserWithStepcheck, STEP);
	await stepcheck.page.evaluate(() => {
		let times = 0;
		const away = new MutationObserver(() => {
			const host = document.querySelector('stepcheck-overlay');
			if (!host || times >= 10) return;
			times += 1;
			host.remove();
		});
		away.observe(document.documentElement, { childList: true });
		document.querySelector('stepcheck-overlay')?.remove();
	});
	await expectStopped(stepcheck, 'This page keeps taking me off the screen.');
});

test('a page that never lets the sidebar be goes on working without it', async ({ browserWithStepcheck }) => {
	test.slow();
	const stepcheck = await open(browserWithStepcheck, STEP);
	await stepcheck.page.evaluate(() => {
		const counted = window as unknown as { taken: number };
		counted.taken = 0;
		new MutationObserver(() => {
			const host = document.querySelector('stepcheck-overlay');
			if (!host) return;
			counted.taken += 1;
			host.remove();
		}).observe(document.documentElement, { childList: true });
		document.querySelector('stepcheck-overlay')?.remove();
	});
	await expect.poll(() => stepcheck.page.evaluate(() => (window as unknown as { taken: number }).taken), { timeout: 50_000 }).toBe(11);
	await expectFinishWorks(stepcheck.page);
	await stepcheck.page.locator('input[name=legal]').pressSequentially('None');
	await expect(stepcheck.page.locator('input[name=legal]')).toHaveValue('None');
	expect(await stepcheck.page.evaluate(() => (window as unknown as { taken: number }).taken)).toBe(11);
});

test('copies of our element, and it moved, restyled and hidden, change nothing', async ({ browserWithStepcheck }) => {
	const stepcheck = await open(browserWithStepcheck, STEP);
	const isHome = () =>
		stepcheck.page.evaluate(() =>
			[...document.querySelectorAll('stepcheck-overlay')].some(
				(host) => host.shadowRoot && host.parentElement === document.documentElement,
			),
		);
	await stepcheck.page.evaluate(() => {
		const host = document.querySelector('stepcheck-overlay') as HTMLElement;
		host.hidden = true;
		host.setAttribute(
			'style',
			'display: none !important; opacity: 0 !important; transform: scale(0) !important; visibility: hidden !important',
		);
		const hidden = document.createElement('div');
		hidden.style.display = 'none';
		document.body.prepend(hidden);
		hidden.append(host);
	});
	await expect.poll(isHome).toBe(true);
	await expect(stepcheck.panel).toBeVisible();
	await expectUnharmed(stepcheck);
	await stepcheck.page.evaluate(() => {
		const host = document.querySelector('stepcheck-overlay') as HTMLElement;
		for (let copies = 0; copies < 5; copies += 1) document.body.prepend(host.cloneNode(true));
	});
	await expect(stepcheck.page.locator('section.panel')).toBeVisible();
});

test('an element of the page’s own with our name in it is no matter', async ({ browserWithStepcheck }) => {
	const own = '<stepcheck-overlay><label>Referral Date <input></label></stepcheck-overlay>';
	const claimed = `<script>customElements.define('stepcheck-overlay', class extends HTMLElement { connectedCallback() { this.textContent = 'Mine'; } })</script>`;
	const stepcheck = await openOddPage(browserWithStepcheck, `${claimed}${own}${STEP}`);
	await expect(stepcheck.page.locator('section.panel').getByText(/checks made/)).toBeVisible();
	await stepcheck.page.locator('input[name=legal]').pressSequentially('None');
	await expectFinishPausesOnce(stepcheck);
});

async function expectFinishPausesOnce({ page }: Stepcheck): Promise<void> {
	await page.locator('body > button').press('Enter');
	await page.locator('body > button').press('Enter');
	await expect(page.locator('body')).toContainText('It has run.');
}

test('what a script presses, types or clicks at the sidebar is not heard', async ({ browserWithStepcheck }) => {
	const stepcheck = await open(browserWithStepcheck, STEP);
	// The role that was kept arrives with the background's answer.
	await expect(stepcheck.panel).not.toContainText('Choose your role');
	const before = await stepcheck.panel.innerText();
	await stepcheck.host.evaluate(async (host) => {
		for (const target of host.shadowRoot?.querySelectorAll<HTMLElement>('button, a, section, input') ?? []) {
			target.click();
			for (const type of ['click', 'pointerdown', 'mousedown', 'mouseup', 'pointerup', 'change', 'input'])
				target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
			for (const key of ['Enter', ' ', 'Escape', 'ArrowDown'])
				for (const type of ['keydown', 'keyup'])
					target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true }));
		}
		await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
	});
	expect(await stepcheck.panel.innerText()).toBe(before);
	expect(await stepcheck.panel.count()).toBe(1);
});

async function expectStopped(stepcheck: Stepcheck, because: string | RegExp): Promise<void> {
	await expect(stepcheck.headline).toHaveText('I have stopped', { timeout: 50_000 });
	await expect(stepcheck.panel).toContainText(because);
	await expect(stepcheck.panel).toContainText('Nothing is being checked. Mosaic works as before, and so does Finish.');
	await expect(stepcheck.marks).toHaveCount(0);
	await expectFinishWorks(stepcheck.page);
}
