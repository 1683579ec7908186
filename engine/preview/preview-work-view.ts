import { nameKey } from '../model/names.ts';
import type { StepSlice } from '../model/rule.ts';
import type { WorkItem } from '../model/work-items.ts';
import { type PreviewGroup, previewOf } from './preview-step.ts';

/** What the sidebar says on a work view, in words: they are made here so that a Mosaic page need not load what makes them. */
export interface WorkPreview {
	/** The viewer's; null if it is not known. */
	role: string | null;
	/** Those with something to do in what waits come first. */
	roles: string[];
	text: string;
	note: string | null;
	/** Two words for the handle. */
	small: string;
	/** The steps that wait to be started, by who has them, the viewer's first. None of these is empty. */
	waiting: WaitingGroup[];
	/** What each step among them will ask for, by its name. */
	asks: Record<string, PreviewGroup[]>;
	/** What else there is, in a sentence each. */
	besides: string[];
}

export interface WaitingGroup {
	/** "Yours, not started yet". */
	name: string;
	of: Whose;
	/** In the order of the rows. */
	steps: { title: string; step: string }[];
}

/** `somebody`: whose it is can't be seen. */
type Whose = 'you' | 'somebody' | 'others';

/** What of a row says whether it waits, and for whom. */
type Row = Pick<WorkItem, 'step' | 'type' | 'started' | 'mine'>;

interface Known {
	/** The viewer's posts, as far as they are known: the first that is a role counts. */
	posts: string[];
	/** Every role of the packs that are on. */
	roles: string[];
	sliceOf(step: string): StepSlice | null;
	/** What the council has decided. */
	settings: Record<string, string>;
	/** How many folders are closed, so that their rows are not on show. */
	closed: number;
}

const GROUPS: Record<Whose, string> = {
	you: 'Yours, not started yet',
	somebody: 'Not started yet',
	others: 'With others, not started yet',
};

/**
 * What the steps that wait to be started will ask for.
 * @param all the rows on show in a work view, in order. What is no step, such as a request, is not to be started
 */
export function previewWork(all: readonly Row[], { posts, roles, sliceOf, settings, closed }: Known): WorkPreview {
	const role = posts.flatMap((post) => roles.filter((each) => nameKey(each) === nameKey(post)))[0] ?? null;
	const rows = all.flatMap((row, at) => (row.type === 'step' ? [{ ...row, at: at + 1 }] : []));
	const waiting = rows.flatMap(({ step, started, mine, at }) => (started === false ? [{ step, of: whose(mine), row: at }] : []));
	const slices = new Map<string | null, StepSlice | null>([[null, null]]);
	for (const { step } of waiting) if (step !== null && !slices.has(step)) slices.set(step, sliceOf(step));
	const covered = waiting.flatMap(({ step, of, row }) => {
		const slice = slices.get(step);
		return slice ? [{ of, row, slice }] : [];
	});
	const uncovered = waiting.filter(({ step }) => !slices.get(step));
	const names = covered.map(({ slice }) => slice.step);
	const unread = rows.filter(({ started }) => started === null).length;
	const inWork = covered.flatMap(({ slice }) => slice.roles.slice(0, slice.rolesInStep));
	return {
		role,
		roles: [...new Set([...inWork, ...roles])],
		...headline({ covered: countBy(covered), uncovered: countBy(uncovered), unread, closed, isEmpty: all.length === 0, role }),
		waiting: (Object.keys(GROUPS) as Whose[]).flatMap((of) => {
			const steps = covered
				.filter((each) => each.of === of)
				.map(({ row, slice: { step } }) => ({
					title: names.filter((name) => name === step).length > 1 ? `${step}, row ${row}` : step,
					step,
				}));
			return steps.length > 0 ? [{ name: GROUPS[of], of, steps }] : [];
		}),
		asks: Object.fromEntries([...slices.values()].flatMap((slice) => (slice ? [[slice.step, previewOf(slice, role, settings)]] : []))),
		besides: [...besidesUncovered(uncovered.length, covered.length > 0), ...besidesUnread(unread)],
	};
}

function whose(mine: boolean | null): Whose {
	return mine === null ? 'somebody' : mine ? 'you' : 'others';
}

type Counts = Record<Whose, number>;

function countBy(rows: readonly { of: Whose }[]): Counts {
	const of = (whose: Whose) => rows.filter((row) => row.of === whose).length;
	return { you: of('you'), somebody: of('somebody'), others: of('others') };
}

interface Counted {
	covered: Counts;
	uncovered: Counts;
	unread: number;
	closed: number;
	/** No row is on show. */
	isEmpty: boolean;
	role: string | null;
}

/** About the viewer first. What others have is said below it. */
function headline({ covered, uncovered, unread, closed, isEmpty, role }: Counted): Pick<WorkPreview, 'text' | 'note' | 'small'> {
	const { you, somebody, others } = covered;
	const note = (...said: string[]) =>
		[...said, role === null ? 'Choose your role, and I can say which part is yours.' : OPEN_ONE].join(' ');
	if (you > 0) {
		const besides = others > 0 ? [`${others} more ${others === 1 ? 'is' : 'are'} with others.`] : [];
		return { text: `${you} of yours not started yet`, note: note(...besides), small: `${you} to start` };
	}
	if (somebody > 0)
		return { text: `${somebody} not started yet`, note: note('I can’t see here who has what.'), small: `${somebody} to start` };
	const withOthers = others === 0 ? null : `${others} with others ${others === 1 ? 'is' : 'are'} not started yet.`;
	if (uncovered.you > 0) return { text: 'No checks for what you have to start', note: withOthers, small: 'no checks' };
	if (uncovered.somebody > 0) return { text: 'No checks for what is to start', note: withOthers, small: 'no checks' };
	if (isEmpty && closed > 0) return { text: 'Open a folder, and I read it', note: 'I read what is on show.', small: 'all closed' };
	const none = unread > 0 ? 'I see nothing of yours to start' : 'Nothing of yours to start';
	const small = 'none to start';
	if (withOthers !== null) return { text: none, note: note(withOthers), small };
	const folders = closed > 0 ? ' A closed folder may hold more. Open it, and I read it.' : '';
	return { text: none, note: `I read what is on show.${folders}`, small };
}

const OPEN_ONE = 'Open one to see what it will ask for, and of whom.';

function besidesUncovered(count: number, more: boolean): string[] {
	if (count === 0) return [];
	const rows = `${count}${more ? ' more' : ''} ${count === 1 ? 'is' : 'are'}`;
	return [`${rows} not started yet, and no procedure here covers ${count === 1 ? 'it' : 'them'}.`];
}

function besidesUnread(count: number): string[] {
	if (count === 0) return [];
	return [`I can’t tell whether ${count === 1 ? '1 has' : `${count} have`} been started.`];
}
