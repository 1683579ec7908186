import type { Finding } from '../../engine/model/checklist.ts';
import { finding } from './finding.ts';

const DETAILS = 'Assessment Details';
const STRENGTHS = 'What’s Working Well';
const FACTORS = 'Parental / child factors at assessment';
const REQUESTS = 'Requests and next actions';

export const review = finding({ summary: 'Has a review been completed?', section: DETAILS });
export const risks = finding({ summary: 'Risks/needs identified', section: FACTORS });
export const consent = finding({
	summary: 'Past consent been gained from the family? If not, how will you get the consent to make further enquiries',
	section: DETAILS,
});

const notOnPage = { subject: 'request', targets: [], because: [] } as const satisfies Partial<Finding>;

export const askManager = finding({
	...notOnPage,
	targets: [],
	because: [],
	section: REQUESTS,
	summary: 'Send “Request for team manager to review”',
	hint: 'To Response Manager',
	read: 'No such request among the 2 on this step.',
	settledBy: 'The request, sent to Response Manager.',
});

export const wrongRole = finding({
	subject: 'next action',
	section: REQUESTS,
	summary: 'Child In Need Visit goes to the wrong role',
	hint: 'Should be Locality Manager',
	read: 'Goes to “FPT Social Worker”.',
	settledBy: 'Locality Manager as the one it is assigned to.',
});

export const answerFirst = finding({
	subject: 'request',
	standing: 'waiting',
	atFinish: true,
	section: REQUESTS,
	summary: 'Answer “Please review information and confirm next action”',
	hint: 'Sent, not answered yet',
});

export const everyChild = finding({
	section: 'Children’s Details',
	severity: 'critical',
	summary: 'Child or Young Person seen alone?',
	hint: 'Empty for 3 of 4 children',
	why: 'The Children Act 1989 says so, and the procedure repeats it.',
	read: '4 rows. 3 of them have an empty box.',
	settledBy: 'An answer in each row.',
	prompt: 'Ask yourself whether the child could speak freely.',
	doubts: ['The procedure does not say whether this also holds for children under two.'],
	targets: [1, 3, 4].map((row) => ({ key: 900 + row, label: `Child or Young Person seen alone? Row ${row}` })),
});

export const longNamed = finding({
	standing: 'waiting',
	subject: 'next action',
	section: REQUESTS,
	ownerName: 'Allocated Independent Reviewing Officer/QARU Notetaker',
	summary: 'ChildSexualExploitationScreeningAssessmentAndRelatedFollowUp (SERAF)',
	hint: 'Sent to team: FYPS Team North or FYPS Team South',
});

export const justOpened: Finding[] = [
	finding({
		summary: 'What type of assessment are you completing?',
		section: 'Family / household details',
		hint: 'Choose “Signs of Wellbeing”',
	}),
	...[
		'What is the legal status of this referral?',
		'Who needs to be seen, where, how, how often?',
		'Past consent been gained from the family? If not, how will you get the consent to make further enquiries',
		'Timeframe for the assessment to be completed and plan to be created',
		'Due date for initial professional review',
		'Has a review been completed?',
	].map((summary) => finding({ summary, section: DETAILS })),
	finding({ summary: 'Significant events', section: 'Chronology of Significant Life Events' }),
	finding({ summary: 'What are we worried about?', section: 'What are we worried about' }),
	finding({ summary: 'What is life like for this child?', section: 'Child & Family’s Experience' }),
	finding({ summary: 'Existing Strengths', section: STRENGTHS }),
	finding({ summary: 'Existing Wellbeing', section: STRENGTHS }),
	finding({ summary: 'Analysis', section: 'Analysis and Judgement' }),
	finding({ summary: 'Risks/needs identified', section: FACTORS }),
	finding({
		...notOnPage,
		targets: [],
		because: [],
		summary: 'Send “Request for team manager to review”',
		hint: 'To Response Manager',
		section: REQUESTS,
	}),
];

export const managers: Finding[] = [
	...['Assessment Timescale', 'Target date for creation of plan'].map((summary) => ({ summary, section: DETAILS })),
	...['Managers Review: Scale', 'Other comments and decisions', 'Managers name', 'Date assessment completed'].map((summary) => ({
		summary,
		section: 'Comments',
	})),
].map((part) => finding({ ...part, standing: 'waiting' }));

export const unseenRequests: Finding[] = ['Please review information and confirm next action', 'Request for team manager to review'].map(
	(summary) => finding({ summary, section: REQUESTS, subject: 'request', standing: 'cantTell', opens: 'Requests', because: [] }),
);

export const unseenSections: Finding[] = [
	...['Managers Review: Scale', 'Managers name'].map((summary) =>
		finding({ summary, section: 'Comments', standing: 'cantTell', opens: 'the section Comments', because: [] }),
	),
	finding({
		summary: 'Who needs to be seen, where, how, how often?',
		section: DETAILS,
		standing: 'cantTell',
		read: 'A box I could not look into.',
	}),
];

const MEETING = 'Child in Need Multi Agency Meeting';
const day = (month: number, date: number) => ({ year: 2026, month, day: date });

export const overdue = finding({
	subject: 'record',
	section: MEETING,
	summary: 'Hold the multi agency meeting within 15 working days of the assessment',
	timing: 'overdue',
	due: { earliest: day(4, 9), latest: null },
	dueWords: 'Overdue by 2 working days',
	working: '15 working days, counted from Tue 17 March; Good Friday and Easter Monday skipped.',
});

export const dueSoon = finding({
	subject: 'record',
	section: MEETING,
	summary: 'Write up the visit',
	timing: 'due soon',
	due: { earliest: day(4, 16), latest: null },
	dueWords: 'Thu 16 April, 3 working days left',
	working: '3 working days, counted from Mon 13 April.',
});

export const beyondCalendar = finding({
	subject: 'record',
	section: MEETING,
	standing: 'cantTell',
	summary: 'Response Social Worker sees that there is a meeting within 45 working days after the referral.',
	read: 'Bank holidays are known to the end of 2028. This date lies beyond.',
	settledBy: 'An update with the next years’ bank holidays.',
	because: [{ code: 'beyond-calendar', what: 'Bank holidays are known to the end of 2028. This date lies beyond.', key: null }],
});

const reading = (settings: Record<string, string>, date: number, dueWords: string, working: string): Finding['readings'][number] => ({
	settings,
	outcome: 'failed',
	timing: 'open',
	due: day(4, date),
	dueWords,
	working,
});

export const twoDates = finding({
	subject: 'record',
	section: MEETING,
	standing: 'cantTell',
	summary: 'When the 45 days end',
	due: { earliest: day(4, 9), latest: day(4, 28) },
	dueWords: 'Thu 9 April or Tue 28 April',
	readings: [
		reading({ days: 'calendar days' }, 9, 'Thu 9 April', '45 days from Mon 23 February'),
		reading({ days: 'working days' }, 28, 'Tue 28 April', '45 working days from Fri 20 February'),
	],
	doubts: ['The guide says “45 days” and not which kind.'],
});
