import type { Cases } from './case.ts';

const answers = {
	about: 'Rowan Ashdown',
	living: 'At home',
	'details-right': 'Yes',
	received: '2026-04-10',
	from: 'Larkfield Primary',
	how: 'Telephone',
	information: 'A grandparent has moved into the home.',
	response: 'The worker called the family, who are glad of the help.',
	'family-told': 'Yes',
	completed: '2026-04-13',
};

const { from: _from, completed: _completed, ...mostAnswers } = answers;
const review = 'REQUIRED: Please review information and confirm next action';
const next = 'Child and Family Assessment and Plan';

export const significantInformationCases: Cases = {
	/** The assessment goes to the worker, where the guide sends it to the manager. */
	nearly: {
		answers: { siginfo: mostAnswers },
		nextActions: [{ name: next, assignee: 'Mara Bright' }],
		requests: [{ name: review, recipient: 'Tamsin Okoro', status: 'Sent' }],
	},
	complete: {
		answers: { siginfo: answers },
		nextActions: [{ name: next, assignee: 'Tamsin Okoro' }],
		requests: [{ name: review, recipient: 'Tamsin Okoro', status: 'Answered' }],
	},
};
