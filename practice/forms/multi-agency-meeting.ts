import { childAndFamilyAssessment } from './child-and-family-assessment.ts';
import type { Form } from './form.ts';

/** The guide prints the assessment's own sections for it. */
export const multiAgencyMeeting: Form = {
	id: 'mam',
	name: 'Child in Need Multi Agency Meeting',
	sections: childAndFamilyAssessment.sections,
};
