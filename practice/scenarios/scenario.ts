import type { Answers } from '../steps/step-state.ts';

/** A scene for training, as its file says it: see the README. */
export interface Scenario {
	/** The name of its file. */
	id: string;
	title: string;
	/** The heading it stands under. */
	procedure: string;
	/** What has happened so far. */
	about: string;
	packs: string[];
	/** The day it plays on, as in 2026-04-13. */
	day: string;
	/** The step to open. */
	step: string;
	/** Who can sign in, and their posts; the first does to begin with. */
	people: { id: string; role: string }[];
	/** The case of this site that it starts from. */
	from: string;
	/** What is otherwise than in that case, by the ids of steps. */
	steps: Record<string, StepChange>;
	/** Lists of records that take the place of that case's, by the words for the children, then by kind. */
	records: Record<string, Record<string, Record<string, string>[]>>;
	/** Screens of the record to open first, in order. */
	screens: string[];
	/** In the order of the procedure. */
	wrong: { rules: string[]; notice: string }[];
}

export interface StepChange {
	/** How far it is, before the rest is changed. */
	case?: 'fresh' | 'nearly' | 'complete' | undefined;
	started?: string | undefined;
	/** Optional forms that were added, by their ids. */
	forms?: string[] | undefined;
	/** By the id of the form, then by the key of the question; an empty one is not answered. */
	answers?: Record<string, Answers> | undefined;
	nextActions?: { name: string; to: string }[] | undefined;
	requests?:
		| { name: string; to: string; sent?: string | undefined; answered?: string | undefined; answer?: string | undefined }[]
		| undefined;
}
