import { PREFIX } from '../site/storage.ts';
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

/** A request that has not been sent. */
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

export const keyOf = (step: Step): string => `${PREFIX}step:${step.id}`;

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
