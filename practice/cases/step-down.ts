import type { Cases } from './case.ts';

const workerAnswers = {
	talked: '2026-04-09',
	reasons: 'The plan has been done and attendance has recovered.',
	support: 'Somebody to call when mornings are hard.',
	'family-agrees': 'Yes',
};

const managerAnswers = {
	accepted: 'Yes',
	'first-support': 'A weekly call for six weeks.',
	'accepted-on': '2026-04-13',
};

const { reasons: _reasons, ...mostAnswers } = workerAnswers;
const request = 'Please review information';

export const stepDownCases: Cases = {
	/** The request has gone, and the manager has done nothing yet. */
	nearly: {
		answers: { stepdown: mostAnswers },
		nextActions: [],
		requests: [{ name: request, recipient: 'Calla Nwosu', status: 'Sent' }],
	},
	complete: {
		answers: { stepdown: { ...workerAnswers, ...managerAnswers } },
		nextActions: [{ name: 'Preventative Services Assessment', assignee: 'Dervla Stokes' }],
		requests: [{ name: request, recipient: 'Calla Nwosu', status: 'Answered' }],
	},
};
