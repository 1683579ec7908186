import { describe, expect, test } from 'vitest';
import type { WorkItem } from '../../../../engine/model/work-items.ts';
import { previewWork } from '../../../../engine/preview/preview-work-view.ts';
import { asks, rule, slice } from '../make.ts';

const PLAN = 'Concert plan';
const TOUR = 'Choir tour';
const PACK = new Map([PLAN, TOUR].map((step) => [step, slice([rule(asks('Venue'))], { step })]));

type Row = Pick<WorkItem, 'step' | 'type' | 'started' | 'mine'>;

const waits = (step: string | null, mine: boolean | null = true): Row => ({ step, type: 'step', started: false, mine });
const begun = (step: string | null): Row => ({ step, type: 'step', started: true, mine: true });
const unread = (step: string | null): Row => ({ step, type: 'step', started: null, mine: true });
const request: Row = { step: null, type: 'request', started: false, mine: true };

const CHOOSE = 'Choose your role, and I can say which part is yours.';
const OPEN = 'Open one to see what it will ask for, and of whom.';

function preview(rows: Row[], posts = ['Choir Leader'], closed = 0) {
	return previewWork(rows, {
		posts,
		roles: ['Choir Manager', 'Choir Leader', 'Page Turner'],
		sliceOf: (step) => PACK.get(step) ?? null,
		settings: {},
		closed,
	});
}

const titles = (rows: Row[]) => preview(rows).waiting.flatMap(({ steps }) => steps.map(({ title }) => title));

describe('what waits', () => {
	test.each<[string, Row[], string, string[], string[]]>([
		['nothing on show', [], 'Nothing of yours to start', [], []],
		['all started', [begun(PLAN), begun(null)], 'Nothing of yours to start', [], []],
		['one', [begun(PLAN), waits(TOUR)], '1 of yours not started yet', [TOUR], []],
		['two, in the order of the rows', [waits(TOUR), waits(PLAN)], '2 of yours not started yet', [TOUR, PLAN], []],
		['a request, which nobody starts', [waits(TOUR), request], '1 of yours not started yet', [TOUR], []],
		[
			'one name twice, by its row among all the rows',
			[request, waits(PLAN), waits(TOUR), waits(PLAN)],
			'3 of yours not started yet',
			[`${PLAN}, row 2`, TOUR, `${PLAN}, row 4`],
			[],
		],
		['one name twice, but only one waits', [begun(PLAN), waits(PLAN)], '1 of yours not started yet', [PLAN], []],
		[
			'one that no procedure covers',
			[waits(PLAN), waits(null)],
			'1 of yours not started yet',
			[PLAN],
			['1 more is not started yet, and no procedure here covers it.'],
		],
		[
			'nothing that a procedure covers',
			[waits(null), waits('Unknown step'), begun(PLAN)],
			'No checks for what you have to start',
			[],
			['2 are not started yet, and no procedure here covers them.'],
		],
		[
			'a status that can’t be told',
			[begun(PLAN), unread(TOUR)],
			'I see nothing of yours to start',
			[],
			['I can’t tell whether 1 has been started.'],
		],
		[
			'some of each',
			[waits(PLAN), waits(null), waits(null), unread(TOUR), unread(null)],
			'1 of yours not started yet',
			[PLAN],
			['2 more are not started yet, and no procedure here covers them.', 'I can’t tell whether 2 have been started.'],
		],
	])('%s', (_name, rows, text, expected, besides) => {
		const work = preview(rows);
		expect([work.text, titles(rows), work.besides]).toEqual([text, expected, besides]);
	});
});

describe('whose it is', () => {
	const yours = 'Yours, not started yet: ';
	const others = 'With others, not started yet: ';
	test.each<[string, Row[], string, string | null, string[]]>([
		[
			'the viewer’s first, and what others have apart',
			[waits(TOUR, false), waits(PLAN)],
			'1 of yours not started yet',
			`1 more is with others. ${OPEN}`,
			[yours + PLAN, others + TOUR],
		],
		[
			'all of it with others',
			[waits(TOUR, false), waits(PLAN, false)],
			'Nothing of yours to start',
			`2 with others are not started yet. ${OPEN}`,
			[others + [TOUR, PLAN]],
		],
		[
			'nobody can see whose it is',
			[waits(TOUR, null), waits(PLAN, null)],
			'2 not started yet',
			`I can’t see here who has what. ${OPEN}`,
			[`Not started yet: ${[TOUR, PLAN]}`],
		],
		[
			'the viewer’s has no checks, and another’s has',
			[waits(null), waits(PLAN, false)],
			'No checks for what you have to start',
			'1 with others is not started yet.',
			[others + PLAN],
		],
		['another’s has no checks', [waits(null, false)], 'Nothing of yours to start', 'I read what is on show.', []],
	])('%s', (_name, rows, text, note, groups) => {
		const work = preview(rows);
		const waiting = work.waiting.map(({ name, steps }) => `${name}: ${steps.map(({ step }) => step)}`);
		expect([work.text, work.note, waiting]).toEqual([text, note, groups]);
	});
});

test('where folders are closed it says to open them, and never that there is nothing', () => {
	expect(preview([], undefined, 2)).toMatchObject({ text: 'Open a folder, and I read it', note: 'I read what is on show.' });
	expect(preview([begun(PLAN)], undefined, 1).note).toBe('I read what is on show. A closed folder may hold more. Open it, and I read it.');
});

test('a step that waits twice is worked out once, for both rows', () => {
	const { waiting, asks: asked } = preview([waits(PLAN), waits(PLAN)]);
	expect(waiting[0]?.steps.map(({ step }) => step)).toEqual([PLAN, PLAN]);
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
	expect(work.note).toBe(role === null ? CHOOSE : OPEN);
	expect(work.asks[PLAN]?.map(({ name }) => name)).toEqual(['Choir Leader']);
});

test('roles with a part in what waits are offered first, each once', () => {
	expect(preview([waits(PLAN)]).roles).toEqual(['Choir Leader', 'Choir Manager', 'Page Turner']);
	expect(preview([]).roles).toEqual(['Choir Manager', 'Choir Leader', 'Page Turner']);
});
