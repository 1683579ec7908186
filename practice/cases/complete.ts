import type { Answers } from '../state.ts';
import type { Case } from './case.ts';

export const workerAnswers: Answers = {
	'assessment-type': 'Signs of Wellbeing',
	'household-members': 'The child, their mother and an older brother.',
	school: 'Larkfield Primary',
	'household-checked': 'Yes',
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
	'chronology-events': [
		{ date: '2025-09-04', event: 'Moved to a new school', significance: 'Settled slowly' },
		{ date: '2026-02-10', event: 'Referral from school', significance: 'Attendance had fallen' },
	],
	'chronology-sources': 'School record and family',
	'worries-now': 'Attendance has fallen since the new year.',
	'worries-before': 'The family moved twice last year.',
	'worries-number': '4',
	'seen-alone': 'Yes',
	'child-words': 'They like football and find mornings hard.',
	'usual-day': 'Up late, school from ten, football after.',
	'parents-view': 'They would like help with mornings.',
	strengths: 'A close family and a helpful school.',
	wellbeing: 'Happy with friends and well in themselves.',
	'analysis-summary': 'With support in the mornings, attendance should recover.',
	judgement: 'A plan is needed',
	outcomes: 'At school on time every day.',
	'professional-actions': 'School to offer breakfast club.',
	'family-actions': 'An earlier bedtime.',
	'plan-again': '2026-05-11',
	'plan-shared': true,
	risks: ['Housing', 'School attendance'],
};

export const managerAnswers: Answers = {
	timescale: '45 working days',
	'plan-target': '2026-04-15',
	'manager-scale': '7',
	'manager-comments': 'I agree with the plan.',
	'manager-name': 'Tamsin Okoro',
	'date-completed': '2026-04-13',
};

const viabilityAnswers: Answers = {
	'applicant-name': 'Linden Ashdown',
	'applicant-relationship': 'Aunt',
	'applicant-visited': '2026-04-02',
	viable: 'Yes',
	'viable-reasons': 'There is room at home and the child asked to stay there.',
};

export const complete: Case = {
	answers: { cfa: { ...workerAnswers, ...managerAnswers }, viability: viabilityAnswers },
	nextActions: [{ name: 'Child In Need Visit', assignee: 'Petra Lindqvist' }],
	requests: [
		{
			name: 'REQUIRED: Please review information and confirm next action',
			recipient: 'Tamsin Okoro',
			status: 'Answered',
		},
		{ name: 'REQUIRED: Request for team manager to review', recipient: 'Tamsin Okoro', status: 'Answered' },
	],
};
