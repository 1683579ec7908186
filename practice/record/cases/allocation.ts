import { recordOf } from '../kept/entry.ts';
import { halden } from './closing-record.ts';
import type { RecordCase } from './record-case.ts';
import { document, familyOf, finishedStep, note, personDetailsOf } from './shared.ts';

const name = 'Perrin Vane';
const rafe = 'Rafe Ondine';
const lowri = 'Lowri Tansy';
const unit = 'Unit Four';

/** A case allocated on the day of its referral, and the day of the note that says so. */
function allocated(on: string, noted: string): RecordCase {
	return {
		person: 'perrin',
		records: {
			perrin: () =>
				recordOf(personDetailsOf(name), {
					...familyOf(name),
					'worker relationship': [
						{ type: 'Allocated Worker', worker: rafe, role: 'Consultant Social Worker', team: unit, start: on },
						{ type: 'Lead Social Worker', worker: halden, role: 'Lead Social Worker', team: unit, start: on },
						{ type: 'Involved Professional', worker: lowri, role: 'Family Worker', team: unit, start: on },
					],
					'case note': [note(name, rafe, noted, 'Case allocation', 'Case allocation')],
					step: [finishedStep(name, rafe, 'Referral', on, on)],
					document: [document(rafe, on, 'Referral', 'Referral')],
				}),
		},
	};
}

/** Allocated before Easter: the next working day is Tuesday 7 April 2026. */
export const allocationInTime = allocated('2026-04-02', '2026-04-07');
export const allocationNoteLate = allocated('2026-04-02', '2026-04-08');
/** Allocated before the early May bank holiday: the next working day is Tuesday 5 May 2026. */
export const allocationNoteLateInMay = allocated('2026-05-01', '2026-05-06');

/** Allocated two days after the referral and not noted; a family worker leads, and has the assessment. */
export const allocationWithFaults: RecordCase = {
	person: 'perrin',
	records: {
		perrin: () =>
			recordOf(personDetailsOf(name), {
				...familyOf(name),
				'worker relationship': [{ type: 'Lead Social Worker', worker: lowri, role: 'Family Worker', team: unit, start: '2026-04-09' }],
				step: [
					finishedStep(name, rafe, 'Referral', '2026-04-07', '2026-04-07'),
					{
						name: 'Child and Family Assessment and Plan',
						status: 'In progress',
						incoming: '2026-04-09',
						started: '2026-04-09',
						'assigned to': lowri,
						about: name,
					},
				],
			}),
	},
};
