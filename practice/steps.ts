import { childAndFamilyAssessment } from './forms/child-and-family-assessment.ts';
import { consentToInformationSharing } from './forms/consent-to-information-sharing.ts';
import type { Form } from './forms/form.ts';
import { homeVisitLetter, outcomeOfAssessmentLetter } from './forms/letters.ts';
import { privateFosteringAssessment } from './forms/private-fostering-assessment.ts';
import { viabilityAssessment } from './forms/viability-assessment.ts';
import { assessmentNextActions, assessmentRequests } from './next-steps.ts';
import { type Person, people, type Worker, workerCalled } from './people.ts';

export interface StepKind {
	form: Form;
	optional: Form[];
	nextActions: string[];
	requests: { always: string[]; onDemand: string[] };
}

export interface Step {
	id: string;
	kind: StepKind;
	person: Person;
	assignedTo: Worker;
	scheduled: string;
}

const assessment: StepKind = {
	form: childAndFamilyAssessment,
	optional: [consentToInformationSharing, privateFosteringAssessment, homeVisitLetter, outcomeOfAssessmentLetter],
	nextActions: assessmentNextActions,
	requests: assessmentRequests,
};

const viability: StepKind = {
	form: viabilityAssessment,
	optional: [],
	nextActions: [],
	requests: { always: [], onDemand: [] },
};

const mara = workerCalled('mara-bright');

export const steps: Step[] = [
	{ id: 'cfa-rowan', kind: assessment, person: people.rowan, assignedTo: mara, scheduled: '2026-04-16' },
	{ id: 'viability-rowan', kind: viability, person: people.rowan, assignedTo: mara, scheduled: '2026-04-07' },
	{ id: 'cfa-nia', kind: assessment, person: people.nia, assignedTo: mara, scheduled: '2026-04-30' },
];

export function formsOf(kind: StepKind): Form[] {
	return [kind.form, ...kind.optional];
}

export function stepCalled(id: string | null): Step {
	const step = steps.find((each) => each.id === id) ?? steps[0];
	if (step === undefined) throw new Error('No steps');
	return step;
}
