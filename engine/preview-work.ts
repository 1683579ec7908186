import { nameKey } from './name-key.ts';
import { type PreviewGroup, previewOf } from './preview.ts';
import type { StepSlice } from './rule.ts';
import type { WorkRow } from './snapshot.ts';

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
	/** The steps that wait to be started, in the order of the rows. */
	waiting: { title: string; step: string }[];
	/** What each step among them will ask for, by its name. */
	asks: Record<string, PreviewGroup[]>;
	/** What else there is, in a sentence each. */
	besides: string[];
}

interface Known {
	/** The viewer's posts, as far as they are known: the first that is a role counts. */
	posts: string[];
	/** Every role of the packs that are on. */
	roles: string[];
	sliceOf(step: string): StepSlice | null;
	/** What the council has decided. */
	settings: Record<string, string>;
}

/**
 * What the steps that wait to be started will ask for.
 * @param rows those on show in a work view, in order
 */
export function previewWork(rows: readonly WorkRow[], { posts, roles, sliceOf, settings }: Known): WorkPreview {
	const role = posts.flatMap((post) => roles.filter((each) => nameKey(each) === nameKey(post)))[0] ?? null;
	const waiting = rows.flatMap(({ step, started }, at) => (started === false ? [{ step, row: at + 1 }] : []));
	const slices = new Map<string | null, StepSlice | null>([[null, null]]);
	for (const { step } of waiting) if (step !== null && !slices.has(step)) slices.set(step, sliceOf(step));
	const covered = waiting.flatMap(({ step, row }) => {
		const slice = slices.get(step);
		return slice ? [{ row, slice }] : [];
	});
	const names = covered.map(({ slice }) => slice.step);
	const uncovered = waiting.length - covered.length;
	const unread = rows.filter(({ started }) => started === null).length;
	const inWork = covered.flatMap(({ slice }) => slice.roles.slice(0, slice.rolesInStep));
	return {
		role,
		roles: [...new Set([...inWork, ...roles])],
		...headline(covered.length, uncovered, unread, role),
		waiting: covered.map(({ row, slice: { step } }) => ({
			title: names.filter((name) => name === step).length > 1 ? `${step}, row ${row}` : step,
			step,
		})),
		asks: Object.fromEntries([...slices.values()].flatMap((slice) => (slice ? [[slice.step, previewOf(slice, role, settings)]] : []))),
		besides: [...besidesUncovered(uncovered, covered.length > 0), ...besidesUnread(unread)],
	};
}

function headline(covered: number, uncovered: number, unread: number, role: string | null): Pick<WorkPreview, 'text' | 'note' | 'small'> {
	if (covered > 0) {
		return {
			text: covered === 1 ? '1 step to start' : `${covered} steps to start`,
			note: role === null ? 'Choose your role, and I can say which part is yours.' : 'Open one to see what it will ask for, and of whom.',
			small: `${covered} to start`,
		};
	}
	if (uncovered > 0) return { text: 'No checks for what is to start', note: null, small: 'no checks' };
	return {
		text: unread > 0 ? 'I see nothing to start' : 'Nothing to start',
		note: 'I read the rows on show. A closed folder may hold more.',
		small: 'none to start',
	};
}

function besidesUncovered(count: number, more: boolean): string[] {
	if (count === 0) return [];
	const rows = `${count}${more ? ' more' : ''} ${count === 1 ? 'row is' : 'rows are'}`;
	return [`${rows} not started. No procedure here covers ${count === 1 ? 'it' : 'them'}.`];
}

function besidesUnread(count: number): string[] {
	if (count === 0) return [];
	return [`I can’t tell whether ${count === 1 ? '1 row has' : `${count} rows have`} been started.`];
}
