import { describe, expect, test } from 'vitest';
import { readKinds } from '../../../../compile/build/read-folder.ts';
import { compileCases } from '../../../../compile/cases/cases.ts';
import { compilePack } from '../../../../compile/pack/compile-pack.ts';
import { sliceOfPack } from '../../../../compile/slices/step-slices.ts';
import { checkStep } from '../../../../engine/check-step.ts';
import type { Finding } from '../../../../engine/model/checklist.ts';
import { answered, known, snapshot } from '../make.ts';

const KINDS = readKinds('rules/kinds.yaml');

const PACK = compilePack(
	'choir',
	new Map([
		[
			'pack.yaml',
			`pack: choir
title: Choir handbook
council: none
version: 1
owner: Choir office
review by: 2027-03-31
effective: {from: 2026-01-01}
document: Choir handbook
roles: {Choir Leader: }
settings:
  notice period:
    ask: From when does the notice run?
    readings: {from the start: {working days: 45, after: notice}, from the end: {days: 20, after: notice}}
facts:
  notice: {first: step, where: {name: Notice}}
  concert: {last: meeting}
rules: [concert.yaml]
`,
		],
		[
			'concert.yaml',
			`- by: Choir Leader
  paragraph: section 1
  rules:
    - {id: within, some: visit, within: {working days: 45, after: notice}}
    - {id: at-least, some: visit, at least: {working days: 45, after: notice}}
    - {id: every, some: visit, every: {working days: 45, after: notice}}
    - {id: fixed, some: visit, every: {working days: 45, after: notice, fixed: yes}}
    - {id: chained, some: visit, within: {weeks: 1, after: {working days: 45, after: notice}}}
    - {id: by-then, some: visit, before: {working days: 45, after: notice}}
    - {id: earliest, some: visit, within: [{working days: 1, after: notice}, {working days: 45, after: notice}]}
    - {id: readings, some: visit, within: notice period}
    - {id: condition, some: visit, when: {some: notice, where: {finished: {at least: {working days: 45, before: concert}}}}}
    - {id: part, each: visit, has: {entered: {within: {working days: 45, after: {its: date}}}}}
    - {id: rests, met: [within]}
    - {id: before, some: visit, at least: {working days: 10, before: concert}}
    - {id: weeks, some: visit, within: {weeks: 6, after: notice}}
    - {id: asked, some: visit, within: {weeks: {question: Weeks between visits}, after: notice}}
    - {id: label, question: Weeks between visits, section: Details}
`,
		],
	]),
	KINDS,
);

function findingOf(rule: string, today: string, given: string, weeks = '6'): Finding {
	const source = `cases:\n  - { case: one, rule: ${rule}, today: ${today}, expect: cantTell, given: ${given} }\n`;
	const [only] = compileCases('choir.cases.yaml', source, PACK, KINDS);
	if (!only) throw new Error('no case');
	const read = snapshot({ questions: [answered('Weeks between visits', weeks)] });
	const { findings } = checkStep(read, sliceOfPack(PACK), known({ facts: only.facts, today: only.today }));
	const found = findings.find(({ rules }) => rules.includes(rule));
	if (!found) throw new Error(`no finding of ${rule}`);
	return found;
}

/** Everything that can be shown as a day. */
function datesIn({ due, dueWords, working, readings }: Finding): unknown {
	return { due, dueWords, working, readings };
}

const NO_DATE = { due: null, dueWords: null, working: null, readings: [] };
const VISIT = '{ step: [{ name: Notice, finished: 2028-12-01 }], visit: [{ date: 2028-12-05, entered: 2028-12-05 }] }';
const NONE = '{ step: [{ name: Notice, finished: 2028-12-01 }], visit: [] }';

describe('a limit that ends beyond the last year known is can’t tell, and says which year that is', () => {
	test.each([
		['within', NONE],
		['within', VISIT],
		['at-least', VISIT],
		['every', NONE],
		['every', VISIT],
		['fixed', VISIT],
		['chained', NONE],
		['chained', VISIT],
		['by-then', NONE],
		['by-then', VISIT],
		['earliest', VISIT],
		['readings', NONE],
		['part', VISIT],
		['rests', VISIT],
	])('%s, given %s', (rule, given) => {
		const found = findingOf(rule, '2028-12-06', given);
		expect(found).toMatchObject({ outcome: 'cantTell', standing: 'cantTell', timing: 'none' });
		expect(found.read).toBe('Bank holidays are known to the end of 2028. This date lies beyond.');
		expect(datesIn(found)).toEqual(NO_DATE);
	});

	test('not one day sooner', () => {
		const notice = (day: string) => `{ step: [{ name: Notice, finished: ${day} }], visit: [] }`;
		// 45 working days back from Friday 29 December 2028, the last working day known: Wednesday 25 October.
		expect(findingOf('within', '2028-12-06', notice('2028-10-25'))).toMatchObject({
			outcome: 'failed',
			due: { earliest: { year: 2028, month: 12, day: 29 } },
		});
		expect(findingOf('within', '2028-12-06', notice('2028-10-26'))).toMatchObject({ outcome: 'cantTell', ...NO_DATE });
	});
});

describe('a limit that begins before the first year known', () => {
	test.each([
		['before', '{ meeting: [{ date: 2019-01-04 }], visit: [] }'],
		['before', '{ meeting: [{ date: 2019-01-04 }], visit: [{ date: 2018-12-01 }] }'],
		['condition', '{ step: [{ name: Notice, finished: 2018-11-01 }], meeting: [{ date: 2019-01-04 }], visit: [] }'],
	])('%s, given %s', (rule, given) => {
		const found = findingOf(rule, '2019-01-03', given);
		expect(found).toMatchObject({ outcome: 'cantTell', read: 'Bank holidays are known from 2019. This date lies before.' });
		expect(datesIn(found)).toEqual(NO_DATE);
	});
});

describe('weeks need no bank holidays, and what is left of them is counted in working days', () => {
	test('so a day beyond is not shown while it is open', () => {
		const found = findingOf('weeks', '2028-12-06', NONE);
		expect(found).toMatchObject({ outcome: 'cantTell', read: expect.stringContaining('2028') });
		expect(datesIn(found)).toEqual(NO_DATE);
	});

	test('and what was done in time is done', () => {
		expect(findingOf('weeks', '2028-12-06', VISIT)).toMatchObject({ outcome: 'passed', dueWords: null });
	});
});

test('a number of weeks that no calendar holds is can’t tell, without a date', () => {
	const found = findingOf('asked', '2028-12-06', VISIT, '99999999999999');
	expect(found.outcome).toBe('cantTell');
	expect(datesIn(found)).toEqual(NO_DATE);
});
