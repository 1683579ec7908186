import type { Answers } from '../steps/step-state.ts';

/** Answers to the sections that the assessment, the meeting and the review share. */
export const householdAnswers: Answers = {
	'household-members': 'The child, their mother and an older brother.',
	school: 'Larkfield Primary',
	'household-checked': 'Yes',
};

export const narrativeAnswers: Answers = {
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
};

/** The manager's part of "Comments". */
export function commentsBy(manager: string): Answers {
	return {
		'manager-scale': '7',
		'manager-comments': 'I agree with the plan.',
		'manager-name': manager,
		'date-completed': '2026-04-13',
	};
}
