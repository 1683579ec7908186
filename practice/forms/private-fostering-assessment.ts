import { type Form, question, section } from './form.ts';

const must = { required: true };

export const privateFosteringAssessment: Form = {
	id: 'fostering',
	name: 'Private Fostering Assessment',
	sections: [
		section(
			'summary',
			'Report Summary',
			question('fostering-worker', 'Social Worker', 'system', { filledWith: 'assigned worker' }),
			question('fostering-manager', 'Team Manager', 'system', { filledWith: 'team manager' }),
		),
		section(
			'child',
			"Child/Young Person's Details",
			question('fostering-child', 'Name of the child or young person', 'text', must),
			question('fostering-start', 'Date the arrangement started', 'date', must),
			question('fostering-reason', 'Reason for the arrangement', 'textarea'),
		),
		section(
			'carers',
			'Proposed Carers',
			question('carer-names', 'Names of the proposed carers', 'text', must),
			question('carer-home', 'The home and who lives there', 'textarea', must),
			question('carer-relationship', 'How the carers know the child', 'text'),
		),
		section(
			'annex-a',
			'Annex A – Private foster care consent and confidential information',
			question('annex-a-agreed', 'Do the carers agree to checks being made?', 'yes-no', must),
			question('annex-a-notes', 'Confidential information', 'textarea'),
			question('annex-a-date', 'Date signed by the carers', 'date'),
		),
		section(
			'annex-b',
			'Annex B – Birth parent /person with PR consent',
			question('annex-b-agreed', 'Does the birth parent or person with PR agree?', 'yes-no', must),
			question('annex-b-name', 'Name of the person agreeing', 'text', must),
			question('annex-b-date', 'Date signed', 'date'),
		),
	],
};
