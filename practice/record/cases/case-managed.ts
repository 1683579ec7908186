import { type Entry, recordOf } from '../entry.ts';
import { maud } from './closing-record.ts';
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

/** Case managed since 8 September 2025. */
function caseManagedWith(meetings: Entry[]): RecordCase {
	return {
		person: 'linnet',
		records: {
			linnet: () =>
				recordOf(
					{ ...personDetailsOf(name), 'CIN category': 'N2 Disability', Disability: 'Physical disability' },
					{
						...familyOf(name),
						'worker relationship': [
							{
								type: 'DCT',
								worker: sunniva,
								role: 'Social Care Worker',
								team: dct,
								start: '2025-04-01',
								end: '2025-09-08',
								'end reason': 'Case managed',
							},
							{ type: 'Case Managed', worker: sunniva, role: 'Social Care Worker', team: dct, start: '2025-09-08' },
						],
						'case note': [
							note(name, maud, '2025-07-07', 'DCT Resource Panel', 'Management oversight'),
							note(name, maud, '2025-09-01', 'Supervision Record', 'Supervision'),
							note(name, sunniva, '2025-11-20', 'Call with the mother', 'Telephone call'),
						],
						service: [
							{ type: 'Daytime short break', provider: 'Heron Lodge', start: '2025-09-15', 'planned end': '2026-09-14', status: 'Open' },
						],
						need: [{ type: 'Personal care', start: '2025-06-16', status: 'Open' }],
						'legal status': [{ type: 'Child in Need', start: '2025-04-01', status: 'Open' }],
						step: [
							finishedStep(name, maud, 'Referral', '2025-03-31', '2025-04-01'),
							finishedStep(name, sunniva, 'Statutory Assessment', '2025-04-07', '2025-06-16'),
						],
						document: [
							document(sunniva, '2025-06-16', 'Statutory assessment', 'Assessment'),
							document(sunniva, '2025-09-05', 'Closure summary', 'Closure Summary'),
							document(sunniva, '2025-09-12', 'Care plan', 'Care Plan', '2025-09-15'),
						],
						meeting: meetings,
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
					},
				),
		},
	};
}

export const caseManaged = caseManagedWith([initialReview, carePlanReview]);
/** No review of the care plan in the six months, from whichever day they run. */
export const reviewOverdue = caseManagedWith([initialReview]);
