import type { Form } from './definition.ts';

/** A step that is over: everything is printed or can't be changed, save one late note. */
export const completed: Form = {
	step: { name: 'Short Breaks Review', status: 'Completed' },
	person: 'Fergus Oyelaran',
	completed: true,
	sections: [
		{
			title: '1. The review',
			fields: [
				{ id: 'sr_held', label: 'Review held on', kind: 'date', value: '2026-01-28' },
				{
					id: 'sr_place',
					label: 'Held at',
					kind: 'choice',
					as: 'select',
					options: ['Family hub', 'At home', 'By video'],
					value: 'Family hub',
				},
				{ id: 'sr_present', label: 'Was the young person present?', kind: 'yes-no', as: 'radios', value: 'Yes' },
				{ id: 'sr_nights', label: 'Nights used since the last review', kind: 'number', value: 9 },
				{ id: 'sr_views', label: 'Views of the young person', kind: 'long-text', value: 'Likes the swimming and the Saturday club.' },
			],
		},
		{
			title: '2. How it is going',
			fields: [
				{ id: 'sr_carer', label: 'Name of the short-break carer', kind: 'text', value: 'Honor Quaye' },
				{ id: 'sr_well', label: 'Going well', kind: 'long-text', value: 'Sleeps through after the second night.' },
				{ id: 'sr_notwell', label: 'Not going well', kind: 'long-text' },
				{ id: 'sr_incidents', label: 'Incidents', kind: 'number' },
			],
		},
		{
			title: '3. Decision',
			fields: [
				{ id: 'sr_decision', label: 'Decision', kind: 'choice', as: 'select', options: ['Go on', 'Change', 'End'], value: 'Go on' },
				{ id: 'sr_from', label: 'With effect from', kind: 'date' },
				{ id: 'sr_reason', label: 'Reasons', kind: 'long-text', value: 'It is what Fergus asks for.' },
				{ id: 'sr_manager', label: 'Agreed by', kind: 'text', value: 'Idris Fallowfield' },
				{ id: 'sr_signed', label: 'Date agreed', kind: 'date', value: '2026-02-02' },
				{ id: 'sr_late', label: 'Late note', kind: 'long-text', editable: true },
			],
		},
	],
	nextActions: [
		{ action: 'Next short breaks review', assignee: 'Bronwen Achebe', sendImmediately: false },
		{ action: 'Carer’s assessment', assignee: 'Disabled Children’s Team', sendImmediately: true },
	],
	requests: [{ request: 'Ask the carer to confirm dates', to: 'Honor Quaye', status: 'Completed' }],
	finish: null,
};
