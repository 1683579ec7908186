import { analysis, chronology, comments, experience, householdQuestions, plan, workingWell, worries } from './assessment-sections.ts';
import { actionsTaken, type Form, question, section } from './form.ts';

const must = { required: true };

export const childInNeedReview: Form = {
	id: 'review',
	name: 'Child or Young Person in Need Review',
	sections: [
		section('household', 'Family / household details', ...householdQuestions),
		section(
			'evidence',
			'Evidence',
			question('changed', 'What has changed since the plan was last looked at?', 'rich', must),
			question('done', 'Which parts of the plan have been done?', 'textarea', must),
			question('visits', 'Visits made since the plan was last looked at', 'number'),
			question('evidence-from', 'Where this evidence comes from', 'checkboxes', {
				options: ['Visits', 'Family', 'School or nursery', 'Health', 'Other agencies'],
			}),
		),
		chronology,
		worries,
		experience,
		workingWell,
		analysis,
		plan,
		comments,
		actionsTaken('Actions Taken (select those required)'),
	],
};
