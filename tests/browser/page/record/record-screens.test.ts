import { readKinds, readPacks } from '../../../../compile/build/read-folder.ts';
import { kindsAsData } from '../../../../compile/language/kinds.ts';
import { requestedFacts } from '../../../../compile/slices/requested-facts.ts';
import type { ListSeen } from '../../../../engine/model/facts.ts';
import { VARIANTS } from '../../../e2e/support/fixtures.ts';
import { inTurns } from '../../../variants/whole.ts';
import { expect, type PageReader, test } from '../read-saved-page.ts';

/** The screens of a record, read by the generic adapter alone. */
const kinds = readKinds('rules/kinds.yaml');
const every = kindsAsData(kinds);
const asked = requestedFacts(readPacks('rules/packs', kinds), every, {});
/** All parts of all kinds, since no pack asks for placements, visits, the chronology or supervision. */
const everything = {
	...asked,
	kinds: {
		...Object.fromEntries(
			Object.values(every).map(({ kind, parts }) => [kind.kind, Object.fromEntries(Object.keys(parts).map((part) => [part, {}]))]),
		),
		person: asked.kinds.person ?? {},
	},
};

const seen = (...facts: Record<string, string | null>[]): ListSeen => ({
	reach: 'all',
	fromTheStart: true,
	facts: facts.map((parts) => ({ parts })),
});
const ended = { 'end reason': '', outcome: '' };
const shut = { 'planned end': '', 'actual end': '' };

/** What stands on the record of a child whose case is ready for closure, screen by screen. */
const EXPECTED: Record<string, Record<string, ListSeen>> = {
	'services-and-needs': {
		service: seen(
			{ type: 'Breakfast club', start: '09/02/2026', ...shut, 'planned end': '17/07/2026', ...ended, status: 'Open' },
			{ type: 'Family support', start: '02/02/2026', ...shut, 'planned end': '31/03/2026', ...ended, status: 'Open' },
		),
		need: seen(
			{ type: 'Parenting support', start: '26/01/2026', 'no longer required': '', ...ended, status: 'Open' },
			{ type: 'School attendance', start: '26/01/2026', 'no longer required': '', ...ended, status: 'Open' },
		),
		plan: seen({ type: "Child's plan", start: '20/02/2026', ...shut, 'planned end': '20/05/2026', ...ended, status: 'Open' }),
	},
	'worker-relationships': {
		'worker relationship': seen(
			{ type: 'Involved Professional', worker: 'Lowri Tansy', team: 'Locality Team West', start: '02/02/2026', end: '' },
			{ type: 'Key team', worker: '', team: 'Locality Team West', start: '26/01/2026', end: '' },
			{ type: 'Primary Worker', worker: 'Halden Cole', team: 'Locality Team West', start: '26/01/2026', end: '' },
			{ type: 'Team', worker: '', team: 'Locality Team West', start: '26/01/2026', end: '' },
			{ type: 'Lead Social Worker', worker: 'Halden Cole', team: 'Locality Team West', start: '12/01/2026', end: '' },
			{ type: 'Team', worker: '', team: 'Response Team', start: '12/01/2026', end: '26/01/2026' },
		),
	},
	relationships: {
		relationship: seen(
			{ type: 'School', start: '02/09/2019', end: '' },
			{ type: 'GP', start: '01/07/2015', end: '' },
			{ type: 'Father', start: '03/06/2015', end: '' },
			{ type: 'Mother', start: '03/06/2015', end: '' },
		),
	},
	'legal-statuses': {
		'legal status': seen({ type: 'Child in Need', start: '12/01/2026', ...shut, 'end reason': '', status: 'Open' }),
	},
	placements: { placement: seen() },
	visits: {
		visit: seen(
			...[
				['09/03/2026', 'Closure visit', 'Closure visit'],
				['12/02/2026', 'Child in Need Visit', 'Child in Need Visit'],
				['15/01/2026', 'First visit home', 'Child in Need Visit'],
			].map(([date = '', title = '', type = '']) => ({
				...{ title, type, author: 'Halden Cole', date, entered: date, authorised: '' },
				...{ place: 'Family home', 'seen alone': 'Yes' },
			})),
		),
	},
	meetings: {
		meeting: seen({
			...{
				title: 'Review of the plan',
				type: 'Child in Need Review',
				author: 'Halden Cole',
				chair: 'Maud Ellery',
				place: 'Larkfield Primary',
			},
			...{ date: '25/02/2026', entered: '26/02/2026', authorised: '27/02/2026' },
		}),
	},
	chronology: {
		'chronology entry': seen(
			{ title: 'Review of the plan', type: 'Meeting', author: 'Halden Cole', date: '25/02/2026', entered: '26/02/2026' },
			{ title: 'Assessment completed', type: 'Assessment', author: 'Halden Cole', date: '13/02/2026', entered: '13/02/2026' },
			{ title: 'Referral from the school', type: 'Referral', author: 'Halden Cole', date: '12/01/2026', entered: '13/01/2026' },
		),
	},
	supervision: {
		supervision: seen(
			...[
				['13/03/2026', '16/03/2026'],
				['16/02/2026', '17/02/2026'],
			].map(([date = '', authorised = '']) => ({
				...{ title: 'Supervision Record', type: 'Case supervision', author: 'Maud Ellery', date, entered: date, authorised },
			})),
		),
	},
	'person-details': {
		person: {
			...seen({
				...{ name: 'Juno Marlow', 'date of birth': '03/06/2015', address: '14 Quince Row, Larkfield', role: 'Child or young person' },
				...{ 'telephone contacts': '01632 960014 (mother)', ethnicity: 'White British', religion: 'None' },
				...{ 'CIN category': 'N4 Family in acute stress', 'first language': 'English' },
			}),
			fromTheStart: false,
		},
	},
	'person-summary': {},
	'care-plan': {},
};

/** In an order that does not hang on how two of one day are sorted. */
function inOrder(lists: Record<string, ListSeen>): Record<string, ListSeen> {
	const text = (fact: object) =>
		JSON.stringify(
			fact,
			Object.keys((fact as { parts: object }).parts)
				.concat('parts')
				.sort(),
		);
	return Object.fromEntries(
		Object.entries(lists).map(([kind, list]) => [kind, { ...list, facts: list.facts.toSorted((a, b) => text(a).localeCompare(text(b))) }]),
	);
}

const recordAddress = (variant: string, screen: string, more: Record<string, string> = {}) =>
	`${process.env.PRACTICE_ADDRESS}/record.html?${new URLSearchParams({ variant, as: 'halden-cole', today: '2026-03-17', case: 'ready-for-closure', person: 'juno', screen, ...more })}`;

for (const [[screen, lists], variant] of inTurns(Object.entries(EXPECTED), VARIANTS))
	test(`${screen} of the practice Mosaic, by the generic adapter alone (${variant})`, async ({ reader }) => {
		const page = await reader.open(recordAddress(variant, screen));
		const { snapshot, read } = await reader.readRecord(page, everything);
		expect(snapshot).toMatchObject({ screen: 'record', record: '900301', adapter: 'generic', guessing: true });
		expect(inOrder(read?.lists ?? {})).toEqual(inOrder(lists));
	});

for (const variant of VARIANTS)
	test(`how much of the case notes is shown is told from the page (${variant})`, async ({ reader }) => {
		const LOOKS: [Record<string, string>, number, ListSeen['reach'], boolean | null][] = [
			[{ 'per-page': '50' }, 43, 'all', null],
			[{}, 25, 'part', true],
			[{ page: '2' }, 18, 'part', false],
			[{ limit: '20' }, 20, 'part', true],
			[{ 'per-page': '50', mine: 'yes' }, 0, 'part', false],
			[{ 'per-page': '50', folders: 'open' }, 43, 'all', null],
			[{ 'per-page': '50', folders: 'closed' }, 0, 'part', false],
		];
		for (const [more, rows, reach, fromTheStart] of LOOKS) {
			const page = await reader.open(recordAddress(variant, 'case-notes', { case: 'long-record', ...more }));
			const list = (await reader.readRecord(page, asked)).read?.lists['case note'];
			expect(list?.reach, JSON.stringify(more)).toBe(reach);
			if (rows > 0) expect(list?.facts, JSON.stringify(more)).toHaveLength(rows);
			if (fromTheStart !== null) expect(list?.fromTheStart, JSON.stringify(more)).toBe(fromTheStart);
		}
	});

const banner = '<div><h1>Rowan Ashdown</h1><p>Mosaic ID: 900123</p></div>';
const named = '<div><dl><dt>Name</dt><dd>Rowan Ashdown</dd><dt>Mosaic ID</dt><dd>900123</dd></dl></div>';
const head = '<tr><th>Title</th><th>Contact date</th><th>Author</th><th>Status</th></tr>';
const row = (title: string, date = '09/03/2026', status = 'Complete') =>
	`<tr><td>${title}</td><td>${date}</td><td>Mara Bright</td><td>${status}</td></tr>`;
const notes = (rows: string, around = '') => `${named}<section><h2>Case notes</h2>${around}<table>${head}${rows}</table></section>`;
const two = row('Visit') + row('Call', '01/03/2026');

const SHAPES: [name: string, body: string, reach: ListSeen['reach'] | null, titles: (string | null)[]][] = [
	['a plain table', notes(two), 'all', ['Visit', 'Call']],
	[
		'a table without a status',
		notes('').replace(
			/<table>.*<\/table>/,
			'<table><tr><th>Title</th><th>Contact date</th></tr><tr><td>Visit</td><td>09/03/2026</td></tr></table>',
		),
		'all',
		['Visit'],
	],
	[
		'a grid made of roles',
		`${named}<h2>Case notes</h2><div role="grid"><div role="row"><span role="columnheader">Title</span><span role="columnheader">Contact date</span></div><div role="row"><span role="gridcell">Visit</span><span role="gridcell">09/03/2026</span></div></div>`,
		'all',
		['Visit'],
	],
	[
		'a grid that says it has more rows',
		`${named}<h2>Case notes</h2><div role="grid" aria-rowcount="60"><div role="row"><span role="columnheader">Title</span><span role="columnheader">Contact date</span></div><div role="row"><span role="gridcell">Visit</span><span role="gridcell">09/03/2026</span></div></div>`,
		'part',
		['Visit'],
	],
	['a count that is right', notes(two, '<p>2 case notes</p>'), 'all', ['Visit', 'Call']],
	['a count in the heading that is not', notes(two).replace('Case notes<', 'Case notes (12)<'), 'part', ['Visit', 'Call']],
	['a count below that is not', notes(two, '<p>12 records found</p>'), 'part', ['Visit', 'Call']],
	['page 1 of 3', `${notes(two)}<nav><span>Page 1 of 3</span></nav>`, 'part', ['Visit', 'Call']],
	['page 1 of 1', `${notes(two)}<nav><span>Page 1 of 1</span></nav>`, 'all', ['Visit', 'Call']],
	['a button for more', `${notes(two)}<button>Load more</button>`, 'part', ['Visit', 'Call']],
	['a button for more that is off', `${notes(two)}<button disabled>Next</button>`, 'all', ['Visit', 'Call']],
	[
		'a choice of all types',
		notes(two, '<label>Type <select><option>All types</option><option>Visit</option></select></label>'),
		'all',
		['Visit', 'Call'],
	],
	[
		'a choice of one type',
		notes(two, '<label>Type <select><option>All types</option><option selected>Visit</option></select></label>'),
		'part',
		['Visit', 'Call'],
	],
	[
		'an order',
		notes(two, '<label>Sort by <select><option>Title</option><option selected>Date</option></select></label>'),
		'all',
		['Visit', 'Call'],
	],
	['a word that is searched for', notes(two, '<label>Search <input type="search" value="vis"></label>'), 'part', ['Visit', 'Call']],
	['an empty search', notes(two, '<label>Search <input type="search"></label>'), 'all', ['Visit', 'Call']],
	['what is deleted is not shown', notes(two, '<label><input type="checkbox"> Show deleted</label>'), 'part', ['Visit', 'Call']],
	[
		'another tab',
		notes(
			two,
			'<div role="tablist"><button role="tab" aria-selected="true">Current</button><button role="tab" aria-selected="false">Archived</button></div>',
		),
		'part',
		['Visit', 'Call'],
	],
	['a row that does not show', notes(`${two}<tr hidden><td>Old</td><td>1/1/2020</td><td></td><td></td></tr>`), 'part', ['Visit', 'Call']],
	['a closed group', notes(`<tr><td colspan="4"><button aria-expanded="false">2025</button></td></tr>${two}`), 'part', ['Visit', 'Call']],
	['room left for rows that are not drawn', notes(`${two}<tr style="height:3000px"><td colspan="4"></td></tr>`), 'part', ['Visit', 'Call']],
	['a table that is being filled', notes(two, '<p>Loading…</p>'), 'part', ['Visit', 'Call']],
	['no rows, and no word that there are none', notes(''), 'part', []],
	['no rows, and a word that there are none', notes('', '<p>No case notes recorded</p>'), 'all', []],
	['a word that there are none, and no table', `${named}<h2>Case notes</h2><p>None recorded</p>`, 'all', []],
	['a title that is cut short', notes(row('Closure vi…')), 'all', [null]],
	[
		'a title that is cut short, and whole in a hint',
		notes('<tr><td title="Closure visit">Closure vi…</td><td>09/03/2026</td><td></td><td></td></tr>'),
		'all',
		['Closure visit'],
	],
	['a picture in the place of a title', notes('<tr><td><img src="data:,"></td><td>09/03/2026</td><td></td><td></td></tr>'), 'all', [null]],
	[
		'something else under the heading',
		`${named}<h2>Case notes</h2><table><tr><th>Colour</th><th>Size</th></tr><tr><td>Red</td><td>1</td></tr></table>`,
		null,
		[],
	],
];

for (const [name, body, reach, titles] of SHAPES)
	test(`${name}: ${reach === null ? 'not read' : `${reach} of the list`}`, async ({ reader }) => {
		const { read } = await readBody(reader, body);
		const list = read?.lists['case note'];
		expect(list?.reach ?? null).toBe(reach);
		expect((list?.facts ?? []).map(({ parts }) => parts.title)).toEqual(titles);
	});

test('a column that is not there is unread, and an empty cell is empty', async ({ reader }) => {
	const { read } = await readBody(
		reader,
		`${named}<h2>Case notes</h2><table><tr><th>Title</th><th>Contact date</th></tr><tr><td>Visit</td><td></td></tr></table>`,
	);
	expect(read?.lists['case note']?.facts).toEqual([
		{ parts: { title: 'Visit', 'contact date': '', status: null, author: null, entered: null } },
	]);
});

const SUBJECTS: [subject: string, read: (string | null)[]][] = [
	['Rowan Ashdown', ['Visit']],
	['Ashdown, Rowan', ['Visit']],
	['ROWAN ASHDOWN', ['Visit']],
	['Wren Ashdown and Rowan Ashdown', ['Visit']],
	['Wren Ashdown, Rowan Ashdown', ['Visit']],
	['', ['Visit']],
	['Wren Ashdown', []],
	['Nia Fenwick', []],
	['Ashdown family', [null]],
	['R Ashdown', [null]],
	['Rowan', [null]],
];

for (const [subject, titles] of SUBJECTS)
	test(`a note about “${subject}” on the record of Rowan Ashdown`, async ({ reader }) => {
		const list = `<h2>Case notes</h2><table><tr><th>Title</th><th>Subject</th><th>Contact date</th></tr><tr><td>Visit</td><td>${subject}</td><td>09/03/2026</td></tr></table>`;
		const { read } = await readBody(reader, named + list);
		expect(read?.lists['case note']?.facts.map(({ parts }) => parts.title)).toEqual(titles);
		// Where only its place says that it is the name, nobody else's note is dropped for it.
		const { read: unsure } = await readBody(reader, banner + list);
		expect(unsure?.lists['case note']?.facts.map(({ parts }) => parts.title)).toEqual(titles.length === 0 ? [null] : titles);
	});

const RECORDS: [body: string, record: string | null][] = [
	[named, '900123'],
	[banner, '900123'],
	['<p><b>Person ID</b> <span>P-100234</span></p>', 'P-100234'],
	['<p><b>Mosaic ID:</b> 900123</p>', '900123'],
	['<table><tr><td>Mosaic ID</td><td>900123</td></tr></table>', '900123'],
	['<p>Mosaic ID</p><p>not known</p>', null],
	['<p><b>Mosaic ID</b> <span>12-03-2026</span></p>', null],
	[`${named}<p>Mosaic ID: 900124</p>`, null],
	[`${named}<p>Mosaic ID: 900123</p>`, '900123'],
	['<p>Ideas: 900123</p>', null],
	['<p hidden>Mosaic ID: 900123</p>', null],
];

for (const [body, record] of RECORDS)
	test(`the number of whose record it is: ${record} in ${body}`, async ({ reader }) => {
		expect((await readBody(reader, body)).snapshot.record).toBe(record);
	});

test('a step with a list in it that is headed like a screen of a record is no screen of a record', async ({ reader }) => {
	const form = `${named}<h1>Child in Need Visit: Rowan Ashdown</h1><label>Venue <input></label>${notes(two)}<button>Finish</button>`;
	const { snapshot, read } = await readBody(reader, form);
	expect(snapshot.screen).toBe('step-editor');
	expect(read).toBeNull();
});

test('a summary with a part of every screen is none of them', async ({ reader }) => {
	const part = (heading: string) => `<h3>${heading}</h3><table>${head}${two}</table>`;
	expect((await readBody(reader, `${named}<h2>Person summary</h2>${part('Case notes')}${part('Documents')}`)).read).toBeNull();
	expect((await readBody(reader, `${named}<h2>Person summary</h2>${part('Case notes')}${part('Latest letters')}`)).read).toBeNull();
});

const OPENED: [title: string, opener: string, number: string | null][] = [
	['Child in Need Visit: Rowan Ashdown', named, '900123'],
	['Child in Need Visit: Ashdown, Rowan', banner, '900123'],
	['Child in Need Visit: Wren Ashdown', named, null],
	['Child in Need Visit', named, null],
	['Child in Need Visit: Rowan Ashdown', '<h1>Work view</h1><p>Rowan Ashdown</p>', null],
];

for (const [title, opener, number] of OPENED)
	test(`“${title}”, opened from ${opener}, is about ${number}`, async ({ reader }) => {
		const page = await reader.open(`${process.env.PRACTICE_ADDRESS}/nowhere.html`);
		await page.setContent(opener);
		const [step] = await Promise.all([page.waitForEvent('popup'), page.evaluate(() => void window.open('/nowhere-else.html'))]);
		await step.waitForLoadState();
		await step.evaluate((said) => {
			document.title = said;
		}, title);
		expect(await reader.numberInOpener(step)).toBe(number);
		await step.close();
	});

async function readBody(reader: PageReader, body: string) {
	const page = await reader.open(`${process.env.PRACTICE_ADDRESS}/nowhere.html`);
	await page.setContent(body);
	const read = await reader.readRecord(page, asked);
	return read;
}
