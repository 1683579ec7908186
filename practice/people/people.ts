import { closingWorkers } from './closing-workers.ts';
import type { Assignee, Person, Worker } from './person.ts';

/** Everyone here is made up. The pages print names; roles are here so that tests and trainers know who is who. */
export const workers: Worker[] = [
	{ id: 'mara-bright', name: 'Mara Bright', role: 'Response Social Worker', manager: 'Tamsin Okoro' },
	{ id: 'tamsin-okoro', name: 'Tamsin Okoro', role: 'Response Manager', manager: 'Odalys Brandt' },
	{ id: 'idris-vale', name: 'Idris Vale', role: 'Locality Social Worker', manager: 'Petra Lindqvist' },
	{ id: 'petra-lindqvist', name: 'Petra Lindqvist', role: 'Locality Manager', manager: 'Odalys Brandt' },
	{
		id: 'ines-dufort',
		name: 'Ines Dufort',
		role: 'Occupational Therapy Social Worker',
		manager: 'Petra Lindqvist',
	},
	{
		id: 'solomon-achterberg',
		name: 'Solomon Achterberg',
		role: 'FPT Social Worker',
		manager: 'Wren Castellane',
	},
	{ id: 'wren-castellane', name: 'Wren Castellane', role: 'FPT Manager', manager: 'Odalys Brandt' },
	{ id: 'jory-pell', name: 'Jory Pell', role: 'Business Support', manager: 'Tamsin Okoro' },
	{ id: 'odalys-brandt', name: 'Odalys Brandt', role: 'Service Manager Corporate Parent', manager: '' },
	{
		id: 'kestrel-moon',
		name: 'Kestrel Moon',
		role: 'Allocated IRO/QARU Notetaker',
		manager: 'Odalys Brandt',
	},
	{ id: 'bram-tolliver', name: 'Bram Tolliver', role: 'LAC Social Worker', manager: 'Ottilie Marsh' },
	{ id: 'ottilie-marsh', name: 'Ottilie Marsh', role: 'LAC Manager', manager: 'Odalys Brandt' },
	{ id: 'calla-nwosu', name: 'Calla Nwosu', role: 'FYPS Manager', manager: 'Odalys Brandt' },
	{ id: 'dervla-stokes', name: 'Dervla Stokes', role: 'FYPS Worker', manager: 'Calla Nwosu' },
	...closingWorkers,
];

/** A tray that business support watches: work is sent to it as to a worker, and nobody signs in as it. */
export const closureTray = 'C&F Closure and transfer';

export const teams = ['FYPS Team North', 'FYPS Team South', 'FPT Team'];
export const assignToSelf = 'Assign to self';

export const people = {
	rowan: { mosaicId: '900123', name: 'Rowan Ashdown' },
	nia: { mosaicId: '900456', name: 'Nia Fenwick' },
} satisfies Record<string, Person>;

/** Children whose cases are closed, transferred, allocated or case managed. */
export const closingPeople = {
	juno: { mosaicId: '900301', name: 'Juno Marlow' },
	tobin: { mosaicId: '900302', name: 'Tobin Quill' },
	linnet: { mosaicId: '900303', name: 'Linnet Hale' },
	perrin: { mosaicId: '900304', name: 'Perrin Vane' },
	briar: { mosaicId: '900311', name: 'Briar Penhallow' },
	moss: { mosaicId: '900312', name: 'Moss Penhallow' },
	fern: { mosaicId: '900313', name: 'Fern Penhallow' },
} satisfies Record<string, Person>;

/** Children whose work is with a worker who has left: only the team's work view shows them. */
export const teamPeople = {
	ellis: { mosaicId: '900512', name: 'Ellis Marsh' },
} satisfies Record<string, Person>;

const wren: Person = { mosaicId: '900124', name: 'Wren Ashdown' };
const teal: Person = { mosaicId: '900125', name: 'Teal Ashdown' };

/** The others in a step that is about several children. */
export const siblings: Person[] = [wren, teal];

/** Everyone who has a record, by their key in an address. */
export const recorded: Record<string, Person> = { ...people, wren, teal, ...closingPeople, ...teamPeople };

export function keyOfPerson(person: Person): string {
	const found = Object.entries(recorded).find(([, each]) => each.mosaicId === person.mosaicId);
	if (found === undefined) throw new Error(`${person.name} has no record`);
	return found[0];
}

/** Whether a worker may answer what was sent to this name: to themselves, or to the tray where that is their work. */
export function answersFor(worker: Worker, name: string): boolean {
	return worker.name === name || (name === closureTray && watchesTray(worker));
}

export const watchesTray = ({ role }: Worker): boolean => role === 'Business Support' || role === 'Team Manager';

export function workerCalled(id: string | null): Worker {
	const worker = workers.find((each) => each.id === id) ?? workers[0];
	if (worker === undefined) throw new Error('No workers');
	return worker;
}

export function assigneeCalled(name: string): Assignee {
	return workers.find((each) => each.name === name) ?? { name, manager: '' };
}
