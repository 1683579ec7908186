import { closingWorkers } from '../people/closing-workers.ts';
import { closingPeople, closureTray, people, watchesTray } from '../people/people.ts';
import type { Person, Worker } from '../people/person.ts';

/** The folders of a worker's work view: those they work with. */
export function peopleOf(worker: Worker): Person[] {
	return Object.values(closingWorkers.includes(worker) ? closingPeople : people);
}

/** Whom a worker can act for, besides working as themselves. */
export function actsFor(worker: Worker): string[] {
	return closingWorkers.includes(worker) && watchesTray(worker) ? [closureTray] : [];
}
