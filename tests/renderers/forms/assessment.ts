import type { Field, Form } from './definition.ts';

const aboutChild = (id: string, answers: { needs?: string[]; strengths?: string; dentist?: string; plan?: string }): Field[] => [
	{
		id: `${id}_needs`,
		label: 'Additional needs',
		kind: 'choices',
		as: 'checks',
		options: ['Hearing', 'Sight', 'Mobility', 'Learning'],
		...(answers.needs ? { value: answers.needs } : {}),
	},
	{
		id: `${id}_strengths`,
		label: 'Strengths and interests',
		kind: 'long-text',
		required: true,
		...(answers.strengths ? { value: answers.strengths } : {}),
	},
	{ id: `${id}_dentist`, label: 'Last seen by a dentist', kind: 'date', ...(answers.dentist ? { value: answers.dentist } : {}) },
	{
		id: `${id}_plan`,
		label: 'Has an education, health and care plan?',
		kind: 'yes-no',
		as: 'radios',
		...(answers.plan ? { value: answers.plan } : {}),
	},
];

/** An assessment: a table of children, then the same questions for each of them. */
export const assessment: Form = {
	step: { name: 'Early Help Family Assessment', status: 'Started' },
	person: 'Ngata-Whitlock family',
	sections: [
		{
			title: 'The family',
			fields: [
				{
					id: 'ea_route',
					label: 'How did the family come to us?',
					kind: 'choice',
					as: 'select',
					options: ['Own request', 'School', 'Health', 'Police'],
					value: 'School',
					required: true,
				},
				{ id: 'ea_began', label: 'Assessment began on', kind: 'date', value: '2026-01-12', required: true },
				{ id: 'ea_agreed', label: 'Parents agreed to the assessment', kind: 'yes-no', as: 'radios', value: 'No' },
			],
			table: {
				title: 'Children living at home',
				rowLabel: 'Child',
				rows: ['Rosalind', 'Tobiah', 'Merryn'],
				columns: [
					{ id: 'eat_school', label: 'Attends', kind: 'text', values: ['Larkrise Academy', 'St Oda’s Primary', null] },
					{
						id: 'eat_carer',
						label: 'Main carer',
						kind: 'choice',
						as: 'select',
						options: ['Mother', 'Father', 'Grandparent', 'Shared'],
						values: ['Shared', null, 'Grandparent'],
					},
					{ id: 'eat_met', label: 'First met on', kind: 'date', values: ['2026-01-14', null, null] },
					{ id: 'eat_consent', label: 'Consent held', kind: 'yes-no', as: 'check', values: ['Yes', null, 'Yes'] },
				],
			},
		},
		{
			title: 'Each child in turn',
			groups: [
				{ title: 'Rosalind', fields: aboutChild('ea1', { needs: ['Hearing', 'Learning'], strengths: 'Plays the cornet.', plan: 'Yes' }) },
				{ title: 'Tobiah', fields: aboutChild('ea2', { dentist: '2025-11-03' }) },
				{ title: 'Merryn', fields: aboutChild('ea3', { needs: ['Sight'], plan: 'No' }) },
			],
		},
		{
			title: 'What we make of it',
			fields: [
				{ id: 'ea_analysis', label: 'Analysis', kind: 'long-text', required: true },
				{
					id: 'ea_level',
					label: 'Level of need',
					kind: 'choice',
					as: 'select',
					options: ['Universal', 'Early help', 'Targeted', 'Statutory'],
				},
				{ id: 'ea_review', label: 'Review the plan by', kind: 'date', required: true },
				{ id: 'ea_hopes', label: 'What does the family hope will change?', kind: 'long-text', value: 'Calmer mornings before school.' },
				{ id: 'ea_hours', label: 'Hours of support a week', kind: 'number', value: 4 },
			],
		},
	],
	nextActions: [
		{ action: 'Team around the family meeting', assignee: 'Idris Fallowfield', sendImmediately: false },
		{ action: 'Referral for a parenting course', assignee: null, sendImmediately: true },
	],
	requests: [{ request: 'Ask the school for its views', to: 'Marigold Stavely', status: 'Sent' }],
	finish: 'Finish',
};
