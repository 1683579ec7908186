import { question, section } from './form.ts';

const must = { required: true };

/** Sections that several steps share. Titles and the guide's own questions are as it prints them; the rest stand in for its "All sections". */
export const householdQuestions = [
	question('household-members', 'Who lives in the household?', 'textarea', must),
	question('family-elsewhere', 'Family members living elsewhere', 'textarea'),
	question('school', 'School or nursery attended', 'text'),
	question('household-checked', 'Have these details been checked with the family?', 'yes-no', must),
];

export const household = section(
	'household',
	'Family / household details',
	question('assessment-type', 'What type of assessment are you completing?', 'select', {
		...must,
		options: ['Signs of Wellbeing', 'Child Protection', 'Private Fostering', 'Pre-birth', 'Young Carer'],
	}),
	...householdQuestions,
);

export const chronology = section(
	'chronology',
	'Chronology of Significant Life Events',
	question('chronology-events', 'Chronology', 'table', {
		...must,
		columns: [
			{ key: 'date', label: 'Date', kind: 'date' },
			{ key: 'event', label: 'Event', kind: 'text' },
			{ key: 'significance', label: 'Significance', kind: 'text' },
		],
	}),
	question('chronology-sources', 'Where this chronology was taken from', 'text'),
);

export const worries = section(
	'worries',
	'What are we worried about',
	question('worries-now', 'What is worrying people now?', 'rich', must),
	question('worries-before', 'What has happened before?', 'textarea', must),
	question('worries-harder', 'What makes things harder for the family?', 'textarea'),
	question('worries-number', 'How worried are we, from 0 to 10?', 'number'),
);

export const experience = section(
	'experience',
	"Child & Family's Experience",
	question('seen-alone', 'Has the child been seen alone?', 'yes-no', must),
	question('child-words', 'What the child has told us', 'textarea', must),
	question('usual-day', 'A usual day for the child', 'rich'),
	question('parents-view', 'What parents or carers have told us', 'textarea'),
);

export const workingWell = section(
	'working-well',
	"What's Working Well",
	question('strengths', 'Existing Strengths', 'rich'),
	question('wellbeing', 'Existing Wellbeing', 'textarea'),
);

export const analysis = section(
	'analysis',
	'Analysis and Judgement',
	question('analysis-summary', 'Summary of the analysis', 'rich', must),
	question('judgement', 'Judgement reached', 'select', {
		...must,
		options: ['A plan is needed', 'Early help is enough', 'No further work is needed'],
	}),
	question('not-known', 'What is not yet known', 'textarea'),
);

export const plan = section(
	'plan',
	'What needs to Happen',
	question('outcomes', 'What should be different for the child?', 'rich', must),
	question('professional-actions', 'What professionals will do', 'textarea', must),
	question('family-actions', 'What the family will do', 'textarea'),
	question('plan-again', 'Date the plan will be looked at again', 'date'),
	question('plan-shared', 'The plan has been shared with the family', 'checkbox'),
);

export const comments = section(
	'comments',
	'Comments',
	question('worker-details', 'Social Workers Details', 'system', { filledWith: 'assigned worker' }),
	question('manager-scale', 'Managers Review: Scale', 'select', {
		options: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
	}),
	question('manager-comments', 'Other comments and decisions', 'textarea'),
	question('manager-name', 'Managers name', 'text'),
	question('date-completed', 'Date assessment completed', 'date'),
);

export const factors = section(
	'factors',
	'Parental / child factors at assessment',
	question('risks', 'Risks/needs identified', 'checkboxes', {
		options: [
			'Alcohol use',
			'Drug use',
			'Mental health',
			'Domestic abuse',
			'Learning disability',
			'Physical disability or illness',
			'Young carer',
			'Housing',
			'School attendance',
			'None of these',
		],
	}),
);
