import { describe, expect, test } from 'vitest';
import { previewWork } from '../../../engine/preview-work.ts';
import type { WorkRow } from '../../../engine/snapshot.ts';
import { asks, rule, slice } from './make.ts';

const PLAN = 'Concert plan';
const TOUR = 'Choir tour';
const PACK = new Map([PLAN, TOUR].map((step) => [step, slice([rule(asks('Venue'))], { step })]));

const waits = (step: string | null): WorkRow => ({ step, started: false });
const begun = (step: string | null): WorkRow => ({ step, started: true });
const unread = (step: string | null): WorkRow => ({ step, started: null });

function preview(rows: WorkRow[], posts = ['Choir Leader']) {
	return previewWork(rows, {
		posts,
		roles: ['Choir Manager', 'Choir Leader', 'Page Turner'],
		sliceOf: (step) => PACK.get(step) ?? null,
		settings: {},
	});
}

describe('what waits', () => {
	test.each<[string, WorkRow[], string, string[], string[]]>([
		['nothing on show', [], 'Nothing to start', [], []],
		['all started', [begun(PLAN), begun(null)], 'Nothing to start', [], []],
		['one', [begun(PLAN), waits(TOUR)], '1 step to start', [TOUR], []],
		['two, in the order of the rows', [waits(TOUR), waits(PLAN)], '2 steps to start', [TOUR, PLAN], []],
		[
			'one name twice, by its row among all the rows',
			[begun(PLAN), waits(PLAN), waits(TOUR), waits(PLAN)],
			'3 steps to start',
			[`${PLAN}, row 2`, TOUR, `${PLAN}, row 4`],
			[],
		],
		['one name twice, but only one waits', [begun(PLAN), waits(PLAN)], '1 step to start', [PLAN], []],
		[
			'one that no procedure covers',
			[waits(PLAN), waits(null)],
			'1 step to start',
			[PLAN],
			['1 more row is not started. No procedure here covers it.'],
		],
		[
			'nothing that a procedure covers',
			[waits(null), waits('Unknown step'), begun(PLAN)],
			'No checks for what is to start',
			[],
			['2 rows are not started. No procedure here covers them.'],
		],
		[
			'a status that can’t be told',
			[begun(PLAN), unread(TOUR)],
			'I see nothing to start',
			[],
			['I can’t tell whether 1 row has been started.'],
		],
		[
			'some of each',
			[waits(PLAN), waits(null), waits(null), unread(TOUR), unread(null)],
			'1 step to start',
			[PLAN],
			['2 more rows are not started. No procedure here covers them.', 'I can’t tell whether 2 rows have been started.'],
		],
	])('%s', (_name, rows, text, titles, besides) => {
		const work = preview(rows);
		expect([work.text, work.waiting.map(({ title }) => title), work.besides]).toEqual([text, titles, besides]);
	});
});

test('a step that waits twice is worked out once, for both rows', () => {
	const { waiting, asks: asked } = preview([waits(PLAN), waits(PLAN)]);
	expect(waiting.map(({ step }) => step)).toEqual([PLAN, PLAN]);
	expect(Object.keys(asked)).toEqual([PLAN]);
	expect(asked[PLAN]).toMatchObject([{ name: 'Yours', count: 1 }]);
});

test.each<[string, string[], string | null]>([
	['the first post that is a role', ['Signed in', 'choir manager', 'Choir Leader'], 'Choir Manager'],
	['none that is a role', ['Signed in'], null],
	['none at all', [], null],
])('the viewer’s role is %s', (_name, posts, role) => {
	const work = preview([waits(PLAN)], posts);
	expect(work.role).toBe(role);
	expect(work.note).toBe(
		role === null ? 'Choose your role, and I can say which part is yours.' : 'Open one to see what it will ask for, and of whom.',
	);
	expect(work.asks[PLAN]?.map(({ name }) => name)).toEqual(['Choir Leader']);
});

test('roles with a part in what waits are offered first, each once', () => {
	expect(preview([waits(PLAN)]).roles).toEqual(['Choir Leader', 'Choir Manager', 'Page Turner']);
	expect(preview([]).roles).toEqual(['Choir Manager', 'Choir Leader', 'Page Turner']);
});
