import { question, type Section } from './form.ts';

const must = { required: true };

export const assessmentDetails: Section = {
	key: 'details',
	title: 'Assessment Details',
	groups: [
		{
			title: 'Communication Needs',
			questions: [
				question('language', 'Preferred language', 'text', must),
				question('interpreter', 'Is an interpreter needed?', 'yes-no', must),
				question('other-needs', 'Other communication needs', 'textarea'),
			],
		},
		{
			questions: [
				question('legal-status', 'What is the legal status of this referral?', 'select', {
					options: ['Section 17, child in need', 'Section 20, accommodated', 'Section 47, enquiry', 'Private fostering'],
				}),
				question('who-seen', 'Who needs to be seen, where, how, how often?', 'rich'),
				question(
					'consent',
					'Past consent been gained from the family? If not, how will you get the consent to make further enquiries',
					'textarea',
				),
				question('timeframe', 'Timeframe for the assessment to be completed and plan to be created', 'text'),
				question('date-started', 'Date assessment started', 'date'),
				question('referral-date', 'Referral Date', 'date'),
				question('initial-review-due', 'Due date for initial professional review', 'date'),
				question('timescale', 'Assessment Timescale', 'select', {
					...must,
					options: ['10 working days', '35 working days', '45 working days'],
				}),
				question('plan-target', 'Target date for creation of plan', 'date'),
				question('review-completed', 'Has a review been completed?', 'yes-no', must),
				question('review-why-not', 'If not, why not?', 'textarea', {
					shownWhen: { question: 'review-completed', is: 'No' },
				}),
			],
		},
	],
};
