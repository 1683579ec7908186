import { closureTray } from '../people/people.ts';
import type { Cases } from './case.ts';

/** The closing steps, nearly done and done: the worker's part, the manager's, and business support's. */

const closureAnswers = {
	summary: 'School attendance has recovered and the family manages mornings by themselves. Bedtimes are partly achieved.',
	'child-views': 'I am glad that it is over and I know who to call.',
	'adult-views': 'Both parents agree that the case can be closed.',
	'child-copy': 'No',
	'child-copy-when': '2026-03-25',
	'adults-copy': 'No',
	'adults-copy-when': '2026-03-25',
	'other-actions': 'None',
	reason: 'Outcomes met',
	closed: '2026-03-20T10:30',
};

const {
	'adult-views': _views,
	'child-copy-when': _childWhen,
	'adults-copy-when': _adultsWhen,
	closed: _closed,
	...mostClosureAnswers
} = closureAnswers;
const readyForClosure = 'Ready for closure';

export const closureCases: Cases = {
	nearly: {
		answers: { closure: mostClosureAnswers },
		nextActions: [{ name: "Children's case closure record", assignee: 'Edda Finch' }],
		requests: [{ name: readyForClosure, recipient: 'Maud Ellery', status: 'Sent' }],
	},
	complete: {
		answers: { closure: closureAnswers },
		nextActions: [{ name: "Children's case closure record", assignee: closureTray }],
		requests: [
			{ name: readyForClosure, recipient: 'Maud Ellery', status: 'Answered' },
			{ name: 'Ready for closure or transfer', recipient: 'Maud Ellery', status: 'Answered' },
		],
	},
};

const transferAnswers = {
	what: 'Transfer',
	'from-team': 'Response Team',
	'to-team': 'Locality Team East',
	when: '2026-03-16',
	why: 'The family has moved to the east of the county.',
	'family-told': 'Yes',
	authorised: 'Yes',
	recorded: 'Yes',
	audited: '2026-03-13',
};

const { authorised: _authorised, recorded: _recorded, audited: _audited, ...workersTransferAnswers } = transferAnswers;
const ready = 'Ready for closure or transfer';

export const transferCases: Cases = {
	nearly: {
		answers: { transfer: workersTransferAnswers },
		nextActions: [],
		requests: [{ name: ready, recipient: 'Maud Ellery', status: 'Sent' }],
	},
	complete: {
		answers: { transfer: transferAnswers },
		nextActions: [],
		requests: [
			{ name: ready, recipient: 'Maud Ellery', status: 'Answered' },
			{ name: 'Please complete the transfer', recipient: closureTray, status: 'Sent' },
		],
	},
};

const auditAnswers = {
	'details-checked': 'Yes',
	'classifications-checked': 'Yes',
	'workers-checked': 'Yes',
	'professionals-checked': 'Yes',
	'parents-checked': 'Yes',
	'documents-checked': 'Yes',
};

const { 'parents-checked': _parents, ...mostAuditAnswers } = auditAnswers;

/** @param last what the record asks after the audit */
function recordCases(form: string, last: Record<string, string>): Cases {
	return {
		nearly: { answers: { [form]: mostAuditAnswers }, nextActions: [], requests: [] },
		complete: { answers: { [form]: { ...auditAnswers, ...last } }, nextActions: [], requests: [] },
	};
}

export const closureRecordCases = recordCases('closure-record', { reason: 'Outcomes met', closed: '2026-03-20' });
export const transferRecordCases = recordCases('transfer-record', { 'no-gap': 'Yes', transferred: '2026-03-16' });

export const cccRecordCases: Cases = {
	nearly: { answers: { 'ccc-record': { reason: 'Outcomes met' } }, nextActions: [], requests: [] },
	complete: {
		answers: {
			'ccc-record': {
				reason: 'Outcomes met',
				closed: '2026-03-20',
				'family-views': 'The family agrees.',
				agencies: 'The school agrees, and goes on with breakfast club.',
			},
		},
		nextActions: [],
		requests: [],
	},
};
