import { questionsOf } from '../forms/form.ts';
import { keyOfPerson, workers } from '../people/people.ts';
import type { Entry } from '../record/kept/entry.ts';
import { changeEntry, readRecord } from '../record/kept/kept-record.ts';
import { asPrinted } from '../site/clock.ts';
import type { Step } from '../steps/step.ts';
import { formsOf } from '../steps/step.ts';
import { read, type StepState, write } from '../steps/step-state.ts';

/** What a trainer can make wrong in the middle of showing a step. Each says in a sentence what it did, or why it could not. */
export const faults: Record<string, (step: Step) => string> = {
	'Remove an answer': removeAnswer,
	'Send something to the wrong person': misdirect,
	'Take back a request': takeBack,
	'Take the title off a case note': untitle,
	'A gap between two teams': openGap,
};

/** The first question that is marked as required, else the first that has an answer. */
function removeAnswer(step: Step): string {
	const state = read(step);
	const answered = formsOf(step.kind).flatMap((form) =>
		form.sections.flatMap(questionsOf).flatMap((question) => {
			const answer = state.answers[form.id]?.[question.key];
			return question.kind === 'system' || answer === undefined || answer === '' ? [] : [{ form: form.id, question }];
		}),
	);
	const chosen = answered.find(({ question }) => question.required === true) ?? answered[0];
	if (chosen === undefined) return 'Nothing is answered here yet.';
	delete state.answers[chosen.form]?.[chosen.question.key];
	write(step, state);
	return `“${chosen.question.label}” has no answer now.`;
}

/** A request before a next action: in the scenarios it is mostly a next action that goes to the wrong person already. */
function misdirect(step: Step): string {
	const state = read(step);
	const request = state.requests.find(({ recipient, status }) => recipient !== '' && status !== 'Not sent');
	const action = state.nextActions.find(({ assignee }) => assignee !== '');
	const from = request?.recipient ?? action?.assignee;
	const wrong = workers.find(({ role, name }) => role === 'Service Manager Corporate Parent' && name !== from) ?? workers[0];
	const name = request?.name ?? action?.name;
	if (wrong === undefined || name === undefined) return 'Nothing is sent to anybody here yet.';
	if (request !== undefined) request.recipient = wrong.name;
	else if (action !== undefined) action.assignee = wrong.name;
	write(step, state);
	return `“${name}” goes to ${wrong.name} now, the ${wrong.role}.`;
}

function takeBack(step: Step): string {
	const state = read(step);
	const request = state.requests.find(({ status }) => status !== 'Not sent');
	if (request === undefined) return 'No request has been sent here yet.';
	Object.assign(request, { status: 'Not sent', sentOn: '', answeredOn: '', answer: '' } satisfies Partial<StepState['requests'][number]>);
	write(step, state);
	return `“${request.name}” is not sent any more.`;
}

function untitle({ person }: Step): string {
	const key = keyOfPerson(person);
	const note = readRecord(key).lists['case note'].findLast(({ title }) => title !== undefined && title !== '');
	if (note?.['id'] === undefined) return 'There is no case note with a title on this record.';
	changeEntry(key, 'case note', note['id'], { title: '' });
	return `The case note of ${asPrinted(note['contact date'] ?? '')} has no title now. Open Case notes, so that it is read again.`;
}

/** Where one involvement follows another of its type, the later one begins two days after the earlier has ended. */
function openGap({ person }: Step): string {
	const key = keyOfPerson(person);
	const all = readRecord(key).lists['worker relationship'];
	// Whoever leads before whole teams: most procedures look at that.
	const leads = (entry: Entry) => entry['type'] === 'Lead Social Worker';
	for (const before of [...all.filter(leads), ...all.filter((entry) => !leads(entry))]) {
		const { type, end = '' } = before;
		const after = all.find((each) => each !== before && each['type'] === type && (each['start'] ?? '') >= end);
		if (end === '' || after?.['id'] === undefined) continue;
		const start = new Date(new Date(end).getTime() + TWO_DAYS).toISOString().slice(0, 10);
		changeEntry(key, 'worker relationship', after['id'], { start });
		return `${type}: nobody from ${asPrinted(end)} to ${asPrinted(start)} now. Open Worker relationships, so that it is read again.`;
	}
	return 'No team follows another on this record.';
}

const TWO_DAYS = 2 * 24 * 60 * 60 * 1000;
