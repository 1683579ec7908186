import { adapterFor } from '../../../../compile/adapter/choose-adapter.ts';
import { readAdapters } from '../../../../compile/build/read-folder.ts';
import { stepAddress, VARIANTS } from '../../../e2e/support/fixtures.ts';
import { expect, type PageReader, test } from '../read-saved-page.ts';

const ADAPTERS = readAdapters('rules/adapters');

/** Reads an address with the adapter that its host is given. */
async function readAt(reader: PageReader, address: string) {
	const page = await reader.open(address);
	const read = await reader.read(page, adapterFor(ADAPTERS, address));
	return read;
}

for (const variant of VARIANTS) {
	test(`the practice adapter finds its parts on a step (${variant})`, async ({ reader }) => {
		const read = await readAt(reader, stepAddress({ variant, case: 'complete' }));
		expect(read).toMatchObject({
			adapter: 'practice',
			screen: 'step-editor',
			guessing: false,
			drift: [],
			step: { name: 'Child and Family Assessment and Plan' },
			viewer: { name: 'Mara Bright' },
			finish: { label: 'Finish' },
			nextActions: { reach: 'all' },
		});
		expect(read.questions.filter(({ label }) => label === '')).toEqual([]);
	});

	test(`the practice adapter knows the work view (${variant})`, async ({ reader }) => {
		const read = await readAt(reader, `${process.env.PRACTICE_ADDRESS}/index.html?variant=${variant}&as=mara-bright`);
		expect(read).toMatchObject({ adapter: 'practice', screen: 'work-view', guessing: false, drift: [], viewer: { name: 'Mara Bright' } });
	});
}

test('a page of the same host that nobody has mapped is guessed at', async ({ reader }) => {
	const address = `${process.env.PRACTICE_ADDRESS}/nowhere.html`;
	const page = await reader.open(address);
	await page.setContent('<h1>Team notes</h1><label>Note <input name="note"></label><button>Finish</button>');
	const read = await reader.read(page, adapterFor(ADAPTERS, address));
	expect(read).toMatchObject({ adapter: 'generic', guessing: true, drift: [], viewer: { name: null }, step: { name: 'Team notes' } });
});
