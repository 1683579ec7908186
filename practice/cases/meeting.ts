import { allAnswers, mostAnswers } from './assessment.ts';
import type { Cases } from './case.ts';

const review = 'REQUIRED: Please review and confirm next action';

export const meetingCases: Cases = {
	/** The manager has answered nothing, and the minutes go to somebody, where the guide sends them to nobody. */
	nearly: {
		answers: { mam: mostAnswers },
		nextActions: [{ name: 'Minutes Completed', assignee: 'Jory Pell' }],
		requests: [{ name: review, recipient: 'Tamsin Okoro', status: 'Sent' }],
	},
	complete: {
		answers: { mam: allAnswers },
		nextActions: [{ name: 'Minutes Completed', assignee: '' }],
		requests: [
			{ name: review, recipient: 'Tamsin Okoro', status: 'Answered' },
			{ name: 'Please distribute Plan and Minutes', recipient: 'Jory Pell', status: 'Sent' },
		],
	},
};
