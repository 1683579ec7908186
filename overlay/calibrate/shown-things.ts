import type { PARTS } from '../../engine/model/adapter.ts';
import type { Snapshot } from '../../engine/model/snapshot.ts';
import type { LocatorUse } from '../../page/calibrate/propose-locators.ts';

/** What can be pointed at: a part, or one of the things that an adapter says in its own way. */
export type PointAt = Exclude<(typeof PARTS)[number], 'record name'> | 'section' | 'question' | 'label' | 'screen';

export interface Thing {
	name: string;
	/** In a sentence. */
	what: string;
	use: LocatorUse | 'list';
	/** What is read of it; null if nothing is. */
	now(read: Snapshot): string | null;
}

export const THINGS: Record<PointAt, Thing> = {
	'step name': { name: 'Name of the step', what: 'the name of the step', use: 'value', now: ({ step }) => step.name },
	section: {
		name: 'Headings of sections',
		what: 'the heading of a section',
		use: 'words',
		now: ({ sections }) => counted(sections.length, 'section'),
	},
	question: {
		name: 'Questions and their labels',
		what: 'where a question is answered',
		use: 'question',
		now: ({ questions }) => counted(questions.length, 'question'),
	},
	label: { name: 'Label', what: 'the label of that question', use: 'words', now: () => null },
	finish: { name: 'Finish', what: 'what finishes the step', use: 'thing', now: ({ finish }) => finish?.label ?? null },
	'next actions': {
		name: 'Next actions',
		what: 'one row of the next actions',
		use: 'list',
		now: ({ nextActions: { reach, things } }) =>
			reach === 'none' ? null : (counted(things.length, 'next action') ?? 'A list with none in it'),
	},
	requests: {
		name: 'Requests',
		what: 'one row of the requests',
		use: 'list',
		now: ({ requests: { reach, things } }) => (reach === 'none' ? null : (counted(things.length, 'request') ?? 'A list with none in it')),
	},
	'work list': {
		name: 'List of work',
		what: 'one row of the list of work',
		use: 'list',
		now: ({ work: { reach, things } }) => (reach === 'none' ? null : (counted(things.length, 'row') ?? 'A list with none in it')),
	},
	activities: {
		name: 'Tabs of forms and letters',
		what: 'what holds the tabs of the forms and letters',
		use: 'thing',
		now: ({ forms }) => counted(forms.length, 'form or letter', 'forms and letters'),
	},
	'step status': { name: 'Status', what: 'the status of the step', use: 'value', now: ({ step }) => step.status },
	'assigned to': { name: 'Assigned to', what: 'whom the step is assigned to', use: 'value', now: ({ step }) => step.assignedTo },
	'viewer name': { name: 'Who is signed in', what: 'the name of whoever is signed in', use: 'value', now: ({ viewer }) => viewer.name },
	'viewer role': { name: 'Their role', what: 'the role of whoever is signed in', use: 'value', now: ({ viewer }) => viewer.role },
	today: { name: 'The day', what: 'the day, if the page prints it', use: 'value', now: ({ today }) => today },
	'record number': { name: 'Number of the record', what: 'the number of the record', use: 'value', now: ({ record }) => record },
	screen: {
		name: 'What tells this screen from others',
		what: 'something that is on every screen of this kind, and on no other',
		use: 'words',
		now: ({ guessing }) => (guessing ? null : 'Known'),
	},
};

export const ON_SCREEN: Record<string, PointAt[]> = {
	'step editor': [
		'step name',
		'section',
		'question',
		'finish',
		'next actions',
		'requests',
		'activities',
		'step status',
		'assigned to',
		'viewer name',
		'viewer role',
		'record number',
		'today',
		'screen',
	],
	'work view': ['work list', 'viewer name', 'viewer role', 'today', 'screen'],
};

function counted(count: number, one: string, more = `${one}s`): string | null {
	return count === 0 ? null : `${count} ${count === 1 ? one : more}`;
}
