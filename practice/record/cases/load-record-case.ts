import { recorded } from '../../people/people.ts';
import { makeStepsAfter } from '../../steps/made-steps.ts';
import type { Step } from '../../steps/step.ts';
import { newRequest, type StepState, stateFrom, write } from '../../steps/step-state.ts';
import { steps } from '../../steps/steps.ts';
import { writeRecord } from '../kept/kept-record.ts';
import { liveSteps } from '../kept/live-steps.ts';
import type { RecordCase, StepCase } from './record-case.ts';

export function loadRecordCase({ person, records, steps: given = {} }: RecordCase): void {
	for (const [key, record] of Object.entries(records)) writeRecord(key, record());
	const child = recorded[person];
	if (child === undefined) throw new Error(`No record is called ${person}`);
	const ofChild = liveSteps(child).map(({ step }) => step);
	for (const step of steps) {
		if (!ofChild.includes(step)) continue;
		const start = given[step.id];
		write(step, start === undefined ? stateFrom(step) : stateOf(step, start));
		makeStepsAfter(step);
	}
}

function stateOf(step: Step, start: StepCase): StepState {
	const { startedOn, finishedOn = '', requests = [], nextActions = [], answers = {} } = start;
	const state = { ...stateFrom(step), startedOn, finishedOn, answers: structuredClone(answers) };
	state.status = finishedOn === '' ? 'In progress' : 'Finished';
	for (const request of requests) {
		const had = state.requests.find(({ name }) => name === request.name);
		if (had === undefined) state.requests.push({ ...newRequest(String(++state.lastId), request.name), ...request });
		else Object.assign(had, request);
	}
	for (const action of nextActions) state.nextActions.push({ ...action, id: String(++state.lastId), sendImmediately: false });
	return state;
}
