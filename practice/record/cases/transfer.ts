import { recordOf } from '../kept/entry.ts';
import { closingRecord, halden, maud } from './closing-record.ts';
import type { RecordCase } from './record-case.ts';
import { personDetailsOf } from './shared.ts';

const name = 'Tobin Quill';

/** From one team to the next: the old one ended on 10 March 2026. */
function transferred(nextTeamFrom: string): RecordCase {
	const lead = { role: 'Lead Social Worker', team: 'Locality Team East' };
	return {
		person: 'tobin',
		records: {
			tobin: () =>
				recordOf(personDetailsOf(name), {
					...closingRecord(name),
					'worker relationship': [
						{ type: 'Team', team: 'Locality Team West', start: '2026-01-12', end: '2026-03-10', 'end reason': 'Transferred' },
						{ type: 'Team', team: 'Locality Team East', start: nextTeamFrom },
						{ type: 'Primary Worker', worker: halden, ...lead, start: nextTeamFrom },
						{ type: 'Lead Social Worker', worker: halden, ...lead, start: nextTeamFrom },
					],
				}),
		},
		steps: {
			'transfer-tobin': {
				startedOn: '2026-03-09',
				requests: [
					{
						name: 'Ready for closure or transfer',
						recipient: maud,
						status: 'Answered',
						sentOn: '2026-03-09',
						answeredOn: '2026-03-10',
						answer: 'Agreed',
					},
				],
			},
		},
	};
}

export const transferInOrder = transferred('2026-03-10');
/** Nobody has the case on 11 March. */
export const transferWithGap = transferred('2026-03-12');
