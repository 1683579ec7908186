import { lateness } from '../../../../engine/lateness/lateness.ts';
import type { Flag } from '../../../../engine/model/flag.ts';
import { type PlainDate, readDate } from '../../../../engine/time/plain-date.ts';
import type { KeptStep, StepSeen } from '../../../../store/dates/flags.ts';
import { ENGLAND } from '../../../unit/engine/time/calendars.ts';
import { expect, type StorePage, test } from '../store-page.ts';

const ROWAN = { realm: 'live', number: '4471902' } as const;
const IDRIS = { realm: 'live', number: '4471903' } as const;

const day = (text: string) => readDate(text) as PlainDate;

/** A step with one line for each of these rules. */
function meeting(lines: { rule: string; due: string; done?: string }[], more: Partial<StepSeen> = {}): StepSeen {
	return {
		step: 'Child in Need Multi Agency Meeting',
		started: day('2026-03-19'),
		over: false,
		team: 'Response East',
		unread: [],
		next: ['Response Social Worker'],
		lines: lines.map(({ rule, due, done }) => ({
			row: null,
			rules: [rule],
			pack: { title: 'Quick Process Guide', version: '1' },
			dates: [{ due: day(due), from: day('2026-03-19'), settings: {} }],
			owners: ['Response Social Worker'],
			state: done ? 'done' : 'open',
			doneOn: readDate(done ?? ''),
		})),
		...more,
	};
}

function note(
	store: StorePage,
	whose: { realm: 'live' | 'practice'; number: string },
	seen: StepSeen,
	now: string,
): Promise<Flag[] | null> {
	return store.page.evaluate(([of, what, at]) => inPage.flags.note(of, what, at), [whose, seen, now] as const);
}

async function of(store: StorePage, whose: { realm: 'live' | 'practice'; number: string }): Promise<KeptStep[]> {
	return (await store.page.evaluate((each) => inPage.flags.of([each]), whose))?.[0] ?? [];
}

async function flagsOf(store: StorePage): Promise<Flag[]> {
	return (await of(store, ROWAN)).flatMap(({ flags }) => flags);
}

test('a step keeps its days, its reason and how often it was moved, and what is done after its day shows as recorded late', async ({
	store,
}) => {
	await note(store, ROWAN, meeting([{ rule: 'QPG-1', due: '2026-04-09' }]), '2026-04-08T10:00');
	const [first] = await flagsOf(store);
	expect(first).toMatchObject({ rules: ['QPG-1'], state: 'open', moved: 0, reason: null, seenAt: '2026-04-08T10:00' });
	await store.page.evaluate(
		async ([realm, id, reason]) => {
			const [[step] = []] = (await inPage.flags.of([{ realm: 'live', number: '4471902' }])) ?? [];
			for (let times = 0; times < 3; times += 1) await inPage.flags.noteMoved({ realm: 'live', number: '4471902' }, step?.id ?? '');
			await inPage.flags.setReason('practice', id, { ...reason, code: 'capacity' });
			await inPage.flags.setReason(realm, id, reason);
		},
		['live', first?.id ?? '', { code: 'court date', until: day('2026-04-20') }] as const,
	);
	await store.restart();
	await note(
		store,
		ROWAN,
		meeting([
			{ rule: 'QPG-1', due: '2026-04-09' },
			{ rule: 'QPG-2', due: '2026-04-01' },
		]),
		'2026-04-13T10:00',
	);
	const again = (await flagsOf(store)).find(({ rules }) => rules[0] === 'QPG-1') as Flag;
	expect(again).toMatchObject({ id: first?.id, moved: 3, reason: { code: 'court date' }, seenAt: '2026-04-13T10:00' });
	expect(lateness(again, day('2026-04-13'), ENGLAND)).toEqual({ kind: 'late with reason', workingDays: 2, otherwise: null });
	expect(lateness(again, day('2026-04-21'), ENGLAND)).toMatchObject({ kind: 'overdue' });

	await note(store, ROWAN, meeting([{ rule: 'QPG-1', due: '2026-04-09', done: '2026-04-08' }], { unread: ['QPG-2'] }), '2026-04-14T10:00');
	const [done, kept] = (await flagsOf(store)).toSorted((a, b) => (a.rules < b.rules ? -1 : 1));
	expect(done).toMatchObject({ state: 'done', enteredOn: day('2026-04-13'), moved: 3 });
	expect(lateness(done as Flag, day('2026-04-14'), ENGLAND)).toMatchObject({ kind: 'recorded late' });
	// What can't be told now stays as it was last seen.
	expect(kept).toMatchObject({ rules: ['QPG-2'], state: 'open', seenAt: '2026-04-13T10:00' });
	await note(store, ROWAN, meeting([]), '2026-04-14T11:00');
	expect(await of(store, ROWAN)).toMatchObject([{ flags: [], seenAt: '2026-04-14T11:00' }]);
	await note(store, ROWAN, meeting([], { over: true }), '2026-04-14T12:00');
	expect(await of(store, ROWAN)).toEqual([]);
});

test('what is done when a step is first seen is never called recorded late', async ({ store }) => {
	await note(store, ROWAN, meeting([{ rule: 'QPG-1', due: '2026-04-09', done: '2026-04-08' }]), '2026-05-13T10:00');
	const [flag] = await flagsOf(store);
	expect(flag).toMatchObject({ enteredOn: null });
	expect(lateness(flag as Flag, day('2026-05-13'), ENGLAND)).toMatchObject({ kind: 'done' });
});

test('two steps of one name are two, and live and practice never meet', async ({ store }) => {
	await note(store, ROWAN, meeting([{ rule: 'QPG-1', due: '2026-04-09' }]), '2026-04-13T10:00');
	await note(store, ROWAN, meeting([{ rule: 'QPG-1', due: '2026-05-09' }], { started: day('2026-04-10') }), '2026-04-13T10:00');
	await note(store, { ...ROWAN, realm: 'practice' }, meeting([{ rule: 'QPG-1', due: '2026-01-09' }]), '2026-04-13T10:00');
	expect((await of(store, ROWAN)).map(({ flags }) => flags.length)).toEqual([1, 1]);
	expect(await of(store, { ...ROWAN, realm: 'practice' })).toHaveLength(1);
	const first = await store.page.evaluate(() => inPage.flags.firstPage('live', 10));
	expect(first?.map(({ flag, record }) => [flag.dates[0]?.due, record])).toEqual([
		[day('2026-04-09'), '4471902'],
		[day('2026-05-09'), '4471902'],
	]);
});

test('everything comes piece by piece, that due first first; one record and all of them are forgotten', async ({ store }) => {
	const lines = Array.from({ length: 300 }, (_, index) => ({
		rule: `QPG-${index}`,
		due: `2026-0${1 + (index % 9)}-0${1 + (index % 7)}`,
		...(index % 3 === 0 ? { done: '2026-01-01' } : {}),
	}));
	await note(store, ROWAN, meeting(lines), '2026-04-13T10:00');
	await note(store, IDRIS, meeting([{ rule: 'QPG-1', due: '2026-01-01' }]), '2026-04-13T10:00');
	const pieces = await store.page.evaluate(async () => {
		const heard: string[][] = [];
		const whole = await inPage.flags.rest(
			'live',
			(piece) => void heard.push(piece.map(({ flag, record }) => [flag.state, JSON.stringify(flag.dates[0]?.due), record].join(' '))),
		);
		return { whole, heard };
	});
	expect(pieces.whole).toBe(true);
	expect(pieces.heard.length).toBeGreaterThan(1);
	const all = pieces.heard.flat();
	expect(all).toHaveLength(301);
	expect(all.filter((each) => each.endsWith('4471903'))).toHaveLength(1);
	const states = all.map((each) => each.split(' ')[0]);
	expect(states.lastIndexOf('open')).toBe(200);

	await store.page.evaluate((whose) => inPage.flags.forget(whose), IDRIS);
	expect(await of(store, IDRIS)).toEqual([]);
	expect(await flagsOf(store)).toHaveLength(300);
	await store.page.evaluate(() => inPage.flags.forgetAll());
	expect([await store.rows('flags'), await store.rows('steps')]).toEqual([[], []]);
});

test('nothing on the disk says whose step it is, what it is called, or what it asks', async ({ store }) => {
	await note(store, ROWAN, meeting([{ rule: 'QPG-1', due: '2026-04-09' }]), '2026-04-13T10:00');
	const stored = await store.page.evaluate(async () => {
		const rows = (await Promise.all(['flags', 'steps', 'records'].map((table) => inPage.rows(table)))).flat();
		const plain = (value: unknown) =>
			value instanceof ArrayBuffer || value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value;
		return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])));
	});
	expect(stored).toHaveLength(3);
	const said = JSON.stringify(stored);
	for (const word of ['4471902', 'Multi Agency', 'QPG-1', 'Response', '2026-03-19', '2026-04-13']) expect(said).not.toContain(word);
	expect(Object.keys(stored[0] ?? {}).sort()).toEqual(['due', 'id', 'iv', 'keptAt', 'realm', 'record', 'sealed', 'state', 'step']);
});

test('what was not looked at for thirty days is not known any more, and is swept away', async ({ store }) => {
	await store.page.clock.setFixedTime('2026-04-13T10:00:00Z');
	await note(store, ROWAN, meeting([{ rule: 'QPG-1', due: '2026-04-09' }]), '2026-04-13T10:00');
	await store.page.clock.setFixedTime('2026-05-13T10:01:00Z');
	expect(await of(store, ROWAN)).toEqual([]);
	expect(await store.page.evaluate(() => inPage.flags.firstPage('live', 10))).toEqual([]);
	await store.page.evaluate(() => inPage.flags.tidy());
	expect([await store.rows('flags'), await store.rows('steps')]).toEqual([[], []]);
});
