import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../../practice/record/kept/entry.ts';
import { type ListView, shownOf } from '../../../../../practice/record/lists/list-view.ts';
import { day, type ListPart, text } from '../../../../../practice/record/parts/parts.ts';

const plain: ListView = {
	page: 1,
	perPage: 25,
	limit: null,
	mine: false,
	type: '',
	sort: '',
	reversed: false,
	folders: 'none',
	toggled: [],
};

const note = (title: string, date: string, more: Entry = {}): Entry => ({ title, date, type: 'Visit', author: 'Mara Bright', ...more });

const listOf = (entries: Entry[]): ListPart => ({
	kind: 'list',
	id: 'notes',
	title: 'Notes',
	columns: [text('title', 'Title'), text('type', 'Type'), day('date', 'Contact date')],
	entries,
	date: 'date',
	mine: 'author',
});

const three = listOf([
	note('B', '2026-02-01'),
	note('C', '2025-03-01', { author: 'Tamsin Okoro' }),
	note('A', '2026-03-01', { type: 'Call' }),
]);

function look(part: ListPart, view: Partial<ListView>) {
	const { lines, notes, ...rest } = shownOf(part, { ...plain, ...view }, 'Mara Bright');
	return {
		lines: lines.map((line) => (line.kind === 'entry' ? line.entry['title'] : `${line.name} (${line.count})`)),
		said: notes.join(' '),
		...rest,
	};
}

const many = listOf(Array.from({ length: 43 }, (_, index) => note(`N${index}`, `2026-01-01T${String(index).padStart(2, '0')}`)));

describe('a list of the practice record', () => {
	it('begins with the newest, and says that all is shown', () => {
		expect(look(three, {})).toMatchObject({
			lines: ['A', 'B', 'C'],
			said: 'Showing all 3. Sorted by contact date, newest first.',
			pages: 1,
			cut: false,
		});
	});

	it('is sorted by a column of words from A, and the other way round when asked', () => {
		expect(look(three, { sort: 'title' }).lines).toEqual(['A', 'B', 'C']);
		expect(look(three, { sort: 'title', reversed: true })).toMatchObject({
			lines: ['C', 'B', 'A'],
			said: 'Showing all 3. Sorted by title, Z to A.',
		});
		expect(look(three, { reversed: true }).lines).toEqual(['C', 'B', 'A']);
	});

	it('says of a page which it is, and of how many', () => {
		const second = look(many, { perPage: 20, page: 2 });
		expect(second.lines).toHaveLength(20);
		expect(second.said).toBe('Showing 21 to 40 of 43. Page 2 of 3. Sorted by contact date, newest first.');
		expect(look(many, { perPage: 20, page: 9 }).said).toContain('Showing 41 to 43 of 43. Page 3 of 3.');
	});

	it('says that it is cut off', () => {
		const cut = look(many, { limit: 20 });
		expect(cut).toMatchObject({ cut: true, pages: 1 });
		expect(cut.lines).toHaveLength(20);
		expect(cut.said).toContain('Showing 20 of 43.');
		expect(look(many, { limit: 43, perPage: 50 })).toMatchObject({ cut: false });
	});

	it('says what it is filtered by, and how many match', () => {
		expect(look(three, { mine: true })).toMatchObject({ lines: ['A', 'B'] });
		expect(look(three, { mine: true, type: 'Call' }).said).toBe('Filter: only mine, Call. 1 of 3 match. Showing all 1.');
	});

	it('is not filtered by a type that it has nothing of', () => {
		expect(look(three, { type: 'Service' }).said).not.toContain('Filter');
	});

	it('folds by year, and says what is in the closed folders', () => {
		expect(look(three, { folders: 'closed' })).toMatchObject({
			lines: ['2026 (2)', '2025 (1)'],
			said: '3 of 3 in these folders. 3 not shown: 2 folders are closed. Sorted by contact date, newest first.',
		});
		expect(look(three, { folders: 'closed', toggled: ['2026'] })).toMatchObject({
			lines: ['2026 (2)', 'A', 'B', '2025 (1)'],
			said: '3 of 3 in these folders. 1 not shown: a folder is closed. Sorted by contact date, newest first.',
		});
	});

	it('says nothing of a list that is empty', () => {
		expect(look(listOf([]), { folders: 'closed' })).toMatchObject({ lines: [], said: '' });
	});
});
