import { actionsTaken, type Form, question, section } from './form.ts';

const must = { required: true };

export const caseTransfer: Form = {
	id: 'transfer',
	name: 'Case transfer/escalation/cancelling',
	sections: [
		section(
			'details',
			'Details of the transfer',
			question('what', 'What is this?', 'select', { ...must, options: ['Transfer', 'Escalation', 'Cancelling'] }),
			question('from-team', 'Team the case is with', 'text', must),
			question('to-team', 'Team the case goes to', 'text', must),
			question('when', 'Date of the transfer', 'date', must),
			question('why', 'Reason', 'textarea', must),
			question('family-told', 'Have the child and the family been told?', 'yes-no', must),
		),
		section(
			'manager',
			"Manager's audit",
			question('authorised', 'Are all assessments authorised?', 'yes-no', must),
			question('recorded', 'Is all work recorded?', 'yes-no', must),
			question('audited', 'Date of the audit', 'date', must),
		),
		actionsTaken('Actions Taken'),
	],
};
