import { actionsTaken, type Form, question, section } from './form.ts';

const must = { required: true };

/** The social worker answers the first section, then asks the manager who answers the second. */
export const stepDownToPreventativeServices: Form = {
	id: 'stepdown',
	name: 'Step Down to Preventative Services',
	sections: [
		section(
			'step-down',
			'Step down to Preventative Services',
			question('talked', 'Date stepping down was talked over with FYPS', 'date', must),
			question('reasons', 'Reasons for stepping down', 'textarea', must),
			question('support', 'Support the family needs now', 'textarea'),
			question('family-agrees', 'Does the family agree to the step down?', 'yes-no', must),
		),
		section(
			'manager',
			'Preventative Services Manager',
			question('accepted', 'Is the step down accepted?', 'yes-no', must),
			question('first-support', 'What support will be given first?', 'textarea'),
			question('accepted-on', 'Date of this decision', 'date', must),
		),
		actionsTaken('Actions Taken'),
	],
};
