import type { Finding } from '../../engine/model/checklist.ts';
import { finding } from './finding.ts';

const DETAILS = 'Assessment Details';

const DONE = [
	'Referral Date',
	'Date assessment started',
	'What is the legal status of this referral?',
	'Communication Needs',
	'Due date for initial professional review',
	'Existing Strengths',
	'Existing Wellbeing',
	'Analysis',
	'What needs to happen?',
	'Significant events',
	'What are we worried about?',
	'What is life like for this child?',
	'Who needs to be seen, where, how, how often?',
	'Timeframe for the assessment to be completed and plan to be created',
	'Venue',
	'Ethnicity',
	'First language',
];

export function done(count: number): Finding[] {
	return DONE.slice(0, count).map((summary) => finding({ summary, section: DETAILS, standing: 'done' }));
}

export const notNeeded: Finding[] = [
	finding({ summary: 'If not, why not?', section: DETAILS, standing: 'not needed' }),
	finding({
		summary: 'Social Workers Details',
		section: 'Comments',
		standing: 'not needed',
		ownerName: 'Mosaic',
		why: 'Mosaic fills this in by itself.',
	}),
];
