import type { Reach, Snapshot } from './snapshot.ts';

/** What a part of a fact says: empty text if it was read and is empty, null if it could not be read. */
export type PartRead = string | null;

/** Something read on a screen of the record: a case note in a list, a service, a worker relationship. */
export interface Fact {
	parts: Record<string, PartRead>;
	/** What is known of parts not among them: nothing, unless the whole of it was read. */
	others?: PartRead;
}

/** All the facts of one kind, and how much of the list was read. */
export interface FactList {
	reach: Reach;
	/** The end from which a list that was read in part is known to be read; null if that is not known. */
	readFrom: 'newest' | 'oldest' | null;
	facts: Fact[];
	/** The screen it was read on, and when, as in 2026-04-13T16:52. */
	screen: string | null;
	readAt: string | null;
}

/** Facts by kind. A kind that is not there was not read. */
export type Facts = Record<string, FactList>;

/** Stands in a fact that is kept for a text that no rule names, and for somebody who holds no post that is known. */
export const REDACTED = '(something else)';

/** A list as it was seen on a screen, in full. */
export interface ListSeen extends Pick<FactList, 'reach' | 'facts'> {
	/** True if whatever is left out comes after what is there. */
	fromTheStart: boolean;
}

/** A list as a page hands it on: when it was read, and on which screen, is for the background to say. */
export type FactsRead = Omit<FactList, 'screen' | 'readAt'>;

/** What the open step says of itself, as facts like any other. */
export function factsOfStep(snapshot: Snapshot, viewer: { role: string | null }): Facts {
	const { step, requests, nextActions } = snapshot;
	const here = { readFrom: null, screen: 'this step', readAt: null };
	return {
		'this step': {
			...here,
			reach: 'all',
			facts: [{ parts: { name: step.name, status: step.status, 'assigned to': step.assignedTo, started: step.started } }],
		},
		viewer: {
			...here,
			reach: viewer.role === null ? 'none' : 'all',
			facts: viewer.role === null ? [] : [{ parts: { role: viewer.role } }],
		},
		request: {
			...here,
			screen: 'requests',
			reach: requests.reach,
			facts: requests.things.map(({ request, to, status, progress, sent, answered }) => {
				const done = progress === 'unread' ? null : (status ?? '');
				return {
					parts: {
						name: request,
						to,
						sent: progress === 'not sent' ? '' : (sent ?? done),
						answered: progress === 'answered' ? (answered ?? done) : progress === 'unread' ? null : '',
					},
				};
			}),
		},
		'next action': {
			...here,
			screen: 'next-actions',
			reach: nextActions.reach,
			facts: nextActions.things.map(({ action, assignee }) => ({ parts: { name: action, to: assignee, status: null } })),
		},
	};
}

/** Facts from the open step and from elsewhere on the record, as one. */
export function joinFacts(ofStep: Facts, elsewhere: Facts): Facts {
	const joined: Facts = { ...elsewhere };
	for (const [kind, list] of Object.entries(ofStep)) {
		const other = elsewhere[kind];
		if (!other) joined[kind] = list;
		else if (list.reach !== 'none')
			joined[kind] = {
				...other,
				reach: other.reach === 'all' || list.reach === 'all' ? 'all' : other.reach,
				facts: [...other.facts, ...list.facts],
			};
	}
	return joined;
}
