import { type Form, question, section } from './form.ts';

const must = { required: true };

export const homeVisitLetter: Form = {
	id: 'visit-letter',
	name: 'Home Visit Letter',
	sections: [
		section(
			'letter',
			'Home Visit Letter',
			question('visit-to', 'Letter addressed to', 'text', must),
			question('visit-date', 'Date of the visit', 'date', must),
			question('visit-message', 'What the letter says', 'textarea'),
		),
	],
};

/** The guide gives this letter's only section the other letter's title. */
export const outcomeOfAssessmentLetter: Form = {
	id: 'outcome-letter',
	name: 'Outcome of Assessment Letter',
	sections: [
		section(
			'letter',
			'Home Visit Letter',
			question('outcome-to', 'Letter addressed to', 'text', must),
			question('outcome-date', 'Date of the letter', 'date', must),
			question('outcome-message', 'Outcome to tell the family', 'textarea'),
		),
	],
};
