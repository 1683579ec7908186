import { expect, test } from './gate-page.ts';

const run = 'onclick="run()"';

/** Every way of giving a control a name, for each way of making one. */
const NAMED: Record<string, string> = {
	text: `<button id="it" ${run}>Finish</button>`,
	'another word': `<button id="it" ${run}>Complete step</button>`,
	capitals: `<button id="it" ${run}>FINISH</button>`,
	'capitals by style': `<button id="it" style="text-transform:uppercase" ${run}>finish</button>`,
	'a mnemonic underlined': `<button id="it" ${run}><u>F</u>inish</button>`,
	'a mnemonic in the middle': `<button id="it" ${run}>Fi<span style="text-decoration:underline">n</span>ish</button>`,
	'a soft hyphen': `<button id="it" ${run}>Fin&shy;ish</button>`,
	'a zero-width space': `<button id="it" ${run}>Fin&#8203;ish</button>`,
	'a place to break': `<button id="it" ${run}>Fin<wbr>ish step</button>`,
	'a highlight within the word': `<button id="it" ${run}>F<mark>ini</mark>sh</button>`,
	'a comment within the word': `<button id="it" ${run}>Fin<!-- -->ish</button>`,
	'words in blocks of their own': `<button id="it" style="display:flex" ${run}><span>Finish</span><span>step</span></button>`,
	'non-breaking spaces and an arrow': `<button id="it" ${run}>&nbsp;Finish&nbsp;&#9660;</button>`,
	'a tick before it': `<button id="it" ${run}>✓ Finish</button>`,
	'an icon drawn by letters': `<button id="it" ${run}><i style="font-family:'Material Icons'">check_circle</i> Finish</button>`,
	'an icon that is not read aloud': `<button id="it" ${run}><span aria-hidden="true">done</span> Finish</button>`,
	'aria-label': `<button id="it" aria-label="Finish" ${run}>✓</button>`,
	'aria-labelledby': `<span id="l" hidden>Finish</span><button id="it" aria-labelledby="l" ${run}>✓</button>`,
	'aria-labelledby in two parts': `<b id="a">Finish</b> <i id="b">step</i> <button id="it" aria-labelledby="a b" ${run}>✓</button>`,
	'a label of its own': `<label for="it">Finish</label> <button id="it" ${run}></button>`,
	title: `<button id="it" title="Finish" ${run}>✓</button>`,
	'a picture': `<button id="it" ${run}><img alt="Finish" width="20" height="20"></button>`,
	'the title of a drawing': `<button id="it" ${run}><svg width="20" height="20"><title>Finish</title></svg></button>`,
	'an image button': `<input id="it" type="image" alt="Finish" width="20" height="20" ${run}>`,
	value: `<input id="it" type="button" value="Finish" ${run}>`,
	'the stylesheet': `<style>#it::before { content: "Finish" }</style><button id="it" ${run}></button>`,
	'the stylesheet, inside': `<style>#it i::after { content: "Finish" }</style><button id="it" ${run}><i></i></button>`,
	'a link': `<a href="#x" id="it" ${run}>Finish</a>`,
	'a role': `<div role="button" tabindex="0" id="it" ${run}>Finish</div>`,
	'a menu item': `<div role="menu"><div role="menuitem" tabindex="-1" id="it" ${run}>Finish</div></div>`,
	'nothing but the pointer': `<div id="it" style="cursor:pointer">Finish</div><script>it.addEventListener('click', () => run())</script>`,
	'an area of a picture': `<img usemap="#m" width="40" height="40" alt=""><map name="m"><area id="it" href="#x" alt="Finish" coords="0,0,40,40" ${run}></map>`,
	'an element of the page’s making': `<script>customElements.define('x-button', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<button part="base"><slot></slot></button>'; this.addEventListener('click', () => run()) } })</script><x-button id="it">Finish</x-button>`,
	'a popover': `<button popovertarget="menu" id="open">Actions</button><div id="menu" popover><button id="it" ${run}>Finish</button></div>`,
};

for (const [how, html] of Object.entries(NAMED))
	test(`Finish is known by its name: ${how}`, async ({ gate }) => {
		await gate.open(html);
		const { page } = gate;
		if (how === 'a popover') await page.locator('#open').click();
		if (how === 'an area of a picture') await page.locator('img').click({ position: { x: 5, y: 5 } });
		else await page.locator('#it').click();
		expect(await gate.outcome()).toEqual({ held: 1, ran: [] });
	});

/** What holds the word, and is something else. */
const OTHERS: Record<string, string> = {
	'the page itself': `<script>document.body.setAttribute('onclick', 'run()')</script><p>Consent form <span>Complete</span></p><input type="checkbox" id="it">`,
	'a card': `<div id="it" onclick="run()" style="width:200px;padding:20px">Consent <span>Complete</span></div>`,
	'the word on a card': `<div onclick="run()">Consent <span id="it">Complete</span></div>`,
	'the word in a row': `<table><tr onclick="run()" style="cursor:pointer"><td>Visit<td id="it">Complete</table>`,
	'the word on what only looks pressable': `<div style="cursor:pointer" id="outer">Visit, <b id="it">Finish</b> by May</div><script>outer.onclick = () => run()</script>`,
	'a longer name': `<button id="it" ${run}>Finish date</button>`,
	'a longer name over two lines': `<button id="it" ${run}>Finish<br>later</button>`,
	'a tab': `<div role="tablist"><button role="tab" id="it" ${run}>Complete</button></div>`,
	'a filter beside Finish': `<a href="#x" id="it" ${run}>Complete</a> <a href="#y">Open</a> <button>Finish</button>`,
	'a tick box': `<label id="it"><input type="checkbox" ${run}> Complete</label>`,
	'a radio button': `<label id="it"><input type="radio" ${run}> Finish</label>`,
	'a fold': `<details><summary id="it" ${run}>Complete</summary>Nothing</details>`,
	'a section to scroll': `<div tabindex="0" style="overflow:auto;height:60px"><span id="it" ${run}>Visits</span> <button>Finish</button></div>`,
};

for (const [what, html] of Object.entries(OTHERS))
	test(`only Finish is Finish: ${what} is not`, async ({ gate }) => {
		await gate.open(html);
		await gate.page.locator('#it').click();
		expect(await gate.outcome()).toMatchObject({ held: 0, ran: [expect.anything()] });
	});
