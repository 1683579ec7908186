import type { Answers, RequestStatus } from '../steps/step-state.ts';

/** What a step holds when training or a test starts from it. */
export interface Case {
	answers: Record<string, Answers>;
	nextActions: { name: string; assignee: string }[];
	requests: { name: string; recipient: string; status: RequestStatus }[];
}

/** Every kind of step has both; a fresh one is the same for all. */
export interface Cases {
	nearly: Case;
	complete: Case;
}
