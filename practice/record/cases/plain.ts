import { type RecordState, recordOf } from '../kept/entry.ts';
import { document, familyOf, finishedStep, note, personDetailsOf } from './shared.ts';

const mara = 'Mara Bright';
const tamsin = 'Tamsin Okoro';

/** An open case in its second month, with nothing wrong with it. */
export function plainRecord(name: string): RecordState {
	return recordOf(personDetailsOf(name), {
		...familyOf(name),
		'worker relationship': [
			{ type: 'Primary Worker', worker: mara, role: 'Response Social Worker', team: 'Response Team', start: '2026-02-10' },
			{ type: 'Key team', team: 'Response Team', start: '2026-02-10' },
		],
		'case note': [
			note(name, mara, '2026-02-13', 'First visit home', 'Home visit', '2026-02-16'),
			note(name, mara, '2026-03-04', 'Call with the school', 'Telephone call'),
			note(name, tamsin, '2026-03-19', 'Supervision of the case', 'Supervision', '2026-03-20'),
		],
		step: [finishedStep(name, mara, 'Referral', '2026-02-10', '2026-02-11')],
		document: [document(mara, '2026-02-10', 'Referral from the school', 'Referral', '2026-02-11', tamsin)],
		'chronology entry': [{ date: '2026-02-10', title: 'Referral from the school', type: 'Referral', author: mara, entered: '2026-02-11' }],
		'legal status': [{ type: 'Child in Need', start: '2026-02-11', status: 'Open' }],
	});
}
