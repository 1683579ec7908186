import { describe, expect, test } from 'vitest';
import { readCalendars, readKinds, readPacks } from '../../compile/build/read-folder.ts';
import { compileCases } from '../../compile/cases/cases.ts';
import { sliceOfPack } from '../../compile/slices/step-slices.ts';
import { checkRule } from '../../engine/finding.ts';
import { verdictOfRule } from '../../engine/judge/judge-rule.ts';
import { makeContext } from '../../engine/judge/make-context.ts';
import { verdict } from '../../engine/judge/verdict.ts';
import { runCase } from '../../engine/run-case.ts';
import { known, nextAction, question, snapshot } from '../unit/engine/make.ts';
import { day } from '../unit/engine/time/calendars.ts';

/**
 * What the five documents leave open. For each: until the council answers nobody can tell, and every answer it may give
 * comes to something of its own. So the doubt is a question, and no reading of it is taken for granted.
 */

const kinds = readKinds('rules/kinds.yaml');
const calendar = readCalendars('rules/calendars/bank-holidays.yaml')['england-and-wales'];
const packs = readPacks('rules/packs', kinds);

function packOf(id: string) {
	const pack = packs.find((each) => each.id === id);
	if (!pack) throw new Error(`there is no pack ${id}`);
	return pack;
}

/** What was read, as in a case; what is expected of it stands in the test. */
function caseOf(pack: string, rule: string, today: string, read: string) {
	const source = `cases: [{ case: a doubt, rule: ${rule}, today: ${today}, expect: cantTell, ${read} }]`;
	return compileCases('doubts', source.replace(/\s+/g, ' '), packOf(pack), kinds);
}

interface Doubt {
	doubt: string;
	pack: string;
	rule: string;
	today: string;
	/** What was read, as in a case. */
	read: string;
	/** What the council has answered besides. */
	settled?: Record<string, string>;
	/** Outcomes until the council answers; one for each rule with the id. */
	open: string[];
	setting: string;
	answers: Record<string, string[]>;
}

const CLOSURE =
	'step: [{ name: Referral, finished: 2026-01-12 }], next action: [], request: [{ name: Ready for closure, sent: 2026-03-09 }]';

const visits = (...days: string[]) =>
	`given: { ${CLOSURE}, case note: [${days.map((day) => `{ title: closure visit, contact date: ${day} }`).join(', ')}] }`;

const leads = (end: string, start: string) => `given: { ${CLOSURE},
  case note: [{ title: Closure agreed, author: Team Manager, contact date: 2026-03-16 }],
  service: [], need: [], plan: [{ type: Child's plan, start: 2026-01-26, status: Completed, end: ${end}, end reason: Outcomes met }],
  worker relationship: [{ type: Lead Social Worker, worker: Lead Social Worker, start: 2026-01-12, end: ${end} },
    { type: Lead Social Worker, worker: Team Manager, start: ${start} }] }`;

const meeting = (referral: string, start: string, end: string) => `given: { this step: [{ started: 2026-02-20 }],
  request: [{ name: "REQUIRED: Please review and confirm next action", to: Response Manager, sent: 2026-02-23, answered: 2026-02-24 }] },
  answers: { Assessment Details > Referral Date: ${referral}, Assessment Details > Date assessment started: ${start},
    Comments > Date assessment completed: ${end} }`;

const WINDOW = 'closure visit window';
const BEFORE = { [WINDOW]: 'before the notification' };
const ONE_NOTE = { 'closure visit notes': 'one for both' };
const CALENDAR = { days: 'calendar days' };

const DOUBTS: Doubt[] = [
	{
		doubt: 'the 7 days: before the notification or after it',
		...{ pack: 'case-closure', rule: 'CC-1.1a', today: '2026-03-25', read: visits('2026-03-04', '2026-03-04') },
		open: ['cantTell'],
		setting: WINDOW,
		answers: { 'before the notification': ['passed'], 'after the notification': ['failed'] },
	},
	{
		doubt: 'the 7 days: calendar or working',
		...{ pack: 'case-closure', rule: 'CC-1.1a', today: '2026-03-25', read: visits('2026-02-27') },
		settled: { ...BEFORE, ...ONE_NOTE },
		open: ['cantTell'],
		setting: 'days',
		answers: { 'calendar days': ['failed'], 'working days': ['passed'] },
	},
	{
		doubt: 'the 7 days: one note for two visits, or two',
		...{ pack: 'case-closure', rule: 'CC-1.1a', today: '2026-03-25', read: visits('2026-03-04') },
		settled: { ...BEFORE, ...CALENDAR },
		open: ['cantTell'],
		setting: 'closure visit notes',
		answers: { 'one for both': ['passed'], 'one each': ['failed'] },
	},
	{
		doubt: 'the 45 days: from when',
		...{ pack: 'child-in-need', rule: 'QPG-MAM-R.1', today: '2026-02-26', read: meeting('01/12/2025', '05/01/2026', '02/02/2026') },
		settled: CALENDAR,
		open: ['cantTell'],
		setting: 'the 45 days',
		answers: { 'from the referral': ['failed'], 'from the start': ['failed'], 'from the end': ['passed'] },
	},
	{
		doubt: 'the 45 days: from the referral or from the start',
		...{ pack: 'child-in-need', rule: 'QPG-MAM-R.1', today: '2026-02-26', read: meeting('05/01/2026', '12/01/2026', '12/01/2026') },
		settled: CALENDAR,
		open: ['cantTell'],
		setting: 'the 45 days',
		answers: { 'from the referral': ['failed'], 'from the start': ['passed'], 'from the end': ['passed'] },
	},
	{
		doubt: 'the 45 days: calendar or working',
		...{ pack: 'child-in-need', rule: 'QPG-MAM-R.1', today: '2026-02-26', read: meeting('05/01/2026', '05/01/2026', '05/01/2026') },
		open: ['cantTell'],
		setting: 'days',
		answers: { 'calendar days': ['failed'], 'working days': ['passed'] },
	},
	{
		doubt: 'whether the next Lead Social Worker may start the day after. No day falls between',
		...{ pack: 'case-closure', rule: 'CC-1.6g', today: '2026-03-25', read: leads('2026-03-18', '2026-03-19') },
		open: ['passed', 'cantTell'],
		setting: 'same-day hand-over',
		answers: { 'the same day': ['passed', 'failed'], 'the day after': ['passed', 'passed'] },
	},
	{
		doubt: 'whether the next involvement may open the day after. No day falls between',
		pack: 'case-managed',
		rule: 'CM-4i',
		today: '2026-03-17',
		read: `given: { case note: [{ title: Supervision Record, author: Team Manager, contact date: 2026-03-02 }],
  worker relationship: [{ type: DCT, start: 2025-04-01, end: 2026-03-09 }, { type: Case Managed, start: 2026-03-10 }] }`,
		open: ['passed', 'cantTell'],
		setting: 'same-day hand-over',
		answers: { 'the same day': ['passed', 'failed'], 'the day after': ['passed', 'passed'] },
	},
	{
		doubt: 'whether it is a unit or a team that closes',
		pack: 'framework-for-case-management',
		rule: 'FM-4.1',
		today: '2026-03-17',
		read: `given: { step: [{ name: Referral, started: 2026-03-09, finished: 2026-03-09 }],
  case note: [{ title: Decision to close, author: Consultant Social Worker, contact date: 2026-03-16 }] }`,
		settled: { 'closure decision': 'Decision to close' },
		open: ['cantTell'],
		setting: 'closure decided by',
		answers: { 'a unit': ['passed'], 'a team': ['failed'] },
	},
];

describe.each(DOUBTS)('$doubt', ({ pack: name, rule, today, read, settled = {}, open, setting, answers }) => {
	const pack = packOf(name);
	const slice = sliceOfPack(pack);
	const compiled = caseOf(name, rule, today, read);
	const outcomes = (settings: Record<string, string>) => compiled.flatMap((each) => runCase({ ...each, settings }, slice, calendar));

	test('until the council answers nobody can tell', () => {
		expect(outcomes(settled)).toEqual(open);
	});

	test.each(Object.entries(answers))('%s', (answer, expected) => {
		expect(outcomes({ ...settled, [setting]: answer })).toEqual(expected);
	});

	test('no reading is left out', () => {
		const readings = setting === 'days' ? ['calendar days', 'working days'] : [...(pack.settings[setting]?.readings ?? [])];
		expect(Object.keys(answers).sort()).toEqual(readings.sort());
	});
});

/**
 * Whose five days they are: on any reading a record that is not complete is not done, and what hangs on it is by when.
 * The last of five working days after Monday 16 March is Monday 23 March.
 */
describe('the five days of 1.5', () => {
	const pack = packOf('case-closure');
	const slice = sliceOfPack(pack);
	const notEnded = leads('2026-03-24', '2026-03-24').replace('status: Completed', 'status: Current');
	const [read] = caseOf('case-closure', 'CC-1.5', '2026-03-25', notEnded);
	const foundWith = (settings: Record<string, string>) => {
		const context = makeContext(
			snapshot(),
			slice,
			known({ today: day('2026-03-25'), facts: read?.facts ?? {}, settings }),
			(id, inContext) => {
				const rule = slice.rules.find(({ ids }) => ids.includes(id));
				return rule ? verdictOfRule(rule, inContext) : verdict('unknown', []);
			},
		);
		return slice.rules.filter(({ ids }) => ids.includes('CC-1.5')).flatMap((rule) => checkRule(rule, context));
	};
	const SETTING = 'the five days of 1.5';

	test.each([
		["the worker's", 'overdue', '2026-03-23'],
		["the manager's", 'open', null],
	])('%s: %s', (answer, timing, due) => {
		expect(foundWith({ [SETTING]: answer })).toMatchObject([
			{ outcome: 'failed', timing, due: due && { earliest: day(due) }, readings: [] },
		]);
	});

	test('not said: not called overdue, and both readings are shown', () => {
		expect(foundWith({})).toMatchObject([
			{
				outcome: 'failed',
				timing: 'open',
				readings: [{ settings: { [SETTING]: "the worker's" } }, { settings: { [SETTING]: "the manager's" } }],
			},
		]);
	});
});

/** Rows whose owner the guide leaves open: nothing is taken for granted there either. */
const OWNERS: [rule: string, setting: string, open: string, answers: Record<string, string>][] = [
	['QPG-REV-9.4', 'filled by', 'Locality Manager or LAC Manager', { Yes: 'Mosaic', No: 'Locality Manager or LAC Manager' }],
	['QPG-REV-9.5', 'filled by', 'Locality Manager or LAC Manager', { Yes: 'Mosaic', No: 'Locality Manager or LAC Manager' }],
	[
		'QPG-REV-10.4',
		'contribution added by',
		'Response Social Worker or Locality Social Worker or LAC Social Worker',
		{ 'as in its row': 'Response Social Worker', 'as in the step': 'Locality Social Worker or LAC Social Worker' },
	],
];

describe.each(OWNERS)('%s', (id, setting, open, answers) => {
	const slice = sliceOfPack(packOf('child-in-need'));
	const review = snapshot({
		questions: ['Managers name', 'Date assessment completed'].map((label) => question(label, { path: ['Comments'] })),
		nextActions: { reach: 'all', things: [nextAction('Preventative Services Contribution', 'Business Support')] },
	});
	const ownersOf = (settings: Record<string, string>) => {
		const context = makeContext(review, slice, known({ viewer: { role: null, name: null }, settings }), () => verdict('unknown', []));
		return slice.rules.filter(({ ids }) => ids.includes(id)).flatMap((rule) => checkRule(rule, context).map(({ ownerName }) => ownerName));
	};

	test('until the council answers it is waiting on any of them', () => {
		expect(ownersOf({})).toEqual([open]);
	});

	test.each(Object.entries(answers))('%s', (answer, owner) => {
		expect(ownersOf({ [setting]: answer })).toEqual([owner]);
	});
});

test.each(['FYPS Team North', 'FYPS Team South'])('which FYPS team is not said, so %s is right', (team) => {
	const slice = sliceOfPack(packOf('child-in-need'));
	for (const name of ['Child Sexual Exploitation Screening (SERAF)', 'Preventative Services Contribution']) {
		const sent = snapshot({ nextActions: { reach: 'all', things: [nextAction(name, team)] } });
		const context = makeContext(sent, slice, known({ viewer: { role: null, name: null } }), () => verdict('unknown', []));
		const rules = slice.rules.filter(
			({ require }) => require?.kind === 'goes to' && require.name.kind === 'is' && require.name.value === name,
		);
		expect(rules.map(({ doubts }) => doubts)).toEqual(
			rules.map(() => ['The guide does not say when it is the North team and when the South.']),
		);
		expect(rules.flatMap((rule) => checkRule(rule, context).map(({ outcome }) => outcome))).toEqual(['passed', 'passed']);
	}
});
