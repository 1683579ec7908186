import { closingPeople, people, siblings } from '../people/people.ts';
import type { Person } from '../people/person.ts';

/** Children whose records are kept side by side: a note or a step can be about several of them. */
export interface Group {
	groupId: string;
	name: string;
	type: string;
	members: Person[];
}

const { briar, moss, fern } = closingPeople;

export const groups: Group[] = [
	{ groupId: 'G900120', name: 'Ashdown children', type: 'Family', members: [people.rowan, ...siblings] },
	{ groupId: 'G900310', name: 'Penhallow children', type: 'Family', members: [briar, moss, fern] },
];

export function groupOf(person: Person): Group | undefined {
	return groups.find(({ members }) => members.some(({ mosaicId }) => mosaicId === person.mosaicId));
}
