import type { Case } from './case.ts';
import { complete, workerAnswers } from './complete.ts';

const { 'legal-status': _status, risks: _risks, ...mostAnswers } = workerAnswers;

/** The manager has answered nothing, and the visit goes to a manager of the wrong team. */
export const nearly: Case = {
	answers: { ...complete.answers, cfa: mostAnswers },
	nextActions: [{ name: 'Child In Need Visit', assignee: 'Tamsin Okoro' }],
	requests: [
		{
			name: 'REQUIRED: Please review information and confirm next action',
			recipient: 'Tamsin Okoro',
			status: 'Sent',
		},
		{ name: 'REQUIRED: Request for team manager to review', recipient: '', status: 'Not sent' },
	],
};
