import type { Finding, StageProgress } from '../../engine/model/checklist.ts';
import { done } from './done.ts';
import { finding } from './finding.ts';
import { listed, role, type State, sidebar } from './state.ts';

/** Fictional findings about the closure of a case, whose evidence is elsewhere on the record. */
const LEAD = 'Lead Social Worker';
const MANAGER = 'Team Manager';
const evidence = (summary: string, id: string, part: Partial<Finding>): Finding =>
	finding({
		id,
		summary,
		section: 'Getting ready for closure',
		subject: 'record',
		standing: 'waiting',
		ownerName: LEAD,
		targets: [],
		because: [],
		why: `${LEAD} has a case note titled “${summary}”.`,
		source: '1.3.2 Case Closure: 1.1',
		...part,
	});

const visit = evidence('Case note “closure visit”', 'CC-1.1a', { read: 'No such case note. Read in Case notes, today, 16:41.' });
const accommodation = evidence('Case note “accommodation seen”', 'CC-1.1c', { standing: 'done', outcome: 'passed' });
const person = evidence('Person: name, date of birth and address', 'CC-1.1d-core', {
	standing: 'cantTell',
	outcome: 'cantTell',
	opens: 'Person details',
	read: 'Person details was not opened.',
});
const decision = finding({
	summary: 'The decision',
	section: 'The Team Manager decides',
	subject: 'record',
	ownerName: MANAGER,
	targets: [],
	timing: 'due soon',
	due: { earliest: { year: 2026, month: 4, day: 16 }, latest: null },
	dueWords: 'Due Thu 16 April',
});
const stage = (name: string, owners: string[], state: StageProgress['state'], more: Partial<StageProgress> = {}): StageProgress => ({
	name,
	owners,
	state,
	left: 0,
	cantTell: 0,
	due: null,
	...more,
});
const stages = [
	stage('Getting ready for closure', [LEAD], 'open', { left: 1, cantTell: 1 }),
	stage('The Team Manager decides', [MANAGER], 'now', { left: 1, due: 'Due Thu 16 April' }),
	stage('The Lead Social Worker closes', [LEAD], 'not yet'),
	stage('The manager closes', ['Team Manager or Principal Practitioner'], 'cantTell'),
];
const signOff = { notMet: [visit.id], notSeen: [person.id], met: [accommodation.id] };
const closure = listed([decision, visit, accommodation, person, ...done(4)], { step: 'Case closure', role: MANAGER, stages, signOff });
const record = [
	{ name: 'Case notes', state: 'read', words: 'Read today at 16:41', here: false },
	{ name: 'Worker relationships', state: 'part read', words: 'Part read today at 16:38', here: true },
	{ name: 'Services and needs', state: 'too old', words: 'Too old. Read Tue 3 March, 41 days ago', here: false },
	{ name: 'Person details', state: 'not opened', words: 'Not opened', here: false },
] as const;
const asManager = { role: { ...role, current: MANAGER } };

export const recordStates: Record<string, State> = {
	stages: { ...sidebar(closure, asManager), press: ['Part 2 of 4'] },
	'record-screens': { ...sidebar(closure, { ...asManager, record }), press: ['1 of 4 screens'] },
	'asked-to-agree': { ...sidebar(closure, asManager), press: ['What you are asked'] },
};
