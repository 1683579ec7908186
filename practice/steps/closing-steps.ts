import { closingPeople, workerCalled } from '../people/people.ts';
import { cccRecord, closure, transfer } from './closing-kinds.ts';
import { groups } from './groups.ts';
import { assessment, review } from './kinds.ts';
import type { Step } from './step.ts';

const halden = workerCalled('halden-cole');
const { juno, tobin, linnet, perrin, briar } = closingPeople;
const penhallows = groups.find(({ members }) => members.includes(briar))?.members ?? [];

/** The steps of those whose cases are closed, passed on, allocated or case managed. */
export const closingSteps: Step[] = [
	{ id: 'closure-juno', kind: closure, person: juno, assignedTo: halden, scheduled: '2026-03-09' },
	{ id: 'ccc-juno', kind: cccRecord, person: juno, assignedTo: halden, scheduled: '2026-03-16' },
	{ id: 'transfer-tobin', kind: transfer, person: tobin, assignedTo: halden, scheduled: '2026-03-09' },
	{ id: 'review-linnet', kind: review, person: linnet, assignedTo: workerCalled('sunniva-karr'), scheduled: '2026-03-09' },
	{ id: 'cfa-perrin', kind: assessment, person: perrin, assignedTo: halden, scheduled: '2026-04-02' },
	{ id: 'closure-penhallow', kind: closure, person: briar, children: penhallows, assignedTo: halden, scheduled: '2026-03-16' },
];
