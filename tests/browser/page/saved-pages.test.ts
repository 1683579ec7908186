import { readFileSync } from 'node:fs';
import { type Comparison, compare } from './compare.ts';
import { expect, PAGES, type PageReader, test } from './read-saved-page.ts';

/** What is missed today, page by page, exactly as these tests print it. Fewer misses fail as well: take them out. */
const KNOWN_MISSES: Record<string, string[]> = JSON.parse(readFileSync(new URL('known-misses.json', import.meta.url), 'utf8'));

const compared = new Map<string, Promise<Comparison>>();

/** Each page is read once, unless a test before has failed and taken the browser with it. */
function comparisonOf(reader: PageReader, file: string): Promise<Comparison> {
	const known = compared.get(file) ?? reader.readSaved(file).then(({ read, expected }) => compare(read, expected));
	compared.set(file, known);
	return known;
}

for (const file of PAGES) {
	test(`reads ${file}`, async ({ reader }) => {
		const { falsehoods, misses } = await comparisonOf(reader, file);
		expect.soft(falsehoods, 'what was read and is not so').toEqual([]);
		expect.soft(misses, 'what was missed, beside known-misses.json').toEqual(KNOWN_MISSES[file] ?? []);
	});
}

test('the ledger names saved pages only', () => {
	expect(PAGES).toEqual(expect.arrayContaining(Object.keys(KNOWN_MISSES)));
});

test('totals', async ({ reader }) => {
	const all = await Promise.all(PAGES.map((file) => comparisonOf(reader, file)));
	const sum = (count: (comparison: Comparison) => number) => all.reduce((total, each) => total + count(each), 0);
	const questions = sum((each) => each.questions);
	const right = sum((each) => each.readRight);
	const summary = `${right} of ${questions} questions read right (${((100 * right) / questions).toFixed(1)} %), on ${PAGES.length} pages`;
	test.info().annotations.push({ type: 'read right', description: summary });
	console.log(summary);
	expect(questions).toBeGreaterThan(200);
});
