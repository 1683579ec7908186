import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { sanitiseDates } from '../../../../background/dates/sanitise-dates.ts';
import { readKinds, readPacks } from '../../../../compile/build/read-folder.ts';
import { indexPack, sliceForStep } from '../../../../compile/slices/step-slices.ts';
import type { StepSlice } from '../../../../engine/model/rule.ts';
import { pageRequestSchema, type StepDatesSeen } from '../../../../messaging/page-protocol.ts';

const rules = resolve(import.meta.dirname, '../../../../rules');
const kinds = readKinds(resolve(rules, 'kinds.yaml'));
const STEP = 'Children Social Care case closure';
const packs = readPacks(resolve(rules, 'packs'), kinds).map((pack) => indexPack(pack, { 'closing step': STEP }));
const slice = sliceForStep(packs, STEP) as StepSlice;
const CANARY = 'Rowan Zzyzx';
const DUE = { year: 2026, month: 3, day: 23 };
const LINE: StepDatesSeen['lines'][number] = {
	row: null,
	rules: ['CC-1.3a', 'CC-1.3b'],
	dates: [{ due: DUE, from: { year: 2026, month: 3, day: 16 }, settings: {} }],
	owner: 'Team Manager',
	state: 'open',
	doneOn: null,
};
const SEEN: StepDatesSeen = { started: '16/03/2026', over: false, posts: [], lines: [LINE], unread: [], next: [] };

const kept = (more: Partial<StepDatesSeen>) => sanitiseDates({ ...SEEN, ...more }, slice, new Set(['Team East']));
const line = (more: Partial<typeof LINE>) => kept({ lines: [{ ...LINE, ...more }] }).lines[0];

test('rules, days, roles and readings that the packs know are kept, with the pack they are of', () => {
	expect(kept({ posts: ['Somebody', 'Team East'], next: ['Team Manager', 'Team Manager or Lead Social Worker'] })).toMatchObject({
		step: STEP,
		started: { year: 2026, month: 3, day: 16 },
		team: 'Team East',
		next: ['Team Manager', 'Lead Social Worker'],
		lines: [{ rules: ['CC-1.3a', 'CC-1.3b'], owners: ['Team Manager'], dates: LINE.dates, pack: { version: expect.any(String) } }],
	});
	expect(kept({ unread: ['CC-1.3a', 'CC-1.2a'] }).unread).toEqual(['CC-1.3a']);
});

test('nothing else gets any further, whatever a page says', () => {
	const said = JSON.stringify([
		kept({ posts: [CANARY], next: [CANARY], unread: [CANARY], started: CANARY }),
		line({ owner: CANARY }),
		line({ owner: `Team Manager or ${CANARY}` }),
		line({ rules: [CANARY] }) ?? null,
		line({ rules: ['CC-1.3a'] }) ?? null,
		line({ dates: [{ due: DUE, from: null, settings: { [CANARY]: CANARY, 'visits fall': CANARY } }] }),
	]);
	expect(said).not.toContain('Zzyzx');
	expect(line({ rules: ['CC-1.3a'] })).toBeUndefined();
});

test('readings that give one day are one, and hang on no setting; of others each is kept', () => {
	const [name = '', setting] =
		Object.entries(slice.settings).find(([, { readings }]) => readings.filter((each) => each !== '').length > 1) ?? [];
	const [one = '', other = ''] = setting?.readings ?? [];
	const by = (reading: string, on: number) => ({ due: { ...DUE, day: on }, from: null, settings: { [name]: reading } });
	expect(line({ dates: [by(one, 23), by(other, 23)] })?.dates).toEqual([{ due: DUE, from: null, settings: {} }]);
	expect(line({ dates: [by(one, 23), by(other, 24)] })?.dates).toEqual([by(one, 23), by(other, 24)]);
});

test('a day that there is not is no day, and its line is dropped', () => {
	expect(line({ dates: [{ due: { year: 2026, month: 2, day: 30 }, from: null, settings: {} }] })).toBeUndefined();
	expect(line({ state: 'done', doneOn: { year: 2026, month: 13, day: 1 } })).toMatchObject({ doneOn: null });
});

test('a message with anything more in it is no message', () => {
	const message = { kind: 'step dates', step: STEP, record: '900301', today: null, ...SEEN };
	expect(pageRequestSchema.safeParse(message).success).toBe(true);
	expect(pageRequestSchema.safeParse({ ...message, name: CANARY }).success).toBe(false);
	expect(pageRequestSchema.safeParse({ ...message, lines: [{ ...LINE, summary: CANARY }] }).success).toBe(false);
	const row = {
		step: STEP,
		type: 'step',
		record: '900301',
		scheduled: null,
		posts: [],
		mine: true,
		left: false,
		moved: false,
		started: null,
	};
	const work = { kind: 'work view', rows: [row], closed: [], posts: [], today: null };
	expect(pageRequestSchema.safeParse(work).success).toBe(true);
	expect(pageRequestSchema.safeParse({ ...work, rows: [{ ...row, assignee: CANARY }] }).success).toBe(false);
	expect(pageRequestSchema.safeParse({ ...work, rows: [{ ...row, scheduled: CANARY }] }).success).toBe(false);
});
