import { loadRecordCase } from '../record/cases/load-record-case.ts';
import { recordCases } from '../record/cases/record-cases.ts';
import { take } from '../site/address.ts';
import { now } from '../site/clock.ts';
import type { Step } from '../steps/step.ts';
import { formsOf } from '../steps/step.ts';
import { newRequest, type RequestStatus, type StepState, stateFrom, write } from '../steps/step-state.ts';
import { assessmentCases } from './assessment.ts';
import type { Case, Cases } from './case.ts';
import { cccRecordCases, closureCases, closureRecordCases, transferCases, transferRecordCases } from './closing.ts';
import { fresh } from './fresh.ts';
import { meetingCases } from './meeting.ts';
import { reviewCases } from './review.ts';
import { significantInformationCases } from './significant-information.ts';
import { stepDownCases } from './step-down.ts';
import { viabilityCases } from './viability.ts';
import { visitCases } from './visit.ts';

/** By the id of the step's form. */
const filled: Record<string, Cases> = {
	cfa: assessmentCases,
	mam: meetingCases,
	visit: visitCases,
	review: reviewCases,
	stepdown: stepDownCases,
	siginfo: significantInformationCases,
	viability: viabilityCases,
	closure: closureCases,
	transfer: transferCases,
	'closure-record': closureRecordCases,
	'transfer-record': transferRecordCases,
	'ccc-record': cccRecordCases,
};

/** @returns the child whose record the case in the address is about; null if it is about steps alone, or there is none */
export function loadCaseFromAddress(steps: Step[]): string | null {
	return loadCase(take('case'), steps);
}

/** The names that a case of steps can have; those of records are in record/cases. */
export const stepCases = ['fresh', 'nearly', 'complete'];

/** Puts a child's record, or these steps, where the case of this name has them. */
export function loadCase(name: string | null, steps: Step[]): string | null {
	const ofRecord = recordCases[name ?? ''];
	if (ofRecord !== undefined) {
		loadRecordCase(ofRecord);
		return ofRecord.person;
	}
	for (const step of steps) {
		const wanted = caseCalled(name, step);
		if (wanted !== undefined) write(step, startOf(step, wanted));
	}
	return null;
}

function caseCalled(name: string | null, step: Step): Case | undefined {
	if (name === 'fresh') return fresh;
	return name === 'nearly' || name === 'complete' ? filled[step.kind.form.id]?.[name] : undefined;
}

function startOf(step: Step, from: Case): StepState {
	const state = stateFrom(step);
	for (const form of formsOf(step.kind)) {
		const answers = from.answers[form.id];
		if (answers !== undefined) state.answers[form.id] = structuredClone(answers);
	}
	for (const action of from.nextActions) {
		state.nextActions.push({ ...action, id: String(++state.lastId), sendImmediately: false });
	}
	for (const { name, recipient, status } of from.requests) {
		const request = { name, recipient, status, ...datesOf(status) };
		const always = state.requests.find((each) => each.name === request.name);
		if (always === undefined) state.requests.push({ ...newRequest(String(++state.lastId), request.name), ...request });
		else Object.assign(always, request);
	}
	return state;
}

/** What a case says was sent or answered was so on the practice day. */
function datesOf(status: RequestStatus): { sentOn: string; answeredOn: string } {
	const { date } = now();
	return { sentOn: status === 'Not sent' ? '' : date, answeredOn: status === 'Answered' ? date : '' };
}
