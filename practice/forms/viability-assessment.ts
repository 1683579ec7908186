import { type Form, question, section } from './form.ts';

const must = { required: true };

/** No guide covers this step: a reader has to say so. */
export const viabilityAssessment: Form = {
	id: 'viability',
	name: 'Viability Assessment',
	sections: [
		section(
			'applicant',
			'Applicant',
			question('applicant-name', 'Name of the applicant', 'text', must),
			question('applicant-relationship', 'Relationship to the child', 'text'),
			question('applicant-visited', 'Date of the visit to the applicant', 'date', must),
		),
		section(
			'recommendation',
			'Recommendation',
			question('viable', 'Is a full assessment recommended?', 'yes-no', must),
			question('viable-reasons', 'Reasons', 'textarea', must),
		),
	],
};
