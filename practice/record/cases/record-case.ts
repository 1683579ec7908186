import type { RequestStatus } from '../../state.ts';
import type { RecordState } from '../entry.ts';

/** Where training or a test starts on one child's record, and on the steps that go with it. */
export interface RecordCase {
	/** Whose record it is. */
	person: string;
	record(): RecordState;
	/** By the id of the step; every other step of the child is fresh. */
	steps?: Record<string, StepCase>;
}

export interface StepCase {
	startedOn: string;
	finishedOn?: string;
	requests?: { name: string; recipient: string; status: RequestStatus; sentOn: string; answeredOn?: string; answer?: string }[];
	nextActions?: { name: string; assignee: string }[];
	/** By the id of the form, then by the key of the question. */
	answers?: Record<string, Record<string, string>>;
}
