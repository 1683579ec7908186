import { type Form, question, section } from './form.ts';

const must = { required: true };

export const consentToInformationSharing: Form = {
	id: 'consent',
	name: 'Consent to Information Sharing',
	sections: [
		section(
			'personal',
			'Personal Details',
			question('consent-child', 'Name of the child', 'text', must),
			question('consent-birth', 'Date of birth', 'date', must),
			question('consent-address', 'Address', 'textarea'),
		),
		section(
			'consent',
			'Consent Details',
			question('consent-agreed', 'Is there agreement to sharing information?', 'yes-no', must),
			question('consent-with', 'Who may it be shared with?', 'checkboxes', {
				options: ['Health', 'School or nursery', 'Police', 'Housing', 'Voluntary organisations'],
			}),
			question('consent-by', 'Consent given by', 'text', must),
			question('consent-date', 'Date consent was given', 'date'),
			question('consent-explained', 'What sharing means has been explained', 'checkbox', must),
		),
	],
};
