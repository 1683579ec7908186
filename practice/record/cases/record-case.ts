import type { Answers, RequestStatus } from '../../steps/step-state.ts';
import type { RecordState } from '../kept/entry.ts';

/** Where training or a test starts on one child's record, and on the steps that go with it. */
export interface RecordCase {
	/** Whose record is opened. */
	person: string;
	/** That record, and those of others, by the words that stand for them in an address. */
	records: Record<string, () => RecordState>;
	/** By the id of the step; every other step of the child is fresh. */
	steps?: Record<string, StepCase>;
}

export interface StepCase {
	startedOn: string;
	finishedOn?: string;
	requests?: SentRequest[];
	nextActions?: { name: string; assignee: string }[];
	/** By the id of the form, then by the key of the question. */
	answers?: Record<string, Answers>;
}

interface SentRequest {
	name: string;
	recipient: string;
	status: RequestStatus;
	sentOn: string;
	answeredOn?: string;
	answer?: string;
}
