import type { Kind } from './forms/form.ts';
import type { State, TrueQuestion } from './truth.ts';

/** One question as `inspect --json` prints it. */
export interface ReadQuestion {
	section: string | null;
	/** How the row is told, for what is asked of several. */
	row?: unknown;
	label: string | null;
	ref: string | null;
	kind: Kind;
	state: State;
	required: boolean;
}

/** A question of the page, what was read of it, and what of that is right. */
export interface Compared {
	asked: TrueQuestion;
	read: ReadQuestion | null;
	label: boolean;
	kind: boolean;
	state: boolean;
	section: boolean;
	required: boolean;
	all: boolean;
	/** Said and not so: worse than not seen. */
	outcome: 'right' | 'partly' | 'wrong' | 'unread' | 'not-found';
}

/** Words without signs, colons, case and what only says how much they are wanted. */
export function bare(words: string | null | undefined): string {
	return (words ?? '')
		.toLowerCase()
		.replace(/\((required|mandatory|optional)\)/g, ' ')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

function sameLabel(read: ReadQuestion, asked: TrueQuestion): boolean {
	const got = bare(read.label);
	const want = bare(asked.label);
	if (got === want) return true;
	return asked.row !== undefined && got.includes(want) && got.includes(bare(asked.row));
}

/** How well two questions go together; 0 is not at all. */
function likeness(read: ReadQuestion, asked: TrueQuestion): number {
	const label = sameLabel(read, asked);
	if (!label) return 0;
	const row =
		asked.row === undefined || bare(JSON.stringify(read.row ?? '')).includes(bare(asked.row)) || bare(read.label).includes(bare(asked.row));
	return 1 + (bare(read.section) === bare(asked.section) ? 2 : 0) + (row ? 1 : 0);
}

/** Pairs what was asked with what was read: by name or id where only one has it, else by label, and section and row where they agree. */
function pair(asked: TrueQuestion[], read: ReadQuestion[]): (ReadQuestion | null)[] {
	const free = new Set(read);
	const out: (ReadQuestion | null)[] = asked.map((question) => {
		const same = question.ref === null ? [] : read.filter((r) => r.ref === question.ref);
		const [only] = same;
		if (same.length !== 1 || !only || !free.delete(only)) return null;
		return only;
	});
	asked.forEach((question, i) => {
		if (out[i]) return;
		let best: ReadQuestion | null = null;
		for (const r of free) if (likeness(r, question) > (best ? likeness(best, question) : 0)) best = r;
		if (best) free.delete(best);
		out[i] = best;
	});
	return out;
}

function one(asked: TrueQuestion, read: ReadQuestion | null): Compared {
	if (read === null)
		return { asked, read, label: false, kind: false, state: false, section: false, required: false, all: false, outcome: 'not-found' };
	const states = new Set<State>([asked.state, ...(asked.stateAlso ?? [])]);
	// Off may be No, and No is an answer.
	if (asked.stateAlso?.includes('unread') && asked.kind === 'yes-no') states.add('answered');
	const label = sameLabel(read, asked);
	const kind = read.kind === asked.kind || (asked.kindAlso ?? []).includes(read.kind);
	const state = states.has(read.state);
	const section = bare(read.section) === bare(asked.section);
	const required = read.required === asked.required;
	const all = label && kind && state && section && required;
	const outcome = all ? 'right' : read.state === 'unread' && !state ? 'unread' : label && state ? 'partly' : 'wrong';
	return { asked, read, label, kind, state, section, required, all, outcome };
}

/** Each question of a page beside what was read of it, and how much was read that is no question. */
export function compare(asked: TrueQuestion[], read: ReadQuestion[]): { questions: Compared[]; extra: number } {
	const found = pair(asked, read);
	return { questions: asked.map((question, i) => one(question, found[i] ?? null)), extra: read.length - found.filter(Boolean).length };
}
