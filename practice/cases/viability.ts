import type { Case, Cases } from './case.ts';

/** No guide says when it is nearly done. */
const complete: Case = {
	answers: {
		viability: {
			'applicant-name': 'Linden Ashdown',
			'applicant-relationship': 'Aunt',
			'applicant-visited': '2026-04-02',
			viable: 'Yes',
			'viable-reasons': 'There is room at home and the child asked to stay there.',
		},
	},
	nextActions: [],
	requests: [],
};

export const viabilityCases: Cases = { nearly: complete, complete };
