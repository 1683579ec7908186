import { people, teamPeople, workerCalled } from '../people/people.ts';
import { closingSteps } from './closing-steps.ts';
import { assessment, meeting, review, significant, stepDown, viability, visit } from './kinds.ts';
import type { Step } from './step.ts';

const mara = workerCalled('mara-bright');
const idris = workerCalled('idris-vale');
const { rowan, nia } = people;

/** The steps that are there from the start; finished ones make more. */
export const steps: Step[] = [
	{ id: 'cfa-rowan', kind: assessment, person: rowan, assignedTo: mara, scheduled: '2026-04-16' },
	{ id: 'viability-rowan', kind: viability, person: rowan, assignedTo: mara, scheduled: '2026-04-07' },
	{ id: 'mam-rowan', kind: meeting, person: rowan, assignedTo: mara, scheduled: '2026-04-20' },
	{ id: 'visit-rowan', kind: visit, person: rowan, assignedTo: idris, scheduled: '2026-04-15' },
	{ id: 'review-rowan', kind: review, person: rowan, assignedTo: idris, scheduled: '2026-05-11' },
	{ id: 'stepdown-rowan', kind: stepDown, person: rowan, assignedTo: mara, scheduled: '2026-04-22' },
	{ id: 'siginfo-rowan', kind: significant, person: rowan, assignedTo: mara, scheduled: '2026-04-14' },
	{ id: 'cfa-nia', kind: assessment, person: nia, assignedTo: mara, scheduled: '2026-04-30' },
	// Left behind: nobody of this name signs in any more.
	{
		id: 'review-ellis',
		kind: review,
		person: teamPeople.ellis,
		assignedTo: { name: 'Emrys Hart', manager: 'Maud Ellery' },
		scheduled: '2026-03-30',
	},
	...closingSteps,
];
