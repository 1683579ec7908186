/**
 * The rows of the five steps after the assessment, written from the printed guide by hand and apart from the pack,
 * so that each checks the other.
 */
export interface GuideRow {
	/** Its id; more than one where the guide says more than one thing of it. */
	ids: string[];
	/** The row's own words in the guide; for "All sections", the heading. */
	words: string;
	/** The column "Responsibility", or "Added by". */
	who: Who;
	kind: Kind;
}

type Kind =
	| 'to complete'
	/** Checked once added. */
	| 'next action'
	/** The step isn't done without it. */
	| 'needed next action'
	/** Checked once added. */
	| 'request'
	/** Asks for an answer. */
	| 'required request'
	/** Says who presses Finish. */
	| 'finish';

export type Role =
	| 'Response Social Worker'
	| 'Response Manager'
	| 'Locality Social Worker'
	| 'Locality Manager'
	| 'LAC Social Worker'
	| 'LAC Manager'
	| 'Business Support'
	| 'FYPS Manager';

/** Whom a printed owner can mean, in the order printed. */
export const OWNERS = {
	'Response Social Worker': ['Response Social Worker'],
	'Business Support': ['Business Support'],
	'Response/Locality Social Worker': ['Response Social Worker', 'Locality Social Worker'],
	'Response/Locality Manager': ['Response Manager', 'Locality Manager'],
	'Locality Social Worker/LAC Social Worker': ['Locality Social Worker', 'LAC Social Worker'],
	'Locality/LAC Social Worker': ['Locality Social Worker', 'LAC Social Worker'],
	'Locality/LAC Manager': ['Locality Manager', 'LAC Manager'],
	'System Generated / Locality/LAC Manager': ['Locality Manager', 'LAC Manager'],
	// The guide's introduction calls whoever completes this part the FYPS Manager.
	'Preventative Services Manager': ['FYPS Manager'],
	'FYPS Manager': ['FYPS Manager'],
	'System Generated': [],
	'N/A for locality': [],
	'N/A': [],
} satisfies Record<string, Role[]>;

export type Who = keyof typeof OWNERS;

type Line = [number: string, words: string, who?: Who];

const of =
	(step: string, worker: Who, kind: Kind) =>
	([number, words, who = worker]: Line): GuideRow => ({ ids: number.split(' ').map((each) => `QPG-${step}-${each}`), words, who, kind });

const EITHER_WORKER = 'Response/Locality Social Worker';
const EITHER_MANAGER = 'Response/Locality Manager';

const meetingToComplete: Line[] = [
	// 1. Family / household details
	['1', 'Family / household details'],
	['1n', 'What type of assessment are you completing?'],
	// 2. Assessment Details
	['2.1', 'Communication Needs'],
	['2.2', 'What is the legal status of this referral?'],
	['2.3', 'Who needs to be seen, where, how, how often?'],
	['2.4', 'Past consent been gained from the family? If not, how will you get the consent to make further enquiries'],
	['2.5', 'Timeframe for the assessment to be completed and plan to be created'],
	['2.6', 'Date assessment started'],
	['2.7', 'Referral Date'],
	['2.8', 'Due date for initial professional review'],
	['2.9', 'Assessment Timescale', EITHER_MANAGER],
	['2.10', 'Target date for creation of plan', EITHER_MANAGER],
	['2.11', 'Has a review been completed?'],
	['2.12', 'If not, why not?'],
	// 3 to 5
	['3', 'Chronology of Significant Life Events'],
	['4', 'What are we worried about'],
	['5', "Child & Family's Experience"],
	// 6. What's Working Well
	['6.1', 'Existing Strengths'],
	['6.2', 'Existing Wellbeing'],
	// 7 and 8
	['7', 'Analysis and Judgement'],
	['8', 'What needs to Happen'],
	// 9. Comments
	['9.1', 'Social Workers Details', 'System Generated'],
	['9.2', 'Managers Review: Scale', EITHER_MANAGER],
	['9.3', 'Other comments and decisions', EITHER_MANAGER],
	['9.4', 'Managers name', EITHER_MANAGER],
	['9.5', 'Date assessment completed', EITHER_MANAGER],
	// 10. Parental / child factors at assessment
	['10', 'Risks/needs identified'],
];

export const MEETING: GuideRow[] = [
	...meetingToComplete.map(of('MAM', EITHER_WORKER, 'to complete')),
	// 11. Actions Taken
	of('MAM', 'Business Support', 'next action')(['11.1', 'Minutes Completed']),
	// Requests Button
	of('MAM', EITHER_WORKER, 'required request')(['R.1', 'REQUIRED: Please review and confirm next action']),
	of('MAM', EITHER_WORKER, 'request')(['R.2', 'Please distribute Plan and Minutes']),
];

const visitToComplete: Line[] = [
	// 1. Children's Details
	['1.1', "Children's details", 'System Generated'],
	['1.2', 'Child or Young Person seen?'],
	['1.3', 'Child or Young Person seen alone?'],
	// 2. Details of visit. Its type also says which of the step's two uses this is.
	['2.1 0', 'Type of Visit'],
	['2.2', 'Date and time of visit'],
	['2.3', 'Venue'],
	['2.4', 'Person(s) seen'],
	// 3
	['3', 'Observations and summary'],
];

export const VISIT: GuideRow[] = [
	...visitToComplete.map(of('VIS', 'Locality Social Worker/LAC Social Worker', 'to complete')),
	// 4. Actions Taken
	of('VIS', 'Locality Social Worker/LAC Social Worker', 'next action')(['4.1', 'Next Child in Need Visit']),
];

const reviewToComplete: Line[] = [
	// 1 to 5
	['1', 'Family / household details'],
	['2', 'Evidence'],
	['3', 'Chronology of Significant Life Events'],
	['4', 'What are we worried about'],
	['5', "Child & Family's Experience"],
	// 6. What's Working Well
	['6.1', 'Existing Strengths'],
	['6.2', 'Existing Wellbeing'],
	// 7 and 8
	['7', 'Analysis and Judgement'],
	['8', 'What needs to Happen'],
	// 9. Comments
	['9.1', 'Social Workers Details', 'System Generated'],
	['9.2', 'Managers Review: Scale', 'Locality/LAC Manager'],
	['9.3', 'Other comments and decisions', 'Locality/LAC Manager'],
	['9.4', 'Managers name', 'System Generated / Locality/LAC Manager'],
	['9.5', 'Date assessment completed', 'System Generated / Locality/LAC Manager'],
];

const reviewNextActions: Line[] = [
	// 10. Actions Taken (select those required)
	['10.1', "Close Case to Children's Services"],
	['10.2', "Commission Personal Budget (Children's)", 'N/A for locality'],
	['10.3', 'Decision to seek accommodation'],
	['10.4', 'Preventative Services Contribution', 'Response Social Worker'],
	['10.5', 'Proceed to Purchasing', 'N/A for locality'],
	['10.6', 'Referral to other agency'],
	['10.7', 'Review of Child or Young Person in Need Plan'],
	['10.8', 'Seek Legal Advice'],
	['10.9', 'Short Break Care – LAC Planning', 'N/A for locality'],
	// What comes first, that it can be sent immediately, and the page it points to.
	['10.10 10.10b 10.10c', 'Stepdown to Early Help'],
	['10.11', 'Transfer to Adults Services', 'N/A'],
	['10.12', 'Update Child and Family Assessment and Plan'],
];

export const REVIEW: GuideRow[] = [
	...reviewToComplete.map(of('REV', 'Locality Social Worker/LAC Social Worker', 'to complete')),
	...reviewNextActions.map(of('REV', 'Locality/LAC Social Worker', 'next action')),
	// Requests Button
	of('REV', 'Locality/LAC Social Worker', 'required request')(['R.1', 'REQUIRED: Please review and confirm next action']),
	of('REV', 'Locality/LAC Social Worker', 'request')(['R.2', 'Please distribute Plan and Minutes']),
	of('REV', 'Locality/LAC Social Worker', 'request')(['R.3', 'Request contribution to Review']),
];

export const STEP_DOWN: GuideRow[] = [
	of('SDP', EITHER_WORKER, 'to complete')(['1', 'Step down to Preventative Services']),
	of('SDP', 'Preventative Services Manager', 'to complete')(['2', 'Preventative Services Manager']),
	of('SDP', 'Preventative Services Manager', 'needed next action')(['3.1', 'Preventative Services Assessment']),
	// The introduction has it sent once section 1 is complete.
	of('SDP', EITHER_WORKER, 'request')(['R.1 0a', 'Please review information']),
	// The introduction
	of('SDP', 'FYPS Manager', 'finish')(['0b', 'FYPS Manager finishes this step']),
];

const significantNextActions: Line[] = [
	// 7. Actions Taken (select those required)
	['7.1', 'Bring forward scheduled review'],
	['7.2', 'Child and Family Assessment and Plan'],
	['7.3', 'Child Sexual Exploitation Screening (SERAF)'],
	['7.4', 'Decision to seek accommodation'],
	['7.5', 'Immediate Services'],
	['7.6', 'LAC Planning – Change of Placement'],
	['7.7', 'Seek Legal Advice'],
	['7.8', 'Request for Court Report'],
	['7.9', 'Strategy Discussion', EITHER_MANAGER],
];

export const SIGNIFICANT: GuideRow[] = [
	// The guide's numbers start at 4.
	of('SIG', EITHER_WORKER, 'to complete')(['4', 'Person(s) Details']),
	of('SIG', EITHER_WORKER, 'to complete')(['5', 'Details of follow up information received']),
	of('SIG', EITHER_WORKER, 'to complete')(['6', 'Completion details']),
	...significantNextActions.map(of('SIG', EITHER_WORKER, 'next action')),
	of('SIG', EITHER_WORKER, 'required request')(['R.1', 'REQUIRED: Please review information and confirm next action']),
];
