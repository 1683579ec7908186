import type { Form } from './definition.ts';

const workers = ['Bronwen Achebe', 'Idris Fallowfield', 'Petra Lindqvist-Rao'];

/** A meeting: long questions, help on most, the same words in two sections, and what the visit left empty answered. */
export const planning: Form = {
	step: { name: 'Pathway Planning Meeting', status: 'Not started' },
	person: 'Lucan Featherstone',
	sections: [
		{
			title: 'The meeting',
			fields: [
				{ id: 'pm_when', label: 'Date and time of the meeting', kind: 'date-time', value: '2026-03-09T14:30', required: true },
				{ id: 'pm_chair', label: 'Chaired by', kind: 'person', options: workers, required: true },
				{ id: 'pm_minutes', label: 'Minutes taken by', kind: 'person', options: workers, value: 'Bronwen Achebe' },
				{
					id: 'pm_venue',
					label: 'Venue',
					kind: 'choice',
					as: 'radios',
					options: ['Council office', 'Family hub', 'By video'],
					required: true,
				},
				{
					id: 'pm_invited',
					label: 'Who was invited?',
					kind: 'choices',
					as: 'checks',
					options: ['Young person', 'Carer', 'Personal adviser', 'Independent reviewing officer'],
					help: 'Choose everybody, whether they came or not.',
					required: true,
				},
				{ id: 'pm_ref', label: 'Case reference', kind: 'read-only', value: 'PP-20418' },
			],
		},
		{
			title: 'Health',
			fields: [
				{
					id: 'pm_health',
					label: 'Is the young person registered with a doctor and a dentist, and do they know how to book an appointment?',
					kind: 'yes-no',
					as: 'radios',
					value: 'No',
					required: true,
				},
				{ id: 'pm_healthmore', label: 'Give details', kind: 'long-text', help: 'Name the surgery.' },
				{ id: 'pm_passport', label: 'Health passport given', kind: 'yes-no', as: 'check' },
				{ id: 'pm_checked', label: 'Date of the last health assessment', kind: 'date', required: true },
			],
		},
		{
			title: 'Education, training and work',
			fields: [
				{
					id: 'pm_doing',
					label: 'What is the young person doing now?',
					kind: 'choice',
					as: 'select',
					options: ['School', 'College', 'Apprenticeship', 'Working', 'None of these'],
					help: 'If more than one, choose what takes most of the week.',
				},
				{
					id: 'pm_provider',
					label: 'School, college or employer',
					kind: 'choice',
					as: 'combo',
					options: ['Thornaby Sixth Form', 'Vale College', 'Harrow & Pike Joiners'],
				},
				{
					id: 'pm_subjects',
					label: 'Subjects or skills',
					kind: 'choices',
					as: 'multi',
					options: ['English', 'Maths', 'Catering', 'Joinery'],
					value: ['Joinery'],
					required: true,
				},
				{ id: 'pm_educationmore', label: 'Give details', kind: 'long-text', value: 'Starts a second placement after Easter.' },
				{ id: 'pm_hours', label: 'Hours a week', kind: 'number', required: true },
			],
		},
		{
			title: 'Money and home',
			fields: [
				{ id: 'pm_bank', label: 'Has a bank account in their own name', kind: 'yes-no', as: 'switch', value: 'Yes' },
				{ id: 'pm_allowance', label: 'Leaving care allowance left (£)', kind: 'number', value: 1250, help: 'Whole pounds.' },
				{ id: 'pm_landlord', label: 'Landlord’s name', kind: 'text' },
				{ id: 'pm_phone', label: 'Telephone', kind: 'text', value: '01632 960 114' },
				{ id: 'pm_email', label: 'Email', kind: 'text', required: true, error: 'Enter an email address, like name@example.org' },
				{ id: 'pm_money', label: 'Plan for money', kind: 'rich-text', required: true },
				{
					id: 'pm_home',
					label: 'Plan for a home',
					kind: 'rich-text',
					value: 'Lucan will move to the training flat.',
					help: 'What happens if this falls through?',
				},
				{ id: 'pm_attach', label: 'Signed plan', kind: 'file', help: 'A PDF of up to 5 MB.' },
			],
		},
	],
	nextActions: [{ action: 'Pathway Plan Review', assignee: 'Petra Lindqvist-Rao', sendImmediately: false }],
	requests: [],
	finish: 'Finish',
};
