import { actionsTaken, type Form, question, section } from './form.ts';

const must = { required: true };

export const childInNeedVisit: Form = {
	id: 'visit',
	name: 'Child in Need Visit',
	sections: [
		section(
			'children',
			"Children's Details",
			question('child', "Children's details", 'system', { filledWith: 'person' }),
			question('seen', 'Child or Young Person seen?', 'yes-no'),
			question('seen-alone', 'Child or Young Person seen alone?', 'yes-no'),
		),
		section(
			'visit',
			'Details of visit',
			question('type', 'Type of Visit', 'select', { ...must, options: ['Child in Need Visit', 'Private Fostering Visit'] }),
			question('when', 'Date and time of visit', 'date-time', must),
			question('venue', 'Venue', 'text'),
			question('people-seen', 'Person(s) seen', 'text'),
		),
		section(
			'observations',
			'Observations and summary',
			question('observed', 'What was seen and heard', 'rich', must),
			question('child-said', 'What the child or young person said', 'textarea', must),
			question('follow-up', 'Anything to follow up', 'textarea'),
			question('summary', 'Summary of the visit', 'textarea', must),
		),
		actionsTaken('Actions Taken'),
	],
};
