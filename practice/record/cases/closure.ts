import { closureCases } from '../../cases/closing.ts';
import { closureTray } from '../../people/people.ts';
import { type Entry, recordOf } from '../kept/entry.ts';
import { closingRecord, endedRecord, halden, type Lists, maud } from './closing-record.ts';
import type { RecordCase, StepCase } from './record-case.ts';
import { document, note, personDetailsOf } from './shared.ts';

const name = 'Juno Marlow';
const details = personDetailsOf(name);

const agreed: StepCase = {
	startedOn: '2026-03-09',
	requests: [
		{
			name: 'Ready for closure',
			recipient: maud,
			status: 'Answered',
			sentOn: '2026-03-09',
			answeredOn: '2026-03-16',
			answer: 'Agreed',
		},
	],
};

/** Agreed by the manager; the worker has nothing ended yet. */
export const readyForClosure: RecordCase = {
	person: 'juno',
	records: { juno: () => recordOf(details, closingRecord(name)) },
	steps: { 'closure-juno': agreed },
};

/** In its last weeks, with nothing seen, noted or asked yet. */
export const beforeClosure: RecordCase = {
	person: 'juno',
	records: {
		juno: () => {
			const lists = closingRecord(name);
			const early = (lists['case note'] ?? []).filter((each) => (each['contact date'] ?? '') < '2026-03-01');
			return recordOf(details, { ...lists, 'case note': early });
		},
	},
};

/** The worker has ended all there is to end; the manager leads now, and has to close. */
export const endedByWorker: RecordCase = {
	person: 'juno',
	records: { juno: () => recordOf(details, endedRecord(name)) },
	steps: { 'closure-juno': agreed },
};

/** The manager has closed too: business support finds its part in the tray. */
export const closedByManager: RecordCase = {
	person: 'juno',
	records: { juno: () => recordOf(details, forAudit()) },
	steps: {
		'closure-juno': {
			...agreed,
			finishedOn: '2026-03-20',
			nextActions: [{ name: "Children's case closure record", assignee: closureTray }],
			answers: closureCases.complete.answers,
		},
	},
};

/** Something wrong with each part of the record that the closure and the audit look at. */
export const closureWithFaults: RecordCase = {
	person: 'juno',
	records: { juno: () => recordOf({ ...details, Address: '', 'Telephone contacts': '', 'CIN category': '' }, faulty()) },
	steps: {
		'closure-juno': {
			startedOn: '2026-03-09',
			requests: [{ name: 'Ready for closure', recipient: maud, status: 'Sent', sentOn: '2026-03-09' }],
		},
	},
};

function forAudit(): Lists {
	const lists = endedRecord(name);
	const primary = { type: 'Primary Worker', worker: maud, role: 'Team Manager', team: 'Locality Team West', start: '2026-03-18' };
	const ended = (each: Entry) => (each['end'] === undefined ? { ...each, end: '2026-03-20', 'end reason': 'Case closed' } : each);
	const audit = note(name, 'Edda Finch', '2026-03-02', 'Business Support audit', 'Management oversight');
	return {
		...lists,
		'worker relationship': [...(lists['worker relationship'] ?? []).map(ended), primary],
		'case note': [...(lists['case note'] ?? []), audit],
	};
}

function faulty(): Lists {
	const lists = endedRecord(name);
	const without = (kind: 'service' | 'need' | 'plan', part: string) =>
		(lists[kind] ?? []).map((each, index) => (index === 0 ? { ...each, [part]: '' } : each));
	return {
		...lists,
		// One visit of two, accommodation noted on the third working day, and a decision on the sixth.
		'case note': [
			note(name, maud, '2026-01-12', 'Case allocation', 'Case allocation'),
			note(name, halden, '2026-02-17', 'Closure visit', 'Home visit'),
			note(name, halden, '2026-03-05', 'Accommodation seen', 'Home visit', '2026-03-10'),
			note(name, maud, '2026-03-17', 'Closure agreed', 'Management oversight'),
			{ ...note(name, halden, '2026-03-10', 'Closure visit', 'Home visit'), status: 'Draft' },
		],
		service: without('service', 'planned end'),
		need: without('need', 'outcome'),
		plan: without('plan', 'end reason'),
		// Nobody leads on the 19th.
		'worker relationship': (lists['worker relationship'] ?? []).map((each) =>
			each['worker'] === maud ? { ...each, start: '2026-03-20' } : each,
		),
		relationship: (lists.relationship ?? []).filter(({ type }) => type === 'Mother'),
		document: [
			document(halden, '2026-02-13', 'Child and Family Assessment', 'Assessment', ''),
			{ ...document(halden, '', "Child's plan", 'Report', ''), entered: '2026-02-20' },
		],
	};
}
