import { childAndFamilyAssessment } from '../forms/child-and-family-assessment.ts';
import { childInNeedReview } from '../forms/child-in-need-review.ts';
import { childInNeedVisit } from '../forms/child-in-need-visit.ts';
import { consentToInformationSharing } from '../forms/consent-to-information-sharing.ts';
import type { Form } from '../forms/form.ts';
import { homeVisitLetter, outcomeOfAssessmentLetter } from '../forms/letters.ts';
import { multiAgencyMeeting } from '../forms/multi-agency-meeting.ts';
import { privateFosteringAssessment } from '../forms/private-fostering-assessment.ts';
import { significantInformation } from '../forms/significant-information.ts';
import { stepDownToPreventativeServices } from '../forms/step-down-to-preventative-services.ts';
import { viabilityAssessment } from '../forms/viability-assessment.ts';
import * as next from './next-steps.ts';

export interface StepKind {
	form: Form;
	optional: Form[];
	nextActions: string[];
	/** Answers: what whoever is asked can say; without them an answer has no words. */
	requests: { always: string[]; onDemand: string[]; answers?: string[] };
}

export const assessment: StepKind = {
	form: childAndFamilyAssessment,
	optional: [consentToInformationSharing, privateFosteringAssessment, homeVisitLetter, outcomeOfAssessmentLetter],
	nextActions: next.assessmentNextActions,
	requests: next.assessmentRequests,
};

export const meeting: StepKind = {
	form: multiAgencyMeeting,
	optional: [],
	nextActions: next.meetingNextActions,
	requests: next.meetingRequests,
};

export const visit: StepKind = {
	form: childInNeedVisit,
	optional: [],
	nextActions: next.visitNextActions,
	requests: { always: [], onDemand: [] },
};

export const review: StepKind = {
	form: childInNeedReview,
	optional: [],
	nextActions: next.reviewNextActions,
	requests: next.reviewRequests,
};

export const stepDown: StepKind = {
	form: stepDownToPreventativeServices,
	optional: [],
	nextActions: next.stepDownNextActions,
	requests: next.stepDownRequests,
};

export const significant: StepKind = {
	form: significantInformation,
	optional: [],
	nextActions: next.significantInformationNextActions,
	requests: next.significantInformationRequests,
};

export const viability: StepKind = {
	form: viabilityAssessment,
	optional: [],
	nextActions: [],
	requests: { always: [], onDemand: [] },
};
