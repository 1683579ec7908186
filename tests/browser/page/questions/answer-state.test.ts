import type { AnswerState } from '../../../../engine/model/snapshot.ts';
import { expect, type PageReader, test } from '../read-saved-page.ts';

type Case = [what: string, control: string];

/** Control types that can be required, with something to put in. */
const VALUES: Record<string, string> = {
	text: 'Kitchen',
	search: 'Kitchen',
	tel: '01632 960001',
	url: 'https://example.org/',
	email: 'mara@example.org',
	number: '0',
	date: '2026-03-02',
	month: '2026-03',
	week: '2026-W10',
	time: '00:00',
	'datetime-local': '2026-03-02T09:30',
};

const SAME_AS_BROWSER: Case[] = [
	...Object.entries(VALUES).flatMap(([type, value]): Case[] => [
		[`${type}, empty`, `<input type="${type}" name="q">`],
		[`${type}, filled`, `<input type="${type}" name="q" value="${value}">`],
	]),
	['number that is no number', '<input type="number" name="q" value="many">'],
	['date that is no date', '<input type="date" name="q" value="31/02/2026">'],
	['textarea, empty', '<textarea name="q"></textarea>'],
	['textarea, filled', '<textarea name="q">Kitchen</textarea>'],
	['textarea, a full stop', '<textarea name="q">.</textarea>'],
	['file, none', '<input type="file" name="q">'],
	['radios, none', '<input type="radio" name="q" value="1"><input type="radio" name="q" value="2">'],
	['radios, one', '<input type="radio" name="q" value="1"><input type="radio" name="q" value="2" checked>'],
	['radios, one without a value', '<input type="radio" name="q" value="" checked><input type="radio" name="q" value="2">'],
	['one radio alone, not chosen', '<input type="radio" name="q" value="1">'],
	['select, placeholder label option', '<select name="q"><option value="">Type of home</option><option>House</option></select>'],
	['select, chosen', '<select name="q"><option value="">Type of home</option><option selected>House</option></select>'],
	['select, no placeholder', '<select name="q"><option>House</option><option>Flat</option></select>'],
	['select, value nought', '<select name="q"><option value="">Rooms</option><option value="0" selected>None</option></select>'],
	['select, no value further down', '<select name="q"><option>House</option><option value="" selected>Not known</option></select>'],
	['select, no options', '<select name="q"></select>'],
	['select multiple, none', '<select name="q" multiple><option>Housing</option><option>Money</option></select>'],
	['select multiple, one', '<select name="q" multiple><option>Housing</option><option selected>Money</option></select>'],
	[
		'select multiple, no value',
		'<select name="q" multiple><option value="" selected>None of these</option><option>Money</option></select>',
	],
];

/** Where the browser is content and a manager would not be. Ours is empty. */
const EMPTY_ALL_THE_SAME: Case[] = [
	...['text', 'search', 'tel'].map((type): Case => [`${type}, white space`, `<input type="${type}" name="q" value=" &nbsp; ">`]),
	['textarea, white space', '<textarea name="q">\n \t\n</textarea>'],
	['textarea, a character nobody sees', '<textarea name="q">&#8203;</textarea>'],
	['select, an instruction with a value', '<select name="q"><option value="0">Please select</option><option>House</option></select>'],
	['select, an instruction without one', '<select name="q"><option>-- Select one --</option><option>House</option></select>'],
	['select, dashes', '<select name="q"><option value="-1">---</option><option>House</option></select>'],
];

const CHOSEN: Case = ['file, one', '<input type="file" name="q">'];
const TICK: Case = ['lone tick box, not ticked', '<input type="checkbox" name="q">'];
const TICKED: Case = ['lone tick box, ticked', '<input type="checkbox" name="q" checked>'];

const CASES = [...SAME_AS_BROWSER, ...EMPTY_ALL_THE_SAME, CHOSEN, TICK, TICKED];

interface Verdict {
	read: AnswerState | undefined;
	/** The browser's own valueMissing, were the question required. */
	missing: boolean | undefined;
}

/** All cases on one page, each with a name of its own, read once. */
async function askAll(reader: PageReader): Promise<Record<string, Verdict>> {
	const page = await reader.open('about:blank');
	const lines = CASES.map(
		([what, control], index) => `<form><span>${what}</span> ${control.replaceAll('name="q"', `name="q${index}"`)}</form>`,
	);
	await page.setContent(`<h2>Visit</h2>${lines.join('')}`);
	const letter = { name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear family') };
	await page.setInputFiles(`[name=q${CASES.indexOf(CHOSEN)}]`, letter);
	const { questions } = await reader.read(page);
	// After the reading, so that the attribute cannot sway it.
	const missing = await page.evaluate(() =>
		[...document.forms].map((form) => {
			const controls = [...form.elements] as HTMLInputElement[];
			for (const control of controls) control.required = true;
			return controls.some((control) => control.validity.valueMissing);
		}),
	);
	return Object.fromEntries(
		CASES.map(([what], index) => [what, { read: questions.find(({ ref }) => ref === `q${index}`)?.state, missing: missing[index] }]),
	);
}

let asked: Promise<Record<string, Verdict>> | null = null;

function verdictOf(reader: PageReader, what: string): Promise<Verdict | undefined> {
	asked ??= askAll(reader);
	return asked.then((verdicts) => verdicts[what]);
}

for (const [what] of [...SAME_AS_BROWSER, CHOSEN, TICKED]) {
	test(`as the browser has it: ${what}`, async ({ reader }) => {
		const verdict = await verdictOf(reader, what);
		expect(verdict?.read).toBe(verdict?.missing ? 'empty' : 'answered');
	});
}

for (const [what] of EMPTY_ALL_THE_SAME) {
	test(`empty, though the browser would take it: ${what}`, async ({ reader }) => {
		expect(await verdictOf(reader, what)).toEqual({ read: 'empty', missing: false });
	});
}

test('a lone tick box not ticked is the answer No, though the browser would miss it', async ({ reader }) => {
	expect(await verdictOf(reader, TICK[0])).toEqual({ read: 'answered', missing: true });
});
