import type { Checklist } from '../../engine/model/checklist.ts';
import { isLeftForViewer } from '../../engine/model/left-for-viewer.ts';
import { isOverdue } from '../checklist/due.ts';
import { by } from '../checklist/groups.ts';
import type { IconName } from '../ui/Icon.tsx';
import type { SidebarView } from '../view.ts';

/** The one thing read first, in each size it is shown in. */
export interface HeadlineWords {
	text: string;
	icon: IconName | null;
	note: string | null;
	/** How many are left for the viewer, hidden ones apart. */
	left: number;
	/** Two words for the handle, under the number or icon. */
	small: string;
}

type Said = Pick<HeadlineWords, 'text'> & Partial<HeadlineWords>;

export function headlineOf(view: SidebarView, hidden: ReadonlySet<string>, begun: boolean): HeadlineWords {
	const said = (): Said => {
		switch (view.kind) {
			case 'checking':
				return { text: 'Checking…', note: 'Finish works as usual meanwhile.', small: 'checking' };
			case 'work view': {
				const { text, note, small, icon } = view.lead;
				return { text, note, small, icon };
			}
			case 'record':
				return { text: 'I read the screens you open', note: 'Choose below what to check this record for.', icon: 'info', small: 'record' };
			case 'unknown step':
				return { text: 'No checks for this step', icon: 'ring', small: 'no checks' };
			case 'cannot read':
				return { text: 'I can’t read this screen', icon: 'eye', small: 'can’t read' };
			case 'stopped':
				return { text: 'I have stopped', icon: 'info', small: 'stopped' };
			case 'checklist':
				return ofChecklist(view.checklist, hidden, begun, view.steps !== undefined);
		}
	};
	return { icon: null, note: null, left: 0, small: '', ...said() };
}

/** @param onRecord beside a screen of the record there is no Finish, and nothing to begin */
function ofChecklist(checklist: Checklist, hidden: ReadonlySet<string>, begun: boolean, onRecord: boolean): Said {
	if (checklist.role === null) {
		return {
			text: 'Choose your role',
			note: 'Then I can say which of these are yours.',
			icon: 'person',
			small: 'choose role',
		};
	}
	const aside = checklist.findings.filter((finding) => isLeftForViewer(finding) && hidden.has(finding.id)).length;
	const left = checklist.left - aside;
	const unseen = unseenIn(checklist);
	if (left > 0) {
		const text = `${left} ${begun || onRecord ? 'left for you' : 'to complete'}`;
		// More can't be seen than is left: the number alone would look like the whole.
		const overdue = checklist.findings.filter((finding) => isOverdue(finding) && !hidden.has(finding.id)).length;
		const late = overdue > 0 ? `, ${overdue} overdue` : '';
		const more = unseen > left ? `, ${unseen} not seen` : '';
		return {
			text: text + late + more,
			note: more === '' ? null : openNext(checklist),
			left,
			small: overdue > 0 ? `${overdue} overdue` : begun || onRecord ? 'for you' : 'to complete',
		};
	}
	const text = 'Nothing left for you';
	// What was not seen may be left: that nothing is would be read as a promise.
	if (unseen > 0) return { text: `${unseen} not seen yet`, note: soFar(checklist), icon: 'eye', small: `${unseen} not seen` };
	if (aside > 0) return { text: `${text}, ${aside} hidden`, icon: 'tray', small: `${aside} hidden` };
	if (checklist.checks.made === 0) return { text, note: 'None of the checks applies to what I read.', icon: 'ring', small: 'no checks' };
	if (comesLater(checklist)) return { text: 'Nothing for you yet', note: turnOf(checklist), icon: 'person', small: 'not yet' };
	return { text, note: onRecord ? null : beforeFinish(checklist), icon: 'tick', small: 'none left' };
}

/** The viewer has a part in the step, and it has not begun. */
function comesLater({ stages, role }: Checklist): boolean {
	const own = stages.filter(({ owners }) => role !== null && owners.includes(role));
	return own.length > 0 && own.every(({ state }) => state === 'not yet');
}

function turnOf({ stages }: Checklist): string | null {
	const now = stages.find(({ state }) => state === 'now');
	return now ? `It is the turn of ${now.owners.join(' and ')}.` : null;
}

/** What was seen, if anything was, and what to open next. */
function soFar(checklist: Checklist): string | null {
	const next = openNext(checklist);
	if (checklist.checks.made === 0) return next;
	return ['Nothing left for you in what I saw.', ...(next === null ? [] : [next])].join(' ');
}

/** What would settle the most of what can't be seen. */
function openNext({ findings }: Checklist): string | null {
	const unseen = findings.filter(({ standing, opens }) => standing === 'cantTell' && opens !== null);
	const [most] = by(unseen, ({ opens }) => opens).toSorted(([, one], [, other]) => other.length - one.length);
	return most ? `Open ${most[0]} next: settles ${most[1].length}.` : null;
}

function unseenIn({ checks, findings }: Checklist): number {
	const cantSee = findings.filter((finding) => finding.standing === 'cantTell').length;
	return Math.max(cantSee, checks.total - checks.made);
}

function beforeFinish({ atFinish, findings }: Checklist): string | null {
	const owners = new Set(atFinish.filter((finding) => finding.standing === 'waiting').map((finding) => finding.ownerName));
	if (owners.size > 0) return `Waiting on ${[...owners].join(' and ')} before Finish.`;
	const open = atFinish.length > 0 || findings.some((finding) => finding.standing === 'waiting');
	return open ? null : 'I see nothing to hold up Finish.';
}
