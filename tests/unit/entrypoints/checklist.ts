import type { Checklist, Finding } from '../../../engine/model/checklist.ts';

/** A finding that fails and is the worker's own. */
export function finding(id: string, parts: Partial<Finding> = {}): Finding {
	return {
		id,
		rules: [id],
		subject: 'question',
		row: null,
		outcome: 'failed',
		timing: 'none',
		due: null,
		dueWords: null,
		working: null,
		readings: [],
		severity: 'warning',
		standing: 'yours',
		owners: [],
		ownerName: 'Worker',
		atFinish: true,
		summary: id,
		hint: null,
		section: 'Details',
		why: `Worker answers “${id}”.`,
		read: '',
		settledBy: '',
		source: 'Guide: 1',
		prompt: null,
		doubts: [],
		because: [],
		targets: [],
		restsOn: [],
		opens: null,
		dates: [],
		doneOn: null,
		...parts,
	};
}

const FINDINGS = [
	finding('asked'),
	finding('theirs', { standing: 'waiting', ownerName: 'Manager' }),
	finding('unseen', { standing: 'cantTell', outcome: 'cantTell' }),
	finding('done', { standing: 'done', outcome: 'passed' }),
	finding('not needed', { standing: 'not needed', outcome: 'inapplicable' }),
	finding('reminder', { severity: 'info' }),
	finding('late', { severity: 'info', timing: 'late' }),
	finding('sent', { subject: 'request', summary: 'Send “Request”', why: 'Worker sends “Request”.' }),
];
/** One finding of each standing, and of each kind that is shown apart. */
export const CHECKLIST = { findings: FINDINGS, role: 'Worker', left: 2, done: 1, checks: { made: 6, total: 7 } } as Checklist;
