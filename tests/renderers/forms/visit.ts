import type { Form } from './definition.ts';

const workers = ['Bronwen Achebe', 'Idris Fallowfield', 'Petra Lindqvist-Rao'];

/** A visit under way: every kind of question. */
export const visit: Form = {
	step: { name: 'Home Visit Record', status: 'In progress' },
	person: 'Tamsin Arkwright-Bello',
	sections: [
		{
			title: 'About the visit',
			fields: [
				{
					id: 'hv_reason',
					label: 'Reason for the visit',
					kind: 'choice',
					as: 'select',
					options: ['Planned visit', 'Welfare concern', 'Asked for by the family'],
					value: 'Planned visit',
					required: true,
				},
				{ id: 'hv_when', label: 'When did the visit take place?', kind: 'date-time', required: true },
				{ id: 'hv_address', label: 'Address visited', kind: 'text', value: '3 Pinfold Court, Thornaby Vale', required: true },
				{
					id: 'hv_place',
					label: 'Where was the child seen?',
					kind: 'choice',
					as: 'radios',
					options: ['At home', 'At nursery or school', 'Somewhere else'],
					value: 'At home',
				},
				{ id: 'hv_elsewhere', label: 'If somewhere else, say where', kind: 'text', hidden: true },
				{ id: 'hv_lead', label: 'Lead practitioner', kind: 'person', options: workers, value: 'Petra Lindqvist-Rao', required: true },
				{ id: 'hv_team', label: 'Responsible team', kind: 'read-only', value: 'Vale Locality Team' },
				{ id: 'hv_previous', label: 'Date of the visit before this one', kind: 'date', value: '2026-02-17' },
			],
		},
		{
			title: 'Who was there',
			fields: [
				{ id: 'hv_seen', label: 'Was the child seen?', kind: 'yes-no', as: 'radios', value: 'Yes', required: true },
				{ id: 'hv_alone', label: 'Was the child spoken to alone?', kind: 'yes-no', as: 'radios', required: true },
				{
					id: 'hv_adults',
					label: 'Adults present',
					kind: 'choices',
					as: 'checks',
					options: ['Parent', 'Step-parent', 'Older relative', 'Another professional'],
					value: ['Parent', 'Older relative'],
				},
				{ id: 'hv_number', label: 'How many people live in the home?', kind: 'number', value: 5 },
				{ id: 'hv_joint', label: 'Joint visit with', kind: 'person', options: workers },
				{ id: 'hv_notes', label: 'Notes', kind: 'long-text', value: 'Arrived ten minutes late because of roadworks.' },
			],
		},
		{
			title: 'What we saw and heard',
			fields: [
				{
					id: 'hv_voice',
					label: 'What the child told us',
					kind: 'rich-text',
					value: 'Tamsin wants to stay at the same nursery.',
					help: 'Write down their own words if you can.',
				},
				{ id: 'hv_bedroom', label: 'Condition of the home and bedrooms', kind: 'rich-text', required: true },
				{
					id: 'hv_summary',
					label: 'Overall summary',
					kind: 'long-text',
					max: 800,
					required: true,
					error: 'Write a summary before you go on',
					help: 'What is different from last time?',
				},
				{
					id: 'hv_nursery',
					label: 'Nursery or school attended',
					kind: 'choice',
					as: 'combo',
					options: ['Orchard Bank Nursery', 'St Oda’s Primary', 'Larkrise Academy'],
					value: 'Orchard Bank Nursery',
				},
				{
					id: 'hv_services',
					label: 'Services working with the family',
					kind: 'choices',
					as: 'multi',
					options: ['Midwifery', 'Speech therapy', 'Debt advice', 'Drug and alcohol team'],
					value: ['Speech therapy', 'Debt advice'],
				},
				{ id: 'hv_worry', label: 'Level of worry (1 to 10)', kind: 'number' },
				{ id: 'hv_bruises', label: 'Injuries noticed', kind: 'long-text' },
			],
		},
		{
			title: 'After the visit',
			fields: [
				{ id: 'hv_next', label: 'Next visit due by', kind: 'date', required: true },
				{
					id: 'hv_help',
					label: 'Help agreed with the family',
					kind: 'choices',
					as: 'multi',
					options: ['Parenting group', 'Benefits check', 'Befriending'],
				},
				{
					id: 'hv_nextplace',
					label: 'Preferred meeting place',
					kind: 'choice',
					as: 'select',
					options: ['At home', 'At nursery or school', 'Family hub'],
					required: true,
				},
				{ id: 'hv_shared', label: 'Record shared with parents', kind: 'yes-no', as: 'check', value: 'Yes' },
				{ id: 'hv_language', label: 'Interpreter to be booked', kind: 'yes-no', as: 'switch' },
				{ id: 'hv_upload', label: 'Photographs or documents', kind: 'file' },
				{ id: 'hv_notes2', label: 'Notes', kind: 'long-text' },
				{ id: 'hv_oversight', label: 'Supervisor’s comment', kind: 'read-only', value: '-' },
			],
		},
	],
	nextActions: [
		{ action: 'Arrange the next home visit', assignee: 'Bronwen Achebe', sendImmediately: true },
		{ action: 'Professionals’ meeting', assignee: 'Vale Locality Team', sendImmediately: false },
		{ action: 'Update the chronology', assignee: null, sendImmediately: false },
	],
	requests: [
		{ request: 'Ask the health visitor for a report', to: 'Delphine Osagie', status: 'Sent' },
		{ request: 'Ask the nursery for attendance figures', to: 'Orchard Bank Nursery', status: 'Completed' },
	],
	finish: 'Finish',
};
