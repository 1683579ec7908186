import { actionsTaken, type Form, question, section } from './form.ts';

const must = { required: true };

/** The guide's numbers start at 4, and it says nothing of any before. */
export const significantInformation: Form = {
	id: 'siginfo',
	name: 'Significant Information on an Open Case',
	firstNumber: 4,
	sections: [
		section(
			'persons',
			'Person(s) Details',
			question('about', 'Who is this information about?', 'text', must),
			question('living', 'Where they are living now', 'text'),
			question('details-right', 'Are the details on their record right?', 'yes-no', must),
		),
		section(
			'information',
			'Details of follow up information received',
			question('received', 'Date the information was received', 'date', must),
			question('from', 'Who gave the information?', 'text', must),
			question('how', 'How it was received', 'select', { options: ['Telephone', 'Email', 'Letter', 'In person'] }),
			question('information', 'What the information was', 'rich', must),
		),
		section(
			'completion',
			'Completion details',
			question('response', 'What was done about it', 'textarea', must),
			question('family-told', 'Has the family been told?', 'yes-no'),
			question('completed', 'Date this was completed', 'date', must),
		),
		actionsTaken('Actions Taken (select those required)'),
	],
};
