import { describe, expect, test } from 'vitest';
import { readCalendars, readKinds, readPacks } from '../../../compile/build/read-folder.ts';
import { sliceOfPack } from '../../../compile/slices/step-slices.ts';
import { nameKey } from '../../../engine/model/names.ts';
import type { Outcome, Rule, Value } from '../../../engine/model/rule.ts';
import { checkGiven } from '../../../engine/run-case.ts';
import { type PlainDate, readDate } from '../../../engine/time/plain-date.ts';
import { openedSteps } from './facts-of-case.ts';

/** Every rule of the four packs can be seen to pass and to fail on some record of the practice Mosaic. */

const calendar = readCalendars('rules/calendars/bank-holidays.yaml')['england-and-wales'];
const packs = readPacks('rules/packs', readKinds('rules/kinds.yaml'));

/** One way for a council to decide. */
const settings: Record<string, Record<string, string>> = {
	'case-closure': {
		'closure visit window': 'before the notification',
		'closure visit notes': 'one each',
		'the five days of 1.5': "the manager's",
		'same-day hand-over': 'the same day',
		'copies sent by': 'the manager',
		'closing step': 'Children Social Care case closure',
		days: 'calendar days',
	},
	'business-support-audit': {
		'ready for the manager': 'Ready for closure or transfer',
		'case transfer': 'Please complete the transfer',
		'three months from': 'the referral',
	},
	'case-managed': {
		'six months from': 'the new involvement',
		reviewer: '2.3',
		'involvements moved by': 'the manager',
		'same-day hand-over': 'the same day',
	},
	'framework-for-case-management': {
		'allocated by': "the unit's",
		'allocation note by': 'who allocates',
		'day of referral': 'started',
		'assessment step': 'Child and Family Assessment and Plan',
		'closure decided by': 'a team',
		'closure decision': 'Closure agreed',
	},
};

/** Who holds which post, in the words of each document. */
const posts: Record<string, Record<string, string>> = {
	'case-closure': { 'Halden Cole': 'Lead Social Worker', 'Maud Ellery': 'Team Manager' },
	'business-support-audit': { 'Halden Cole': 'Social Worker', 'Maud Ellery': 'Manager' },
	'case-managed': { 'Halden Cole': 'Social Worker', 'Maud Ellery': 'Team Manager', 'Sunniva Karr': 'Social Care Worker' },
	'framework-for-case-management': {
		'Halden Cole': 'Social Worker',
		'Maud Ellery': 'Team Manager',
		'Rafe Ondine': 'Consultant Social Worker',
		'Lowri Tansy': 'Family Worker',
	},
};

const today = readDate('2026-05-07') as PlainDate;

function namesOf(step: Value<string>, decided: Record<string, string>): string[] {
	if (step.kind === 'is') return [step.value];
	if (step.kind !== 'setting') return [];
	const answer = decided[step.name];
	return answer === undefined ? Object.values(step.readings) : [answer];
}

function standsOn({ place }: Rule, step: string, decided: Record<string, string>): boolean {
	const names = place.steps.flatMap((each) => namesOf(each, decided));
	return place.steps.length === 0 || names.some((name) => nameKey(name) === nameKey(step));
}

describe.each(Object.keys(settings))('%s', (id) => {
	const pack = packs.find((each) => each.id === id);
	if (pack === undefined) throw new Error(`No pack ${id}`);
	const slice = sliceOfPack(pack);
	const records = openedSteps(posts[id] ?? {});

	test.each(pack.rules.filter(({ require }) => require !== null).map((rule) => [rule.ids.join(' '), rule] as const))('%s', (_, rule) => {
		const outcomes = new Set<Outcome>();
		const decided = settings[id] ?? {};
		for (const { step, facts, answers } of records) {
			if (!standsOn(rule, step, decided)) continue;
			if (outcomes.has('passed') && outcomes.has('failed')) break;
			const given = { today, facts, answers, settings: decided };
			for (const { outcome } of checkGiven(rule, given, slice, calendar)) outcomes.add(outcome);
		}
		expect([...outcomes]).toEqual(expect.arrayContaining(['passed', 'failed']));
	});
});
