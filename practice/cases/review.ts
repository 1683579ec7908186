import { assignToSelf } from '../people/people.ts';
import type { Answers } from '../steps/step-state.ts';
import type { Cases } from './case.ts';
import { commentsBy, householdAnswers, narrativeAnswers } from './shared-answers.ts';

const workerAnswers: Answers = {
	...householdAnswers,
	...narrativeAnswers,
	changed: 'At school on four days of five.',
	done: 'Breakfast club has started. Bedtimes are still late.',
	visits: '3',
	'evidence-from': ['Visits', 'School or nursery'],
};

const { wellbeing: _wellbeing, done: _done, ...mostAnswers } = workerAnswers;

const review = 'REQUIRED: Please review and confirm next action';
const next = 'Review of Child or Young Person in Need Plan';

export const reviewCases: Cases = {
	/** The manager has answered nothing, and gets the next review, where the guide keeps it with the worker. */
	nearly: {
		answers: { review: mostAnswers },
		nextActions: [{ name: next, assignee: 'Petra Lindqvist' }],
		requests: [{ name: review, recipient: 'Petra Lindqvist', status: 'Sent' }],
	},
	complete: {
		answers: { review: { ...workerAnswers, ...commentsBy('Petra Lindqvist') } },
		nextActions: [{ name: next, assignee: assignToSelf }],
		requests: [
			{ name: review, recipient: 'Petra Lindqvist', status: 'Answered' },
			{ name: 'Please distribute Plan and Minutes', recipient: 'Jory Pell', status: 'Sent' },
		],
	},
};
