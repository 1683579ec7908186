import type { Entry, Kind } from '../kept/entry.ts';
import { document, familyOf, finishedStep, note } from './shared.ts';

export const halden = 'Halden Cole';
export const maud = 'Maud Ellery';
const lowri = 'Lowri Tansy';
const team = 'Locality Team West';

export type Lists = Partial<Record<Kind, Entry[]>>;

const leadPost = { role: 'Lead Social Worker', team };

/** Those who are involved while the case is open. */
const involvements: Entry[] = [
	{ type: 'Team', team: 'Response Team', start: '2026-01-12', end: '2026-01-26', 'end reason': 'Transferred' },
	{ type: 'Team', team, start: '2026-01-26' },
	{ type: 'Primary Worker', worker: halden, ...leadPost, start: '2026-01-26' },
	{ type: 'Involved Professional', worker: lowri, role: 'Family Worker', team, start: '2026-02-02' },
	{ type: 'Key team', team, start: '2026-01-26' },
	{ type: 'Lead Social Worker', worker: halden, ...leadPost, start: '2026-01-12' },
];

/** A case from the referral on 12 January 2026 until the manager agreed on 16 March that it can be closed. */
export function closingRecord(name: string): Lists {
	return {
		...familyOf(name),
		'worker relationship': involvements,
		'case note': [
			note(name, maud, '2026-01-12', 'Case allocation', 'Case allocation'),
			note(name, halden, '2026-01-15', 'First visit home', 'Home visit', '2026-01-16'),
			note(name, halden, '2026-02-03', 'Call with the school', 'Telephone call'),
			note(name, lowri, '2026-02-10', 'Morning routine at home', 'Home visit', '2026-02-11'),
			note(name, halden, '2026-03-05', 'Accommodation seen', 'Home visit', '2026-03-06'),
			note(name, halden, '2026-03-09', 'Closure visit', 'Home visit'),
			note(name, halden, '2026-03-09', 'Closure visit', 'Home visit'),
			note(name, maud, '2026-03-10', 'Closure discussion', 'Discussion'),
			note(name, maud, '2026-03-16', 'Closure agreed', 'Management oversight'),
		],
		service: [
			{ type: 'Family support', provider: 'Larkfield Family Centre', start: '2026-02-02', 'planned end': '2026-03-31', status: 'Open' },
			{ type: 'Breakfast club', provider: 'Larkfield Primary', start: '2026-02-09', 'planned end': '2026-07-17', status: 'Open' },
		],
		need: [
			{ type: 'School attendance', start: '2026-01-26', status: 'Open' },
			{ type: 'Parenting support', start: '2026-01-26', status: 'Open' },
		],
		plan: [{ type: "Child's plan", start: '2026-02-20', 'planned end': '2026-05-20', status: 'Open' }],
		'legal status': [{ type: 'Child in Need', start: '2026-01-12', status: 'Open' }],
		step: [
			finishedStep(name, maud, 'Contact', '2026-01-09', '2026-01-12'),
			finishedStep(name, maud, 'Referral', '2026-01-12', '2026-01-12'),
			finishedStep(name, halden, 'Child and Family Assessment and Plan', '2026-01-13', '2026-02-13'),
		],
		document: [
			document(maud, '2026-01-09', 'Contact from the school', 'Contact'),
			document(maud, '2026-01-12', 'Referral', 'Referral'),
			document(halden, '2026-02-13', 'Child and Family Assessment', 'Assessment', '2026-02-16'),
			document(halden, '2026-02-20', "Child's plan", 'Report'),
		],
		visit: [
			visit('2026-01-15', 'First visit home', 'Child in Need Visit', 'Yes'),
			visit('2026-02-12', 'Child in Need Visit', 'Child in Need Visit', 'Yes'),
			visit('2026-03-09', 'Closure visit', 'Closure visit', 'Yes'),
		],
		meeting: [
			{
				date: '2026-02-25',
				title: 'Review of the plan',
				type: 'Child in Need Review',
				place: 'Larkfield Primary',
				chair: maud,
				author: halden,
				entered: '2026-02-26',
				authorised: '2026-02-27',
			},
		],
		'chronology entry': [
			{ date: '2026-01-12', title: 'Referral from the school', type: 'Referral', author: halden, entered: '2026-01-13' },
			{ date: '2026-02-13', title: 'Assessment completed', type: 'Assessment', author: halden, entered: '2026-02-13' },
			{ date: '2026-02-25', title: 'Review of the plan', type: 'Meeting', author: halden, entered: '2026-02-26' },
		],
		supervision: [
			{
				date: '2026-02-16',
				title: 'Supervision Record',
				type: 'Case supervision',
				author: maud,
				entered: '2026-02-16',
				authorised: '2026-02-17',
			},
			{
				date: '2026-03-13',
				title: 'Supervision Record',
				type: 'Case supervision',
				author: maud,
				entered: '2026-03-13',
				authorised: '2026-03-16',
			},
		],
	};
}

function visit(date: string, title: string, type: string, alone: string): Entry {
	return { date, title, type, place: 'Family home', 'seen alone': alone, author: halden, entered: date, authorised: '' };
}

/** The same, with all that the worker ends before the manager closes: on 18 March, with reasons and outcomes. */
export function endedRecord(name: string): Lists {
	const lists = closingRecord(name);
	const end = '2026-03-18';
	const met = { 'end reason': 'Outcomes met', outcome: 'Achieved' };
	return {
		...lists,
		service: (lists.service ?? []).map((each) => ({ ...each, ...met, 'actual end': end, status: 'Ended' })),
		need: (lists.need ?? []).map((each) => ({ ...each, ...met, 'no longer required': end, status: 'Closed' })),
		plan: (lists.plan ?? []).map((each) => ({ ...each, ...met, 'actual end': end, status: 'Completed' })),
		'worker relationship': [
			...involvements.map((each) => (each['type'] === 'Key team' ? each : { 'end reason': 'Case closing', end, ...each })),
			{ type: 'Lead Social Worker', worker: maud, role: 'Team Manager', team, start: end },
		],
	};
}
