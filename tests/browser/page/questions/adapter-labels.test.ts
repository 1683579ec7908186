import { readFileSync } from 'node:fs';
import { compileAdapter } from '../../../../compile/adapter/compile-adapter.ts';
import { readAdapters } from '../../../../compile/build/read-folder.ts';
import { bundleForPage } from '../../../../tools/build/bundle-for-page.ts';
import { expect, type PageReader, test } from '../read-saved-page.ts';

const GENERIC = readAdapters('rules/adapters').at(-1);
const HARD = new URL('../hard/hard-to-read', import.meta.url).pathname;

/** Reads a page with an adapter that has these lines for a step. */
async function readSaved(reader: PageReader, file: string, lines: string) {
	const page = await reader.open(reader.addressOf(file));
	const source = `adapter: mapped\ntitle: Mapped\nscreens:\n  step editor:\n    recognised by: [{ css: "input[name]" }]\n${lines}`;
	const read = await reader.read(page, compileAdapter('mapped.yaml', source, GENERIC ?? null));
	return read;
}

async function readHard(reader: PageReader, adapter: Parameters<PageReader['read']>[1], change = (html: string) => html) {
	const page = await reader.open(reader.addressOf('login.html'));
	await page.setContent(change(readFileSync(`${HARD}.html`, 'utf8')));
	const read = await reader.read(page, adapter);
	return read;
}

const mapped = () => compileAdapter('hard-to-read.yaml', readFileSync(`${HARD}.yaml`, 'utf8'), GENERIC ?? null);
const shown = (read: Awaited<ReturnType<PageReader['read']>>) =>
	read.questions.map(({ path, label, kind, labelFrom, state }) => [path.join(' > '), label, kind, labelFrom, state].join(' | '));

test('a page that is read badly is read as its adapter says', async ({ reader }) => {
	const before = await readHard(reader, GENERIC);
	expect(before).toMatchObject({ guessing: true, step: { name: 'CarePoint' }, sections: [], nextActions: { things: [] } });
	expect(before.questions.map(({ label }) => label)).not.toContain('Date of visit');

	const now = await readHard(reader, mapped());
	expect(now).toMatchObject({ guessing: false, drift: [], step: { name: 'Child in Need Visit' }, viewer: { name: 'Mara Bright' } });
	expect(now.sections.map(({ path }) => path)).toEqual([['Visit details'], ['Findings']]);
	expect(shown(now)).toEqual([
		'Visit details | Date of visit | date | adapter | answered',
		'Visit details | Who was seen? | choice | adapter | answered',
		'Visit details | Was the visit announced? | yes-no | adapter | empty',
		'Findings | Risks/needs identified | long-text | adapter | empty',
		'Findings | Drawn up by | read-only | adapter | answered',
	]);
	expect(now.finish).toEqual({ label: 'Finish' });
	expect(now.nextActions.things.map(({ action }) => action)).toEqual(['Child in Need Visit']);
});

test('a label that is not plainly there is left to be found as on any page', async ({ reader }) => {
	const gone = await readHard(reader, mapped(), (html) => html.replace('<p>Date of visit</p>', ''));
	expect(shown(gone).filter((question) => question.includes('| adapter |'))).toHaveLength(4);
	const twice = await readHard(reader, mapped(), (html) => html.replace('</form>', '<p>Date of visit</p></form>'));
	expect(shown(twice).filter((question) => question.includes('| adapter |'))).toHaveLength(4);
});

test('a question that has moved is said to have', async ({ reader }) => {
	const source = readFileSync(`${HARD}.yaml`, 'utf8').replace(
		'[{ css: "[name=visitDate]" }]',
		'[{ css: "[name=dateOfVisit]" }, { css: "[name=visitDate]" }]',
	);
	const read = await readHard(reader, compileAdapter('hard-to-read.yaml', source, GENERIC ?? null));
	expect(read.drift).toEqual(['Date of visit']);
});

for (const { file, part, actions } of [
	{ file: 'fieldsets.html', part: '{ text: Next actions }', actions: ['Child in Need Visit', 'Strategy discussion'] },
	{ file: 'govuk.html', part: '{ heading: Next actions }', actions: ['Child in Need Visit'] },
	{ file: 'extjs.html', part: '{ text: Next actions }', actions: ['Close the case'] },
])
	test(`next actions that are drawn without a list are read where the adapter points at them (${file})`, async ({ reader }) => {
		const read = await readSaved(reader, file, `    parts:\n      next actions: [${part}]\n`);
		expect(read.nextActions.things.map(({ action }) => action)).toEqual(actions);
	});

test('what stands alone under the heading of a mapped list is no row of it', async ({ reader }) => {
	const none = (html: string) =>
		html.replace(/<div><label>.*<\/label><\/div>/, '<p>There are none.</p><div><button>Add</button><select></select></div>');
	expect((await readHard(reader, mapped(), none)).nextActions.things).toEqual([]);
});

test('a Finish without words is held where the adapter points at it, and nothing else is', async ({ reader }) => {
	const page = await reader.open(reader.addressOf('login.html'));
	await page.setContent(readFileSync(`${HARD}.html`, 'utf8'));
	await page.evaluate(() =>
		document.addEventListener('click', (event) => document.body.append(` heard ${(event.target as Element).tagName}`)),
	);
	await page.evaluate(await bundleForPage(new URL('../finish/in-page-gate.ts', import.meta.url), 'Gate'));
	await page.evaluate(() => (globalThis as unknown as { Gate: typeof import('../finish/in-page-gate.ts') }).Gate.hold('#close-off'));
	await page.locator('#close-off').click();
	await page.getByRole('button', { name: 'Complete' }).click();
	await expect(page.locator('body')).toContainText('heard BUTTON');
	await expect(page.locator('body')).not.toContainText('heard IMG');
});

test('a list of work is read where the adapter points at it', async ({ reader }) => {
	const source = `adapter: mapped
title: Mapped
screens:
  work view:
    recognised by: [{ css: "#deskTop" }]
    parts:
      work list: [{ text: On my desk }]
`;
	const page = await reader.open(reader.addressOf('login.html'));
	await page.setContent(
		'<div id="deskTop"><p>On my desk</p><ul><li><b>Child in Need Visit</b> <i>Incoming</i></li><li><b>Something else</b> <i>In progress</i></li></ul></div>',
	);
	const read = await reader.read(page, compileAdapter('mapped.yaml', source, GENERIC ?? null));
	expect(read.work.things).toEqual([
		{ step: 'Child in Need Visit', started: false },
		{ step: null, started: true },
	]);
});
