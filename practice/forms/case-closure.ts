import { actionsTaken, type Form, type Group, question, section } from './form.ts';

const must = { required: true };

/** A question, and the day it is to be done if it has not been: the second is asked under the words of the first. */
function givenOrWhen(key: string, asked: string, when: string): Group {
	return {
		title: asked,
		questions: [question(key, asked, 'yes-no', must), question(`${key}-when`, when, 'date', { shownWhen: { question: key, is: 'No' } })],
	};
}

/** What the manager completes to close a case. */
export const caseClosure: Form = {
	id: 'closure',
	name: 'Children Social Care case closure',
	sections: [
		section(
			'progress',
			'Progress and outcomes',
			question(
				'summary',
				'Overall summary of progress achieved, reasons for successful outcomes or for non or partial achievement of planned outcomes',
				'textarea',
				must,
			),
		),
		section(
			'child-views',
			'Views of the child',
			question('child-views', 'Views of child/young person about closing the case', 'textarea', must),
		),
		section(
			'adult-views',
			'Views of adults',
			question('adult-views', 'Views of responsible adults about closing the case', 'textarea', must),
		),
		{
			key: 'copies',
			title: 'Copies of the closure record',
			groups: [
				givenOrWhen('child-copy', 'Has child/young person been provided with a copy of closure record?', 'if no, when will this be done?'),
				givenOrWhen('adults-copy', 'Have parents/carers been provided with a copy of closure record?', 'If no, when will this be done?'),
			],
		},
		section(
			'closing',
			'Closing the referral',
			question('other-actions', 'Other action(s) (please specify)', 'textarea'),
			question('reason', 'Reason for referral being closed', 'select', {
				...must,
				options: ['Outcomes met', 'Case transferred', 'Moved away', 'No further action', 'Other'],
			}),
			question('closed', 'Date/time closed', 'date-time', must),
		),
		actionsTaken('Actions Taken'),
	],
};
