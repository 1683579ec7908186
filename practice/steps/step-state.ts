import type { Step } from './step.ts';

export type Row = Record<string, string>;
export type Answer = string | boolean | string[] | Row[];
export type Answers = Record<string, Answer>;
export type RequestStatus = 'Not sent' | 'Sent' | 'Answered';

export interface NextAction {
	id: string;
	name: string;
	assignee: string;
	sendImmediately: boolean;
}

export interface Request {
	id: string;
	name: string;
	recipient: string;
	status: RequestStatus;
	sentOn: string;
	answeredOn: string;
	answer: string;
}

/** One that nothing has been done about. */
export function newRequest(id: string, name: string): Request {
	return { id, name, recipient: '', status: 'Not sent', sentOn: '', answeredOn: '', answer: '' };
}

export interface StepState {
	status: 'Incoming' | 'In progress' | 'Finished';
	answers: Record<string, Answers>;
	activities: string[];
	nextActions: NextAction[];
	requests: Request[];
	savedAt: string;
	startedOn: string;
	finishedOn: string;
	lastId: number;
}

const prefix = 'practice-mosaic:';
const logKey = `${prefix}log`;

export const keyOf = (step: Step): string => `${prefix}step:${step.id}`;

/** The step as it arrives: the requests it always has, and nothing answered. */
export function stateFrom(step: Step): StepState {
	const requests = step.kind.requests.always.map((name, index) => newRequest(String(index + 1), name));
	return {
		status: 'Incoming',
		answers: {},
		activities: [step.kind.form.id],
		nextActions: [],
		requests,
		savedAt: '',
		startedOn: '',
		finishedOn: '',
		lastId: requests.length,
	};
}

export function read(step: Step): StepState {
	const kept = localStorage.getItem(keyOf(step));
	return { ...stateFrom(step), ...(JSON.parse(kept ?? '{}') as Partial<StepState>) };
}

export function write(step: Step, state: StepState): void {
	localStorage.setItem(keyOf(step), JSON.stringify(state));
}

/** Lets a test count how often Finish really ran, without a trace in the document. */
export function log(entry: { what: string; step: string }): void {
	const entries = JSON.parse(localStorage.getItem(logKey) ?? '[]') as object[];
	localStorage.setItem(logKey, JSON.stringify([...entries, entry]));
}

export function reset(): void {
	for (const key of Object.keys(localStorage)) {
		if (key.startsWith(prefix)) localStorage.removeItem(key);
	}
}

/** All that was done on this site, by what it is about: to be saved in a file, and put back by `restore`. */
export function everythingKept(): Record<string, unknown> {
	const names = Object.keys(localStorage).filter((key) => key.startsWith(prefix) && key !== logKey);
	return Object.fromEntries(names.sort().map((key) => [key.slice(prefix.length), JSON.parse(localStorage.getItem(key) ?? 'null')]));
}

export function restore(kept: Record<string, unknown>): void {
	reset();
	for (const [name, value] of Object.entries(kept)) localStorage.setItem(prefix + name, JSON.stringify(value));
}

/** Tells this window what the browser tells only the others: that something kept has changed. */
export function tellThisWindow(): void {
	dispatchEvent(new StorageEvent('storage', { key: null }));
}
