import { carePlan } from './care-plan.ts';
import { caseNotes } from './case-notes.ts';
import { chronology } from './chronology.ts';
import { documents } from './documents.ts';
import { legalStatuses } from './legal-statuses.ts';
import { meetings } from './meetings.ts';
import { personDetails } from './person-details.ts';
import { personSummary } from './person-summary.ts';
import { placements } from './placements.ts';
import { relationships } from './relationships.ts';
import type { Screen } from './screen.ts';
import { servicesAndNeeds } from './services-and-needs.ts';
import { stepDetails } from './step-details.ts';
import { steps } from './steps.ts';
import { supervision } from './supervision.ts';
import { visits } from './visits.ts';
import { workerRelationships } from './worker-relationships.ts';

/** In the order of the record's menu. */
export const screens: [Screen, ...Screen[]] = [
	personSummary,
	personDetails,
	relationships,
	workerRelationships,
	caseNotes,
	chronology,
	servicesAndNeeds,
	carePlan,
	placements,
	legalStatuses,
	visits,
	meetings,
	steps,
	stepDetails,
	documents,
	supervision,
];

export const screenCalled = (id: string | null): Screen => screens.find((each) => each.id === id) ?? screens[0];
