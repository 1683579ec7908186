import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readKinds, readPacks } from '../../compile/build/read-folder.ts';
import { compileParagraphs, coverageOf, type Paragraphs, unlistedIds } from '../../compile/review/coverage.ts';

const packs = readPacks('rules/packs', readKinds('rules/kinds.yaml'));
const paragraphs = readParagraphs('rules/paragraphs.yaml');
/** What the list of 345 left out. */
const added = readParagraphs('rules/paragraphs-added.yaml');

test('all 345 lines of the five documents are accounted for', () => {
	const covered = coverageOf(paragraphs, packs);
	expect(covered).toHaveLength(345);
	expect(covered.filter(({ is }) => is === 'lost')).toEqual([]);
});

test('so are the lines that the list left out, counted apart', () => {
	expect(coverageOf(added, packs).map(({ id, is }) => [id, is])).toEqual([
		['FM-0', 'out of scope'],
		['QPG-REV-10.0', 'checked'],
		['QPG-SIG-7.0', 'checked'],
	]);
});

test('no rule carries an id that is in neither', () => {
	const unlisted = unlistedIds(paragraphs, packs).map(({ id }) => id);
	expect(unlisted.sort()).toEqual(Object.values(added).flat().sort());
});

test('what is out of scope says why', () => {
	for (const { id, is, says } of [...coverageOf(paragraphs, packs), ...coverageOf(added, packs)])
		if (is === 'out of scope') expect(says, id).not.toBe('No reason is given.');
});

test('a line whose rule is gone is lost', () => {
	const without = packs.map((pack) => ({ ...pack, rules: pack.rules.filter(({ ids }) => !ids.includes('QPG-CFA-2.2')) }));
	expect(coverageOf(paragraphs, without).filter(({ is }) => is === 'lost')).toEqual([
		{ pack: 'child-in-need', id: 'QPG-CFA-2.2', is: 'lost', says: 'No rule carries it.' },
	]);
});

test('an id that no document has is found', () => {
	const { 'case-managed': _, ...others } = paragraphs;
	const shortened = { ...others, 'case-managed': (paragraphs['case-managed'] ?? []).slice(1) };
	expect(unlistedIds(shortened, packs)).toContainEqual({ pack: 'case-managed', id: paragraphs['case-managed']?.[0] });
});

test('an id that is listed twice is told', () => {
	expect(() => compileParagraphs('list.yaml', 'choir:\n  - C-1\n  - C-1\n')).toThrow('list.yaml:3: “C-1” is listed twice.');
});

function readParagraphs(file: string): Paragraphs {
	return compileParagraphs(file, readFileSync(file, 'utf8'));
}
