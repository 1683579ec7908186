import type { BrowserContext, Page } from '@playwright/test';
import { ASSESSMENT, FORMS, type Row } from '../step/assessment-rows.ts';
import { axeFaultsOf } from '../support/axe.ts';
import { expect, forgetAll, Stepcheck, test, VARIANTS, type Variant, workAddress } from '../support/fixtures.ts';

const SIGNIFICANT = 'Significant Information on an Open Case';
const CFA = 'Child and Family Assessment and Plan';

/** A group of the sidebar, its headings, and each line with what stands below it. */
type Shown = Record<string, Record<string, string[][]>>;

const MANAGER = 'To Response Manager or Locality Manager';
const TEAMS = 'To FYPS Team North or FYPS Team South';
const REVIEW = 'REQUIRED: Please review information and confirm next action';

/** The guide's table for the step, written from it by hand: what the social workers complete, add and send. */
const WORKERS_PART = {
	'Person(s) Details': [['The whole section']],
	'Details of follow up information received': [['The whole section']],
	'Completion details': [['The whole section']],
	'Next actions, if added': [
		['Bring forward scheduled review', MANAGER],
		['Child and Family Assessment and Plan', MANAGER],
		['Child Sexual Exploitation Screening (SERAF)', TEAMS],
		['Decision to seek accommodation', MANAGER],
		['Immediate Services', MANAGER],
		['LAC Planning – Change of Placement', MANAGER],
		['Seek Legal Advice', MANAGER],
		['Request for Court Report', MANAGER],
	],
	Requests: [[REVIEW, `${MANAGER}, who answers it, before Finish`]],
};
const MANAGERS_PART = {
	'Next actions, if added': [['Strategy Discussion', MANAGER]],
	Requests: [[`Answer “${REVIEW}”`, 'Once it is sent, before Finish']],
};
const REMEMBER = { '': [["This step is added from the Start menu on the person's record. No other step leads to it."]] };

const BY_ROLE: [string, string, [string, unknown][]][] = [
	[
		'Response Social Worker',
		'mara-bright',
		[
			['Yours', WORKERS_PART],
			['Response Manager or Locality Manager', MANAGERS_PART],
			['Remember', REMEMBER],
		],
	],
	[
		'Response Manager',
		'tamsin-okoro',
		[
			['Yours', MANAGERS_PART],
			['Response Social Worker or Locality Social Worker', WORKERS_PART],
			['Remember', REMEMBER],
		],
	],
];

for (const variant of VARIANTS) {
	for (const [role, as, expected] of BY_ROLE) {
		test(`before it is started, a step shows the guide’s table to a ${role} (${variant})`, async ({ browserWithStepcheck }) => {
			const stepcheck = await openWork(browserWithStepcheck, variant, as);
			await expect(stepcheck.roleButton).toHaveText(`As ${role}`);
			if (as === 'tamsin-okoro') await stepcheck.host.getByRole('button', { name: 'With others, not started yet' }).click();
			await stepcheck.host.getByRole('button', { name: SIGNIFICANT }).click();
			await expect(stepcheck.panel).toContainText('What this step will ask for. Nothing has been checked yet.');
			expect(Object.entries(await shownIn(stepcheck))).toEqual(expected);
			expect(await axeFaultsOf(stepcheck.page, 'stepcheck-overlay')).toEqual([]);
			await forgetAll(browserWithStepcheck);
		});
	}

	test(`every row of the guide’s assessment is there, under whose it is (${variant})`, async ({ browserWithStepcheck }) => {
		const stepcheck = await openWork(browserWithStepcheck, variant);
		await stepcheck.host.getByRole('button', { name: `${CFA}, row 1` }).click();
		const shown = await shownIn(stepcheck);
		expect(Object.keys(shown)).toEqual([
			'Yours',
			'Response Manager',
			'FPT Manager',
			'FPT Social Worker',
			'Response Manager or Locality Manager',
			'Mosaic fills in',
			'Remember',
		]);
		for (const row of [...ASSESSMENT, ...FORMS]) {
			const group = Object.entries(shown[groupOf(row)] ?? {});
			const lines = group.flatMap(([heading, inside]) => inside.map(([text]) => `${heading}: ${text}`));
			expect.soft(lines.join('\n'), row.id).toContain(lineOf(row));
		}
		const count = Object.values(shown).flatMap((group) => Object.values(group).flat()).length;
		// Besides the rows: the answers to the three required requests, and one reminder.
		expect(count).toBe(ASSESSMENT.length + FORMS.length + 3 + 1);
		await forgetAll(browserWithStepcheck);
	});

	test(`what waits is listed, by its row where a name comes twice, and follows the page (${variant})`, async ({ browserWithStepcheck }) => {
		const { page, headline, host, panel } = await openWork(browserWithStepcheck, variant);
		const groups = host.getByRole('heading', { level: 3 });
		const steps = host.getByRole('heading', { level: 4 });
		const middle = ['Child in Need Multi Agency Meeting', 'Step Down to Preventative Services', SIGNIFICANT];
		await expect(headline).toHaveText('5 of yours not started yet');
		await expect(panel).toContainText('2 more are with others.');
		await expect(groups).toHaveText(['Yours, not started yet5', 'With others, not started yet2', 'No date that I can check8']);
		await expect(steps).toHaveText([`${CFA}, row 1`, ...middle, `${CFA}, row 8`]);
		await expect(panel).toContainText('1 more is not started yet, and no procedure here covers it.');
		const others = host.getByRole('button', { name: 'With others, not started yet' });
		await others.press('Enter');
		await expect(steps).toHaveText([
			`${CFA}, row 1`,
			...middle,
			`${CFA}, row 8`,
			'Child in Need Visit',
			'Child or Young Person in Need Review',
		]);
		await others.press('Enter');
		for (const name of ['Rowan', 'Ashdown', 'Fenwick', 'Mara', 'Bright', 'Viability']) await expect(panel).not.toContainText(name);

		await page.getByText('Nia Fenwick').press('Enter');
		await expect(headline).toHaveText('4 of yours not started yet');
		await expect(steps).toHaveText([CFA, ...middle]);

		// Somebody answers something on the assessment, in its own window.
		const step = await browserWithStepcheck.newPage();
		await step.goto(workAddress({ variant, case: 'nearly' }).replace('index.html', 'step.html'));
		await new Stepcheck(step, variant).ready();
		await page.bringToFront();
		await expect(headline).toHaveText('3 of yours not started yet');
		await expect(steps).toHaveText(middle);
		await forgetAll(browserWithStepcheck);
	});

	test(`a step is opened and folded by keys alone, and the role chosen (${variant})`, async ({ browserWithStepcheck }) => {
		const stepcheck = await openWork(browserWithStepcheck, variant);
		const { page, host, roleButton } = stepcheck;
		const step = host.getByRole('button', { name: SIGNIFICANT });
		await roleButton.focus();
		for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('Tab');
		await expect(step).toBeFocused();
		await expect(step).toHaveAttribute('aria-expanded', 'false');
		await page.keyboard.press('Enter');
		await expect(step).toHaveAttribute('aria-expanded', 'true');
		await expect(step).toBeFocused();
		await page.keyboard.press('Space');
		await expect(step).toHaveAttribute('aria-expanded', 'false');
		await expect(host.getByText('Bring forward scheduled review')).toHaveCount(0);

		await page.keyboard.press('Enter');
		await roleButton.press('ArrowDown');
		await expect(host.getByRole('option', { selected: true })).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await expect(host.getByRole('option', { name: 'Response Manager' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(roleButton).toHaveText('As Response Manager');
		// It stays open, and is now drawn up for the manager.
		await expect.poll(async () => (await shownIn(stepcheck)).Yours).toEqual(MANAGERS_PART);
		await page.reload();
		await expect(roleButton).toHaveText('As Response Manager');
		await forgetAll(browserWithStepcheck);
	});
}

test('nobody’s role is known until somebody says', async ({ browserWithStepcheck }) => {
	const stepcheck = await openRows(browserWithStepcheck, rowOf(CFA, 'Incoming'));
	await expect(stepcheck.headline).toHaveText('1 not started yet');
	await expect(stepcheck.panel).toContainText('I can’t see here who has what. Choose your role, and I can say which part is yours.');
	await stepcheck.chooseRole('Response Manager');
	await stepcheck.host.getByRole('button', { name: CFA }).click();
	await expect(stepcheck.host.getByRole('heading', { level: 5 }).first()).toHaveText(/^Yours/);
	await forgetAll(browserWithStepcheck);
});

test('where nothing waits to be started, it says so', async ({ browserWithStepcheck }) => {
	const { headline, panel } = await openRows(browserWithStepcheck, rowOf(CFA, 'In progress') + rowOf('Case closure', 'Finished'));
	await expect(headline).toHaveText('Nothing of yours to start');
	await expect(panel).toContainText('I read what is on show.');
	await forgetAll(browserWithStepcheck);
});

test('where no procedure covers what waits, it says so', async ({ browserWithStepcheck }) => {
	const { headline, panel } = await openRows(browserWithStepcheck, rowOf('Case closure', 'Incoming') + rowOf('Other plan', 'Incoming'));
	await expect(headline).toHaveText('No checks for what is to start');
	await expect(panel).toContainText('2 are not started yet, and no procedure here covers them.');
	await forgetAll(browserWithStepcheck);
});

for (const { name, rows, found } of [
	{ name: 'has no list', rows: null, found: ['Not found', 'Not found'] },
	{ name: 'has no status that is known', rows: rowOf(CFA, 'Parked') + rowOf(CFA, ''), found: ['Found', 'Not found'] },
]) {
	test(`a work view that ${name} is one that can’t be read, not an empty one`, async ({ browserWithStepcheck }) => {
		const { headline, panel, page } = await openRows(browserWithStepcheck, rows);
		await expect(headline).toHaveText('I can’t read this screen');
		await expect(panel).toContainText('Nothing has been checked. Mosaic works as usual.');
		await expect(panel.locator('.found .state')).toHaveText(found);
		// What can be read later is.
		await page.evaluate((html) => {
			const list = document.createElement('table');
			const cells = new DOMParser().parseFromString(`<table>${html}</table>`, 'text/html').querySelectorAll('tr');
			list.append(...cells);
			document.querySelector('main')?.replaceChildren(list);
		}, HEAD + rowOf(CFA, 'Incoming'));
		await expect(headline).toHaveText('1 not started yet');
		await forgetAll(browserWithStepcheck);
	});
}

const HEAD = '<tr><th>Item</th><th>Status</th></tr>';

function rowOf(item: string, status: string): string {
	return `<tr><td>${item}</td><td>${status}</td></tr>`;
}

async function openWork(context: BrowserContext, variant: Variant, as = 'mara-bright'): Promise<Stepcheck> {
	const page = await context.newPage();
	await page.goto(workAddress({ variant, as }));
	const stepcheck = new Stepcheck(page, variant);
	await expect(stepcheck.headline).toHaveText(/not started yet|to start/);
	return stepcheck;
}

/** A work view as the practice adapter knows it, with rows of the test's own; none at all if null. */
async function openRows(context: BrowserContext, rows: string | null): Promise<Stepcheck> {
	const page: Page = await context.newPage();
	const list = rows === null ? '<canvas></canvas>' : `<table>${HEAD}${rows}</table>`;
	const body = `<!doctype html><title>Work</title><body><p><span>Sign in as</span> <b>Mara Bright</b></p><main><h1>Current Work</h1>${list}</main></body>`;
	await page.route('**/work.html', (route) => route.fulfill({ contentType: 'text/html', body }));
	await page.goto(`${process.env.PRACTICE_ADDRESS}/work.html`);
	return new Stepcheck(page);
}

/** Everything that is shown of the steps that stand open. */
function shownIn({ host }: Stepcheck): Promise<Shown> {
	return host.evaluate(({ shadowRoot }) => {
		const shown: Shown = {};
		for (const group of shadowRoot?.querySelectorAll('.owed') ?? []) {
			const name = group.querySelector('h5 > span:not(.count)')?.textContent ?? '';
			shown[name] = {};
			for (const list of group.querySelectorAll('ul')) {
				const heading = list.parentElement?.querySelector('h6')?.textContent ?? '';
				shown[name][heading] = [...list.children].map((line) => [...line.childNodes].map((part) => part.textContent ?? ''));
			}
		}
		return shown;
	});
}

/** The group that a Response Social Worker finds a row of the guide's assessment in. */
function groupOf({ who }: Row): string {
	if (who === 'System Generated') return 'Mosaic fills in';
	// What is not used here is said to whoever could add it.
	return who === 'Response Social Worker' || who === 'Response/Locality Social Worker' || who === 'N/A for Locality' ? 'Yours' : who;
}

/** Part of a line of the guide's own words: a whole section stands under its name. */
function lineOf({ words, form }: Row): string {
	return form === undefined ? words : `If “${form}” is added: ${words}`;
}
