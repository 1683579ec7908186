import type { Checklist, Finding } from '../../engine/model/checklist.ts';
import { isLeftForViewer } from '../../engine/model/left-for-viewer.ts';
import { isOverdue } from './due.ts';

/** The findings of a checklist under the headings of the sidebar. */
export interface Groups {
	yours: Finding[];
	waiting: { owner: string; findings: Finding[] }[];
	/** By what the viewer would open to settle them. */
	cantSee: { opens: string | null; findings: Finding[] }[];
	/** Done after its due date: nothing is left to do about it. */
	late: Finding[];
	done: Finding[];
	/** Not needed yet: another part of the step, or an event, comes first. */
	later: Finding[];
	notNeeded: Finding[];
	hidden: Finding[];
}

/** With no role chosen nothing is yours: all that is open is listed by owner. */
export function groupsOf(checklist: Checklist, hidden: ReadonlySet<string>): Groups {
	const groups: Groups = { yours: [], waiting: [], cantSee: [], late: [], done: [], later: [], notNeeded: [], hidden: [] };
	const owed: Finding[] = [];
	const unseen: Finding[] = [];
	for (const finding of checklist.findings) {
		const open = finding.standing === 'yours' || finding.standing === 'waiting';
		if (open && hidden.has(finding.id)) groups.hidden.push(finding);
		else if (open && finding.timing === 'late') groups.late.push(finding);
		else if (finding.standing === 'waiting') owed.push(finding);
		else if (finding.standing === 'cantTell') unseen.push(finding);
		else if (finding.standing === 'done') groups.done.push(finding);
		else if (finding.standing === 'not needed') (isNotYet(finding) ? groups.later : groups.notNeeded).push(finding);
		else if (isLeftForViewer(finding) || isOverdue(finding)) (checklist.role === null ? owed : groups.yours).push(finding);
	}
	groups.yours = mostPressingFirst(groups.yours);
	groups.waiting = by(mostPressingFirst(owed), (finding) => finding.ownerName).map(([owner, findings]) => ({ owner, findings }));
	groups.cantSee = by(unseen, (finding) => finding.opens)
		.map(([opens, findings]) => ({ opens, findings }))
		// What can be settled by opening something comes before what has to be looked at.
		.toSorted((one, other) => Number(one.opens === null) - Number(other.opens === null));
	return groups;
}

function isNotYet({ because }: Finding): boolean {
	return because.some(({ code }) => code === 'stage-not-begun' || code === 'event-not-yet');
}

/** Things under their names, names in the order first met. */
export function by<Thing, Name>(things: Thing[], nameOf: (thing: Thing) => Name): [Name, Thing[]][] {
	const found = new Map<Name, Thing[]>();
	for (const thing of things) {
		const name = nameOf(thing);
		const those = found.get(name);
		if (those) those.push(thing);
		else found.set(name, [thing]);
	}
	return [...found];
}

/** Overdue, then what is law, then the rest; in each, the order of the procedure. */
function mostPressingFirst(findings: Finding[]): Finding[] {
	const rank = ({ timing, severity }: Finding) => (timing === 'overdue' ? 0 : severity === 'critical' ? 1 : 2);
	return findings.toSorted((one, two) => rank(one) - rank(two));
}
