import { takeCase } from '../address.ts';
import { type StepState, stateFrom, write } from '../state.ts';
import { formsOf, type Step } from '../steps.ts';
import type { Case } from './case.ts';
import { complete } from './complete.ts';
import { fresh } from './fresh.ts';
import { nearly } from './nearly.ts';

const cases: Record<string, Case> = { fresh, nearly, complete };

export function loadCaseFromAddress(steps: Step[]): void {
	const wanted = cases[takeCase() ?? ''];
	if (wanted === undefined) return;
	for (const step of steps) write(step, startOf(step, wanted));
}

function startOf(step: Step, from: Case): StepState {
	const state = stateFrom(step);
	for (const form of formsOf(step.kind)) {
		const answers = from.answers[form.id];
		if (answers !== undefined) state.answers[form.id] = structuredClone(answers);
	}
	for (const action of from.nextActions) {
		if (!step.kind.nextActions.includes(action.name)) continue;
		state.nextActions.push({ ...action, id: String(++state.lastId), sendImmediately: false });
	}
	for (const request of state.requests) {
		const started = from.requests.find((each) => each.name === request.name);
		if (started !== undefined) Object.assign(request, started);
	}
	return state;
}
