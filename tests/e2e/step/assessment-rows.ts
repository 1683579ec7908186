/**
 * The rows of "Child and Family Assessment and Plan", written from the printed guide by hand and apart from the pack,
 * so that each checks the other. The two forms and two letters that can be added to the step come last.
 */
export interface Row {
	id: string;
	/** The row's own words in the guide; for "All sections", the heading. */
	words: string;
	/** The column "Responsibility", or "Added by". */
	who: Who;
	kind: 'to complete' | 'next action' | 'required request' | 'request';
	/** The form or letter it belongs to, which sleeps until it is added. */
	form?: string;
}

export type Who =
	| 'Response Social Worker'
	| 'Response Manager'
	| 'Response/Locality Social Worker'
	| 'FPT Social Worker'
	| 'FPT Manager'
	| 'System Generated'
	| 'N/A for Locality';

const SW = 'Response Social Worker';
const MANAGER = 'Response Manager';

const toComplete = (id: string, words: string, who: Who = SW): Row => ({ id: `QPG-CFA-${id}`, words, who, kind: 'to complete' });
const nextAction = (id: string, words: string, who: Who = SW): Row => ({ id: `QPG-CFA-${id}`, words, who, kind: 'next action' });

export const ASSESSMENT: Row[] = [
	// 1. Family / household details
	toComplete('1', 'Family / household details'),
	toComplete('1n', 'What type of assessment are you completing?'),
	// 2. Assessment Details
	toComplete('2.1', 'Communication Needs'),
	toComplete('2.2', 'What is the legal status of this referral?'),
	toComplete('2.3', 'Who needs to be seen, where, how, how often?'),
	toComplete('2.4', 'Past consent been gained from the family? If not, how will you get the consent to make further enquiries'),
	toComplete('2.5', 'Timeframe for the assessment to be completed and plan to be created'),
	toComplete('2.6', 'Date assessment started'),
	toComplete('2.7', 'Referral Date'),
	toComplete('2.8', 'Due date for initial professional review'),
	toComplete('2.9', 'Assessment Timescale', MANAGER),
	toComplete('2.10', 'Target date for creation of plan', MANAGER),
	toComplete('2.11', 'Has a review been completed?'),
	toComplete('2.12', 'If not, why not?'),
	// 3 to 5
	toComplete('3', 'Chronology of Significant Life Events'),
	toComplete('4', 'What are we worried about'),
	toComplete('5', "Child & Family's Experience"),
	// 6. What's Working Well
	toComplete('6.1', 'Existing Strengths'),
	toComplete('6.2', 'Existing Wellbeing'),
	// 7 and 8
	toComplete('7', 'Analysis and Judgement'),
	toComplete('8', 'What needs to Happen'),
	// 9. Comments
	toComplete('9.1', 'Social Workers Details', 'System Generated'),
	toComplete('9.2', 'Managers Review: Scale', MANAGER),
	toComplete('9.3', 'Other comments and decisions', MANAGER),
	toComplete('9.4', 'Managers name', MANAGER),
	toComplete('9.5', 'Date assessment completed', MANAGER),
	// 10. Parental / child factors at assessment
	toComplete('10', 'Risks/needs identified'),
	// 11. Actions Taken
	nextAction('11.1', 'Assessment Completed'),
	nextAction('11.2', 'Child In Need Visit'),
	nextAction('11.3', 'Child or Young Person in Need Review'),
	nextAction('11.4', 'Child Sexual Exploitation Screening (SERAF)'),
	nextAction('11.5', "Close Case to Children's Services"),
	nextAction('11.6', 'Decision to Seek Accommodation'),
	nextAction('11.7', 'End of Involvement'),
	nextAction('11.8', 'Family Group Conference'),
	nextAction('11.9', 'Specialist OT Assessment'),
	nextAction('11.10', 'Referral to other Agency'),
	nextAction('11.11', 'Preventative Services Contribution'),
	nextAction('11.12', 'Resource Commissioning', 'N/A for Locality'),
	nextAction('11.13', 'Seek Legal Advice'),
	nextAction('11.14', 'Child in Need Multi Agency Meeting'),
	nextAction('11.15', 'Step down to Preventative Services'),
	nextAction('11.16', 'Strategy Discussion'),
	// Requests
	request('QPG-CFA-R.1', 'REQUIRED: Please review information and confirm next action', SW),
	request('QPG-CFA-R.2', 'REQUIRED: Request for team manager to review', SW),
	request('QPG-CFA-R.3', 'Chair to review Social Work Report for Conference', SW),
	request('QPG-CFA-R.4', 'Request contribution to Assessment', SW),
	request('QPG-CFA-R.5', 'Request contribution to Private Fostering Assessment', SW),
	request('QPG-CFA-R.6', 'Senior Manager to confirm decision', 'FPT Manager'),
];

const CONSENT = 'Consent to Information Sharing';
const FOSTERING = 'Private Fostering Assessment';
const VISIT_LETTER = 'Home Visit Letter';
const OUTCOME_LETTER = 'Outcome of Assessment Letter';

export const FORMS: Row[] = [
	inForm(CONSENT, 'QPG-FCI-1', 'Personal Details', SW),
	inForm(CONSENT, 'QPG-FCI-2', 'Consent Details', SW),
	inForm(FOSTERING, 'QPG-PFA-1.1', 'Social Worker', 'System Generated'),
	inForm(FOSTERING, 'QPG-PFA-1.2', 'Team Manager', 'System Generated'),
	inForm(FOSTERING, 'QPG-PFA-2', "Child/Young Person's Details", 'Response/Locality Social Worker'),
	inForm(FOSTERING, 'QPG-PFA-3', 'Proposed Carers', 'FPT Social Worker'),
	inForm(FOSTERING, 'QPG-PFA-4', 'Annex A – Private foster care consent and confidential information', 'FPT Social Worker'),
	inForm(FOSTERING, 'QPG-PFA-5', 'Annex B – Birth parent /person with PR consent', 'Response/Locality Social Worker'),
	{
		...request('QPG-PFA-R.1', 'REQUIRED: Please review information and confirm next action', 'Response/Locality Social Worker'),
		form: FOSTERING,
	},
	{ ...request('QPG-PFA-R.2', 'Request Contribution to Private Fostering Assessment', 'Response/Locality Social Worker'), form: FOSTERING },
	{ ...request('QPG-PFA-R.3', 'Senior Manager to Confirm Decision', 'FPT Manager'), form: FOSTERING },
	inForm(VISIT_LETTER, 'QPG-LHV-1', 'Home Visit Letter', SW),
	// The guide heads this letter's one section with the other letter's name.
	inForm(OUTCOME_LETTER, 'QPG-LOA-1', 'Home Visit Letter', SW),
];

function request(id: string, words: string, who: Who): Row {
	return { id, words, who, kind: words.startsWith('REQUIRED:') ? 'required request' : 'request' };
}

function inForm(form: string, id: string, words: string, who: Who): Row {
	return { id, words, who, kind: 'to complete', form };
}
