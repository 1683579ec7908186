import type { Question } from '../../../engine/model/snapshot.ts';
import { expect, type PageReader, test } from './read-saved-page.ts';

/** Reads a step with this in it. */
async function questionsOf(reader: PageReader, markup: string): Promise<Question[]> {
	const page = await reader.open('about:blank');
	await page.setContent(`<h1>Child in Need Visit</h1>${markup}<button>Finish</button>`);
	const { questions } = await reader.read(page);
	return questions;
}

/** What a rule goes by. */
async function readOf(reader: PageReader, markup: string): Promise<Partial<Question>[]> {
	return (await questionsOf(reader, markup)).map(({ label, kind, state }) => ({ label, kind, state }));
}

const TITLE = '<tr><td colspan="3"><b>1. Children</b></td></tr>';
const BOX = (label: string, name: string) => `<tr><td>${label}</td><td></td><td><input type="checkbox" name="${name}"></td></tr>`;

test('tick boxes that each have words in front are questions of their own, however many tables they lie in', async ({ reader }) => {
	const child = (name: string, at: number) =>
		`<tr><td colspan="3"><b>${name}</b></td></tr>
		<tr><td colspan="3"><table>${BOX('Seen?', `s${at}`)}${BOX('Seen alone?', `a${at}`)}</table></td></tr>`;
	const menu = '<td><div>[-] Visit</div><div><a href="#1">1. Children</a></div><div><a href="#2">2. Visit</a></div></td>';
	const page = `<table><tr>${menu}<td><table>${TITLE}${child('Rowan Vale', 1)}${child('Wren Vale', 2)}</table></td></tr></table>`;
	const no = { kind: 'yes-no', state: 'answered' };
	expect(await readOf(reader, page)).toEqual([
		{ label: 'Seen?', ...no },
		{ label: 'Seen alone?', ...no },
		{ label: 'Seen?', ...no },
		{ label: 'Seen alone?', ...no },
	]);
});

test('boxes in a table of their own behind the words of one question are its choices', async ({ reader }) => {
	const choices =
		'<tr><td><input type="checkbox" name="a"></td><td>Housing</td><td><input type="checkbox" name="b"></td><td>Health</td></tr>';
	const page = `<table>${TITLE}<tr><td>Risks</td><td><table>${choices}</table></td></tr></table>`;
	expect(await readOf(reader, page)).toEqual([{ label: 'Risks', kind: 'choices', state: 'empty' }]);
});

test('a menu beside the form is no label, and what has none is unread', async ({ reader }) => {
	const menu = '<td><a href="#1">1. Children</a> <a href="#2">2. Visit</a></td>';
	const page = `<table><tr>${menu}<td><input name="venue"></td></tr></table>`;
	expect(await readOf(reader, page)).toEqual([{ label: '', kind: 'text', state: 'unread' }]);
});

test('the title row of a section is no label of what stands first in it', async ({ reader }) => {
	const behind = '<tr><td><input name="a"></td><td></td><td>Venue</td></tr>';
	const inside = '<tr><td></td><td></td><td><input name="b" placeholder="Person seen"></td></tr>';
	expect(await readOf(reader, `<table>${TITLE}${behind}</table><table>${TITLE}${inside}</table>`)).toEqual([
		{ label: 'Venue', kind: 'text', state: 'empty' },
		{ label: 'Person seen', kind: 'text', state: 'empty' },
	]);
});

test('an answer that is printed has its label behind it where the questions beside it have', async ({ reader }) => {
	const printed = '<tr><td>Rowan Vale</td><td></td><td>Name</td></tr>';
	const asked = '<tr><td><input name="a"></td><td></td><td>Venue</td></tr>';
	const [name, venue] = await questionsOf(reader, `<table>${TITLE}${printed}${asked}</table>`);
	expect(name).toMatchObject({ label: 'Name', kind: 'read-only', state: 'answered', row: null });
	expect(venue).toMatchObject({ label: 'Venue', kind: 'text', state: 'empty', row: null });
});

test('an answer that is printed has its label above it where the questions beside it have', async ({ reader }) => {
	const row = (label: string, answer: string) => `<tr><td><label><span>${label}</span><br>${answer}</label></td></tr>`;
	const page = `<table>${TITLE}${row('Venue', '<input name="a">')}<tr><td><span>Name</span><br><span>Rowan Vale</span></td></tr></table>`;
	expect(await readOf(reader, page)).toEqual([
		{ label: 'Venue', kind: 'text', state: 'empty' },
		{ label: 'Name', kind: 'read-only', state: 'answered' },
	]);
});

test('rich text that is locked is an answer that is printed', async ({ reader }) => {
	const page = `<table>${TITLE}<tr><td>Summary</td><td><div contenteditable="false">All is well</div></td></tr></table>`;
	expect(await readOf(reader, page)).toEqual([{ label: 'Summary', kind: 'read-only', state: 'answered' }]);
});

test('a list of the page’s own sections asks nothing, and one of anything else does', async ({ reader }) => {
	const list = (...options: string[]) => `<select name="s"><option>${options.join('</option><option>')}</option></select>`;
	const section = (title: string) => `<h2>${title}</h2><label>Summary of ${title} <input></label>`;
	const sections = ['1. Children', '2. Visit'];
	const page = (options: string[]) => `<p>Go to ${list('Go to section', ...options)}</p>${sections.map(section).join('')}`;
	expect((await questionsOf(reader, page(sections))).map(({ label }) => label)).toEqual(['Summary of 1. Children', 'Summary of 2. Visit']);
	expect(await questionsOf(reader, page(['North', 'South']))).toHaveLength(3);
});

test('a legend over day, month, year, hour and minute asks for them', async ({ reader }) => {
	const boxes = ['Day', 'Month', 'Year', 'Hour', 'Minute'].map(
		(part) => `<label>${part} <input name="when-${part.toLowerCase()}"></label>`,
	);
	const page = `<h2>Visit</h2><fieldset><legend>Date and time of visit</legend>${boxes.join('')}</fieldset>`;
	const [when] = await questionsOf(reader, page);
	expect(when).toMatchObject({ label: 'Date and time of visit', kind: 'date-time', state: 'empty', path: ['Visit'] });
});

test('a sign in front of a table asks for its first row', async ({ reader }) => {
	const rows = '<tr><td><input name="d1"></td><td><input name="e1"></td></tr><tr><td><input name="d2"></td><td><input name="e2"></td></tr>';
	const inner = `<table><thead><tr><th>When</th><th>Event</th></tr></thead><tbody>${rows}</tbody></table>`;
	const page = `<h2>Chronology</h2><table><tr><th scope="row">Events (required)</th><td><div>${inner}</div></td></tr></table>`;
	expect((await questionsOf(reader, page)).map(({ label, row, required }) => [label, row, required])).toEqual([
		['When', 1, true],
		['Event', 1, true],
		['When', 2, false],
		['Event', 2, false],
	]);
});

test('a table by role in a cell of another keeps its headers to itself', async ({ reader }) => {
	const inner = `<div role="table"><div role="row"><div role="columnheader">When</div><div role="columnheader">Event</div></div>
		<div role="row"><div role="cell"><input name="d1"></div><div role="cell"><input name="e1"></div></div></div>`;
	const row = (head: string, cell: string) => `<div role="row"><div role="rowheader">${head}</div><div role="cell">${cell}</div></div>`;
	const page = `<h2>Chronology</h2><div role="table">${row('Events', inner)}${row('Taken from', '<input name="from">')}</div>`;
	expect((await questionsOf(reader, page)).map(({ label, row: at }) => [label, at])).toEqual([
		['When', 1],
		['Event', 1],
		['Taken from', null],
	]);
});
