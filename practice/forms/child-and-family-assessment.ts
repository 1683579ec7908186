import { assessmentDetails } from './assessment-details.ts';
import { analysis, chronology, comments, experience, factors, household, plan, workingWell, worries } from './assessment-sections.ts';
import { actionsTaken, type Form } from './form.ts';

export const childAndFamilyAssessment: Form = {
	id: 'cfa',
	name: 'Child and Family Assessment and Plan',
	sections: [
		household,
		assessmentDetails,
		chronology,
		worries,
		experience,
		workingWell,
		analysis,
		plan,
		comments,
		factors,
		actionsTaken('Actions Taken'),
	],
};
