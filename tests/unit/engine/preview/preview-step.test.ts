import { describe, expect, test } from 'vitest';
import { possibleValues } from '../../../../engine/model/possible-values.ts';
import type { Kind, Party, Recipient, Rule, Setting, Statement, Things, Value } from '../../../../engine/model/rule.ts';
import { previewOf } from '../../../../engine/preview/preview-step.ts';
import { asks, is, rule, slice } from '../make.ts';

const LEADER: Party = { kind: 'roles', anyOf: ['Choir Leader'] };
const MANAGER: Party = { kind: 'roles', anyOf: ['Choir Manager'] };
const EITHER: Party = { kind: 'roles', anyOf: ['Choir Leader', 'Choir Manager'] };
const MOSAIC: Party = { kind: 'system' };
const STAGE: Party = { kind: 'teams', anyOf: ['Stage Team'] };

const CASE_NOTE: Kind = { kind: 'case note', date: 'date', start: null, end: null };
const notes: Things = { of: CASE_NOTE, pick: 'all', where: [], name: null };
const someNote: Statement = { kind: 'some', things: notes, amount: { atLeast: null, atMost: null } };
const soon: Value<never> = is({ kind: 'none' }) as Value<never>;

const goes = (to: Value<Recipient>, list: 'next action' | 'request' = 'next action'): Statement => ({
	kind: 'goes to',
	list,
	name: is('Rehearsal'),
	to,
});
const sent = (to: Value<Recipient>, progress: 'sent' | 'answered'): Statement => ({
	kind: 'all',
	of: [{ kind: 'on step', list: 'request', name: is('Rehearsal'), progress }, goes(to, 'request')],
});
const undecided = <T>(one: T, other: T): Setting<T> => ({ kind: 'setting', name: 'who', readings: { one, other }, takes: null });
const depends = <T>(one: T, other: T): Value<T> => ({
	kind: 'choose',
	rows: [
		{ when: someNote, use: is(one) },
		{ when: null, use: is(other) },
	],
});

/** One rule as it is shown: the group, the heading, the line, and what stands below it. */
function shown(checked: Rule, role: string | null = 'Choir Leader', settings: Record<string, string> = {}): string[] {
	return lines(slice([checked], { settings: { who: { ask: 'Who leads?', readings: ['one', 'other'] } } }), role, settings)[0] ?? [];
}

function lines(of: Parameters<typeof previewOf>[0], role: string | null, settings: Record<string, string> = {}): string[][] {
	return previewOf(of, role, settings).flatMap(({ name, parts }) =>
		parts.flatMap(({ heading, lines: inside }) => inside.map(({ text, more }) => [name, heading ?? '', text, ...more])),
	);
}

describe('what a rule asks for', () => {
	test.each<[string, Rule, string[]]>([
		['a question', rule(asks('Venue')), ['Details', 'Venue']],
		['a question with a star', rule(asks('*Venue')), ['Details', 'Venue']],
		[
			'one answer',
			rule({ ...asks('Kind'), test: { kind: 'text', anyOf: [is('Spring'), is('Autumn')] } } as Statement),
			['Details', 'Kind', 'Choose “Spring” or “Autumn”'],
		],
		[
			'an answer that only the sentence can say',
			rule({ ...asks('Kind'), test: { kind: 'not', of: { kind: 'empty' } } } as Statement),
			['Details', 'Kind', 'Choir Leader does this.'],
		],
		['a section', rule({ kind: 'section', section: { path: ['Details'], form: null } }), ['Details', 'The whole section']],
		[
			'a section in a section',
			rule({ kind: 'section', section: { path: ['Details', 'Seats'], form: null } }),
			['Details', 'Seats, the whole section'],
		],
		['a next action to a role', rule(goes(is(MANAGER))), ['Next actions, if added', 'Rehearsal', 'To Choir Manager']],
		['to a team', rule(goes(is(STAGE))), ['Next actions, if added', 'Rehearsal', 'To Stage Team']],
		['to oneself', rule(goes(is({ kind: 'self' }))), ['Next actions, if added', 'Rehearsal', 'Stays with whoever adds it']],
		['to nobody', rule(goes(is({ kind: 'nobody' }))), ['Next actions, if added', 'Rehearsal', 'Nobody is chosen to get it']],
		['not used here', rule(goes(is({ kind: 'not used here' }))), ['Next actions, if added', 'Rehearsal', 'Not used here']],
		['not used yet', rule(goes(is({ kind: 'not yet' }))), ['Next actions, if added', 'Rehearsal', 'Not used yet']],
		[
			'somewhere the council has not decided',
			rule(goes(undecided<Recipient>(MANAGER, STAGE))),
			['Next actions, if added', 'Rehearsal', 'To Choir Manager or Stage Team', 'Your council has not decided: Who leads?'],
		],
		[
			'somewhere that depends',
			rule(goes(depends<Recipient>(MANAGER, STAGE)), { clauses: { applies: null, byWhom: null, toWhom: 'A when B, otherwise C' } }),
			['Next actions, if added', 'Rehearsal', 'To Choir Manager or Stage Team', 'It depends: A when B, otherwise C.'],
		],
		[
			'nowhere that any words fit but the sentence’s',
			rule(goes(undecided<Recipient>(MANAGER, { kind: 'self' }))),
			['Next actions, if added', 'Rehearsal', 'Choir Leader does this.'],
		],
		[
			'a next action that has to be there',
			rule({ kind: 'all', of: [{ kind: 'on step', list: 'next action', name: is('Rehearsal'), progress: null }, goes(is(MANAGER))] }),
			['Next actions', 'Rehearsal', 'To Choir Manager'],
		],
		['a request', rule(goes(is(MANAGER), 'request')), ['Requests, if sent', 'Rehearsal', 'To Choir Manager']],
		['a request that is sent', rule(sent(is(STAGE), 'sent')), ['Requests', 'Rehearsal', 'To Stage Team']],
		[
			'a request that is answered, before Finish',
			rule(sent(is(MANAGER), 'answered'), { atFinish: true }),
			['Requests', 'Rehearsal', 'To Choir Manager, who answers it, before Finish'],
		],
		['a question before Finish', rule(asks('Venue'), { atFinish: true }), ['Details', 'Venue', 'Before Finish']],
		[
			'a clock',
			rule({ kind: 'timed', of: asks('Venue'), limit: soon }, { sentence: 'Choir Leader answers “Venue” within 5 days.' }),
			['Details', 'Venue', 'Choir Leader answers “Venue” within 5 days.'],
		],
		['something on the record', rule(someNote), ['On the record', 'Choir Leader does this.']],
		[
			'who finishes',
			rule({ ...someNote, things: { ...notes, of: { ...CASE_NOTE, kind: 'viewer' } } } as Statement),
			['Finish', 'Choir Leader does this.'],
		],
		[
			'something on a condition',
			rule(asks('Venue'), { clauses: { applies: 'when “Kind” is “Day”', byWhom: null, toWhom: null } }),
			['Details', 'Venue', 'Only when “Kind” is “Day”'],
		],
		[
			'something unless',
			rule(asks('Venue'), { clauses: { applies: 'unless “Kind” is “Day”', byWhom: null, toWhom: null } }),
			['Details', 'Venue', 'Unless “Kind” is “Day”'],
		],
		[
			'a part that begins later',
			rule(asks('Venue'), {
				place: { steps: [], form: null, stage: { name: 'Booking', begins: someNote, ends: null } },
				clauses: { applies: 'once there is a case note, when “Kind” is “Day”', byWhom: null, toWhom: null },
			}),
			['Booking', 'Venue', 'Once there is a case note, when “Kind” is “Day”'],
		],
		['a form', rule(asks('Venue'), { place: { steps: [], form: 'Letter', stage: null } }), ['If “Letter” is added', 'Venue']],
		['with a reminder', rule(asks('Venue'), { prompt: 'It has a stage.' }), ['Details', 'Venue', 'It has a stage.']],
	])('%s', (_name, checked, expected) => {
		expect(shown(checked)).toEqual(['Yours', ...expected]);
	});

	test('what asks for nothing is not there', () => {
		expect(previewOf(slice([rule(null, { doubts: ['?'] }), rule(asks('Venue'), { outOfScope: 'Elsewhere.' })]), null, {})).toEqual([]);
	});

	test('what two rows ask alike is one line', () => {
		expect(lines(slice([rule(asks('Venue')), rule(asks('Venue'), { ids: ['X-2'] })]), null)).toHaveLength(1);
	});
});

describe('whose it is', () => {
	const owned = (owner: Value<Party>) => rule(asks('Venue'), { owner });
	const open = undecided<Party>(LEADER, MANAGER);

	test.each<[string, Value<Party>, string | null, string]>([
		['the viewer’s', is(LEADER), 'Choir Leader', 'Yours'],
		['the viewer’s, by a name written otherwise', is(LEADER), 'choir  leader', 'Yours'],
		['either’s', is(EITHER), 'Choir Leader', 'Yours'],
		['anyone’s', is({ kind: 'anyone' }), 'Choir Leader', 'Yours'],
		['another’s', is(MANAGER), 'Choir Leader', 'Choir Manager'],
		['either of two others’', is(EITHER), 'Stage Hand', 'Choir Leader or Choir Manager'],
		['nobody’s that is known to look', is(LEADER), null, 'Choir Leader'],
		['anyone’s, and nobody is known to look', is({ kind: 'anyone' }), null, 'Anyone'],
		['Mosaic’s', is(MOSAIC), 'Choir Leader', 'Mosaic fills in'],
		['Mosaic’s or the viewer’s', undecided<Party>(MOSAIC, LEADER), 'Choir Leader', 'Yours'],
		['not decided, and may be the viewer’s', open, 'Choir Leader', 'Yours, or Choir Manager’s'],
		['not decided, and others’', open, 'Stage Hand', 'Choir Leader or Choir Manager'],
		['a matter of what is read, and may be the viewer’s', depends(MANAGER, LEADER), 'Choir Leader', 'Yours, or Choir Manager’s'],
		['the viewer’s on every row', depends(EITHER, LEADER), 'Choir Leader', 'Yours'],
		['for the council to name', { kind: 'setting', name: 'who', readings: {}, takes: 'recipient' }, 'Choir Leader', 'Not decided yet'],
	])('%s', (_name, owner, role, group) => {
		expect(shown(owned(owner), role)[0]).toBe(group);
	});

	test('the council has decided', () => {
		expect(shown(owned(open), 'Choir Leader', { who: 'one' })).toEqual(['Yours', 'Details', 'Venue']);
		expect(shown(owned(open), 'Choir Leader', { who: 'other' })).toEqual(['Choir Manager', 'Details', 'Venue']);
		expect(shown(owned(open))).toEqual(['Yours, or Choir Manager’s', 'Details', 'Venue', 'Your council has not decided: Who leads?']);
	});

	test('what it depends on is said once, above the lines', () => {
		const clauses = { applies: null, byWhom: 'Choir Leader when “Kind” is “Day”, otherwise Choir Manager', toWhom: null };
		const both = ['Venue', 'Seats'].map((label) => rule(asks(label), { owner: depends(LEADER, MANAGER), clauses }));
		expect(previewOf(slice(both), 'Choir Leader', {})).toMatchObject([
			{ of: 'a role', note: 'It depends: Choir Leader when “Kind” is “Day”, otherwise Choir Manager.', count: 2 },
		]);
	});

	test('what is settled to be one of two never shares the note of what is not', () => {
		const clauses = { applies: null, byWhom: 'it is so', toWhom: null };
		const rules = [
			rule(asks('Venue'), { owner: is(EITHER) }),
			rule(asks('Seats'), { owner: depends(LEADER, MANAGER), clauses, ids: ['X-2'] }),
		];
		expect(previewOf(slice(rules), null, {}).map(({ name, note }) => [name, note])).toEqual([
			['Choir Leader or Choir Manager', null],
			['Choir Leader or Choir Manager', 'It depends: it is so.'],
		]);
	});

	test('yours come first, then what may be, others in the order of the procedure, Mosaic’s, and reminders last', () => {
		const rules = [
			rule(null, { prompt: 'Sing.' }),
			owned(is(MOSAIC)),
			owned(is(STAGE)),
			owned(is(MANAGER)),
			owned(open),
			owned(is(LEADER)),
		];
		expect(previewOf(slice(rules), 'Choir Leader', {}).map(({ name, of }) => [name, of])).toEqual([
			['Yours', 'you'],
			['Yours, or Choir Manager’s', 'a role'],
			['Stage Team', 'a role'],
			['Choir Manager', 'a role'],
			['Mosaic fills in', 'nobody'],
			['Remember', 'nobody'],
		]);
	});

	test('the answer to a request is for whoever gets it, whoever looks', () => {
		const asked = slice([rule(sent(is(MANAGER), 'answered'), { atFinish: true })]);
		expect(lines(asked, 'Choir Manager')).toEqual([
			['Yours', 'Requests', 'Answer “Rehearsal”', 'Once it is sent, before Finish'],
			['Choir Leader', 'Requests', 'Rehearsal', 'To Choir Manager, who answers it, before Finish'],
		]);
		expect(lines(asked, 'Choir Leader').map(([group, , text]) => [group, text])).toEqual([
			['Yours', 'Rehearsal'],
			['Choir Manager', 'Answer “Rehearsal”'],
		]);
	});

	test('a request that wants no answer is nobody else’s', () => {
		expect(lines(slice([rule(sent(is(MANAGER), 'sent'))]), 'Choir Manager').map(([group]) => group)).toEqual(['Choir Leader']);
	});
});

test.each<[string, Value<string>, Record<string, string>, string[]]>([
	['what it is', is('a'), {}, ['a']],
	['every row', depends('a', 'b'), {}, ['a', 'b']],
	['every reading', undecided('a', 'b'), {}, ['a', 'b']],
	['the reading that was decided', undecided('a', 'b'), { who: 'other' }, ['b']],
	['an answer that is no reading leaves all open', undecided('a', 'b'), { who: 'c' }, ['a', 'b']],
	['an answer of the council’s own', { kind: 'setting', name: 'who', readings: { default: 'a' }, takes: 'text' }, { who: 'c' }, ['c']],
	['nothing, if it is the council’s to name', { kind: 'setting', name: 'who', readings: {}, takes: 'text' }, {}, []],
])('a value may turn out to be %s', (_name, value, settings, all) => {
	expect(possibleValues(value, settings)).toEqual(all);
});
