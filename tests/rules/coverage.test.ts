import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileParagraphs, coverageOf, unlistedIds } from '../../compile/coverage.ts';
import { readKinds, readPacks } from '../../compile/read-folder.ts';

const packs = readPacks('rules/packs', readKinds('rules/kinds.yaml'));
const paragraphs = compileParagraphs('rules/paragraphs.yaml', readFileSync('rules/paragraphs.yaml', 'utf8'));

test('all 345 lines of the five documents are accounted for', () => {
	const covered = coverageOf(paragraphs, packs);
	expect(covered).toHaveLength(345);
	expect(covered.filter(({ is }) => is === 'lost')).toEqual([]);
	expect(unlistedIds(paragraphs, packs)).toEqual([]);
});

test('what is out of scope says why', () => {
	for (const { id, is, says } of coverageOf(paragraphs, packs)) if (is === 'out of scope') expect(says, id).not.toBe('No reason is given.');
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
	expect(unlistedIds(shortened, packs)).toEqual([{ pack: 'case-managed', id: paragraphs['case-managed']?.[0] }]);
});

test('an id that is listed twice is told', () => {
	expect(() => compileParagraphs('list.yaml', 'choir:\n  - C-1\n  - C-1\n')).toThrow('list.yaml:3: “C-1” is listed twice.');
});
