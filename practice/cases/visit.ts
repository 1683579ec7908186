import { assignToSelf } from '../people/people.ts';
import type { Cases } from './case.ts';

const answers = {
	seen: 'Yes',
	'seen-alone': 'Yes',
	type: 'Child in Need Visit',
	when: '2026-04-10T15:45',
	venue: 'At home',
	'people-seen': 'The child and their mother',
	observed: 'A tidy home. The child showed their school bag, packed for Monday.',
	'child-said': 'Breakfast club is better than home toast.',
	'follow-up': 'Ask school for this month’s attendance.',
	summary: 'Mornings are going better.',
};

const { when: _when, 'seen-alone': _alone, 'child-said': _said, ...mostAnswers } = answers;

export const visitCases: Cases = {
	/** The next visit goes to the manager, where the guide keeps it with the worker. */
	nearly: {
		answers: { visit: mostAnswers },
		nextActions: [{ name: 'Next Child in Need Visit', assignee: 'Petra Lindqvist' }],
		requests: [],
	},
	complete: {
		answers: { visit: answers },
		nextActions: [{ name: 'Next Child in Need Visit', assignee: assignToSelf }],
		requests: [],
	},
};
