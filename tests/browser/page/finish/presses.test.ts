import type { Page } from '@playwright/test';
import { expect, type GatePage, test } from './gate-page.ts';

const CONTROLS: Record<string, string> = {
	button: '<button id="it" type="button">Finish</button>',
	link: '<a id="it" href="#x">Finish</a>',
	role: '<div id="it" role="button" tabindex="0">Finish</div>',
	'in a shadow root':
		'<x-foot></x-foot><script>customElements.define("x-foot", class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: "open" }).innerHTML = "<button id=it type=button>Finish</button>" } })</script>',
	'slotted into one':
		'<x-foot><button id="it" type="button">Finish</button></x-foot><script>customElements.define("x-foot", class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: "open" }).innerHTML = "<footer><slot></slot></footer>" } })</script>',
};

/** How a person presses, and the events by which a page could run Finish then. */
const PRESSES: Record<string, { press: (page: Page) => Promise<unknown>; events: string[] }> = {
	mouse: { press: (page) => page.locator('#it').click(), events: ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] },
	finger: {
		press: (page) => page.locator('#it').tap(),
		events: ['pointerdown', 'touchstart', 'pointerup', 'touchend', 'mousedown', 'click'],
	},
	Enter: { press: (page) => page.locator('#it').press('Enter'), events: ['keydown', 'keypress', 'click'] },
	Space: { press: (page) => page.locator('#it').press('Space'), events: ['keydown', 'keyup', 'click'] },
};

for (const [control, html] of Object.entries(CONTROLS))
	for (const [by, { press, events }] of Object.entries(PRESSES))
		test(`Finish pressed by ${by} is held before the page hears of it: ${control}`, async ({ gate }) => {
			for (const event of events) {
				await gate.open(`${html}<script>
					const root = document.querySelector('x-foot')?.shadowRoot;
					(root?.getElementById('it') ?? document.getElementById('it')).addEventListener('${event}', () => run('${event}'));
					document.addEventListener('${event}', (e) => e.composedPath().some(({ id }) => id === 'it') && run('document ${event}'));
				</script>`);
				await press(gate.page);
				await expect.poll(() => gate.outcome(), { message: event }).toMatchObject({ held: 1 });
				expect((await gate.outcome()).ran, event).toEqual([]);
			}
		});

async function withKeyDown(gate: GatePage, html: string, press: string): Promise<void> {
	await gate.open(html);
	await gate.page.locator('#field').press(press);
}

test('Enter in a field is held where it presses Finish, or sends the form that Finish sends', async ({ gate }) => {
	const field = '<label>Legal status <input id="field"></label>';
	await withKeyDown(gate, `<form onsubmit="event.preventDefault(); run()">${field}<button>Finish</button></form>`, 'Enter');
	expect(await gate.outcome()).toEqual({ held: 1, ran: [] });
	const byScript = `onkeydown="if (event.key === 'Enter') { event.preventDefault(); this.requestSubmit() }"`;
	await withKeyDown(gate, `<form ${byScript} onsubmit="event.preventDefault(); run()">${field}<button>Finish</button></form>`, 'Enter');
	expect(await gate.outcome()).toEqual({ held: 1, ran: [] });
});

test('Enter in a field that saves, or searches, goes to the page', async ({ gate }) => {
	const field = '<label>Search <input id="field"></label>';
	await withKeyDown(
		gate,
		`<form onsubmit="event.preventDefault(); run()">${field}<button>Save</button></form><button>Finish</button>`,
		'Enter',
	);
	expect(await gate.outcome()).toEqual({ held: 0, ran: ['ran'] });
});

test('what a script presses while it handles what a person did is held, and what it presses by itself is not', async ({ gate }) => {
	const finish = '<button id="finish" onclick="run()">Finish</button>';
	for (const event of ['mousedown', 'click', 'pointerup']) {
		await gate.open(`${finish}<a id="it">Save and finish</a><script>it.addEventListener('${event}', () => finish.click())</script>`);
		await gate.page.locator('#it').click();
		expect(await gate.outcome(), event).toEqual({ held: 1, ran: [] });
	}
	await gate.open(
		`${finish}<input id="field"><script>document.addEventListener('keydown', ({ key }) => key === 'F9' && finish.click())</script>`,
	);
	await gate.page.locator('#field').press('F9');
	expect(await gate.outcome()).toEqual({ held: 1, ran: [] });
	await gate.open(`${finish}<button id="it">Later</button><script>it.onclick = () => queueMicrotask(() => finish.click())</script>`);
	await gate.page.locator('#it').click();
	expect(await gate.outcome(), 'in a promise').toEqual({ held: 1, ran: [] });
	await gate.open(finish);
	await gate.page.evaluate(() => document.getElementById('finish')?.click());
	expect(await gate.outcome()).toEqual({ held: 0, ran: ['ran'] });
});

test('an access key is held', async ({ gate }) => {
	await gate.open('<button accesskey="f" onclick="run()">Finish</button><input id="field">');
	await gate.page.locator('#field').focus();
	// As a keyboard gives it: with the letter it would have typed.
	const key = { key: 'f', code: 'KeyF', windowsVirtualKeyCode: 70, text: 'f', unmodifiedText: 'f', modifiers: 1 };
	const devTools = await gate.page.context().newCDPSession(gate.page);
	await devTools.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
	expect(await gate.outcome()).toEqual({ held: 1, ran: [] });
});

test('a middle or right press, a press that is drawn off Finish, and a finger that scrolls open nothing', async ({ gate }) => {
	await gate.open('<button id="it" onclick="run()">Finish</button><p id="off">Words</p>');
	const { page } = gate;
	await page.locator('#it').click({ button: 'right' });
	await page.locator('#it').click({ button: 'middle' });
	await page.locator('#it').hover();
	await page.mouse.down();
	await page.locator('#off').hover();
	await page.mouse.up();
	expect(await gate.outcome()).toEqual({ held: 0, ran: [] });
});

test('a key that is kept down is spent until it is let go of', async ({ gate }) => {
	await gate.open('<button id="it" type="button" onclick="run()">Finish</button><input id="field">');
	await gate.page.evaluate(() =>
		document.addEventListener('keydown', ({ repeat }) =>
			(globalThis as unknown as { run(how: string): void }).run(repeat ? 'repeat' : 'key'),
		),
	);
	await gate.page.locator('#it').focus();
	await gate.page.keyboard.down('Enter');
	await gate.page.locator('#field').focus();
	for (let again = 0; again < 3; again += 1) await gate.page.keyboard.down('Enter');
	expect(await gate.outcome()).toEqual({ held: 1, ran: [] });
	await gate.page.keyboard.up('Enter');
	await gate.page.keyboard.press('Enter');
	expect(await gate.outcome()).toEqual({ held: 1, ran: ['key'] });
});

test('Finish is heard in a document that was written anew', async ({ gate }) => {
	await gate.open('<iframe id="frame"></iframe>');
	const write = () =>
		gate.page.evaluate(() => {
			const inside = (document.getElementById('frame') as HTMLIFrameElement).contentDocument as Document;
			inside.open();
			inside.write('<button onclick="parent.run()">Finish</button>');
			inside.close();
			(globalThis as unknown as { refresh(): void }).refresh();
		});
	await write();
	await write();
	await gate.page.frameLocator('#frame').getByRole('button').click();
	expect(await gate.outcome()).toEqual({ held: 1, ran: [] });
});
