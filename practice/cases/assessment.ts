import type { Answers } from '../steps/step-state.ts';
import type { Cases } from './case.ts';
import { commentsBy, householdAnswers, narrativeAnswers } from './shared-answers.ts';

const workerAnswers: Answers = {
	'assessment-type': 'Signs of Wellbeing',
	...householdAnswers,
	language: 'English',
	interpreter: 'No',
	'other-needs': 'None.',
	'legal-status': 'Section 17, child in need',
	'who-seen': 'The child at home and at school, each week. Both parents at home.',
	consent: 'Yes, both parents agreed on the first visit.',
	timeframe: '45 working days from the referral',
	'date-started': '2026-02-11',
	'referral-date': '2026-02-10',
	'initial-review-due': '2026-02-25',
	'review-completed': 'Yes',
	...narrativeAnswers,
	risks: ['Housing', 'School attendance'],
};

const managerAnswers: Answers = { timescale: '45 working days', 'plan-target': '2026-04-15', ...commentsBy('Tamsin Okoro') };

/** The meeting asks the same. */
export const allAnswers: Answers = { ...workerAnswers, ...managerAnswers };

const { 'legal-status': _status, risks: _risks, ...most } = workerAnswers;
export const mostAnswers: Answers = most;

const review = 'REQUIRED: Please review information and confirm next action';
const teamManager = 'REQUIRED: Request for team manager to review';

export const assessmentCases: Cases = {
	/** The manager has answered nothing, and the visit goes to a manager of the wrong team. */
	nearly: {
		answers: { cfa: mostAnswers },
		nextActions: [{ name: 'Child In Need Visit', assignee: 'Tamsin Okoro' }],
		requests: [
			{ name: review, recipient: 'Tamsin Okoro', status: 'Sent' },
			{ name: teamManager, recipient: '', status: 'Not sent' },
		],
	},
	complete: {
		answers: { cfa: allAnswers },
		nextActions: [{ name: 'Child In Need Visit', assignee: 'Petra Lindqvist' }],
		requests: [
			{ name: review, recipient: 'Tamsin Okoro', status: 'Answered' },
			{ name: teamManager, recipient: 'Tamsin Okoro', status: 'Answered' },
		],
	},
};
