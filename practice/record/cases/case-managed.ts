import { type Entry, recordOf } from '../kept/entry.ts';
import { type Lists, maud } from './closing-record.ts';
import type { RecordCase } from './record-case.ts';
import { document, familyOf, finishedStep, note, personDetailsOf } from './shared.ts';

const name = 'Linnet Hale';
const sunniva = 'Sunniva Karr';
const dct = "Disabled Children's Team";

const initialReview: Entry = {
	date: '2025-07-14',
	title: 'Initial review',
	type: 'Child in Need Review',
	place: 'Family home',
	chair: maud,
	author: sunniva,
	entered: '2025-07-15',
	authorised: '2025-07-16',
};

const carePlanReview: Entry = {
	date: '2026-01-12',
	title: 'Review of the care plan',
	type: 'Care Plan Review',
	place: 'Family home',
	chair: sunniva,
	author: sunniva,
	entered: '2026-01-13',
	authorised: '2026-01-14',
};

/** Case managed since 8 September 2025, but for what is said. */
function caseManagedWith(otherwise: Lists): RecordCase {
	return {
		person: 'linnet',
		records: { linnet: () => recordOf(details, { ...inOrder, ...otherwise }) },
	};
}

const details = { ...personDetailsOf(name), 'CIN category': 'N2 Disability', Disability: 'Physical disability' };

const post = { worker: sunniva, role: 'Social Care Worker', team: dct };
const withDct: Entry = { type: 'DCT', ...post, start: '2025-04-01' };
const supervisionRecord = note(name, maud, '2025-09-01', 'Supervision Record', 'Supervision');
const panel = note(name, maud, '2025-07-07', 'DCT Resource Panel', 'Management oversight');
const call = note(name, sunniva, '2025-11-20', 'Call with the mother', 'Telephone call');
const referral = finishedStep(name, maud, 'Referral', '2025-03-31', '2025-04-01');
const shortBreak: Entry = {
	type: 'Daytime short break',
	provider: 'Heron Lodge',
	start: '2025-09-15',
	'planned end': '2026-09-14',
	status: 'Open',
};

const inOrder: Lists = {
	...familyOf(name),
	'worker relationship': [
		{ ...withDct, end: '2025-09-08', 'end reason': 'Case managed' },
		{ type: 'Case Managed', ...post, start: '2025-09-08' },
	],
	'case note': [panel, supervisionRecord, call],
	service: [shortBreak],
	need: [{ type: 'Personal care', start: '2025-06-16', status: 'Open' }],
	'legal status': [{ type: 'Child in Need', start: '2025-04-01', status: 'Open' }],
	step: [referral, finishedStep(name, sunniva, 'Statutory Assessment', '2025-04-07', '2025-06-16')],
	document: [
		document(sunniva, '2025-06-16', 'Statutory assessment', 'Assessment'),
		document(sunniva, '2025-09-05', 'Closure summary', 'Closure Summary'),
		document(sunniva, '2025-09-12', 'Care plan', 'Care Plan', '2025-09-15'),
	],
	meeting: [initialReview, carePlanReview],
	supervision: [
		{
			date: '2025-09-01',
			title: 'Supervision Record',
			type: 'Case decision',
			author: maud,
			entered: '2025-09-01',
			authorised: '2025-09-02',
		},
	],
};

export const caseManaged = caseManagedWith({});
/** No review of the care plan in the six months, from whichever day they run. */
export const reviewOverdue = caseManagedWith({ meeting: [initialReview] });
/** The manager decided that the case should close to Social Care. It is still with the team. */
export const decidedNotMoved = caseManagedWith({
	'worker relationship': [withDct],
	meeting: [initialReview],
	document: [document(sunniva, '2025-06-16', 'Statutory assessment', 'Assessment')],
});
/** All of it done too late, in the wrong place or not at all. */
export const caseManagedWithFaults = caseManagedWith({
	'worker relationship': [
		{ ...withDct, end: '2025-09-05', 'end reason': 'Case managed' },
		{ type: 'Case Managed', ...post, start: '2025-09-08' },
	],
	'case note': [note(name, maud, '2025-09-22', 'Supervision Record', 'Supervision'), call],
	service: [shortBreak, { type: 'Overnight short break', provider: 'Heron Lodge', start: '2025-10-03', status: 'Open' }],
	plan: [{ type: 'Child Protection', start: '2025-10-20', status: 'Open' }],
	'legal status': [
		{ type: 'Child in Need', start: '2025-04-01', 'actual end': '2025-09-08', 'end reason': 'Case closed', status: 'Ended' },
	],
	step: [referral, finishedStep(name, sunniva, 'Statutory Assessment', '2025-08-04', '2025-09-19')],
	document: [
		document(sunniva, '2025-09-12', 'Closure summary', 'Closure Summary'),
		document(sunniva, '2025-09-12', 'Care plan', 'Care Plan', ''),
	],
	meeting: [{ ...carePlanReview, place: 'Council offices' }],
});
