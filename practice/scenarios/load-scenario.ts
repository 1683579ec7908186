import { loadCase } from '../cases/load-case.ts';
import { recorded } from '../people/people.ts';
import type { Entry, Kind } from '../record/kept/entry.ts';
import { readRecord, writeRecord } from '../record/kept/kept-record.ts';
import { reset } from '../site/storage.ts';
import { newRequest, read, type StepState, write } from '../steps/step-state.ts';
import { steps } from '../steps/steps.ts';
import type { Scenario, StepChange } from './scenario.ts';

/** Forgets all that was done, and puts everything as the scenario has it. The clock has to stand on its day. */
export function loadScenario({ step, from, steps: changes, records }: Scenario): void {
	reset();
	loadCase(
		from,
		steps.filter(({ id }) => id === step),
	);
	for (const each of steps) {
		const change = changes[each.id];
		if (change === undefined) continue;
		if (change.case !== undefined) loadCase(change.case, [each]);
		write(each, changed(read(each), change));
	}
	for (const [person, lists] of Object.entries(records)) replaceLists(person, lists);
}

function changed(state: StepState, { started, forms = [], answers = {}, nextActions, requests }: StepChange): StepState {
	const now = structuredClone(state);
	if (started !== undefined) Object.assign(now, { status: 'In progress', startedOn: started });
	now.activities = [...new Set([...now.activities, ...forms])];
	for (const [form, given] of Object.entries(answers)) now.answers[form] = { ...now.answers[form], ...given };
	if (nextActions !== undefined)
		now.nextActions = nextActions.map(({ name, to }) => ({ id: String(++now.lastId), name, assignee: to, sendImmediately: false }));
	for (const { name, to, sent = '', answered = '', answer = '' } of requests ?? []) {
		const had = now.requests.find((request) => request.name === name);
		const request = had ?? newRequest(String(++now.lastId), name);
		if (had === undefined) now.requests.push(request);
		const status = answered !== '' ? 'Answered' : sent !== '' ? 'Sent' : 'Not sent';
		Object.assign(request, { recipient: to, status, sentOn: sent, answeredOn: answered, answer });
	}
	return now;
}

function replaceLists(person: string, lists: Record<string, Entry[]>): void {
	if (recorded[person] === undefined) return;
	const record = readRecord(person);
	for (const [kind, entries] of Object.entries(lists))
		record.lists[kind as Kind] = entries.map((entry) => ({ id: String(++record.lastId), ...entry }));
	writeRecord(person, record);
}
