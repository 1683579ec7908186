import type { Page } from '@playwright/test';
import { adapterFor } from '../../../../compile/adapter/choose-adapter.ts';
import { readAdapters } from '../../../../compile/build/read-folder.ts';
import type { Snapshot, WorkRow } from '../../../../engine/model/snapshot.ts';
import { VARIANTS } from '../../../e2e/support/fixtures.ts';
import { expect, type PageReader, test } from '../read-saved-page.ts';

const ADAPTERS = readAdapters('rules/adapters');
/** Two steps that the reader is told of here, beside six that it is not. */
const ASSESSMENT = 'Child and Family Assessment and Plan';
const VISIT = 'Child in Need Visit';

const waits = (step: string | null): WorkRow => ({ step, started: false });
const begun = (step: string | null): WorkRow => ({ step, started: true });
const untold = (step: string | null): WorkRow => ({ step, started: null });

for (const variant of VARIANTS) {
	test(`the practice work view is read row by row, and a closed folder is not (${variant})`, async ({ reader }) => {
		const address = `${process.env.PRACTICE_ADDRESS}/index.html?variant=${variant}&as=mara-bright`;
		const page = await reader.open(address);
		const adapter = adapterFor(ADAPTERS, address);
		const rowan = [ASSESSMENT, null, null, VISIT, null, null, null].map(waits);
		expect(await reader.read(page, adapter)).toMatchObject({
			screen: 'work-view',
			work: { reach: 'all', things: [...rowan, waits(ASSESSMENT)] },
		});

		await page.getByText('Rowan Ashdown').click();
		expect((await reader.read(page, adapter)).work).toEqual({ reach: 'all', things: [waits(ASSESSMENT)] });

		// By shape alone the same.
		await page.getByText('Rowan Ashdown').click();
		const guessed = await reader.read(page);
		expect(guessed).toMatchObject({ adapter: 'generic', guessing: true, screen: 'work-view' });
		expect(guessed.work).toEqual({ reach: 'all', things: [...rowan, waits(ASSESSMENT)] });
	});

	test(`the practice step has no list of work (${variant})`, async ({ reader }) => {
		const address = `${process.env.PRACTICE_ADDRESS}/step.html?variant=${variant}&step=cfa-rowan&case=complete`;
		const page = await reader.open(address);
		for (const adapter of [adapterFor(ADAPTERS, address), undefined])
			expect(await reader.read(page, adapter)).toMatchObject({ screen: 'step-editor', work: { reach: 'none', things: [] } });
	});
}

const table = (rows: string, head = '<tr><th></th><th>Step</th><th>Worker</th><th>Status</th></tr>') =>
	`<h1>Team North</h1><table><caption>Work view</caption><thead>${head}</thead>${rows}</table>`;
const row = (item: string, status: string) =>
	`<tr><td><input type="checkbox" aria-label="Choose"></td><td>${item}</td><td>Mara Bright</td><td>${status}</td></tr>`;

const SHAPES: [string, string, WorkRow[]][] = [
	[
		'a table with a tick box in each row',
		table(
			`<tr><td colspan="4">Rowan Ashdown</td></tr>${row(`<a href="#">${VISIT}</a>`, 'Not started')}${row(ASSESSMENT, 'In progress')}${row('Chair’s visit', 'Unstarted')}`,
		),
		[waits(VISIT), begun(ASSESSMENT), waits(null)],
	],
	[
		'a tick box in the cell of the item',
		table(`<tr><td></td><td><input type="checkbox"> ${VISIT}</td><td>Mara Bright</td><td>Incoming</td></tr>`),
		[waits(VISIT)],
	],
	[
		'a status with a date behind it, in other letters, and one nobody knows',
		table(`${row(VISIT, 'INCOMING 12/04/2026')}${row(VISIT, 'Completed: 10/04/2026')}${row(VISIT, 'Parked')}${row(VISIT, '')}`),
		[waits(VISIT), begun(VISIT), untold(VISIT), untold(VISIT)],
	],
	['an item whose own name sounds like a status', table(row('Complete the referral', 'Incoming')), [waits(null)]],
	[
		'a list under its heading, without a table',
		`<h2>My work</h2><ul><li><a href="#">${VISIT}</a> <span>Not yet started</span></li><li><a href="#">${ASSESSMENT}</a> <span>Suspended</span></li></ul>`,
		[waits(VISIT), begun(ASSESSMENT)],
	],
	[
		'a grid of roles under its heading',
		`<section><h2>Work view</h2><div role="grid"><div role="row"><div role="columnheader">Step</div><div role="columnheader">Status</div></div>
		<div role="row"><div role="gridcell">${VISIT}</div><div role="gridcell">To start</div></div></div></section>`,
		[waits(VISIT)],
	],
	['a row that is not on show', table(`${row(VISIT, 'Incoming')}<tbody hidden>${row(ASSESSMENT, 'Incoming')}</tbody>`), [waits(VISIT)]],
];

for (const [name, body, rows] of SHAPES) {
	test(`${name}, by shape`, async ({ reader }) => {
		const read = await readBody(reader, body);
		expect(read).toMatchObject({ adapter: 'generic', guessing: true, screen: 'work-view' });
		expect(read.work).toEqual({ reach: 'all', things: rows });
	});
}

test('no person’s name is read from a work view', async ({ reader }) => {
	const read = await readBody(reader, table(`<tr><td colspan="4">Rowan Ashdown</td></tr>${row(`${VISIT}: Rowan Ashdown`, 'Incoming')}`));
	expect(JSON.stringify(read.work)).not.toContain('Rowan');
	expect(JSON.stringify(read.work)).not.toContain('Mara');
});

const OTHERS: [string, string, Snapshot['screen']][] = [
	['a table in which nothing has a status', table(row(VISIT, '3 visits')), 'unknown'],
	[
		'a known step that tells of others',
		`<h1>${VISIT}: Rowan Ashdown</h1>${table(row(ASSESSMENT, 'Completed')).replace(/<h1.*?h1>/, '')}`,
		'unknown',
	],
	[
		'a form that tells of others',
		`${table(row(ASSESSMENT, 'Completed'))}<label>Venue <input></label><button>Finish</button>`,
		'step-editor',
	],
];

for (const [name, body, screen] of OTHERS) {
	test(`${name} is no work view`, async ({ reader }) => {
		expect((await readBody(reader, body)).screen).toBe(screen);
	});
}

async function readBody(reader: PageReader, body: string): Promise<Snapshot> {
	const page: Page = await reader.open(`${process.env.PRACTICE_ADDRESS}/nowhere.html`);
	await page.setContent(body);
	const read = await reader.read(page);
	return read;
}
