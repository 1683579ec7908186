import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXTENSION } from '../../../tools/build/build-for-practice.ts';
import { launchWithExtension } from '../../../tools/chromium.ts';
import { axeFaultsOf } from '../support/axe.ts';
import { backgroundOf, expect, Stepcheck, stepAddress, test } from '../support/fixtures.ts';

/** Packs without a rebuild, and rules that try themselves, in the built extension. */

const GUIDE = 'rules/packs/child-in-need';
const LEGAL_STATUS = 'QPG-CFA-2.2';

type Uploaded = { name: string; mimeType: string; buffer: Buffer };

function uploaded(name: string, text: string): Uploaded {
	return { name, mimeType: 'text/yaml', buffer: Buffer.from(text) };
}

/** The guide with one row given to somebody else, as another council's second version. */
function otherVersion(): Uploaded[] {
	return readdirSync(GUIDE)
		.filter((name) => !name.endsWith('.cases.yaml'))
		.map((name) => {
			const text = readFileSync(join(GUIDE, name), 'utf8');
			return uploaded(
				name,
				text
					.replace('council: not named in the document', 'council: Brindle Borough Council')
					.replace(/^version: 1$/m, 'version: 2')
					.replace(
						'{ id: QPG-CFA-2.2, question: "What is the legal status of this referral?" }',
						'{ id: QPG-CFA-2.2, question: "What is the legal status of this referral?", by: Response Manager }',
					),
			);
		});
}

const HOSTILE: [Uploaded[], RegExp][] = [
	[[uploaded('bad.yaml', '<script>alert(1)</script>')], /^bad\.yaml:1: /],
	[[uploaded('deep.yaml', '['.repeat(100_000))], /^deep\.yaml:1: This is nested too deeply to follow\./],
	[[uploaded('new.yaml', 'format: 7\npack: child-in-need\n')], /^new\.yaml:1: This is written in format 7, for a newer Stepcheck/],
	[[uploaded('proto.yaml', 'pack: x\n__proto__: { rules: [] }\n')], /^proto\.yaml:2: “__proto__” can’t be used as a name\./],
	[[uploaded('large.yaml', '# '.repeat(3_000_000))], /^That is more than 1 MB/],
];

test('a pack is imported, refused or gone back from, and every verdict follows', async ({ openStep, browserWithStepcheck }) => {
	const stepcheck = await openStep();
	const before = await stepcheck.standings();
	expect(before[LEGAL_STATUS]).toBe('Yours');
	const options = await browserWithStepcheck.newPage();
	await options.goto(`${(await backgroundOf(browserWithStepcheck)).url().replace(/[^/]*$/, '')}options.html#imports`);
	const imports = options.getByRole('region', { name: 'Packs and adapters from a file' });
	const choose = imports.getByLabel('Bring in a pack or an adapter');
	const told = imports.getByRole('status');

	for (const [files, said] of HOSTILE) {
		await choose.setInputFiles(files);
		await expect(told.locator('p').first()).toHaveText(said);
		await expect(told).toContainText('Nothing has changed.');
	}
	expect(await stepcheck.standings()).toEqual(before);

	await choose.setInputFiles(otherVersion());
	await expect(told).toContainText('version 2, is here: ');
	await expect(told).toContainText('It is from another council: Brindle Borough Council.');
	await expect(told).toContainText('It is in use from now on.');
	await stepcheck.expectUnder('Waiting on Response Manager', LEGAL_STATUS);
	await stepcheck.item(LEGAL_STATUS).getByRole('button').last().press('Enter');
	await expect(stepcheck.item(LEGAL_STATUS)).toContainText(
		'(Mosaic Quick Process Guide, Child in Need, of Brindle Borough Council, version 2)',
	);
	expect(await axeFaultsOf(options)).toEqual([]);

	// The same version with something else in it could not be told from this one.
	const [first, ...others] = otherVersion();
	if (!first) throw new Error('There are no files.');
	await choose.setInputFiles([{ ...first, buffer: Buffer.from(`${first.buffer}\n# Otherwise.\n`) }, ...others]);
	await expect(told).toContainText('Version 2 of this pack is here already, and says something else.');

	await imports.getByRole('button', { name: 'Use what came with Stepcheck' }).click();
	await expect(told).toHaveText('What came with Stepcheck is in use again.');
	await stepcheck.expectUnder('Yours', LEGAL_STATUS);
	await stepcheck.ready();
	expect(await stepcheck.standings()).toEqual(before);
	await imports.getByRole('button', { name: /^Use version 2 again/ }).click();
	await stepcheck.expectUnder('Waiting on Response Manager', LEGAL_STATUS);

	const adapter = readFileSync('rules/adapters/practice.yaml', 'utf8').replace(/^title: .*$/m, 'title: Ours');
	await choose.setInputFiles([uploaded('ours.yaml', adapter)]);
	await expect(told).toContainText('The adapter “Ours” is in use now, for http://localhost/*');
	await stepcheck.expectUnder('Waiting on Response Manager', LEGAL_STATUS);

	await imports.getByRole('button', { name: 'Try them now' }).click();
	await expect(told).toHaveText(/^All \d+ cases came out as they say\.$/);

	// Other tests go on in this browser.
	const back = imports.getByRole('button', { name: /^(?:Use what came with Stepcheck|Stop using it)$/ });
	for (let left = await back.count(); left > 0; left -= 1) {
		await back.first().click();
		await expect(back).toHaveCount(left - 1);
	}
});

test('a rule that fails its own case in the installed extension is switched off and named, and the rest go on', async () => {
	const folder = join(mkdtempSync(join(tmpdir(), 'stepcheck-')), 'extension');
	cpSync(EXTENSION, folder, { recursive: true });
	const script = readFileSync(join(folder, 'background.js'), 'utf8');
	// However the build writes the lines of a text, and without a quotation mark that could end it.
	const newline = script.includes('another section.\\n\\ncases:') ? '\\n' : '\n';
	const cases = ['a setting or another section.', '', 'cases:', ''].join(newline);
	const untrue = [
		'  - case: made untrue',
		`    rule: ${LEGAL_STATUS}`,
		'    today: 2026-03-10',
		'    expect: failed',
		'    answers:',
		'      Assessment Details > What is the legal status of this referral?: Section 17',
		'',
	].join(newline);
	expect(script.split(cases)).toHaveLength(2);
	writeFileSync(
		join(folder, 'background.js'),
		script.replace(cases, () => cases + untrue),
	);
	const browser = await launchWithExtension(folder, { headless: true });
	const options = await browser.newPage();
	await options.goto(`${(await backgroundOf(browser)).url().replace(/[^/]*$/, '')}options.html`);
	await expect(options.getByText(`${LEGAL_STATUS} of child-in-need is switched off.`)).toBeVisible();
	await expect(options.getByText('“made untrue” should come out as “failed” for QPG-CFA-2.2, and comes out as “passed”.')).toBeVisible();

	const page = await browser.newPage();
	await page.goto(stepAddress());
	const stepcheck = new Stepcheck(page);
	await stepcheck.ready();
	const standings = await stepcheck.standings();
	expect(standings[LEGAL_STATUS]).toBeUndefined();
	expect(standings['QPG-CFA-2.3']).toBe('Yours');
	const remembered = stepcheck.host.getByText(
		/^Switched off, because it failed its own test here\. Stepcheck does not check this: Response Social Worker answers “What is the legal status of this referral\?”/,
	);
	await expect(remembered).toBeVisible();
	await browser.close();
});
