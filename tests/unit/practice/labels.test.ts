import { describe, expect, it, test } from 'vitest';
import { readKinds, readPacks } from '../../../compile/build/read-folder.ts';
import { kinds } from '../../../practice/record/kept/entry.ts';
import { wordsOf } from './pack-words.ts';
import {
	lists,
	practiceLabels,
	practiceNextActions,
	practiceQuestions,
	practiceRequests,
	practiceSteps,
	practiceTexts,
} from './practice-words.ts';

/** The words of the practice Mosaic and those of the packs, held against each other so that they can't drift apart unseen. */

const KINDS = readKinds('rules/kinds.yaml');
const PACKS = readPacks('rules/packs', KINDS).filter(({ id }) => id !== 'child-in-need');

const missing = (named: Iterable<string>, there: Set<string>): string[] => [...named].filter((name) => !there.has(name));

test('the four packs about the rest of the record are looked at', () => {
	expect(PACKS.map(({ id }) => id).sort()).toEqual([
		'business-support-audit',
		'case-closure',
		'case-managed',
		'framework-for-case-management',
	]);
});

describe.each(PACKS.map((pack) => [pack.id, wordsOf(pack)] as const))('what %s names is in the practice Mosaic', (_, words) => {
	it('steps', () => expect(missing(words.steps, practiceSteps)).toEqual([]));
	it('questions', () => expect(missing(words.questions, practiceQuestions)).toEqual([]));
	it('next actions', () => expect(missing(words['next action'], practiceNextActions)).toEqual([]));
	it('requests', () => expect(missing(words.request, practiceRequests)).toEqual([]));
	it('labels of the person', () => expect(missing(words.labels, practiceLabels)).toEqual([]));
	it('titles, types and other texts', () => {
		const absent = [...words.texts].flatMap(([where, texts]) => {
			const [kind = '', part = ''] = where.split(', ');
			if (kind === 'viewer' || kind === 'this step') return [];
			return missing(texts, practiceTexts(kind, part)).map((text) => `${where}: ${text}`);
		});
		expect(absent).toEqual([]);
	});
});

test('the words are found: each sort of them is named by some pack', () => {
	const all = PACKS.map(wordsOf);
	for (const sort of ['steps', 'questions', 'next action', 'request', 'labels'] as const)
		expect(all.flatMap((words) => [...words[sort]]).length).toBeGreaterThan(0);
	expect(all.flatMap(({ texts }) => [...texts.keys()])).toEqual(
		expect.arrayContaining(['case note, title', 'document, type', 'worker relationship, type', 'meeting, place', 'plan, status']),
	);
});

describe('every part of every kind has a column', () => {
	const recorded = [...KINDS.values()].filter(({ kind }) => kinds.some((each) => each === kind.kind));
	test.each(recorded.map((row) => [row.kind.kind, row] as const))('%s', (kind, row) => {
		const wanted = new Set(row.parts.map((part) => row.part(part)?.name ?? part));
		const columns = lists.filter((list) => listedOn(kind).includes(list.id)).map((list) => list.columns.map(({ key }) => key));
		expect(columns.length).toBeGreaterThan(0);
		expect([...wanted].filter((part) => !columns.some((keys) => keys.includes(part)))).toEqual([]);
	});

	test('and no two columns of a list have one heading', () => {
		for (const { columns } of lists) expect(new Set(columns.map(({ label }) => label)).size).toBe(columns.length);
	});
});

/** The lists of a kind, by their ids. */
function listedOn(kind: string): string[] {
	const ids: Record<string, string[]> = {
		'legal status': ['legal-statuses'],
		'chronology entry': ['chronology'],
		supervision: ['supervision'],
	};
	return ids[kind] ?? [`${kind.replaceAll(' ', '-')}s`];
}
