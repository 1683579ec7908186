import type { Finding } from '../../engine/model/checklist.ts';
import type { Key } from '../../engine/model/snapshot.ts';
import type { IconName } from '../ui/Icon.tsx';
import type { SidebarActions } from '../view.ts';
import { dueNoteOf } from './due.ts';

/** Where on the page a finding is; null if nothing of it is there. */
export function placeOf(finding: Finding): Key | null {
	return finding.targets[0]?.key ?? finding.because.find((reason) => reason.key !== null)?.key ?? null;
}

/** Only what fails is a target; anything else is reached by the key it was read from. */
export function goTo(finding: Finding, actions: SidebarActions): void {
	const place = placeOf(finding);
	if (finding.targets.length > 0 || place === null) actions.goTo(finding);
	else actions.goTo(finding, place);
}

export function iconOf(finding: Finding): IconName {
	const note = dueNoteOf(finding);
	if (note) return note.icon;
	switch (finding.standing) {
		case 'yours':
			return finding.subject === 'request' || finding.subject === 'next action' ? 'arrow' : 'box';
		case 'waiting':
			return 'person';
		case 'cantTell':
			return 'eye';
		case 'done':
			return 'tick';
		case 'not needed':
			return 'ring';
	}
}

const SHOWN = [
	'id',
	'standing',
	'severity',
	'subject',
	'summary',
	'hint',
	'section',
	'ownerName',
	'why',
	'read',
	'settledBy',
	'source',
	'prompt',
	'opens',
	'timing',
	'dueWords',
	'working',
	'kept',
] as const satisfies readonly (keyof Finding)[];

/** True if two findings look alike on screen and lead to the same place. Every check makes new objects. */
export function sameFinding(a: Finding, b: Finding): boolean {
	return (
		a === b ||
		(SHOWN.every((field) => a[field] === b[field]) &&
			placeOf(a) === placeOf(b) &&
			sameList(
				a.readings,
				b.readings,
				(one, two) => one.dueWords === two.dueWords && one.outcome === two.outcome && one.working === two.working,
			) &&
			sameList(a.doubts, b.doubts, (one, two) => one === two) &&
			sameList(a.targets, b.targets, (one, two) => one.key === two.key && one.label === two.label))
	);
}

function sameList<Thing>(a: Thing[], b: Thing[], same: (a: Thing, b: Thing) => boolean): boolean {
	return a.length === b.length && a.every((thing, at) => same(thing, b[at] as Thing));
}
