import type { Kind } from './form.ts';

/** Made-up steps and the words on them. People, places and teams are fictional. */
export const STEPS = [
	'Short Break Agreement',
	'Kinship Arrangement Check',
	'Young Carer Conversation',
	'Home Circumstances Report',
	'Supported Lodgings Referral',
	'Transition Planning Meeting',
	'Family Network Gathering',
	'Equipment and Adaptations Review',
	'Missing Episode Return Talk',
	'Contact Centre Booking',
	'Education Attendance Enquiry',
	'Respite Stay Record',
	'Foster Household Annual Check',
];

export const STATUSES = ['In progress', 'Started', 'Incomplete', 'Draft', 'Incoming', 'Reopened'];

export const SECTIONS = [
	'About the household',
	'Who was involved',
	'Health and wellbeing',
	'Education and training',
	'Day to day life',
	'Risks and worries',
	'What the family told us',
	'Arrangements for the stay',
	'Money and housing',
	'Views of other agencies',
	'Summary and recommendation',
	"Manager's oversight",
	'Travel and transport',
	'Consent and sharing',
];

export const SUBHEADINGS = [
	'At home',
	'Outside the home',
	'In the last six months',
	'Looking ahead',
	'From our own records',
	'Practical matters',
];

export const CHILDREN = ['Perpetua', 'Leofric', 'Zinnia', 'Barnaby', 'Isolde', 'Tobiah', 'Merryn', 'Casimir'];

export const PEOPLE = [
	'Hesper Quillfeather',
	'Dunstan Marchbanks',
	'Amabel Thistlewood',
	'Corin Applegarth',
	'Nerys Holloway-Pike',
	'Fabian Oyelowo-Trent',
	'Sunniva Cragg',
	'Ludovic Penhallow',
];

export const FAMILIES = ['Wintersgill', 'Abernethy-Doyle', 'Fothergill', 'Okonjo-Marsh', 'Pettigrew', 'Silverlock'];

export const TEAMS = ['Harbour Team East', 'Duty Desk', 'Brokerage Team', 'Practice Manager', 'Placements Panel', 'Moorside Hub'];

export const ACTIONS = [
	'Arrange short break panel',
	'Refer to equipment service',
	'Send plan to family',
	'Book follow-up call',
	'Kinship viability report',
	'Hold network meeting',
	'Close to duty',
];

export const REQUESTS = [
	'Please approve the spend',
	'Health contribution wanted',
	'Legal advice on arrangement',
	'School report for the meeting',
	'Please check and countersign',
	'Transport booking',
];

export const REQUEST_STATUSES = ['Sent', 'Completed', 'Awaiting response', 'Declined', 'Answered', 'Outstanding'];

export const FINISHES = ['Finish', 'Complete', 'Finish step', 'Complete step', 'Finish'];

export const HELP = [
	'Use the words of the person themselves where you can.',
	'Say what you saw, not what you were told.',
	'Leave out names of anyone under 16.',
	'Take this from the latest letter on file.',
	'A sentence or two is enough here.',
	'If you are unsure, ask your practice manager first.',
	'Count everyone who slept there last night.',
	'This will be shared with the family.',
];

export const ERRORS = ['Check what you have put here', 'This does not agree with the record', 'Look at this again'];

/** What may be asked, by kind, with the options of a choice, or answers that a short text could have. */
export const ASKED: Record<Exclude<Kind, 'read-only'>, [label: string, options?: string[]][]> = {
	text: [
		['Preferred name', ['Leo', 'Zin', 'Perry']],
		['School or college attended', ['Saltmarsh Primary', 'Ottermouth College']],
		['Telephone number of carer', ['01632 960 144', '01632 960 871']],
		['GP surgery', ['Greenway Surgery', 'Quay Street Practice']],
		['Relationship to the child', ['Aunt', 'Family friend', 'Grandmother']],
		['Reference used by the other agency', ['HX-2201', 'EDU/4471']],
		['Postcode of the property', ['PL99 4ZZ', 'ZE99 1QQ']],
		['Where did the meeting take place?', ['Village hall', 'At home']],
		['Name of person giving consent', ['Mrs Wintersgill', 'Mr Okonjo-Marsh']],
		['First language', ['English', 'Cornish']],
		['Job title', ['Teaching assistant', 'Outreach worker']],
		['Tenancy held by', ['Housing association', 'The grandparents']],
		['Nearest bus stop', ['Moor Lane', 'Opposite the library']],
		['Title', ['Mrs', 'Mr', 'Miss']],
	],
	'long-text': [
		['Describe the sleeping arrangements'],
		['What is going well?'],
		['What are people worried about?'],
		['Comments'],
		['Actions agreed with the family'],
		['How does the young person spend the weekend?'],
		['Reasons for the recommendation'],
		['Any other information'],
		['What needs to change, and by when?'],
		['Details of the incident'],
		['Who else should be told and why?'],
		['Views of the school'],
		['Summary of contact so far'],
		['If support was refused, explain what happened next and who was told about it'],
	],
	'rich-text': [
		['Analysis'],
		['Account of the visit'],
		['Voice of the child'],
		['Chronology of key events'],
		['Plan for the coming weeks'],
		['Recommendation to panel'],
	],
	number: [
		['Number of bedrooms'],
		['How many nights a month?'],
		['Hours of support each week'],
		['Weekly cost in pounds'],
		['Number of adults in the home'],
		['Age of the youngest child'],
		['Miles travelled'],
		['How settled is the child, from 0 to 10?', ['scale']],
		['How worried are we, out of 10?', ['scale']],
	],
	date: [
		['Date of the last medical'],
		['Date the arrangement began'],
		['Date consent was given'],
		['Start date'],
		['When will this be looked at again?'],
		['Date form sent to family'],
		['Date of birth'],
		['Next review due'],
		['Date returned home'],
	],
	'date-time': [['Date and time of the call'], ['When did the young person return?'], ['Meeting starts at'], ['Date and time last seen']],
	'yes-no': [
		['Was an interpreter used?'],
		['Is there a working smoke alarm?'],
		['Has the carer been told?'],
		['Pets in the home'],
		['Bedroom seen'],
		['Consent to share given'],
		['Is a risk assessment needed?'],
		['Has the young person their own key?'],
		['Agreed by both parents'],
		['Police informed'],
	],
	choice: [
		['Type of property', ['Flat', 'House', 'Caravan', 'Hostel']],
		['How was the contact made?', ['By phone', 'In person', 'By letter', 'Video call']],
		['Outcome', ['No further work', 'Support plan', 'Refer on']],
		['Level of need', ['Universal', 'Targeted', 'Specialist']],
		['Status of the placement', ['Settled', 'At risk', 'Ended']],
		['Who holds parental responsibility?', ['Both parents', 'One parent', 'Local authority', 'Other']],
		['Reason for the enquiry', ['Routine', 'Complaint', 'Concern raised', 'Change of address']],
		['Main means of transport', ['Walking', 'Bus', 'Family car', 'Taxi']],
		['Which panel will hear this?', ['Harbour panel', 'Moorside panel']],
	],
	choices: [
		['Who took part?', ['Mother', 'Father', 'Grandparent', 'Teacher', 'Neighbour']],
		['Equipment in place', ['Hoist', 'Stair gate', 'Bath seat', 'Ramp']],
		['Services offered', ['Youth club', 'Counselling', 'Food parcel', 'Debt advice']],
		['Languages spoken at home', ['Cornish', 'Urdu', 'Polish', 'Welsh']],
		['Days of the week agreed', ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']],
		['Documents seen', ['Passport', 'Tenancy', 'School letter']],
	],
	person: [
		['Key worker'],
		['Carer for the stay'],
		['Worker who made the call'],
		['Countersigned by'],
		['Independent visitor'],
		['Supervising manager'],
	],
	file: [['Signed agreement'], ['Photograph of the room'], ['Letter from the school'], ['Copy of the plan']],
};

/** What columns a table about children has; the same rules as ASKED. */
export const COLUMNS: [label: string, kind: Exclude<Kind, 'read-only'>, options?: string[]][] = [
	['Nursery or school', 'text', ['Saltmarsh Primary', 'Little Gulls']],
	['Date last seen', 'date'],
	['Seen on their own?', 'yes-no'],
	['Sleeps at', 'choice', ['Home', 'Carer', 'Hospital']],
	['Notes', 'long-text'],
	['Height in cm', 'number'],
	['Dentist', 'text', ['Quay Dental', 'Mill Lane Dental']],
	['Attends', 'choices', ['Club', 'Nursery', 'Clinic']],
	['Needs transport', 'yes-no'],
	['Reviewed on', 'date'],
	['Favourite activity', 'text', ['Drumming', 'Swimming']],
];

export const REPEATED: [label: string, kind: Exclude<Kind, 'read-only'>, options?: string[]][] = [
	['Item', 'text', ['Bunk bed', 'Bus pass']],
	['Who will do it', 'text', ['Carer', 'School', 'Us']],
	['By when', 'date'],
	['Cost (£)', 'number'],
	['Progress', 'choice', ['Not started', 'Under way', 'Done']],
	['Remarks', 'long-text'],
];

/** What a page only shows. */
export const SHOWN: [label: string, answers: string[]][] = [
	['Allocated worker', ['Nerys Holloway-Pike', 'Corin Applegarth']],
	['Referral received on', ['04/02/2026', '17/11/2025']],
	['Current address', ['9 Ropewalk Court, Ottermouth', '2 Gull Cottages, Saltmarsh']],
	['Decision of the panel', ['Agreed for six months', 'Deferred']],
	['Age at referral', ['7', '14']],
];

/** Answers in sentences. */

export const LONG = [
	'The room is shared with an older cousin and is warm and tidy.',
	'Gran collects from school on Tuesdays. Everyone says this works.',
	'There has been some upset since the move but things are calmer now.',
	'The family would like help with the forms for the new school.',
];
